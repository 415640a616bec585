import type { CleanReport } from "./read-report.js";
import type { VigilanceWords } from "./words.js";

/** The minimum criteria: four per domain (the subject is `animal` in the veterinary domain, `patient` in the human one). */
export type Criterion = "reporter" | "animal" | "patient" | "product" | "event";

/** How much a criterion asks. `strict`: category and country of the reporter too. `lenient`: a category and a confirmed contact are enough. */
export type CriteriaMode = "strict" | "default" | "lenient";

/** What a criterion test reads beside the report. */
export interface CriterionContext {
  readonly words: VigilanceWords;
  readonly mode: CriteriaMode;
  /** Does this rule decide the gate `valid`? A convention that was switched off does not count. */
  readonly on: (rule: string) => boolean;
}

/** A criterion as a test of the record as it stands: met or not, never undetermined. */
export interface CriterionTest {
  readonly rule: string;
  readonly criterion: Criterion;
  /** The message key of its failure; `undefined` when it is met or does not concern this report. */
  readonly failure: (report: CleanReport, ctx: CriterionContext) => string | undefined;
  /** What to ask. */
  readonly asks: (report: CleanReport) => readonly string[];
}

/** What the criteria say of a report. */
export interface CriteriaResult {
  /** Message key by rule id. */
  readonly failing: ReadonlyMap<string, string>;
  /** Unmet criteria, each once. */
  readonly unmet: readonly Criterion[];
}

const ORDER: readonly Criterion[] = ["reporter", "animal", "patient", "product", "event"];

/** Runs the tests of a domain. */
export function testCriteria(
  tests: readonly CriterionTest[],
  report: CleanReport,
  ctx: CriterionContext,
): CriteriaResult {
  const failing = new Map<string, string>();
  const unmet = new Set<Criterion>();
  for (const { rule, criterion, failure } of tests) {
    const key = failure(report, ctx);
    if (key === undefined) continue;
    failing.set(rule, key);
    if (ctx.on(rule)) unmet.add(criterion);
  }
  return { failing, unmet: ORDER.filter((one) => unmet.has(one)) };
}
