import type { CalendarDate } from "../../model/date.js";
import { laterOf } from "../../model/date-arithmetic.js";
import type { CleanReport } from "./read-report.js";

/** From when the days of a case are counted. */
export interface Clock {
  /** The day on which the criteria were complete, as the versions show it. */
  readonly derivedOn?: CalendarDate;
  /** The day that counts: derived, else given, else day zero. */
  readonly completedOn?: CalendarDate;
  /** The later of day zero and the completion; absent without day zero. */
  readonly start?: CalendarDate;
}

/**
 * The clock of a case. With versions, the criteria are complete on the first day from which on every day with a version has one that
 * meets them; the order of the versions in the list does not matter.
 *
 * @param meets - Does what was known then meet the four criteria?
 */
export function clockOf(report: CleanReport, meets: (version: unknown) => boolean): Clock {
  const { receivedOn, minimumCriteriaMetOn } = report;
  const derivedOn = completion(report, meets);
  const completedOn = derivedOn ?? minimumCriteriaMetOn ?? receivedOn;
  return {
    ...(derivedOn === undefined ? {} : { derivedOn }),
    ...(completedOn ? { completedOn } : {}),
    ...(completedOn && receivedOn ? { start: laterOf(receivedOn, completedOn) } : {}),
  };
}

function completion({ versions = [] }: CleanReport, meets: (version: unknown) => boolean): CalendarDate | undefined {
  const days = new Map<CalendarDate, boolean>();
  for (const { receivedOn, report } of versions)
    if (receivedOn) days.set(receivedOn, days.get(receivedOn) === true || meets(report));
  let first: CalendarDate | undefined;
  for (const [day, met] of [...days].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (!met) return first;
    first = day;
  }
  return first;
}
