import { type CalendarDate, isDate } from "../model/date.js";
import { type Parameter, type ValueAt, valueAt } from "../model/parameter.js";
import type { RuleFinding, RuleResult } from "../model/verdict.js";
import { copyPlain } from "./copy-plain.js";
import { crashed, type Read } from "./outcome.js";
import type { Item } from "./pack.js";
import type { PackRun } from "./pack-run.js";
import { type Plan, planFor } from "./plan.js";
import { readRecord } from "./record.js";
import type { Context } from "./rule.js";
import type { PackEntry } from "./rulebook.js";
import { type Raw, runRule } from "./run-rule.js";

const MOST_PLANS = 4000;

/** Runs a pack on a subject: adds its results and findings, and returns what it concludes. */
export function runPack(
  run: PackRun,
  raw: unknown,
  rules: RuleResult[],
  findings: RuleFinding[],
): { lawDate: CalendarDate; conclusion: unknown } {
  const { pack, asOf, records } = run;
  const subject = pack.fields ? readRecord(raw, run.tree, records) : raw;
  const law = attempt(() => pack.lawDate?.(subject, asOf) ?? asOf);
  const lawDate = isDate(law.value) ? law.value : asOf;
  const plan = planOn(run, lawDate);
  const base = contextOf(run, lawDate, plan);
  const facts = attempt(() => pack.facts?.(subject, base));
  const ctx: Context = { ...base, facts: facts.value };
  const broken = law.broken ?? (isDate(law.value) ? facts.broken : crashed("badLawDate"));
  const results = plan.blank.slice();
  const raws: Raw[] = [];
  const collections = new Map<string, readonly Item[] | Read>();
  for (const planned of plan.inForce)
    results[planned.position] = runRule({ run, planned, ctx, subject, broken, raws, collections, findings });
  for (const result of results) rules.push(result);
  if (pack.conclude === undefined) return { lawDate, conclusion: undefined };
  const failed = (id: string): boolean =>
    results.some(({ rule, status }) => rule === id && (status === "fail" || status === "waived"));
  const conclusion = attempt(() => copyPlain(pack.conclude?.(subject, ctx, { rules: results, failed })));
  if (conclusion.broken) findings.push(concludeCrash(pack, conclusion.broken.thrown));
  return { lawDate, conclusion: conclusion.value };
}

function planOn({ pack, plans }: PackRun, lawDate: CalendarDate): Plan {
  let plan = plans.get(lawDate);
  if (plan === undefined) {
    if (plans.size >= MOST_PLANS) plans.clear();
    plan = planFor(pack, lawDate);
    plans.set(lawDate, plan);
  }
  return plan;
}

function contextOf(
  { asOf, records, policy, related, parameters }: PackRun,
  lawDate: CalendarDate,
  { blocks }: Plan,
): Context {
  const lookUp = <V>(parameter: Parameter<V>, on: CalendarDate = lawDate): ValueAt<V> =>
    valueAt((parameters.get(parameter.id)?.value ?? parameter) as Parameter<V>, on);
  return { asOf, lawDate, records, facts: undefined, policy, related, blocks, lookUp };
}

/** Runs a piece of a pack that is no rule. */
function attempt<T>(run: () => T): { value?: T; broken?: ReturnType<typeof crashed> } {
  try {
    return { value: run() };
  } catch (thrown) {
    return { broken: crashed("threw", thrown ?? "nothing") };
  }
}

function concludeCrash(pack: PackEntry, thrown = ""): RuleFinding {
  return {
    code: pack.id,
    status: "crashed",
    key: "conclude",
    severity: "warning",
    gates: [],
    message: {
      fr: `La conclusion de ${pack.id} a échoué : ${thrown}`,
      en: `The conclusion of ${pack.id} failed: ${thrown}`,
    },
  };
}
