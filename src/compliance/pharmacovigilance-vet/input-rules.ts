import type { Rule } from "../../plugins/rule.js";
import { FUTURE_DATE, HEARD_BEFORE_RECEIPT, IMPOSSIBLE_MEASURE, UNREADABLE_FIELD } from "../vigilance/common-rules.js";
import { rule, type VeterinaryShape, WARNING } from "./shape.js";

/** What the reading of the report itself showed: bad input is a finding, never a lost report. These come on top of the reference. */
export const INPUT_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({ id: "pharmacovigilance-vet/inp-01", phases: WARNING, ...UNREADABLE_FIELD }),
  /* @__PURE__ */ rule({ id: "pharmacovigilance-vet/inp-02", phases: WARNING, ...IMPOSSIBLE_MEASURE }),
  /* @__PURE__ */ rule({ id: "pharmacovigilance-vet/inp-03", phases: WARNING, ...FUTURE_DATE }),
  /* @__PURE__ */ rule({ id: "pharmacovigilance-vet/inp-04", phases: WARNING, ...HEARD_BEFORE_RECEIPT }),
];
