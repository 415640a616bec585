import { type CalendarDate, date } from "../../model/date.js";
import { mulRound, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { share, word } from "../check.js";
import { centsOf } from "../exact.js";
import { type HorizonOptions, projectHorizon } from "./horizon.js";

/** A deal in the pipeline. */
export interface Opportunity {
  readonly id?: string;
  /** Cents. */
  readonly amount: Cents;
  /** Of winning, from 0 to 1: better counted on past deals than set by hand. */
  readonly probability: Rate;
  /** Expected closing day (date de conclusion). */
  readonly closingOn: CalendarDate;
}

/** Deals of a horizon. A weighted sum is an average of outcomes: look at the count and the gross amount beside it. */
export interface PipelineBucket {
  readonly count: number;
  readonly amount: Cents;
  /** Σ amount × probability. */
  readonly weighted: Cents;
}

/** The pipeline by horizon. */
export interface WeightedPipeline {
  /** Closing day in the past: neither won nor lost yet. */
  readonly overdue: PipelineBucket;
  readonly short: PipelineBucket;
  readonly medium: PipelineBucket;
  readonly long: PipelineBucket;
  readonly total: PipelineBucket;
}

/** Choices of a weighted pipeline. */
export interface PipelineOptions extends HorizonOptions {
  readonly asOf: CalendarDate;
  /**
   * `perLine`: each deal is rounded, then added. `perTotal`: each bucket is shown rounded, and the total sums the *unrounded* deals and is
   * rounded once, so that the buckets shown need not add up to it.
   */
  readonly rounding: "perLine" | "perTotal";
}

/**
 * Weighted sales forecast (prévisions pondérées) by horizon of the closing day: see {@link projectHorizon} for the limits.
 *
 * @example
 * ```ts
 * const deals = [{ amount: euros(10000), probability: 0.6, closingOn: date("2026-02-15") }];
 * weightedPipeline(deals, { asOf: date("2026-01-31"), rounding: "perTotal" }).short.weighted; // => 600000
 * ```
 */
export function weightedPipeline(opportunities: readonly Opportunity[], options: PipelineOptions): WeightedPipeline {
  const horizon = (deal: Opportunity): string => projectHorizon(deal.closingOn, options.asOf, options);
  const of = (name: string): PipelineBucket =>
    bucket(
      opportunities.filter((deal) => horizon(deal) === name),
      options.rounding,
    );
  return {
    overdue: of("past"),
    short: of("short"),
    medium: of("medium"),
    long: of("long"),
    total: bucket(opportunities, options.rounding),
  };
}

/**
 * Weighted forecast by month of closing (`2026-02`), in order; months without a deal are not listed.
 *
 * @example
 * ```ts
 * const deals = [{ amount: euros(10000), probability: 0.6, closingOn: date("2026-02-15") }];
 * pipelineByMonth(deals, { rounding: "perTotal" })[0]?.month; // => "2026-02"
 * ```
 */
export function pipelineByMonth(
  opportunities: readonly Opportunity[],
  { rounding }: Pick<PipelineOptions, "rounding">,
): readonly (PipelineBucket & { readonly month: string })[] {
  const months = new Map<string, Opportunity[]>();
  for (const deal of opportunities) {
    const month = date(deal.closingOn).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), deal]);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, deals]) => ({ month, ...bucket(deals, rounding) }));
}

function bucket(deals: readonly Opportunity[], rounding: "perLine" | "perTotal"): PipelineBucket {
  word(rounding, ["perLine", "perTotal"], "rounding");
  const chance = (deal: Opportunity) => share(deal.probability, "a probability");
  const weighted =
    rounding === "perLine"
      ? sum(deals.map((deal) => mulRound(deal.amount, chance(deal))))
      : centsOf(
          deals.map((deal) => ratioTimes(cents(deal.amount), chance(deal))).reduce(ratioPlus, { num: 0, den: 1 }),
        );
  return { count: deals.length, amount: sum(deals.map((deal) => cents(deal.amount))), weighted };
}
