import type { Rule } from "../../plugins/rule.js";
import { signingRules } from "./cards/signing.js";
import { validityRules } from "./cards/validity.js";
import { evidenceRules } from "./commissioning/evidence.js";
import { timingRules } from "./commissioning/timing.js";
import { captureRules } from "./hardware/capture.js";
import { homologationRules } from "./hardware/homologation.js";
import { postRules } from "./hardware/posts.js";
import { slotRules } from "./hardware/slots.js";
import { withdrawalRules } from "./hardware/withdrawal.js";
import { contractRules } from "./network/contracts.js";
import { linkRules } from "./network/link.js";
import { groupRules } from "./people/group.js";
import { identifierRules } from "./people/identifiers.js";
import { paperRules } from "./people/papers.js";
import { replacementRules } from "./people/replacement.js";
import { serviceRules } from "./people/services.js";
import type { SesamVitaleShape } from "./shape.js";
import { approvalRules } from "./software/approval.js";
import { presenceRules } from "./software/presence.js";
import { updateRules } from "./software/updates.js";

/** Every rule of the pack. */
export const sesamVitaleRules: readonly Rule<SesamVitaleShape>[] = /* @__PURE__ */ (() => [
  ...postRules,
  ...slotRules,
  ...homologationRules,
  ...withdrawalRules,
  ...captureRules,
  ...presenceRules,
  ...approvalRules,
  ...updateRules,
  ...signingRules,
  ...validityRules,
  ...replacementRules,
  ...groupRules,
  ...linkRules,
  ...contractRules,
  ...evidenceRules,
  ...timingRules,
  ...paperRules,
  ...serviceRules,
  ...identifierRules,
])();
