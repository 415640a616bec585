import { isDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { RulebookChange, Verdict } from "../model/verdict.js";
import { gateStatuses } from "./gates.js";
import type { EvaluateOptions, Question } from "./question.js";
import type { Rulebook } from "./rulebook.js";
import { type Draft, runPack } from "./run-pack.js";

/**
 * Checks a subject against every rule of its kind, and answers the gates.
 *
 * A fail on a gate's blocking rule makes it `nonCompliant`; else an undetermined or crashed one, or no applicable rule at all,
 * makes it `undetermined`; else it is `compliant`. Warnings never change a gate. A rule that misbehaves is a finding, never an exception.
 *
 * @throws `evaluate/unknown-kind`, `evaluate/bad-date`, `evaluate/bad-records`, `evaluate/unknown-policy`, `evaluate/bad-waiver`:
 * mistakes of the host, not of a plugin.
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
  const question = questionOf(rulebook, kind, options);
  return (subject) => judge(subject, question);
}

function questionOf(rulebook: Rulebook<unknown>, kind: string, options: EvaluateOptions): Question {
  const { asOf, records = "open", policy = {}, waivers = [], related = [], guard } = options;
  const packs = rulebook.packs.filter((pack) => pack.kind === kind);
  if (packs.length === 0) throw new UsageError("evaluate/unknown-kind", kind, "the kind of a composed pack");
  if (!isDate(asOf)) throw new UsageError("evaluate/bad-date", asOf, 'asOf as a day, "2026-11-21"');
  if (records !== "open" && records !== "closed")
    throw new UsageError("evaluate/bad-records", records, '"open" or "closed"');
  const chosen = Object.entries(policy).map(([rule, options]): RulebookChange => {
    const names = Object.keys(options).sort();
    const known = rulebook.packs.find(({ id }) => id === rule)?.options;
    const stranger = known ? names.find((name) => !known.includes(name)) : rule;
    if (stranger !== undefined)
      throw new UsageError(
        "evaluate/unknown-policy",
        stranger,
        known ? `an option: ${known.join(", ")}` : "policy by pack id",
      );
    return { kind: "policy", rule, options: names };
  });
  return {
    kind,
    asOf,
    records,
    waivers,
    guard,
    related: guard ? guard.protect(related) : related,
    lookUp: rulebook.lookUp,
    packs: packs.map((pack) => ({ pack, policy: { ...pack.policy, ...policy[pack.id] }, plans: new Map() })),
    gates: [...new Set(packs.flatMap(({ gates }) => gates))].sort(),
    changes: [...rulebook.changes, ...chosen],
    notices: rulebook.notices(waivers, asOf),
  };
}

function judge(raw: unknown, question: Question): Verdict {
  const { kind, asOf, records, changes, guard } = question;
  const leave = guard?.enter();
  const subject = guard ? guard.protect(raw) : raw;
  const findings = question.notices.slice();
  const verdict: Draft = {
    subject: kind,
    asOf,
    records,
    changes,
    gates: NO_GATES,
    rules: [],
    findings,
    conclusions: {},
    lawDates: {},
  };
  for (const pack of question.packs) runPack(question, pack, subject, verdict);
  if (leave) findings.push(...leave());
  verdict.gates = gateStatuses(question.gates, verdict.rules, findings);
  return verdict;
}

const NO_GATES = {};
