import type { CalendarDate } from "./date.js";
import { inPeriod, type Period } from "./period.js";

/** A trade show (salon): its days bound the promotions made there. */
export interface TradeShow {
  readonly id: string;
  /** Le MEDEC, ADF… */
  readonly name: string;
  readonly during: Period;
  readonly place?: string;
}

/**
 * The shows that are on, on a day.
 *
 * @example
 * ```ts
 * const medec: TradeShow = { id: "medec-2003", name: "MEDEC", during: period(date("2003-03-12"), date("2003-03-16")) };
 * showsOn([medec], date("2003-03-15")).length; // => 1
 * showsOn([medec], date("2003-03-16")).length; // => 0
 * ```
 */
export function showsOn(shows: readonly TradeShow[], day: CalendarDate): readonly TradeShow[] {
  return shows.filter(({ during }) => inPeriod(during, day));
}
