import type { Ratio } from "../model/money/ratio.js";
import type { Quote } from "../model/quote.js";
import { no, ok, type Result } from "../model/result.js";

/**
 * Share of quotes with a payment on order (acompte or arrhes), exactly.
 *
 * @returns `noQuotes` for an empty list.
 * @example
 * ```ts
 * depositShare([]); // => { ok: false, reason: "noQuotes" }
 * ```
 */
export function depositShare(quotes: readonly Pick<Quote, "installments">[]): Result<Ratio, "noQuotes"> {
  if (quotes.length === 0) return no("noQuotes");
  const withDeposit = quotes.filter(({ installments }) => installments.some(({ kind }) => kind !== "installment"));
  return ok({ num: withDeposit.length, den: quotes.length });
}
