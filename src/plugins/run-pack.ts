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
import { type Run, runAlone, runRule } from "./run-rule.js";

const MOST_PLANS = 4000;
const NO_FACTS: { readonly value?: undefined; readonly broken?: Read } = {};

/** Runs a pack on a subject: adds its findings, and returns its results and what it concludes. */
export function runPack(
  run: PackRun,
  raw: unknown,
  findings: RuleFinding[],
): { results: RuleResult[]; lawDate: CalendarDate; conclusion: unknown } {
  const { pack, records } = run;
  const subject = pack.fields ? readRecord(raw, run.tree, records) : raw;
  const law = lawOf(run, subject);
  const { lawDate } = law;
  const plan = planOn(run, lawDate);
  plan.context ??= Object.freeze(contextOf(run, lawDate, plan));
  const base = plan.context;
  const facts = pack.facts === undefined ? NO_FACTS : attempt(() => pack.facts?.(subject, base));
  const ctx: Context = pack.facts === undefined ? base : { ...base, facts: facts.value };
  const broken = law.broken ?? facts.broken;
  const results = plan.blank.slice();
  const [first] = plan.inForce;
  if (first !== undefined) {
    const collections = new Map<string, readonly Item[] | Read>();
    const one: Run = { run, planned: first, ctx, subject, broken, raws: [], collections, findings };
    for (const planned of plan.inForce) {
      one.planned = planned;
      results[planned.position] = planned.alone ? runAlone(one) : runRule(one);
    }
  }
  if (pack.conclude === undefined) return { results, lawDate, conclusion: undefined };
  const failed = (id: string): boolean =>
    results.some(({ rule, status }) => rule === id && (status === "fail" || status === "waived"));
  const conclusion = attempt(() => copyPlain(pack.conclude?.(subject, ctx, { rules: results, failed })));
  if (conclusion.broken) findings.push(concludeCrash(pack, conclusion.broken.thrown));
  return { results, lawDate, conclusion: conclusion.value };
}

interface Law {
  readonly lawDate: CalendarDate;
  readonly broken?: Read;
}

function lawOf({ pack, asOf }: PackRun, subject: unknown): Law {
  if (pack.lawDate === undefined) return { lawDate: asOf };
  const { value, broken } = attempt(() => pack.lawDate?.(subject, asOf) ?? asOf);
  return isDate(value) ? { lawDate: value } : { lawDate: asOf, broken: broken ?? crashed("badLawDate") };
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
