import { add, mulRound, subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, share, word } from "../check.js";
import { quotient } from "../exact.js";

/** What is known of a client's potential, for turnover or for margin. */
export interface PotentialInput {
  /** Reached today, cents. */
  readonly actual: Cents;
  /** All that the client buys or could buy, cents. */
  readonly potential: Cents;
  /** Share that the firm can reach, from 0 to 1. */
  readonly accessibleRate: Rate;
  /** Share of what: of the whole potential, or of what is left to win. The two figures differ. */
  readonly accessibleOf: "potential" | "gap";
}

/** The three levels: actual, potential, accessible (réel, potentiel, potentiel accessible). */
export interface PotentialLevels {
  readonly actual: Cents;
  readonly potential: Cents;
  /** potential - actual. */
  readonly gap: Cents;
  /** Rounded half away from zero. */
  readonly accessible: Cents;
  /** accessible - actual; negative when the client already gives more. */
  readonly toWin: Cents;
  /** Share of wallet (taux de nourriture) = actual / potential; absent for a potential of zero. The name is *unverified*. */
  readonly walletShare?: number;
  /** The estimate is wrong: the client gives more than the potential. */
  readonly actualOverPotential: boolean;
}

/**
 * Levels of potential of a client. The formula of the accessible potential is ours: the source syllabus names it without one.
 *
 * @example
 * ```ts
 * const found = potentialLevels({ actual: euros(6000), potential: euros(20000), accessibleRate: 0.6, accessibleOf: "gap" });
 * found.accessible; // => 1440000
 * ```
 */
export function potentialLevels(input: PotentialInput): PotentialLevels {
  const actual = cents(input.actual);
  const potential = cents(input.potential);
  const rate = share(input.accessibleRate, "accessibleRate");
  const gap = subtract(potential, actual);
  const ofPotential = word(input.accessibleOf, ["potential", "gap"], "accessibleOf") === "potential";
  const accessible = ofPotential ? mulRound(potential, rate) : add(actual, mulRound(gap, rate));
  return {
    actual,
    potential,
    gap,
    accessible,
    toWin: subtract(accessible, actual),
    ...(potential === 0 ? {} : { walletShare: quotient(BigInt(actual), BigInt(potential)) }),
    actualOverPotential: actual > potential,
  };
}

/** Revenue that practices of a profession and size usually bring, a year, cents. */
export interface PotentialLine {
  readonly profession: string;
  /** Practitioners, both bounds included. */
  readonly practitioners: readonly [number, number];
  readonly perPractitioner: Cents;
}

/**
 * Estimated revenue potential of a practice, by profession and number of practitioners: the first line that matches, times the size.
 *
 * @returns `noLine` when the table does not cover the practice: not a guess.
 * @example
 * ```ts
 * const table = [
 *   { profession: "general-practitioner", practitioners: [1, 1], perPractitioner: euros(2000) },
 *   { profession: "general-practitioner", practitioners: [2, 5], perPractitioner: euros(1500) },
 * ] as const;
 * estimatedPotential({ profession: "general-practitioner", practitioners: 3 }, table); // => { ok: true, value: 450000 }
 * ```
 */
export function estimatedPotential(
  practice: { readonly profession: string; readonly practitioners: number },
  table: readonly PotentialLine[],
): Result<Cents, "noLine"> {
  const size = count(practice.practitioners, "practitioners");
  const line = table.find(
    ({ profession, practitioners: [low, high] }) => profession === practice.profession && size >= low && size <= high,
  );
  return line === undefined ? no("noLine") : ok(mulRound(line.perPractitioner, size));
}
