import type { Finding } from "../../model/finding.js";
import type { Verdict } from "../../model/verdict.js";
import type { WorkstationCase } from "../../model/workstation.js";
import type { Results } from "../../plugins/pack.js";
import type { Context } from "../../plugins/rule.js";
import { contradictions } from "./contradictions.js";
import { type ShoppingLine, shoppingLines } from "./materials/shopping-list.js";
import { type RulebookPeriod, rulebookPeriodOn } from "./periods.js";
import type { SesamVitaleShape } from "./shape.js";

/** What a SESAM-Vitale check concludes beside its rules: under `conclusions["sesam-vitale"]` of the verdict. */
export interface WorkstationConclusion {
  /** The rule-set period of the day; absent before 1998-04-15. */
  readonly period?: RulebookPeriod["id"];
  /** What is still to get, what stops the transmission first. */
  readonly shoppingList: readonly ShoppingLine[];
  /** Facts that contradict each other, words that are not known. */
  readonly contradictions: readonly Finding[];
}

/** The step after the rules. */
export function conclude(
  subject: WorkstationCase,
  { facts, lawDate }: Context<SesamVitaleShape>,
  { rules }: Results,
): WorkstationConclusion {
  const period = rulebookPeriodOn(lawDate)?.id;
  return {
    ...(period === undefined ? {} : { period }),
    shoppingList: shoppingLines(facts, rules, lawDate),
    contradictions: contradictions(subject),
  };
}

/**
 * What a SESAM-Vitale verdict concludes; nothing for a verdict of other packs.
 *
 * @example
 * ```ts
 * const practice = { kind: "solo", practitioners: [] } as const;
 * const subject = { practice, workstation: { solution: "pc", stage: "production", posts: [], readers: [] } } as const;
 * const verdict = evaluate(compose([sesamVitale]), "workstation", subject, { asOf: date("2003-06-02") });
 * workstationConclusion(verdict)?.shoppingList[0]?.product; // => "computer"
 * ```
 */
export function workstationConclusion(verdict: Verdict): WorkstationConclusion | undefined {
  return verdict.conclusions["sesam-vitale"] as WorkstationConclusion | undefined;
}
