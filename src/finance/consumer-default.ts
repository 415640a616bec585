import type { CalendarDate } from "../model/date.js";
import { mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import type { Source } from "../model/source.js";
import { requireAmount, requireRate } from "./require.js";
import { type DatedRate, type RateKnown, type RateUnknown, rateOn } from "./short-term/rate-book.js";

/** A consumer who no longer pays. Amounts in cents. */
export interface ConsumerDefaultInput {
  /** What the share is taken of: the capital still owed, the installments due and unpaid, or those put off. */
  readonly amount: Cents;
  /** The law of this day holds for the contract. */
  readonly signedOn: CalendarDate;
  /** Share that the law allows: a fraction, or its history (`franceSeries.consumerDefault.of("credit", "capital")`). */
  readonly share: DatedRate;
}

/** Where a figure of law comes from. */
export interface LawFigure {
  readonly parameter?: string;
  readonly source?: Source;
  /** `false`: from memory or by deduction; to be shown as such. */
  readonly verified?: false;
}

/** The most that a lender may ask. A judge may lower it (code civil 1231-5). */
export interface ConsumerDefaultIndemnity extends LawFigure {
  readonly ok: true;
  readonly indemnity: Cents;
  readonly share: number;
}

/**
 * What a lender or lessor may ask at most of a consumer in default, besides what is due (code de la consommation L312-39 and L312-40,
 * D312-16 to D312-18): a share of the capital that becomes due, of the installments due and unpaid, or of those that it agrees to put off.
 * No other fee may be asked (L312-38). Rounded to the cent; no VAT is computed.
 *
 * @returns `notCovered` for a contract that the history of the share does not reach.
 * @throws `finance/negative-amount`, `finance/bad-rate`.
 * @example
 * ```ts
 * const asked = consumerDefaultIndemnity({ amount: euros(5000), signedOn: date("2024-03-01"), share: 0.08 });
 * asked.ok && asked.indemnity; // => 40000
 * ```
 */
export function consumerDefaultIndemnity(input: ConsumerDefaultInput): ConsumerDefaultIndemnity | RateUnknown {
  const amount = requireAmount("amount", input.amount);
  const known = rateOn(input.share, input.signedOn, "share");
  if (!known.ok) return known;
  const share = requireRate("share", known.rate, 1);
  return { ok: true, indemnity: mulRound(amount, share), share: ratioToNumber(share), ...figureOf(known) };
}

/** Where the figure comes from, without the figure. */
export function figureOf({ ok: _, rate: __, ...figure }: RateKnown): LawFigure {
  return figure;
}
