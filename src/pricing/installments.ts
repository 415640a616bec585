import { paymentDueDate } from "../model/calendar/payment-term.js";
import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { type AllocationMode, allocate } from "../model/money/allocate.js";
import { mulRound, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { compareRatios, ratioPlus } from "../model/money/ratio-ops.js";
import type { AgreedPayment, DueRule, Installment, PaymentPart, PaymentTerms } from "../model/quote-payment.js";
import { checkFraction, checkNotNegative } from "./guards.js";
import { optional } from "./optional.js";

/**
 * Splits an amount including VAT into its agreed payments, in order; they always sum to it.
 *
 * Fixed amounts and shares (each rounded) come first; what is left goes to the weights: `{ weight: 1 }` three times is thirds, one weight
 * is the balance. Without a weight the parts must make the whole: shares that sum to 1 are split together.
 *
 * @param total - Cents, including VAT.
 * @param mode - Which payment takes the odd cent: `largestRemainder` the first ones (default), `lastAbsorbs` the last.
 * @throws `payment/parts-do-not-sum` when parts are over the total, or do not reach it and nothing takes the rest.
 * @example
 * ```ts
 * const third = (id: string) => ({ id, part: { weight: 1 } });
 * installments(euros(10000), { installments: [third("order"), third("installation"), third("balance")] }).map((p) => p.amount);
 * // => [333334, 333333, 333333]
 * installments(euros(11960), {
 *   installments: [{ id: "deposit", kind: "deposit", part: { share: 0.3 } }, { id: "balance", part: { weight: 1 } }],
 * }).map((p) => p.amount); // => [358800, 837200]
 * ```
 */
export function installments(
  total: Cents,
  terms: PaymentTerms,
  mode: AllocationMode = "largestRemainder",
): Installment[] {
  const amounts = partAmounts(
    total,
    terms.installments.map((term) => term.part),
    mode,
  );
  return terms.installments.map((term, k) => installment(term, amounts[k] ?? ZERO, terms));
}

function installment(
  { id, label, kind = "installment", due }: AgreedPayment,
  amount: Cents,
  terms: PaymentTerms,
): Installment {
  const event = due === undefined ? undefined : terms.events?.[due.event];
  return {
    id,
    kind,
    amount,
    ...optional("label", label),
    ...optional("due", due),
    ...optional("dueOn", dueOn(due, event)),
  };
}

function dueOn(due: DueRule | undefined, event: CalendarDate | undefined): CalendarDate | undefined {
  if (due === undefined || event === undefined) return undefined;
  return due.term === undefined ? event : paymentDueDate(event, due.term);
}

function partAmounts(total: Cents, parts: readonly PaymentPart[], mode: AllocationMode): Cents[] {
  const weights = parts.map((part) => ("weight" in part ? part.weight : 0));
  if (parts.every((part) => "share" in part)) return sharesOf(total, parts, mode);
  const fixed = parts.map((part) => fixedAmount(total, part));
  const rest = subtract(total, sum(fixed));
  if (rest !== 0 && rest < 0 !== total < 0) throw partsDoNotSum(rest);
  if (!weights.some((weight) => weight > 0)) {
    if (rest !== 0) throw partsDoNotSum(rest);
    return fixed;
  }
  const spread = allocate(
    rest,
    weights.filter((_, k) => isWeight(parts[k])),
    mode,
  );
  let next = 0;
  return parts.map((part, k) => (isWeight(part) ? (spread[next++] ?? ZERO) : (fixed[k] ?? ZERO)));
}

function isWeight(part: PaymentPart | undefined): boolean {
  return part !== undefined && "weight" in part;
}

function fixedAmount(total: Cents, part: PaymentPart): Cents {
  if ("weight" in part) return ZERO;
  if ("amount" in part) {
    checkNotNegative("amount of an installment", part.amount);
    return part.amount;
  }
  checkFraction("share", part.share);
  return mulRound(total, part.share);
}

/** Shares alone must make the whole; they are split together, so that the odd cents go where the mode says. */
function sharesOf(total: Cents, parts: readonly { readonly share: number }[], mode: AllocationMode): Cents[] {
  const shares = parts.map(({ share }) => share);
  for (const share of shares) checkFraction("share", share);
  const whole = shares.reduce<Ratio>(ratioPlus, { num: 0, den: 1 });
  if (compareRatios(whole, 1) !== 0) throw partsDoNotSum(shares.join(" + "));
  return allocate(total, shares, mode);
}

function partsDoNotSum(received: number | string): UsageError {
  return new UsageError(
    "payment/parts-do-not-sum",
    received,
    "parts that sum to the total",
    "Give the last part { weight: 1 }: it takes the balance.",
  );
}
