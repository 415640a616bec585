import type { Verdict } from "../../model/verdict.js";
import type { RuleProblem } from "./rule-problems.js";

/** What evaluates a subject. */
export type Judge<S> = (subject: S) => Verdict;

/**
 * Law: the same subject gets the same answer twice, and is not changed by the asking.
 *
 * @returns Problems; empty when the law holds.
 * @example
 * ```ts
 * sameAnswerTwice(() => ({ n: 1 }) as never, {}); // => []
 * ```
 */
export function sameAnswerTwice<S>(judge: Judge<S>, subject: S): RuleProblem[] {
  const before = JSON.stringify(subject);
  const first = JSON.stringify(judge(subject));
  const second = JSON.stringify(judge(subject));
  return [
    ...(first === second ? [] : [{ code: "unstable-verdict", detail: "two evaluations differ" }]),
    ...(JSON.stringify(subject) === before
      ? []
      : [{ code: "changed-subject", detail: "evaluating changed the subject" }]),
  ];
}

/**
 * Law: two rulebooks of the same plugins in another order give the same verdict.
 *
 * @example
 * ```ts
 * orderDoesNotMatter(() => ({ n: 1 }) as never, () => ({ n: 1 }) as never, {}); // => []
 * ```
 */
export function orderDoesNotMatter<S>(one: Judge<S>, other: Judge<S>, subject: S): RuleProblem[] {
  return JSON.stringify(one(subject)) === JSON.stringify(other(subject))
    ? []
    : [{ code: "order-matters", detail: "verdicts differ" }];
}

/**
 * Law of the open reading: adding a fact never turns a fail into undetermined, nor a non-compliant gate into an undetermined one.
 *
 * @param less - The subject with a fact left out.
 * @param more - The same with the fact.
 * @example
 * ```ts
 * const verdict = { rules: [], gates: {} } as never;
 * addingAFactSettles(() => verdict, {}, { fact: 1 }); // => []
 * ```
 */
export function addingAFactSettles<S>(judge: Judge<S>, less: S, more: S): RuleProblem[] {
  const before = judge(less);
  const after = judge(more);
  const statuses = new Map(after.rules.map(({ rule, status }) => [rule, status]));
  const rules = before.rules.filter(({ rule, status }) => status === "fail" && statuses.get(rule) === "undetermined");
  const gates = Object.keys(before.gates).filter(
    (gate) => before.gates[gate] === "nonCompliant" && after.gates[gate] === "undetermined",
  );
  return [...rules.map(({ rule }) => rule), ...gates].map((detail) => ({ code: "unsettled-by-a-fact", detail }));
}
