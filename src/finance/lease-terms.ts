import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { LevelSeries } from "../model/money/level-series.js";
import type { Rate, Ratio } from "../model/money/ratio.js";
import { checkPeriods, periodRate, type RateTerms } from "./period-rate.js";

/** When the payment of a period falls: at its start (*terme à échoir*) or at its end (*terme échu*). */
export type Timing = "inAdvance" | "inArrears";

/**
 * What a first increased rent (*premier loyer majoré*) is: the first of the rents (`replaces`), or paid on top of it (`adds`).
 * Both are seen in the trade, and the level rent differs.
 */
export type FirstRentMode = "replaces" | "adds";

/** What a lease is, apart from its rate. All amounts excluding VAT: the lessor recovers the VAT of the purchase. */
export interface LeaseShape {
  /** Amount financed, in cents excluding VAT. */
  readonly price: Cents;
  /** Number of rents, the first included. */
  readonly rents: number;
  readonly timing: Timing;
  /** Residual value (*valeur résiduelle*, price of the final option) as a share of the price: 0.02 is 2 %. Due one period after the start of the last. */
  readonly residualRate?: Rate;
  /** The same as an amount in cents. Without either there is none. */
  readonly residualValue?: Cents;
  /** First increased rent, in cents excluding VAT; with it `firstRentMode` is required. */
  readonly firstRent?: Cents;
  readonly firstRentMode?: FirstRentMode;
}

/** A lease and its rate. */
export type LeaseTerms = LeaseShape & RateTerms;

/** The price of the purchase option, in cents excluding VAT: the amount given, or the share of the price rounded to the cent. */
export function residualOf({
  price,
  residualRate,
  residualValue,
}: Pick<LeaseShape, "price" | "residualRate" | "residualValue">): Cents {
  if (residualRate !== undefined && residualValue !== undefined)
    throw new UsageError("finance/two-residuals", "residualRate and residualValue", "one of the two");
  const residual = residualValue ?? (residualRate === undefined ? ZERO : mulRound(price, residualRate));
  if (residual >= 0 && residual <= price) return residual;
  throw new UsageError(
    "finance/residual",
    residual,
    `a residual value from 0 to the price (${price})`,
    "Give a share (residualRate: 0.02 is 2 %) or an amount in cents.",
  );
}

/** The balance equation of a lease. */
export function leaseSeries(shape: LeaseShape): LevelSeries {
  const { price, rents, timing, firstRent = ZERO } = shape;
  checkPrice(price);
  checkPeriods("rents", rents);
  const residual = residualOf(shape);
  const shift = shiftOf(timing);
  const replaces = checkFirstRent(shape) === "replaces";
  if (replaces) checkPeriods("the rents after the first", rents - 1);
  return {
    presentValue: price,
    extra: firstRent,
    extraAt: 1 - shift,
    residual,
    periods: rents,
    count: replaces ? rents - 1 : rents,
    shift,
  };
}

/** Periods from the last payment to the end: 1 in advance, 0 in arrears. */
export function shiftOf(timing: Timing): 0 | 1 {
  if (timing === "inAdvance") return 1;
  if (timing === "inArrears") return 0;
  throw new UsageError("finance/timing", timing, 'timing: "inAdvance" (terme à échoir) or "inArrears" (terme échu)');
}

function checkFirstRent({ price, firstRent, firstRentMode }: LeaseShape): FirstRentMode | undefined {
  if (firstRent === undefined) return undefined;
  if (!(firstRent >= 0 && firstRent < price))
    throw new UsageError("finance/first-rent", firstRent, `a first rent from 0 to less than the price (${price})`);
  if (firstRentMode === "replaces" || firstRentMode === "adds") return firstRentMode;
  throw new UsageError(
    "finance/first-rent-mode",
    firstRentMode,
    'firstRentMode: "replaces" or "adds"',
    "Say whether the first increased rent is the first of the rents or comes on top of them.",
  );
}

/** An amount financed: cents above zero. */
export function checkPrice(price: Cents): void {
  if (Number.isSafeInteger(price) && price > 0) return;
  throw new UsageError("finance/amount", price, "an amount above zero in cents", "Write euros(10000) for 10 000 EUR.");
}

/** Rate of one period and balance equation. */
export function leaseCore(terms: LeaseTerms): { readonly series: LevelSeries; readonly rate: Ratio } {
  return { series: leaseSeries(terms), rate: periodRate(terms) };
}
