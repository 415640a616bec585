import { type CalendarDate, isDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { Records, RuleFinding, RuleResult, Verdict } from "../model/verdict.js";
import { waiverNotice } from "./findings.js";
import { gateStatuses } from "./gates.js";
import { type Guard, OPEN_GUARD } from "./guard.js";
import { type PackRun, preparePack } from "./pack-run.js";
import type { Rulebook } from "./rulebook.js";
import { runPack } from "./run-pack.js";
import type { Waiver } from "./waiver.js";

/** What an evaluation is asked beside the subject. Nothing is read from a clock. */
export interface EvaluateOptions {
  /** The day of the question. */
  readonly asOf: CalendarDate;
  /** How absent facts are read; `"open"` by default. */
  readonly records?: Records;
  /** Policy options by pack id, over the packs' defaults. */
  readonly policy?: Readonly<Record<string, object>>;
  readonly waivers?: readonly Waiver[];
  /** Other cases that rules may compare with. */
  readonly related?: readonly unknown[];
  /** How far plugins are distrusted: `strict` freezes the subject, asks twice and watches the built-ins. */
  readonly guard?: Guard;
}

/**
 * Checks a subject against every rule of its kind, and answers the gates.
 *
 * A fail on a gate's blocking rule makes it `nonCompliant`; else an undetermined or crashed one, or no applicable rule at all,
 * makes it `undetermined`; else it is `compliant`. Warnings never change a gate. A rule that misbehaves is a finding, never an exception.
 *
 * @throws `evaluate/unknown-kind`, `evaluate/bad-date`, `evaluate/unknown-policy`: mistakes of the host, not of a plugin.
 * @example
 * ```ts
 * evaluate(compose([]), "deal" as never, {} as never, { asOf: date("2026-11-21") }); // throws evaluate/unknown-kind
 * ```
 */
export function evaluate<K, N extends keyof K & string>(
  rulebook: Rulebook<K>,
  kind: N,
  subject: K[N],
  options: EvaluateOptions,
): Verdict {
  return evaluator(rulebook, kind, options)(subject);
}

/**
 * The same, made ready for many subjects: the plan of each day's law is drawn once.
 *
 * @throws as {@link evaluate}.
 * @example
 * ```ts
 * evaluator(compose([]), "deal" as never, { asOf: date("2026-11-21") }); // throws evaluate/unknown-kind
 * ```
 */
export function evaluator<K, N extends keyof K & string>(
  rulebook: Rulebook<K>,
  kind: N,
  options: EvaluateOptions,
): (subject: K[N]) => Verdict {
  const { asOf, records = "open", policy = {}, waivers = [], related = [], guard = OPEN_GUARD } = options;
  const packs = rulebook.packs.filter((pack) => pack.kind === kind);
  if (packs.length === 0) throw new UsageError("evaluate/unknown-kind", kind, "the kind of a composed pack");
  if (!isDate(asOf)) throw new UsageError("evaluate/bad-date", asOf, 'asOf as a day, "2026-11-21"');
  for (const id of Object.keys(policy))
    if (!rulebook.packs.some((pack) => pack.id === id))
      throw new UsageError("evaluate/unknown-policy", id, "policy by pack id");
  const asked = { asOf, records, related: guard.protect(related), waivers, guard, parameters: rulebook.parameters };
  const question: Question = {
    kind,
    asOf,
    records,
    guard,
    changes: rulebook.changes,
    runs: packs.map((pack) => preparePack(pack, { ...pack.policy, ...policy[pack.id] }, asked)),
    gates: [...new Set(packs.flatMap((pack) => pack.gates))].sort(),
    notices: waivers.flatMap((waiver) => noticeOf(waiver, rulebook, asOf)),
  };
  return (subject) => judge(subject, question);
}

/** An evaluation made ready for many subjects. */
interface Question extends Pick<Verdict, "asOf" | "records" | "changes"> {
  readonly kind: string;
  readonly guard: Guard;
  readonly runs: readonly PackRun[];
  readonly gates: readonly string[];
  readonly notices: readonly RuleFinding[];
}

function judge(subject: unknown, { kind, asOf, records, changes, guard, runs, gates, notices }: Question): Verdict {
  let rules: readonly RuleResult[] = [];
  const findings: RuleFinding[] = notices.slice();
  const conclusions: Record<string, unknown> = {};
  const lawDates: Record<string, CalendarDate> = {};
  const leave = guard.enter();
  const shown = guard.protect(subject);
  for (const run of runs) {
    const { results, lawDate, conclusion } = runPack(run, shown, findings);
    rules = rules.length === 0 ? results : rules.concat(results);
    lawDates[run.pack.id] = lawDate;
    if (conclusion !== undefined) conclusions[run.pack.id] = conclusion;
  }
  for (const notice of leave()) findings.push(notice);
  const statuses = gateStatuses(gates, rules);
  return { subject: kind, asOf, records, changes, gates: statuses, rules, findings, conclusions, lawDates };
}

function noticeOf(waiver: Waiver, rulebook: Rulebook<unknown>, asOf: CalendarDate): RuleFinding[] {
  const known = rulebook.packs.some((pack) => pack.rules.some((rule) => rule.id === waiver.rule));
  return known && asOf < waiver.until ? [] : [waiverNotice(waiver, known)];
}
