import { type CalendarDate, date } from "../../model/date.js";
import { inPeriod, type OpenPeriod } from "../../model/period.js";
import type { Text } from "../../model/text.js";

/** A stretch of time with one set of rules: a name for days, as "the 1.31 period". The rules themselves carry their own dates. */
export interface RulebookPeriod extends OpenPeriod {
  readonly id: "sv-1998-rss" | "sv-2002-euro-1.31" | "sv-2004-1.40" | "sv-2019-pcsc" | "sv-2025-apcv";
  readonly title: Text;
}

const row = (
  id: RulebookPeriod["id"],
  from: string,
  until: string | undefined,
  fr: string,
  en: string,
): RulebookPeriod => ({
  id,
  from: date(from),
  ...(until === undefined ? {} : { until: date(until) }),
  title: { fr, en },
});

/** The periods, oldest first. */
export const rulebookPeriods: () => readonly RulebookPeriod[] = () => [
  row("sv-1998-rss", "1998-04-15", "2002-01-01", "Réseau santé social, francs", "Réseau santé social, francs"),
  row("sv-2002-euro-1.31", "2002-01-01", "2004-11-01", "Euro, version 1.31", "Euro, version 1.31"),
  row("sv-2004-1.40", "2004-11-01", "2019-01-01", "Version 1.40", "Version 1.40"),
  row("sv-2019-pcsc", "2019-01-01", "2025-11-18", "Fin du GALSS, PC/SC", "End of GALSS, PC/SC"),
  row("sv-2025-apcv", "2025-11-18", undefined, "Application carte Vitale", "Carte Vitale app"),
];

/**
 * The period of a day; nothing before 1998-04-15, when no rule was in force.
 *
 * @example
 * ```ts
 * rulebookPeriodOn(date("2004-10-31"))?.id; // => "sv-2002-euro-1.31"
 * rulebookPeriodOn(date("1998-04-14")); // => undefined
 * ```
 */
export function rulebookPeriodOn(day: CalendarDate): RulebookPeriod | undefined {
  return rulebookPeriods().find((period) => inPeriod(period, date(day)));
}
