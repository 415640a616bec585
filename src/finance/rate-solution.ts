/** A rate that solves, with its certificate. */
export interface RateRoot {
  /** Of one period or year, as a fraction; above -1. */
  readonly rate: number;
  /**
   * What the flows are worth at this very rate, in cents; below half a cent in size. Valued at the first flow for a rate of zero or above,
   * at the last for a negative one.
   */
  readonly residual: number;
}

/** Why there is no single rate. */
export type NoRateReason =
  /** All flows have one sign, or there are none: no rate can balance them. */
  | "oneSigned"
  /** The signs change, but no rate above -100 % balances the flows. */
  | "noSolution"
  /** A rate exists, but no number can say it: too near to -100 %, too high (1e250), or amounts so large that half a cent is less than its last digit. */
  | "outOfRange"
  /** More changes of sign than are searched (32). */
  | "tooManySignChanges";

/** The answer of a solver: one rate with its certificate, all of several, or the reason why there is none. */
export type RateSolution =
  | {
      readonly ok: true;
      readonly rate: number;
      readonly residual: number;
      /** Steps of the last refinement. */
      readonly iterations: number;
    }
  | { readonly ok: false; readonly reason: "severalSolutions"; readonly roots: readonly RateRoot[] }
  | { readonly ok: false; readonly reason: NoRateReason };
