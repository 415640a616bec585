import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate, Ratio } from "../../model/money/ratio.js";
import { ratioOver, ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { count, notNegative, positive, share } from "../check.js";
import { centsOf } from "../exact.js";

/** A zone whose households spend. */
export interface SpendZone {
  readonly households: number;
  /** Spend a household, cents a year. */
  readonly spend: Cents;
  /** Wealth index (indice de richesse vive), on `indexBase`. */
  readonly wealthIndex: Rate;
  /** Share that the firm can take (taux d'emprise; the wording is *unverified*). */
  readonly captureRate: Rate;
}

/** Turnover that a territory could and should bring, cents. */
export interface CommercialPotential {
  /** households × spend × wealthIndex / indexBase, each zone rounded. */
  readonly theoretical: readonly Cents[];
  /** The unrounded zones, summed and rounded once. */
  readonly theoreticalTotal: Cents;
  /** With the capture rates, summed and rounded once. */
  readonly expectedTotal: Cents;
}

/**
 * Theoretical and expected turnover of a territory by zones.
 *
 * @param options - `indexBase`: the wealth index of the national mean, 100 unless told.
 * @example
 * ```ts
 * const zone = { households: 1000, spend: euros(100), wealthIndex: 110, captureRate: 0.1 };
 * commercialPotential([zone]).expectedTotal; // => 1100000
 * ```
 */
export function commercialPotential(
  zones: readonly SpendZone[],
  { indexBase = 100 }: { readonly indexBase?: Rate } = {},
): CommercialPotential {
  const base = positive(indexBase, "indexBase");
  const theoretical = zones.map((zone) => {
    const index = ratioOver(notNegative(zone.wealthIndex, "wealthIndex"), base);
    return ratioTimes(ratioTimes(cents(zone.spend), count(zone.households, "households")), index);
  });
  const captured = zones.map((zone, k) => ratioTimes(theoretical[k] ?? 0, share(zone.captureRate, "captureRate")));
  return {
    theoretical: theoretical.map(centsOf),
    theoreticalTotal: centsOf(sumOf(theoretical)),
    expectedTotal: centsOf(sumOf(captured)),
  };
}

function sumOf(values: readonly Ratio[]): Ratio {
  return values.reduce<Ratio>(ratioPlus, { num: 0, den: 1 });
}
