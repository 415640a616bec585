import type { CalendarDate } from "../../model/date.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import { type Parameter, valueAt } from "../../model/parameter.js";
import type { Source } from "../../model/source.js";
import { requireRate } from "../require.js";

/** A rate a year that interest runs at: agreed once, or a dated figure of law. */
export type DatedRate = Rate | Parameter<number>;

/** The rate of a day could not be told. */
export interface RateUnknown {
  readonly ok: false;
  /** `notCovered`: the figures given do not reach that day. `noSuchRate`: they say that there was none. */
  readonly reason: "notCovered" | "noSuchRate";
  /** First day without an answer. */
  readonly on: CalendarDate;
  /** Id of the parameter. */
  readonly parameter: string;
}

/** The rate of a day. */
export interface RateKnown {
  readonly ok: true;
  /** Exact fraction a year. */
  readonly rate: Ratio;
  readonly parameter?: string;
  readonly source?: Source;
  /** `false`: from memory or by deduction; to be shown as such. */
  readonly verified?: false;
}

/** Is the rate a parameter with a history? */
export function isDated(rate: DatedRate): rate is Parameter<number> {
  return typeof rate === "object" && "values" in rate;
}

/** The rate on a day. */
export function rateOn(rate: DatedRate, day: CalendarDate, name = "annualRate"): RateKnown | RateUnknown {
  if (!isDated(rate)) return { ok: true, rate: requireRate(name, rate) };
  const found = valueAt(rate, day);
  if (!found.known) return { ok: false, reason: "notCovered", on: day, parameter: rate.id };
  if (found.value === null) return { ok: false, reason: "noSuchRate", on: day, parameter: rate.id };
  const known = {
    ok: true,
    rate: requireRate(rate.id, found.value),
    parameter: rate.id,
    source: found.source,
  } as const;
  return found.verified ? known : { ...known, verified: false };
}

/** The days on which the rate may change, or cease to be known. */
export function rateChanges(rate: DatedRate): CalendarDate[] {
  if (!isDated(rate)) return [];
  const rows = rate.values.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  const holes = (rate.uncollected ?? []).flatMap(({ from, until }) => [from, until]);
  return [...rows, ...holes, rate.knownUntil];
}
