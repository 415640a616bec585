import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";

/** Answers of a sample to "above which price is it too dear?" and "below which price do you doubt its quality?". */
export interface AcceptabilitySurvey {
  /** Prices asked, ascending, in cents. */
  readonly prices: readonly Cents[];
  /** How many named each price as the one above which it is too dear. */
  readonly tooDear: readonly number[];
  /** How many named each price as the one below which quality is doubted. */
  readonly tooCheap: readonly number[];
  readonly respondents: number;
  /**
   * Is the price that a person names accepted by that person? `refused`: both cumulations include it, as French sheets do; `accepted`:
   * "above" and "below" taken literally; `refusedAsTooDear`: too dear includes it, too cheap does not. The answer depends on it.
   */
  readonly citedPrice: "refused" | "accepted" | "refusedAsTooDear";
}

/** Who would buy at a price. */
export interface AcceptabilityRow {
  readonly price: Cents;
  /** Share of the sample that finds the price neither too dear nor too cheap. */
  readonly accepted: number;
}

/** The curve, and its best prices. */
export interface AcceptabilityCurve {
  readonly rows: readonly AcceptabilityRow[];
  /** Psychological prices: all that the most people accept (ties are common). They maximize buyers, not turnover. */
  readonly best: readonly Cents[];
  readonly bestShare: number;
  /** All prices with the highest price × acceptance. */
  readonly bestForTurnover: readonly Cents[];
  /** All prices with the highest (price - unit cost) × acceptance; only when a unit cost was given. */
  readonly bestForMargin?: readonly Cents[];
}

/**
 * Acceptability curve (prix psychologique): the share of the sample that accepts each price, and all the best prices.
 *
 * @param unitCost - Cents; adds the price that earns the most.
 * @throws `demand/bad-survey` for lists of different lengths, prices that do not ascend, more answers than respondents.
 * @example
 * ```ts
 * const survey = {
 *   prices: [1, 2, 3, 4, 5, 6, 7, 8].map((price) => euros(price)),
 *   tooDear: [0, 0, 70, 110, 170, 240, 330, 80], tooCheap: [430, 280, 200, 70, 20, 0, 0, 0], respondents: 1000,
 * };
 * acceptabilityCurve({ ...survey, citedPrice: "refused" }).best; // => [400]
 * acceptabilityCurve({ ...survey, citedPrice: "accepted" }).best; // => [300, 400]
 * ```
 */
export function acceptabilityCurve(survey: AcceptabilitySurvey, unitCost?: Cents): AcceptabilityCurve {
  checkSurvey(survey);
  const accepting = acceptingCounts(survey);
  const { prices, respondents } = survey;
  const top = Math.max(...accepting);
  return {
    rows: prices.map((price, k) => ({ price, accepted: (accepting[k] ?? 0) / respondents })),
    best: prices.filter((_, k) => accepting[k] === top),
    bestShare: top / respondents,
    bestForTurnover: bestBy(prices, accepting, (price) => price),
    ...(unitCost === undefined ? {} : { bestForMargin: bestBy(prices, accepting, (price) => price - unitCost) }),
  };
}

function acceptingCounts({ prices, tooDear, tooCheap, respondents, citedPrice }: AcceptabilitySurvey): number[] {
  const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return prices.map((_, k) => {
    const dear = total(tooDear.slice(0, citedPrice === "accepted" ? k : k + 1));
    const cheap = total(tooCheap.slice(citedPrice === "refused" ? k : k + 1));
    return respondents - dear - cheap;
  });
}

/** Whole numbers compared exactly: earning per buyer × buyers. */
function bestBy(prices: readonly Cents[], accepting: readonly number[], earning: (price: Cents) => number): Cents[] {
  const worth = prices.map((price, k) => BigInt(earning(price)) * BigInt(accepting[k] ?? 0));
  const top = worth.reduce((a, b) => (b > a ? b : a));
  return prices.filter((_, k) => worth[k] === top);
}

function checkSurvey({ prices, tooDear, tooCheap, respondents, citedPrice }: AcceptabilitySurvey): void {
  const counts = [...tooDear, ...tooCheap];
  const sound =
    prices.length > 0 &&
    prices.length === tooDear.length &&
    prices.length === tooCheap.length &&
    prices.every((price, k) => price > (prices[k - 1] ?? -1)) &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0) &&
    [tooDear, tooCheap].every((list) => list.reduce((a, b) => a + b, 0) <= respondents);
  if (!sound || !Number.isSafeInteger(respondents) || respondents < 1)
    throw new UsageError(
      "demand/bad-survey",
      respondents,
      "ascending prices with as many counts in each list, no more answers than respondents",
    );
  if (!["refused", "accepted", "refusedAsTooDear"].includes(citedPrice))
    throw new UsageError("demand/bad-survey", citedPrice, "refused, accepted or refusedAsTooDear");
}
