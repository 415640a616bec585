import { definePlugin } from "bareme/plugins";
import { rent } from "./rent.js";
import { rents } from "./rents.js";
import { acmePack } from "./rules.js";
import { fileChecklist, terms } from "./terms.js";

/** ACME Bail: `compose([…, acmeLessor])`. */
export const acmeLessor = definePlugin({
  id: "acme-lessor",
  version: "1.0.0",
  packs: [acmePack],
  parameters: [rents],
  contributions: { lessors: [terms], checklists: [fileChecklist] },
  calculators: { leaseRent: rent },
});
