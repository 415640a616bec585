import type { Rule } from "../../plugins/rule.js";
import {
  commonRule,
  FUTURE_DATE,
  HEARD_BEFORE_RECEIPT,
  IMPOSSIBLE_MEASURE,
  UNREADABLE_FIELD,
} from "../vigilance/common-rules.js";
import { rule, type VeterinaryShape, WARNING } from "./shape.js";

/** What the reading of the report itself showed: bad input is a finding, never a lost report. These come on top of the reference. */
export const INPUT_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/inp-01", WARNING, UNREADABLE_FIELD)),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/inp-02", WARNING, IMPOSSIBLE_MEASURE)),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/inp-03", WARNING, FUTURE_DATE)),
  /* @__PURE__ */ rule(/* @__PURE__ */ commonRule("pharmacovigilance-vet/inp-04", WARNING, HEARD_BEFORE_RECEIPT)),
];
