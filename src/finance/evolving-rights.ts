import { type CalendarDate, dateParts } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";

/**
 * How "from the 6th month" is read: `ordinal`, the first day of the sixth month (start + 5 months); `elapsed`, when six months have
 * passed (start + 6). Contracts do not say: name it.
 */
export type MonthReading = "ordinal" | "elapsed";

/** From which month of the lease the client may do what. */
export interface EvolvingRightsMonths {
  /** Add equipment by amendment. */
  readonly add: number;
  /** Replace all or part. */
  readonly replace: number;
  /** Replace a share at constant rent. */
  readonly evolve: number;
}

/** What is asked. */
export interface EvolvingRightsRequest {
  readonly start: CalendarDate;
  readonly asOf: CalendarDate;
  /** In cents excluding VAT. */
  readonly price: Cents;
  /** Least amount, in cents excluding VAT: 450 EUR in the source text; reached = enough. */
  readonly minimumPrice: Cents;
  /** 2, 6 and 12 in the source text. */
  readonly months: EvolvingRightsMonths;
  readonly monthsAre: MonthReading;
}

/** What the client of an évolutive may do on a day. */
export interface EvolvingRights {
  readonly eligible: boolean;
  /** Month in progress: 1 from the start, 0 before. */
  readonly monthNumber: number;
  readonly addFrom: CalendarDate;
  readonly mayAdd: boolean;
  readonly replaceFrom: CalendarDate;
  readonly mayReplace: boolean;
  readonly evolveFrom: CalendarDate;
  readonly mayEvolve: boolean;
}

/**
 * What the client of a location évolutive may do on a day: add, replace, or evolve at constant rent.
 *
 * @throws `finance/term` for a month that is no whole number of 1 or more.
 * @example
 * ```ts
 * const rights = evolvingRights({
 *   start: date("2026-01-15"), asOf: date("2026-06-15"), price: euros(450), minimumPrice: euros(450),
 *   months: { add: 2, replace: 6, evolve: 12 }, monthsAre: "ordinal",
 * });
 * [rights.monthNumber, rights.mayReplace, rights.evolveFrom]; // => [6, true, "2026-12-15"]
 * ```
 */
export function evolvingRights(request: EvolvingRightsRequest): EvolvingRights {
  const { start, asOf, price, minimumPrice, months, monthsAre } = request;
  const eligible = price >= minimumPrice;
  const [addFrom, replaceFrom, evolveFrom] = [months.add, months.replace, months.evolve].map((month) =>
    monthStart(start, month, monthsAre),
  ) as [CalendarDate, CalendarDate, CalendarDate];
  return {
    eligible,
    monthNumber: monthNumber(start, asOf),
    addFrom,
    mayAdd: eligible && asOf >= addFrom,
    replaceFrom,
    mayReplace: eligible && asOf >= replaceFrom,
    evolveFrom,
    mayEvolve: eligible && asOf >= evolveFrom,
  };
}

/** First day on which "from month n" is true. */
export function monthStart(start: CalendarDate, month: number, monthsAre: MonthReading): CalendarDate {
  if (!(Number.isInteger(month) && month >= 1))
    throw new UsageError("finance/term", month, "a month of the lease, 1 or more");
  if (monthsAre !== "ordinal" && monthsAre !== "elapsed")
    throw new UsageError("finance/months-are", monthsAre, 'monthsAre: "ordinal" or "elapsed"');
  return addMonths(start, monthsAre === "ordinal" ? month - 1 : month);
}

/** The month in progress on a day: 1 from the start. */
function monthNumber(start: CalendarDate, asOf: CalendarDate): number {
  if (asOf < start) return 0;
  const from = dateParts(start);
  const to = dateParts(asOf);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(start, months) <= asOf ? months + 1 : months;
}
