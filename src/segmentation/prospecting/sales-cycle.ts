import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { count, notNegative } from "../check.js";
import { ceilOf } from "../exact.js";

/** A range of whole numbers from low to high, both included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/** First and last likely closing day of a sale. */
export interface SalesCycle {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/**
 * Likely closing days of a sale opened on a day (cycle de vente: 3 to 6 months in the first source document).
 *
 * @param months - Whole months, low not above high.
 * @example
 * ```ts
 * salesCycle(date("2026-01-31"), { low: 3, high: 6 }); // => { earliest: "2026-04-30", latest: "2026-07-31" }
 * ```
 */
export function salesCycle(openedOn: CalendarDate, months: CountRange): SalesCycle {
  const { low, high } = checkRange(months);
  return { earliest: addMonths(date(openedOn), low), latest: addMonths(openedOn, high) };
}

/**
 * Visits needed for a number of sales at so many visits a sale (2 to 3 in the first source document), each bound rounded up.
 *
 * @example
 * ```ts
 * visitsForSales(4, { low: 2, high: 3 }); // => { low: 8, high: 12 }
 * ```
 */
export function visitsForSales(sales: number, visitsPerSale: { readonly low: Rate; readonly high: Rate }): CountRange {
  const n = BigInt(count(sales, "sales"));
  const visits = (rate: Rate): number => {
    const { num, den } = notNegative(rate, "visits a sale");
    return Number(ceilOf(n * num, den));
  };
  return checkRange({ low: visits(visitsPerSale.low), high: visits(visitsPerSale.high) });
}

/** Kinds of meeting, in their order: discovery, opportunity (with demonstration), sales. Stages may be skipped, never gone back over. */
export type MeetingKind = "discovery" | "opportunity" | "sales";

const MEETINGS: readonly MeetingKind[] = ["discovery", "opportunity", "sales"];

/**
 * Kinds of meeting that may follow those held: the farthest one again, or a later one; all three when there was none.
 *
 * @example
 * ```ts
 * nextMeetings(["discovery"]); // => ["discovery", "opportunity", "sales"]
 * nextMeetings(["discovery", "sales"]); // => ["sales"]
 * ```
 */
export function nextMeetings(held: readonly MeetingKind[]): readonly MeetingKind[] {
  const reached = held.map((kind) => MEETINGS.indexOf(kind));
  if (reached.includes(-1)) throw new UsageError("meeting/kind", held, "discovery, opportunity or sales");
  return MEETINGS.slice(Math.max(0, ...reached));
}

function checkRange(range: CountRange): CountRange {
  if (count(range.low, "low") > count(range.high, "high"))
    throw new UsageError("range/order", `${range.low} to ${range.high}`, "low not above high");
  return range;
}
