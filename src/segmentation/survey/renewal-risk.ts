import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioToNumber } from "../../model/money/ratio-ops.js";
import { positive, share } from "../check.js";

/** What is known of a client before a renewal. Absent = not known. */
export interface RenewalFacts {
  /** Mark of the last survey. */
  readonly mark?: Rate;
  /** Weak points among the criteria that matter to this client. */
  readonly weakPoints?: number;
  /** Recommends the firm: 0 to 10. */
  readonly recommends?: number;
}

/** Limits of the firm: there is no norm. */
export interface RenewalRiskPolicy {
  /** A mark strictly below this weighs. */
  readonly markBelow: Rate;
  /** So many weak points, or more, weigh. */
  readonly weakPointsFrom: number;
  /** A recommendation at or under this weighs (6 for detractors). */
  readonly recommendsTo: number;
  /** Share of the clients who do not renew, from the firm's own counts. */
  readonly baseRate: Rate;
  /** What each signal multiplies the *odds* of not renewing by. */
  readonly oddsPerSignal: Rate;
}

/** Risk that a client does not renew. */
export interface RenewalRisk {
  /** Signals that weigh, in a fixed order. */
  readonly signals: readonly ("lowMark" | "weakPoints" | "detractor")[];
  /** Facts that nobody asked for. */
  readonly unknown: readonly ("mark" | "weakPoints" | "recommends")[];
  /** Base rate moved by the signals; between 0 and 1. */
  readonly risk: number;
}

/**
 * Effect of satisfaction on the risk of not renewing: the firm's base rate, its odds multiplied once for each signal. Facts that are not
 * known do not move it and are listed.
 *
 * @example
 * ```ts
 * const policy = { markBelow: 4, weakPointsFrom: 2, recommendsTo: 6, baseRate: 0.2, oddsPerSignal: 4 };
 * renewalRisk({ mark: 3.5, weakPoints: 0 }, policy); // => { signals: ["lowMark"], unknown: ["recommends"], risk: 0.5 }
 * ```
 */
export function renewalRisk(facts: RenewalFacts, policy: RenewalRiskPolicy): RenewalRisk {
  const { mark, weakPoints, recommends } = facts;
  const signals = [
    ...(mark !== undefined && compareRatios(mark, policy.markBelow) < 0 ? (["lowMark"] as const) : []),
    ...(weakPoints !== undefined && weakPoints >= policy.weakPointsFrom ? (["weakPoints"] as const) : []),
    ...(recommends !== undefined && recommends <= policy.recommendsTo ? (["detractor"] as const) : []),
  ];
  const unknown = (["mark", "weakPoints", "recommends"] as const).filter((fact) => facts[fact] === undefined);
  const base = ratioToNumber(share(policy.baseRate, "baseRate"));
  const weight = base * ratioToNumber(positive(policy.oddsPerSignal, "oddsPerSignal")) ** signals.length;
  return { signals, unknown, risk: weight / (weight + 1 - base) };
}
