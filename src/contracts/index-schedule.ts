import type { RevisionClause } from "../model/contract.js";
import { type CalendarDate, isDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate, Ratio } from "../model/money/ratio.js";
import { no, ok, type Result } from "../model/result.js";
import { type IndexLink, limitedPrice, linkedRatio, type RevisedPrice } from "./index-revision.js";
import { contractDate, whole } from "./limits.js";

/** A published value of an index. */
export interface IndexValue {
  /** Month of the value: `2023-08`. */
  readonly month: string;
  readonly value: number | string;
  /** Series, where the index was rebased: `old`, `revised`. */
  readonly series: string;
  readonly publishedOn: CalendarDate;
}

/** A price that follows an index by a clause. */
export interface IndexSchedule extends Omit<RevisionClause, "index"> {
  /** First price, cents excluding VAT. */
  readonly price: Cents;
  readonly start: CalendarDate;
  /** Revision dates are before this day. */
  readonly until: CalendarDate;
  readonly indices: readonly IndexValue[];
  /** Used when the two indices are of different series. */
  readonly link?: IndexLink;
}

/** One revision. */
export interface PriceRevision {
  readonly date: CalendarDate;
  /** Month of the index used. */
  readonly indexMonth: string;
  readonly price: Cents;
  readonly limited: RevisedPrice["limited"];
}

/**
 * The revisions of a price over the life of a contract, at the start + k × `everyMonths`. Limits are relative to the price before.
 *
 * @returns `{ ok: false, reason: "notCovered" }` when the index of a revision is not among the values given, or when two series meet without a link.
 * @throws `revision/…`, `contract/bad-length`, `contract/date-out-of-range`.
 * @example
 * ```ts
 * const indices = [{ month: "2023-08", value: 305.7, series: "revised", publishedOn: date("2023-09-29") }];
 * const clause = { base: { value: 280.6, series: "revised" }, everyMonths: 12, choice: { by: "lastPublished" }, chain: "fromOriginal" } as const;
 * const rows = priceRevisions({ ...clause, indices, price: euros(1000), start: date("2022-11-01"), until: date("2024-11-01") });
 * rows.ok && rows.value; // => [{ date: "2023-11-01", indexMonth: "2023-08", price: 108945, limited: "none" }]
 * ```
 */
export function priceRevisions(schedule: IndexSchedule): Result<PriceRevision[], "notCovered"> {
  check(schedule);
  const { start, until, everyMonths, chain } = schedule;
  const rows: PriceRevision[] = [];
  let from: Anchor = { price: schedule.price, index: schedule.base };
  let before = schedule.price;
  for (let k = 1, day = addMonths(start, everyMonths); day < until; k++, day = addMonths(start, k * everyMonths)) {
    const index = indexFor(schedule, day, from.index.series);
    const ratio = index && stepRatio(from.index, index, schedule.link);
    if (index === undefined || ratio === undefined) return no("notCovered");
    const revised = limitedPrice(from.price, ratio, before, schedule);
    rows.push({ date: day, indexMonth: index.month, ...revised });
    before = revised.price;
    if (chain === "fromPrevious") from = { price: revised.price, index };
  }
  return ok(rows);
}

interface Anchor {
  readonly price: Cents;
  readonly index: { readonly value: Rate; readonly series: string };
}

function stepRatio(base: Anchor["index"], current: IndexValue, link: IndexLink | undefined): Ratio | undefined {
  const sameSeries = base.series === current.series;
  if (!sameSeries && link === undefined) return undefined;
  return linkedRatio(current.value, base.value, sameSeries ? undefined : link);
}

/** The last index published on a day, or that of a month before; of two series of one month, that of the base. */
function indexFor({ indices, choice }: IndexSchedule, day: CalendarDate, series: string): IndexValue | undefined {
  const usable =
    choice.by === "monthLag"
      ? indices.filter(({ month }) => month === monthOf(addMonths(day, -choice.lagMonths)))
      : indices.filter(({ publishedOn }) => publishedOn <= day);
  const latest = usable.reduce((last, { month }) => (month > last ? month : last), "");
  const found = usable.filter(({ month }) => month === latest);
  return found.find((value) => value.series === series) ?? found[0];
}

function monthOf(day: CalendarDate): string {
  return day.slice(0, 7);
}

function check({ start, until, everyMonths, choice, chain, indices }: IndexSchedule): void {
  contractDate(start, "a start");
  contractDate(until, "an end");
  whole(everyMonths, "everyMonths", 1, 1200);
  if (choice.by === "monthLag") whole(choice.lagMonths, "lagMonths", 0, 1200);
  else if (choice.by !== "lastPublished") throw bad((choice as { by: unknown }).by, "lastPublished or monthLag");
  if (chain !== "fromOriginal" && chain !== "fromPrevious") throw bad(chain, "fromOriginal or fromPrevious");
  const wrong = indices.find(({ month, publishedOn }) => !isDate(`${month}-01`) || !isDate(publishedOn));
  if (wrong !== undefined) throw bad(wrong.month, 'a month as "2023-08" and a day of publication');
}

function bad(received: unknown, expected: string): UsageError {
  return new UsageError("revision/bad-clause", received, expected);
}
