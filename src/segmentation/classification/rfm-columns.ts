import { type CalendarDate, date, toDayNumber } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { rising, sameLength, word } from "../check.js";
import { type Binned, binned, occupied } from "./column-bins.js";
import { ALL, type Labels, labelSums, labelsOf } from "./column-cuts.js";
import { atRanks } from "./column-select.js";
import type { RfmCutoffs, RfmMethod } from "./rfm.js";
import { checkBins, groupBounds, quantileCuts } from "./rfm-groups.js";

/** A portfolio as columns. */
export interface RfmColumns {
  /** Days since 1970-01-01; not read where `orders` is 0. */
  readonly lastPurchase: Int32Array;
  /** 0 = no purchase: kept apart. */
  readonly orders: Int32Array;
  /** Cents. */
  readonly amounts: Float64Array;
}

/** Scores as columns: not a document. */
export interface RfmScoreColumns {
  /** R F M as a number: 555; 0 = not scored (no purchase). */
  readonly codes: Uint16Array;
}

/**
 * RFM scores of columns, for a million clients: the same as {@link rfm}, found by selection instead of sorts.
 *
 * @throws `rfm/purchase-after-as-of`, `column/not-whole`, `count/invalid` for orders below zero, `lists/length`.
 * @example
 * ```ts
 * const portfolio = {
 *   lastPurchase: Int32Array.of(20532, 20240), orders: Int32Array.of(12, 1), amounts: Float64Array.of(840000, 19000),
 * };
 * [...rfmColumns(portfolio, date("2026-03-31"), { method: "quantile", bins: 5 }).codes]; // => [555, 111]
 * ```
 */
export function rfmColumns(columns: RfmColumns, asOf: CalendarDate, method: RfmMethod): RfmScoreColumns {
  sameLength(columns.orders, columns.lastPurchase, "columns");
  sameLength(columns.orders, columns.amounts, "columns");
  const today = toDayNumber(date(asOf));
  const days = binned(columns.lastPurchase);
  const orders = binned(columns.orders);
  const doubtful = occupied(orders, 0, orders.binOf(0) + 1) || occupied(days, days.binOf(today + 1), Infinity);
  if (doubtful && !allBought(columns, today)) return amongBuyers(columns, asOf, method);
  const recency = score(method, days, "recencyDays", today);
  const frequency = score(method, orders, "orders", today);
  const monetary = score(method, binned(columns.amounts), "amount", today);
  return { codes: labelSums(recency, frequency, monetary) };
}

/** Did every client buy? Days count only for those who did. Asked when the bins leave a doubt. */
function allBought({ orders, lastPurchase }: RfmColumns, today: number): boolean {
  let all = true;
  for (let k = 0; k < orders.length; k++) {
    const count = orders[k] as number;
    const day = lastPurchase[k] as number;
    if (count < 0) throw new UsageError("count/invalid", count, `orders of 0 or more at position ${k}`);
    if (count === 0) all = false;
    else if (day > today)
      throw new UsageError("rfm/purchase-after-as-of", day, "a last purchase on asOf or before", "Check the day.");
  }
  return all;
}

/** Scores of those who bought; 0 for the others. */
function amongBuyers(
  { orders, lastPurchase, amounts }: RfmColumns,
  asOf: CalendarDate,
  method: RfmMethod,
): RfmScoreColumns {
  const kept = Int32Array.from(orders.keys()).filter((k) => orders[k] !== 0);
  const bought = {
    orders: kept.map((k) => orders[k] as number),
    lastPurchase: kept.map((k) => lastPurchase[k] as number),
    amounts: Float64Array.from(kept, (k) => amounts[k] as number),
  };
  const found = rfmColumns(bought, asOf, method).codes;
  const codes = new Uint16Array(orders.length);
  for (let k = 0; k < kept.length; k++) codes[kept[k] as number] = found[k] as number;
  return { codes };
}

/** What a score adds to the code. */
const DIGIT: Readonly<Record<keyof RfmCutoffs, number>> = { recencyDays: 100, orders: 10, amount: 1 };

/** Every column rises with the score: days of the last purchase need not become ages. */
function score(method: RfmMethod, column: Binned, criterion: keyof RfmCutoffs, today: number): Labels {
  switch (method.method) {
    case "rank":
      return byRank(column, method, DIGIT[criterion]);
    case "quantile":
      return byQuantile(column, checkBins(method.bins), criterion);
    case "cutoffs": {
      const limits = method.cutoffs[criterion];
      rising(limits, criterion);
      const floors = criterion === "recencyDays" ? limits.map((days) => today - days) : limits;
      return byFloors(column, floors, DIGIT[criterion]);
    }
    default:
      throw new UsageError("rfm/method", method, "rank, quantile or cutoffs");
  }
}

function byRank(column: Binned, method: RfmMethod & { readonly method: "rank" }, digit: number): Labels {
  word(method.ties, ["inputOrder", "sameScore"], "ties");
  const bounds = groupBounds(column.bins.length, checkBins(method.bins), method.grouping);
  const upper = bounds.slice(1).filter((bound) => bound > 0);
  const last = atRanks(
    column,
    upper.map((bound) => bound - 1),
  );
  const cuts = last.map(({ value, above }, k) => ({
    value,
    quota: method.ties === "sameScore" ? ALL : (upper[k] as number) - above,
  }));
  return labelsOf(column, cuts, risingScores(method.bins, digit));
}

/** Quantiles of the values; of days, those of the ages: the better group is the lower one, hence everyone at the quantile is in it. */
function byQuantile(column: Binned, bins: number, criterion: keyof RfmCutoffs): Labels {
  const ages = criterion === "recencyDays";
  const last = column.bins.length - 1;
  const places = Array.from({ length: bins - 1 }, (_, k) => Math.floor((Math.max(0, last) * (k + 1)) / bins));
  const wanted = [...new Set(places.flatMap((place) => [place, Math.min(place + 1, last)]))];
  const found = atRanks(column, ages ? wanted : wanted.map((place) => last - place));
  const values = new Map(wanted.map((place, k) => [place, (found[k]?.value ?? 0) * (ages ? -1 : 1)]));
  const cuts = quantileCuts(last + 1, (place) => values.get(place), bins);
  return labelsOf(
    column,
    cuts.map((cut) => (ages ? { value: -cut, quota: ALL } : { value: cut, quota: 0 })),
    risingScores(bins, DIGIT[criterion]),
  );
}

/** "From" each limit on. */
function byFloors(column: Binned, limits: readonly number[], digit: number): Labels {
  const cuts = limits.map((value) => ({ value, quota: ALL }));
  return labelsOf(column, cuts, risingScores(checkBins(limits.length + 1), digit));
}

function risingScores(bins: number, digit: number): readonly number[] {
  return Array.from({ length: bins }, (_, k) => (k + 1) * digit);
}
