import type { CalendarDate } from "../model/date.js";
import type { Cents } from "../model/money/cents.js";
import { ZERO } from "../model/money/cents.js";
import { defineParameter, type Parameter, valueAt } from "../model/parameter.js";
import { no, ok, type Result } from "../model/result.js";
import type { Source } from "../model/source.js";
import { removeVat } from "./vat-amounts.js";

/** When VAT on what is supplied falls due: on collecting money, on delivery, or (services, by option) on invoicing. */
export type VatDueEvent = "collection" | "delivery" | "invoice";

/** VAT on a deposit, in cents. */
export interface DepositVat {
  readonly dueOn: VatDueEvent;
  /** VAT due now: that of the deposit on collection or invoice, else none. */
  readonly vat: Cents;
  /** Part of the deposit excluding that VAT. */
  readonly exclVat: Cents;
  readonly source: Source;
}

/**
 * VAT due when a deposit is collected. The law's date is passed in: in France services are taxed on collection, goods on delivery until the
 * end of 2022 and on collection since 1 January 2023 (CGI art. 269-2).
 *
 * - `amount`: Deposit in cents, including VAT.
 * - `rule`: When VAT is due for the nature of the supply, with its dates; overlaps are refused.
 * - `onDebits`: The supplier of services opted for VAT on invoices (débits).
 * @returns `notCovered` where the rule does not reach the day of payment.
 * @throws `parameter/bad-history` for two rules on one date.
 * @example
 * ```ts
 * const source = { id: "cgi", title: "CGI art. 269" };
 * const goods: Parameter<"collection" | "delivery"> = {
 *   id: "vat/deposit/goods", title: { fr: "Exigibilité", en: "VAT due" }, unit: "text", knownUntil: date("2027-01-01"),
 *   values: [{ from: date("1979-07-01"), value: "delivery", source }, { from: date("2023-01-01"), value: "collection", source }],
 * };
 * const deposit = { amount: euros(1200), vatRate: 0.2, rule: goods };
 * const before = depositVat({ ...deposit, paidOn: date("2022-12-31") });
 * before.ok && before.value.vat; // => 0
 * const after = depositVat({ ...deposit, paidOn: date("2023-01-01") });
 * after.ok && after.value.vat; // => 20000
 * ```
 */
export function depositVat(deposit: {
  readonly amount: Cents;
  readonly vatRate: number;
  readonly paidOn: CalendarDate;
  readonly rule: Parameter<"collection" | "delivery">;
  readonly onDebits?: boolean;
}): Result<DepositVat, "notCovered"> {
  const { amount, vatRate, paidOn, rule, onDebits = false } = deposit;
  const found = valueAt(defineParameter(rule), paidOn);
  if (!found.known || found.value === null) return no("notCovered");
  const { exclVat, vat } = removeVat(amount, vatRate);
  const { source } = found;
  if (found.value === "delivery") return ok({ dueOn: "delivery", vat: ZERO, exclVat: amount, source });
  return ok({ dueOn: onDebits ? "invoice" : "collection", vat, exclVat, source });
}
