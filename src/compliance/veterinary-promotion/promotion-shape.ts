import { type CalendarDate, date } from "../../model/date.js";
import type { Severity } from "../../model/finding.js";
import type { Promotion, PromotionClaim } from "../../model/veterinary-medicine.js";
import { type Phase, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** Types of the pack on promotion. `show`: may it be shown to this audience? */
export type PromotionShape = Shape<{
  kind: "medicinePromotion";
  subject: Promotion;
  gate: "show";
  items: { claim: PromotionClaim };
}>;

/** Makes the rules of the pack on promotion. */
export const rule: RuleMaker<PromotionShape> = /* @__PURE__ */ rulesFor<PromotionShape>();

/** The texts were read in a version of 16 April 2024; that they applied from that day is certain, earlier days are not covered. */
const READ_IN: CalendarDate = /* @__PURE__ */ date("2024-04-16");
const phase = (severity: Severity, ...gates: readonly "show"[]): readonly Phase<"show">[] => [
  { from: READ_IN, severity, gates },
];

/** Decides whether it may be shown. */
export const SHOW: readonly Phase<"show">[] = /* @__PURE__ */ phase("blocking", "show");
/** Never changes the gate. */
export const WARNING: readonly Phase<"show">[] = /* @__PURE__ */ phase("warning");
