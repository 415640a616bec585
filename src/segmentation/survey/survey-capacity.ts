import type { Finding } from "../../model/finding.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioTimes } from "../../model/money/ratio-ops.js";
import { count, positive } from "../check.js";
import { type CountRounding, partOf } from "../classification/abc-count.js";
import { exactly } from "../exact.js";

/** What a team can do. */
export interface SurveyTeam {
  readonly surveyors: Rate;
  readonly days: Rate;
  readonly hoursPerDay: Rate;
  readonly interviewsPerHour: Rate;
}

/** Interviews that a team can do, against those done. */
export interface SurveyCapacity {
  /** Whole interviews, cut down. */
  readonly capacity: number;
  /** done / capacity; absent when the team can do none. */
  readonly completion?: number;
  /** capacity - done; negative when more was done than could be. */
  readonly gap: number;
  readonly findings: readonly Finding[];
}

/**
 * "Logistic" sample: surveyors × days × hours × interviews an hour. It says what can be done, nothing about precision. What was done is
 * set against it, and a difference is a finding.
 *
 * @example
 * ```ts
 * const team = { surveyors: 2, days: 10, hoursPerDay: 5, interviewsPerHour: 10 };
 * surveyCapacity(team, 300).capacity; // => 1000
 * ```
 */
export function surveyCapacity(team: SurveyTeam, done: number): SurveyCapacity {
  count(done, "done");
  const factors = [team.surveyors, team.days, team.hoursPerDay, team.interviewsPerHour];
  const { num, den } = exactly(factors.reduce<Rate>((all, one) => ratioTimes(all, positive(one, "a factor")), 1));
  const capacity = Number(num / den);
  const completion = capacity === 0 ? {} : { completion: done / capacity };
  const findings = capacity === done ? [] : [planFinding(capacity, done)];
  return { capacity, ...completion, gap: capacity - done, findings };
}

function planFinding(capacity: number, done: number): Finding {
  return {
    code: "survey/plan-versus-actual",
    severity: done > capacity ? "warning" : "info",
    message: {
      fr: `Capacité de ${capacity} entretiens, ${done} réalisés.`,
      en: `Capacity of ${capacity} interviews, ${done} done.`,
    },
    remedy: {
      fr: "Vérifier les jours, les enquêteurs et la durée.",
      en: "Check the days, the surveyors and the length.",
    },
    data: { capacity, done },
  };
}

/**
 * Interviews an hour, from the minutes of one: 6 minutes are 10 an hour, cut down.
 *
 * @example
 * ```ts
 * interviewsPerHour(6); // => 10
 * ```
 */
export function interviewsPerHour(minutes: Rate): number {
  const { num, den } = positive(minutes, "minutes");
  return Number((60n * den) / num);
}

/**
 * Size of the pilot on which a questionnaire is tested: a share of the sample.
 *
 * @example
 * ```ts
 * pilotSize(300, 0.05, { rounding: "halfUp" }); // => 15
 * ```
 */
export function pilotSize(sample: number, rate: Rate, { rounding }: { readonly rounding: CountRounding }): number {
  return partOf(count(sample, "sample"), rate, rounding);
}
