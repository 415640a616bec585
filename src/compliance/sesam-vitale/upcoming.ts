import { type CalendarDate, date, isDate } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import type { RuleFinding, Verdict } from "../../model/verdict.js";
import type { WorkstationCase } from "../../model/workstation.js";
import { evaluate } from "../../plugins/evaluate.js";
import type { EvaluateOptions } from "../../plugins/question.js";
import type { Rulebook } from "../../plugins/rulebook.js";
import { MATERIALS } from "./materials/bill-of-materials.js";

/** Something that is in order today and will not be on a later day. */
export interface UpcomingFailure {
  /** First day on which it fails. */
  readonly on: CalendarDate;
  readonly finding: RuleFinding;
  /** Products that put it right: a new card, a reader, an update. */
  readonly products: readonly string[];
}

/** From when to when to look ahead. */
export interface UpcomingOptions extends Omit<EvaluateOptions, "asOf"> {
  readonly asOf: CalendarDate;
  /** Last day looked at. */
  readonly until: CalendarDate;
}

const MOST_DAYS = 500;
const MOST_NODES = 100_000;

/**
 * What to offer before it is too late: rules that pass on a day and fail on a later one, because a card, a license, a version or a
 * system ends, because tables grow old, or because a rule comes into force. Facts are taken as they are today.
 *
 * Only days on which something can change are looked at: the day after each date of the record, and the days that the policy counts
 * from it; the first days of rules and of withdrawn versions. At most 500 of them, the earliest first.
 *
 * @throws `upcoming/bad-days` unless `asOf` comes before `until`; as `evaluate`.
 * @example
 * ```ts
 * const practice = { kind: "solo", practitioners: [] } as const;
 * const subject = { practice, workstation: { solution: "pc", stage: "production" } } as const;
 * const options = { asOf: date("2026-01-01"), until: date("2026-12-31") };
 * upcomingFailures(compose([sesamVitale]), subject, options); // => []
 * ```
 */
export function upcomingFailures(
  rulebook: Rulebook<{ readonly workstation: WorkstationCase }>,
  subject: WorkstationCase,
  { asOf, until, ...options }: UpcomingOptions,
): readonly UpcomingFailure[] {
  if (!isDate(asOf) || !isDate(until) || until <= asOf)
    throw new UsageError("upcoming/bad-days", `${asOf} to ${until}`, "a day and a later one");
  const on = (day: CalendarDate): Verdict => evaluate(rulebook, "workstation", subject, { ...options, asOf: day });
  const pack = rulebook.packs.find(({ id }) => id === "sesam-vitale");
  const policy = { ...pack?.policy, ...options.policy?.["sesam-vitale"] };
  const phases = pack?.rules.flatMap((rule) => rule.phases.map(({ from }) => from)) ?? [];
  const days = [...phases, ...turningDays(subject, policy)]
    .filter((day) => asOf < day && day <= until)
    .sort()
    .filter((day, k, all) => day !== all[k - 1])
    .slice(0, MOST_DAYS);
  const known = new Set(failuresOf(on(asOf)).map(keyOf));
  return days.flatMap((day) =>
    failuresOf(on(day)).flatMap((finding) => {
      const key = keyOf(finding);
      if (known.has(key)) return [];
      known.add(key);
      return [{ on: day, finding, products: productsFor(finding.code) }];
    }),
  );
}

function failuresOf({ findings }: Verdict): readonly RuleFinding[] {
  return findings.filter(({ status }) => status === "fail");
}

function keyOf({ code, item = "" }: RuleFinding): string {
  return `${code} ${item}`;
}

function productsFor(code: string): readonly string[] {
  const ref = code.replace("sesam-vitale/", "");
  return MATERIALS.filter(
    ({ rules, faults }) =>
      rules.includes(ref) || faults?.includes(ref) || (ref === "cd-09" && faults?.includes("cd-02")),
  ).map(({ product }) => product);
}

/** The days on which a date of the record, or of the policy, can turn a rule. */
function turningDays(subject: unknown, policy: object): readonly CalendarDate[] {
  const { cardExpiryNoticeDays, tablesMaxAgeDays, versionEnd, ccamFrom } = policy as Record<string, unknown>;
  const shifts = [1, -daysOf(cardExpiryNoticeDays), daysOf(tablesMaxAgeDays) + 1, 3, 4, 5, 6, 7];
  const own = datesIn(subject).flatMap((day) => shifts.map((shift) => safely(day, shift)));
  const vouched = datesIn([versionEnd, ccamFrom]).flatMap((day) => [day, safely(day, 1)]);
  return [...own, ...vouched].filter((day) => day !== undefined);
}

function daysOf(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 100_000 ? value : 0;
}

/** Nothing past the end of the calendar. */
function safely(day: CalendarDate, shift: number): CalendarDate | undefined {
  return day > "9000-01-01" || day < "1900-01-01" ? undefined : addDays(date(day), shift);
}

/** Every date of a record, in a bounded walk. */
function datesIn(record: unknown): readonly CalendarDate[] {
  const dates = new Set<CalendarDate>();
  const todo: unknown[] = [record];
  for (let k = 0; k < todo.length && k < MOST_NODES; k++) {
    const one = todo[k];
    if (isDate(one)) dates.add(one);
    else if (typeof one === "object" && one !== null) for (const inner of Object.values(one)) todo.push(inner);
  }
  return [...dates];
}
