import { mulRound, sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { ratioOver } from "../../model/money/ratio-ops.js";
import { ok } from "../../model/result.js";
import { word } from "../check.js";

/** What a salesperson announces, cents, and what came of an earlier announcement. */
export interface RepForecast {
  readonly id: string;
  readonly forecast: Cents;
  readonly pastForecast?: Cents;
  readonly pastActual?: Cents;
}

/** Forecasts added up, both ways. */
export interface AggregateForecast {
  /** In input order: as announced, or corrected and rounded each. */
  readonly byRep: readonly { readonly id: string; readonly forecast: Cents }[];
  readonly total: Cents;
  /** Total as announced. */
  readonly announced: Cents;
}

/** Forecasts added up, or the salespeople who cannot be corrected. */
export type AggregateResult =
  | { readonly ok: true; readonly value: AggregateForecast }
  | { readonly ok: false; readonly reason: "noPast"; readonly reps: readonly string[] };

/**
 * Aggregation of individual forecasts (agrégation des prévisions individuelles): Σ of the salespeople's, each × past actual / past forecast
 * with `pastRatio`. The correction is ours: the syllabus names the method without a formula.
 *
 * @example
 * ```ts
 * const reps = [{ id: "west", forecast: euros(120000), pastForecast: euros(100000), pastActual: euros(80000) }];
 * const found = aggregateForecasts(reps, { correction: "pastRatio" });
 * found.ok && found.value.total; // => 9600000
 * ```
 */
export function aggregateForecasts(
  reps: readonly RepForecast[],
  { correction }: { readonly correction: "none" | "pastRatio" },
): AggregateResult {
  const corrects = word(correction, ["none", "pastRatio"], "correction") === "pastRatio";
  const missing = reps.filter((rep) => corrects && !hasPast(rep)).map(({ id }) => id);
  if (missing.length > 0) return { ok: false, reason: "noPast", reps: missing };
  const byRep = reps.map((rep) => ({ id: rep.id, forecast: corrects ? corrected(rep) : cents(rep.forecast) }));
  const total = sum(byRep.map(({ forecast }) => forecast));
  return ok({ byRep, total, announced: sum(reps.map(({ forecast }) => cents(forecast))) });
}

function hasPast({ pastForecast, pastActual }: RepForecast): boolean {
  return pastForecast !== undefined && pastActual !== undefined && pastForecast > 0;
}

function corrected({ forecast, pastForecast = forecast, pastActual = forecast }: RepForecast): Cents {
  return mulRound(forecast, ratioOver(cents(pastActual), cents(pastForecast)));
}
