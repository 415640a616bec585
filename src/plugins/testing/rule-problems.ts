import type { CalendarDate } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import type { RuleFinding, RuleStatus, Verdict } from "../../model/verdict.js";
import { compose, conflictsOf } from "../compose.js";
import { evaluate } from "../evaluate.js";
import type { Pack } from "../pack.js";
import type { AnyPack } from "../plugin.js";
import type { EvaluateOptions } from "../question.js";
import type { PackShape, Rule } from "../rule.js";
import { strict } from "../strict.js";

/** One subject, and what differs from an open evaluation on the first day of the rule. */
export interface RuleCase<S> extends Partial<Omit<EvaluateOptions, "guard" | "policy">> {
  readonly subject: S;
  /** Over the pack's defaults. */
  readonly policy?: object;
}

/** What a rule is expected to say. */
export interface RuleCases<S> {
  readonly pass: readonly RuleCase<S>[];
  /** With the message key. */
  readonly fail: readonly (readonly [RuleCase<S>, string])[];
  /** With the facts it asks for; leave out only where no fact can be unknown. */
  readonly undetermined?: readonly (readonly [RuleCase<S>, readonly string[]])[];
  readonly notApplicable?: readonly RuleCase<S>[];
  /** Moves a case to another day of law, for packs whose law date is in the subject. */
  readonly on?: (one: RuleCase<S>, day: CalendarDate) => RuleCase<S>;
}

/** Something that is wrong with a rule or its cases. */
export interface RuleProblem {
  readonly code: string;
  readonly detail: string;
}

/**
 * Tests a rule as strictly as the library tests its own: every case on a frozen subject and asked twice, every message reached and
 * filled, both sides of each date, no case twice. Works with any test runner: `expect(ruleProblems(…)).toEqual([])`.
 *
 * @param pack - The pack that holds the rule.
 * @param id - The rule's id.
 * @returns The problems; empty when all is well.
 * @example
 * ```ts
 * const pack = definePack<Shape<{ kind: "offer"; subject: object; gate: "send" }>>({
 *   id: "shop", kind: "offer", title: { fr: "Boutique", en: "Shop" }, gates: ["send"], policy: {}, rules: [],
 * });
 * ruleProblems(pack, "shop/priced", { pass: [], fail: [] }); // => [{ code: "unknown-rule", detail: "shop/priced" }]
 * ```
 */
export function ruleProblems<S extends PackShape>(
  pack: Pack<S>,
  id: string,
  cases: RuleCases<S["subject"]>,
): RuleProblem[] {
  const rule = pack.rules.find((one) => one.id === id) as Rule | undefined;
  if (rule === undefined) return [{ code: "unknown-rule", detail: id }];
  const conflicts = conflictsOf([{ id: "tested", version: "0.0.0", packs: [pack] }]);
  if (conflicts.length > 0) return conflicts.map(({ code, id: detail }) => ({ code, detail }));
  const run = runner(pack as unknown as AnyPack, rule);
  return [
    ...outcomes(run, cases),
    ...messages(run, rule, cases),
    ...dates(run, rule, cases),
    ...twice(cases),
    ...(cases.pass.length === 0 ? [{ code: "no-pass-case", detail: id }] : []),
    ...(cases.fail.length === 0 ? [{ code: "no-fail-case", detail: id }] : []),
  ];
}

interface Seen {
  readonly status: RuleStatus | undefined;
  readonly severity: string | undefined;
  readonly findings: readonly RuleFinding[];
}

type Run = (one: RuleCase<unknown>) => Seen;

function runner(pack: AnyPack, rule: Rule): Run {
  const book = compose([{ id: "tested", version: "0.0.0", packs: [pack] }]);
  return ({ subject, policy, ...options }) => {
    const asOf = options.asOf ?? (rule.phases[0]?.from as CalendarDate);
    const asked = {
      ...options,
      asOf,
      guard: strict,
      ...(policy === undefined ? {} : { policy: { [pack.id]: policy } }),
    };
    const verdict: Verdict = evaluate(book, pack.kind as never, subject as never, asked);
    const result = verdict.rules.find((one) => one.rule === rule.id);
    return {
      status: result?.status,
      severity: result?.severity,
      findings: verdict.findings.filter((finding) => finding.code === rule.id),
    };
  };
}

function outcomes(run: Run, { pass, fail, undetermined = [], notApplicable = [] }: RuleCases<unknown>): RuleProblem[] {
  const wrong = (expected: string, seen: Seen, k: number): RuleProblem[] =>
    seen.status === expected
      ? []
      : [{ code: "wrong-status", detail: `${expected} case ${k}: ${seen.status}${told(seen)}` }];
  return [
    ...pass.flatMap((one, k) => wrong("pass", run(one), k)),
    ...notApplicable.flatMap((one, k) => wrong("notApplicable", run(one), k)),
    ...fail.flatMap(([one, key], k) => {
      const seen = run(one);
      const keys = seen.findings.map((finding) => finding.key);
      return seen.status === "fail" && !keys.includes(key)
        ? [{ code: "wrong-key", detail: `fail case ${k}: ${keys.join(", ")} instead of ${key}` }]
        : wrong("fail", seen, k);
    }),
    ...undetermined.flatMap(([one, facts], k) => {
      const seen = run(one);
      const asked = [...new Set(seen.findings.flatMap((finding) => finding.missing ?? []))].sort().join(", ");
      return seen.status === "undetermined" && asked !== [...facts].sort().join(", ")
        ? [{ code: "wrong-missing", detail: `undetermined case ${k} asks for ${asked}` }]
        : wrong("undetermined", seen, k);
    }),
  ];
}

function told({ findings }: Seen): string {
  return findings.length === 0 ? "" : ` (${findings.map(({ key, message }) => `${key}: ${message.en}`).join("; ")})`;
}

function messages(run: Run, rule: Rule, { fail }: RuleCases<unknown>): RuleProblem[] {
  const reached = fail.map(([one]) => run(one)).flatMap(({ findings }) => findings);
  const keys = new Set(reached.map(({ key }) => key));
  const open = reached.filter(({ message }) => /\{[A-Za-z]/.test(message.fr + message.en));
  return [
    ...Object.keys(rule.messages).flatMap((key) => (keys.has(key) ? [] : [{ code: "unreached-message", detail: key }])),
    ...open.map(({ key }) => ({ code: "unfilled-placeholder", detail: key })),
  ];
}

/** On the first and last day of each phase, and on the days around, the failing case is seen with the severity of that day. */
function dates(
  run: Run,
  rule: Rule,
  { fail, on = (one, asOf) => ({ ...one, asOf }) }: RuleCases<unknown>,
): RuleProblem[] {
  const [first] = fail;
  if (first === undefined) return [];
  const turns = rule.phases.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  const days = turns.flatMap((turn) => [addDays(turn, -1), turn]);
  return days.flatMap((day) => {
    const phase = rule.phases.find(({ from, until }) => from <= day && (until === undefined || day < until));
    const { severity, status } = run(on(first[0], day));
    return severity === phase?.severity ? [] : [{ code: "wrong-phase", detail: `${day}: ${status} ${severity ?? ""}` }];
  });
}

function twice({ pass, fail, undetermined = [], notApplicable = [] }: RuleCases<unknown>): RuleProblem[] {
  const all = [...pass, ...fail.map(([one]) => one), ...undetermined.map(([one]) => one), ...notApplicable];
  const texts = all.map((one) => JSON.stringify(one));
  return texts.flatMap((text, k) =>
    texts.indexOf(text) === k ? [] : [{ code: "duplicate-case", detail: text.slice(0, 120) }],
  );
}
