import type { CalendarDate } from "../model/date.js";
import type { RuleFinding, RuleResult, Verdict } from "../model/verdict.js";
import { type Plan, planFor } from "./plan.js";
import type { PackQuestion, Question } from "./question.js";
import type { Context } from "./rule.js";
import { type Run, runAlone, runRule } from "./run-rule.js";

const MOST_PLANS = 4000;

/** A verdict that packs add to. */
export interface Draft extends Omit<Verdict, "gates"> {
  gates: Verdict["gates"];
  rules: readonly RuleResult[];
  readonly findings: RuleFinding[];
  readonly conclusions: Record<string, unknown>;
  readonly lawDates: Record<string, CalendarDate>;
}

/** Runs a pack on a subject, and adds what comes out to the draft. */
export function runPack(question: Question, asked: PackQuestion, raw: unknown, draft: Draft): void {
  const { pack } = asked;
  const { findings } = draft;
  const subject = pack.record ? pack.record(raw, question.records) : raw;
  const law = pack.lawDate?.(subject, question.asOf);
  const lawDate = law?.value ?? question.asOf;
  const plan = planOn(question, asked, lawDate);
  const facts = pack.facts?.(subject, plan.ctx);
  const ctx = facts ? { ...plan.ctx, facts: facts.value } : plan.ctx;
  const broken = law?.broken ?? facts?.broken;
  const run: Run = { question, pack, ctx, subject, broken, findings };
  const results = plan.blank.slice();
  for (const planned of plan.inForce)
    results[planned.position] = planned.alone ? runAlone(run, planned) : runRule(run, planned);
  draft.rules = draft.rules.length > 0 ? draft.rules.concat(results) : results;
  draft.lawDates[pack.id] = lawDate;
  if (pack.conclude === undefined) return;
  const failed = (id: string): boolean =>
    results.some(({ rule, status }) => rule === id && (status === "fail" || status === "waived"));
  const { value, finding } = pack.conclude(subject, ctx, { rules: results, failed });
  if (finding) findings.push(finding);
  if (value !== undefined) draft.conclusions[pack.id] = value;
}

function planOn(question: Question, asked: PackQuestion, lawDate: CalendarDate): Plan {
  if (asked.latest?.ctx.lawDate === lawDate) return asked.latest;
  const { pack, policy, plans } = asked;
  const { asOf, records, related, lookUp: known } = question;
  const lookUp: Context["lookUp"] = (parameter, on = lawDate) => known(parameter, on);
  let plan = plans.get(lawDate);
  if (plan === undefined) {
    if (plans.size >= MOST_PLANS) plans.clear();
    plan = planFor(pack, { asOf, lawDate, records, facts: undefined, policy, related, lookUp });
    plans.set(lawDate, plan);
  }
  asked.latest = plan;
  return plan;
}
