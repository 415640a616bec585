import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength, count as whole } from "../check.js";
import { type CurvePoint, paretoCurve } from "../classification/pareto.js";
import type { RfmScore } from "../classification/rfm.js";
import type { SeasonalForecast } from "../forecast/seasonal-forecast.js";
import type { FunnelRates, FunnelStage } from "../prospecting/funnel.js";

/** A point of a drawing. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A curve with the diagonal of equal clients beside it. */
export interface ParetoSeries {
  readonly curve: readonly ChartPoint[];
  readonly equality: readonly ChartPoint[];
}

/**
 * Pareto curve as series: x = share of the clients, y = share of the amount.
 *
 * @param options - `maxPoints`: at most so many points: 200 unless told.
 * @example
 * ```ts
 * const found = paretoSeries([30, 10]);
 * found.ok && found.value.curve[1]; // => { x: 0.5, y: 0.75 }
 * ```
 */
export function paretoSeries(
  values: readonly Rate[],
  { maxPoints = 200 }: { readonly maxPoints?: number } = {},
): Result<ParetoSeries, "totalNotPositive"> {
  const found = paretoCurve(values, { maxPoints });
  if (!found.ok) return found;
  const point = ({ clients, amount }: CurvePoint): ChartPoint => ({ x: clients, y: amount });
  return ok({
    curve: found.value.map(point),
    equality: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
  });
}

/** A bar of a funnel. */
export interface FunnelBar {
  readonly name: string;
  readonly count: number;
  /** Of the first stage; absent after an empty one. */
  readonly ofFirst?: number;
  /** Of the stage before; absent for the first stage. */
  readonly ofPrevious?: number;
}

/**
 * Funnel as bars.
 *
 * @throws `count/invalid` for a count that is no whole number of zero or more.
 * @example
 * ```ts
 * const stages = [{ name: "calls", count: 200 }, { name: "meetings", count: 15 }];
 * const rates = funnelRates(stages);
 * rates.ok && funnelSeries(stages, rates.value)[1]; // => { name: "meetings", count: 15, ofFirst: 0.075, ofPrevious: 0.075 }
 * ```
 */
export function funnelSeries(stages: readonly FunnelStage[], rates: FunnelRates): readonly FunnelBar[] {
  const first = stages[0]?.count ?? 0;
  return stages.map(({ name, count }, k) => {
    const rate = rates.steps[k - 1]?.rate;
    return {
      name,
      count: whole(count, `the count of ${name}`),
      ...(first === 0 ? {} : { ofFirst: count / first }),
      ...(rate === undefined ? {} : { ofPrevious: rate }),
    };
  });
}

/** A forecast as series: x = period from 1. */
export interface ForecastSeries {
  readonly actual: readonly ChartPoint[];
  readonly fitted: readonly ChartPoint[];
  readonly forecast: readonly ChartPoint[];
  readonly naive: readonly ChartPoint[];
  /** Low and high of each forecast, when the forecast has a band. */
  readonly band: readonly { readonly x: number; readonly low: number; readonly high: number }[];
}

/**
 * Seasonal forecast as series, with its band and the naive forecast beside it.
 *
 * @example
 * ```ts
 * const values = [90, 110, 90, 110];
 * const found = seasonalForecast(values, {
 *   period: 2, method: "ratioToTrend", model: "multiplicative", average: "mean", normalize: "yes", trendOn: "raw", horizon: 1,
 * });
 * found.ok && forecastSeries(values, found.value).forecast[0]?.x; // => 5
 * ```
 */
export function forecastSeries(values: readonly Rate[], found: SeasonalForecast): ForecastSeries {
  const n = values.length;
  const from = (start: number, list: readonly number[]): readonly ChartPoint[] =>
    list.map((y, k) => ({ x: start + k, y }));
  return {
    actual: from(1, values.map(ratioToNumber)),
    fitted: from(n - found.fitted.length + 1, found.fitted),
    forecast: from(n + 1, found.forecast),
    naive: from(n + 1, found.naive),
    band: (found.band ?? []).map(([low, high], k) => ({ x: n + 1 + k, low, high })),
  };
}

/** A cell of the ABC × RFM matrix. */
export interface MatrixCell {
  /** ABC class. */
  readonly row: string;
  /** Sum of the three RFM scores, or `noPurchase`. */
  readonly column: string;
  readonly clients: number;
}

/**
 * ABC × RFM matrix: clients by class and by sum of scores. Only cells that hold clients, by class, then by rising sum.
 *
 * @returns `empty` for no client.
 * @throws `lists/length` unless there is one class and one score a client.
 * @example
 * ```ts
 * abcRfmMatrix(["A"], [{ scored: false, reason: "noPurchase" }]); // => { ok: true, value: [{ row: "A", column: "noPurchase", clients: 1 }] }
 * ```
 */
export function abcRfmMatrix(
  classes: readonly string[],
  scores: readonly RfmScore[],
): Result<readonly MatrixCell[], "empty"> {
  sameLength(classes, scores, "classes and scores");
  if (classes.length === 0) return no("empty");
  const counts = new Map<string, MatrixCell & { readonly order: number }>();
  for (const [k, row] of classes.entries()) {
    const score = scores[k];
    const order = score?.scored === true ? score.sum : 0;
    const column = order === 0 ? "noPurchase" : String(order);
    const key = `${row} ${column}`;
    counts.set(key, { row, column, order, clients: (counts.get(key)?.clients ?? 0) + 1 });
  }
  const cells = [...counts.values()].sort((a, b) => (a.row < b.row ? -1 : a.row > b.row ? 1 : a.order - b.order));
  return ok(cells.map(({ row, column, clients }) => ({ row, column, clients })));
}
