import type { CalendarDate } from "./date.js";
import { UsageError } from "./errors.js";
import type { Period } from "./period.js";
import type { Basis, Source } from "./source.js";
import type { Text } from "./text.js";
import type { Unit } from "./unit.js";

/** One value of a parameter, in force from a day on. */
export interface ParameterValue<V> {
  /** First day in force. */
  readonly from: CalendarDate;
  /** First day no longer in force; absent = until the next value, or open. */
  readonly until?: CalendarDate;
  /** The figure, or `null`: on these days there is no such figure in law (an answer, not 0). */
  readonly value: V | null;
  readonly source: Source;
  /** `false` = from memory, by deduction, or date not read: shown as such, and never used to block. */
  readonly verified?: false;
  /** `false` = first day attested; the true start is earlier and not collected. */
  readonly fromKnown?: false;
  readonly note?: string;
  /** What the text says beside the figure, as plain data: from when days are counted, which rate is meant. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** A figure of law or of the market with its whole history, oldest value first. */
export interface Parameter<V> {
  /** Unique id in kebab-case with slashes: `vat/fr-metropolitan/normal`. */
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  /** What it rests on; `"law"` unless said. */
  readonly basis?: Basis;
  /** First day that the sources do not reach: from there on the answer is "not covered". */
  readonly knownUntil: CalendarDate;
  readonly values: readonly ParameterValue<V>[];
  /** Stretches inside the history that nobody has collected: "not covered" there. */
  readonly uncollected?: readonly Period[];
}

/** What a parameter says of a day. */
export type ValueAt<V> =
  | {
      readonly known: true;
      /** `null` = no such figure in law on that day. */
      readonly value: V | null;
      readonly source: Source;
      readonly verified: boolean;
      /** First day of the value. */
      readonly from: CalendarDate;
      /** `false`: `from` is the first day that a source attests; the true start is earlier and not collected. */
      readonly fromKnown?: false;
      readonly detail?: Readonly<Record<string, unknown>>;
    }
  | {
      readonly known: false;
      readonly reason: "notCovered";
      /** First day covered at all. */
      readonly knownFrom?: CalendarDate;
      /** First day no longer covered. */
      readonly knownUntil: CalendarDate;
    };

/**
 * The value in force on a day, with its source, or "not covered". Never the last known value beyond its reach.
 *
 * @example
 * ```ts
 * const source = { id: "s", title: "Act" };
 * const rate: Parameter<number> = {
 *   id: "x/rate", title: { fr: "Taux", en: "Rate" }, unit: "fraction", knownUntil: date("2026-01-01"),
 *   values: [{ from: date("2000-04-01"), value: 0.196, source }, { from: date("2014-01-01"), value: 0.2, source }],
 * };
 * valueAt(rate, date("2013-12-31")); // => { known: true, value: 0.196, source, verified: true, from: "2000-04-01" }
 * valueAt(rate, date("2026-01-01")).known; // => false
 * ```
 */
export function valueAt<V>(parameter: Parameter<V>, on: CalendarDate): ValueAt<V> {
  const { values, knownUntil, uncollected = [] } = parameter;
  const row = values.findLast((value) => value.from <= on);
  const reached = row !== undefined && on < knownUntil && (row.until === undefined || on < row.until);
  if (!reached || uncollected.some((hole) => hole.from <= on && on < hole.until)) {
    const first = values[0]?.from;
    return { known: false, reason: "notCovered", ...(first === undefined ? {} : { knownFrom: first }), knownUntil };
  }
  const { value, source, verified, from, fromKnown, detail } = row;
  return {
    known: true,
    value,
    source,
    verified: verified !== false,
    from,
    ...(fromKnown === undefined ? {} : { fromKnown }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** A fault in the history of a parameter. */
export interface ParameterProblem {
  readonly code: "empty" | "notAscending" | "overlap" | "undeclaredHole" | "pastKnownUntil";
  /** Day at which the fault shows. */
  readonly at?: CalendarDate;
}

/**
 * The faults of a history: no value, values out of order, overlaps, holes that no `null` row nor `uncollected` range declares.
 *
 * @example
 * ```ts
 * parameterProblems({ id: "x", title: { fr: "", en: "" }, unit: "fraction", knownUntil: date("2026-01-01"), values: [] }); // => [{ code: "empty" }]
 * ```
 */
export function parameterProblems(parameter: Parameter<unknown>): ParameterProblem[] {
  const { values, knownUntil, uncollected = [] } = parameter;
  if (values.length === 0) return [{ code: "empty" }];
  const problems: ParameterProblem[] = [];
  for (const [k, row] of values.entries()) {
    const end = row.until;
    const next = values[k + 1]?.from;
    if (row.from >= knownUntil) problems.push({ code: "pastKnownUntil", at: row.from });
    if (end !== undefined && end <= row.from) problems.push({ code: "notAscending", at: row.from });
    if (next !== undefined && next <= row.from) problems.push({ code: "notAscending", at: next });
    else if (next !== undefined && end !== undefined && end > next) problems.push({ code: "overlap", at: next });
    else if (end !== undefined && end < (next ?? knownUntil) && !declared(uncollected, end, next ?? knownUntil))
      problems.push({ code: "undeclaredHole", at: end });
  }
  return problems;
}

function declared(holes: readonly Period[], from: CalendarDate, until: CalendarDate): boolean {
  return holes.some((hole) => hole.from <= from && hole.until >= until);
}

/**
 * Checks a parameter where it is defined.
 *
 * @throws `parameter/bad-history` with the first fault.
 * @example
 * ```ts
 * defineParameter({ id: "x", title: { fr: "", en: "" }, unit: "fraction", knownUntil: date("2026-01-01"), values: [] }); // throws parameter/bad-history
 * ```
 */
export function defineParameter<V>(parameter: Parameter<V>): Parameter<V> {
  const [problem] = parameterProblems(parameter);
  if (problem === undefined) return parameter;
  throw new UsageError(
    "parameter/bad-history",
    `${parameter.id}: ${problem.code}${problem.at === undefined ? "" : ` at ${problem.at}`}`,
    "values oldest first, without overlap; a gap only as a null row or in uncollected",
  );
}
