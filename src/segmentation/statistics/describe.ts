import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { known, quotient, total } from "../exact.js";
import { exactVariance } from "./dispersion.js";
import { sorted, twiceMiddle } from "./position.js";
import { exactQuantile, type QuantileMethod } from "./quantile.js";

/** Position and dispersion of a list. */
export interface Description {
  readonly n: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly range: number;
  readonly mean: number;
  readonly median: number;
  /** First and third quartile, with the method that gave them; absent when the method has none for so few values. */
  readonly firstQuartile?: number;
  readonly thirdQuartile?: number;
  readonly quantileMethod: QuantileMethod;
  readonly populationVariance: number;
  /** Absent for one value. */
  readonly sampleVariance?: number;
}

/**
 * Indicators of position and dispersion of a list (indicateurs de position et de dispersion).
 *
 * @param options - The quartile method: there is no norm.
 * @example
 * ```ts
 * const list = describeValues([215, 640, 89.9, 1200, 640], { quantileMethod: "inclusive" });
 * list.ok && list.value.mean; // => 556.98
 * ```
 */
export function describeValues(
  values: readonly Rate[],
  { quantileMethod }: { readonly quantileMethod: QuantileMethod },
): Result<Description, "empty"> {
  const list = sorted(values);
  const { units, den } = list;
  const [min, max] = [units[0], units.at(-1)];
  if (min === undefined || max === undefined) return no("empty");
  const all = total(units);
  const quartile = (p: number): number | undefined => {
    const found = exactQuantile(list, p, { method: quantileMethod });
    return found.ok ? ratioToNumber(found.value) : undefined;
  };
  const spread = (kind: "population" | "sample"): number | undefined => {
    const found = exactVariance(list, kind);
    return found.ok ? ratioToNumber(found.value) : undefined;
  };
  return ok({
    n: units.length,
    sum: quotient(all, den),
    min: quotient(min, den),
    max: quotient(max, den),
    range: quotient(max - min, den),
    mean: quotient(all, BigInt(units.length) * den),
    median: quotient(twiceMiddle(units), 2n * den),
    ...known("firstQuartile", quartile(0.25)),
    ...known("thirdQuartile", quartile(0.75)),
    quantileMethod,
    populationVariance: spread("population") ?? 0,
    ...known("sampleVariance", spread("sample")),
  });
}
