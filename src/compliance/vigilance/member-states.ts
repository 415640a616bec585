import { type CalendarDate, date } from "../../model/date.js";
import { inPeriod } from "../../model/period.js";

/** A country that applies the Union's pharmacovigilance law, and since when. */
export interface MemberState {
  /** ISO 3166 alpha-2 (`EL` is written `GR`, Northern Ireland `XI`). */
  readonly code: string;
  readonly from: CalendarDate;
  /** First day on which it no longer does. */
  readonly until?: CalendarDate;
}

const since = (from: string, codes: string, until?: string): readonly MemberState[] =>
  codes.split(" ").map((code) => ({ code, from: date(from), ...(until === undefined ? {} : { until: date(until) }) }));

/**
 * The European Union and, for these duties, the European Economic Area. Dates of accession are *unverified*, from memory; the United
 * Kingdom leaves at the end of the transition period. The list is an option of the policy: a company may bring its own.
 */
export const MEMBER_STATES: readonly MemberState[] = /* @__PURE__ */ (() => [
  ...since("1958-01-01", "BE DE FR IT LU NL"),
  ...since("1973-01-01", "DK IE"),
  ...since("1973-01-01", "GB", "2021-01-01"),
  ...since("1981-01-01", "GR"),
  ...since("1986-01-01", "ES PT"),
  ...since("1994-01-01", "IS NO"),
  ...since("1995-01-01", "AT FI SE"),
  ...since("1995-05-01", "LI"),
  ...since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
  ...since("2007-01-01", "BG RO"),
  ...since("2013-07-01", "HR"),
  ...since("2021-01-01", "XI"),
])();

/** Does the country apply the Union's law on a day? Case and the code `EL` do not matter. */
export function isMemberState(country: string, on: CalendarDate, states: readonly MemberState[]): boolean {
  const upper = country.trim().toUpperCase();
  const code = upper === "EL" ? "GR" : upper;
  return states.some((state) => state.code === code && inPeriod(state, on));
}
