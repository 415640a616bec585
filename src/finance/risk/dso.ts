import { UsageError } from "../../model/errors.js";
import { subtract, sum } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Ratio } from "../../model/money/ratio.js";
import { ratioOver, ratioPlus, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount, requirePositive } from "../require.js";
import { MAX_DAYS } from "../short-term/simple-interest.js";

/** Turnover of a past month, for the count-back method. */
export interface DsoMonth {
  /** Turnover of the month, cents incl. VAT, zero or above. */
  readonly turnoverInclVat: Cents;
  /** Days of the month. */
  readonly days: number;
}

/** An invoice that was paid. */
export interface PaidInvoice {
  /** Cents incl. VAT, above zero. */
  readonly amountInclVat: Cents;
  /** Days from the invoice to its payment; below zero when paid before. */
  readonly days: number;
}

/** The ways to measure how long clients take to pay. Amounts incl. VAT on both sides. */
export type DsoInput =
  /** Receivables over turnover × days. With the opening balance too, their mean is taken. Days: 360 by French usage, 90 for a quarter. */
  | {
      readonly method: "balance";
      readonly receivablesInclVat: Cents;
      readonly openingReceivablesInclVat?: Cents;
      readonly turnoverInclVat: Cents;
      readonly days: number;
    }
  /** *Épuisement du chiffre d'affaires*: receivables are used up by the turnover of the last months, latest first. */
  | { readonly method: "countBack"; readonly receivablesInclVat: Cents; readonly months: readonly DsoMonth[] }
  /** Mean of the days that paid invoices took, weighted by amount. */
  | { readonly method: "paidInvoices"; readonly invoices: readonly PaidInvoice[] };

/**
 * Days sales outstanding (*délai moyen de règlement*, *crédit clients*), in days, unrounded, by the method named.
 *
 * @returns `noTurnover` when there is nothing to divide by; `tooFewMonths` when the months given do not use up the receivables.
 * @throws `finance/negative-amount`, `finance/not-positive`, `finance/bad-count`, `finance/bad-method`.
 * @example
 * ```ts
 * dso({ method: "balance", receivablesInclVat: euros(20000), turnoverInclVat: euros(150000), days: 360 }); // => { ok: true, value: 48 }
 * ```
 */
export function dso(input: DsoInput): Result<number, "noTurnover" | "tooFewMonths"> {
  switch (input.method) {
    case "balance":
      return balanceMethod(input);
    case "countBack":
      return countBack(requireAmount("receivablesInclVat", input.receivablesInclVat), input.months);
    case "paidInvoices":
      return paidInvoices(input.invoices);
    default:
      throw new UsageError("finance/bad-method", input, "method balance, countBack or paidInvoices");
  }
}

function balanceMethod(input: Extract<DsoInput, { method: "balance" }>): Result<number, "noTurnover"> {
  const closing = requireAmount("receivablesInclVat", input.receivablesInclVat);
  const opening = requireAmount("openingReceivablesInclVat", input.openingReceivablesInclVat ?? closing);
  const days = requireCount("days", input.days, 1, MAX_DAYS);
  if (requireAmount("turnoverInclVat", input.turnoverInclVat) === 0) return no("noTurnover");
  const mean = ratioOver(sum([opening, closing]), 2);
  return ok(ratioToNumber(ratioTimes(ratioOver(mean, input.turnoverInclVat), days)));
}

function countBack(receivables: Cents, months: readonly DsoMonth[]): Result<number, "tooFewMonths"> {
  let left = receivables;
  let days = 0;
  for (const month of months) {
    if (left === 0) break;
    const turnover = requireAmount("turnoverInclVat", month.turnoverInclVat);
    const length = requireCount("days", month.days, 1, 31);
    if (turnover > left) return ok(ratioToNumber(ratioPlus(days, ratioTimes(ratioOver(left, turnover), length))));
    left = subtract(left, turnover);
    days += length;
  }
  return left === 0 ? ok(days) : no("tooFewMonths");
}

function paidInvoices(invoices: readonly PaidInvoice[]): Result<number, "noTurnover"> {
  if (invoices.length === 0) return no("noTurnover");
  let total: Ratio = { num: 0, den: 1 };
  let weighted: Ratio = { num: 0, den: 1 };
  for (const { amountInclVat, days } of invoices) {
    const amount = requirePositive("amountInclVat", amountInclVat);
    total = ratioPlus(total, amount);
    weighted = ratioPlus(weighted, ratioTimes(amount, requireCount("days", days, -MAX_DAYS, MAX_DAYS)));
  }
  return ok(ratioToNumber(ratioOver(weighted, total)));
}
