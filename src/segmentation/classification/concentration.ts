import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, share, word } from "../check.js";
import { compareBig, decimals, products, quotient, total } from "../exact.js";

/** Why there is no measure of concentration. */
export type NoConcentration = "totalNotPositive" | "negativeValue";

/**
 * Gini coefficient: twice the area between the Lorenz curve and the diagonal; 0 = all equal, (n - 1)/n = one holds all.
 *
 * @param options - `correction: "nOverNMinus1"` multiplies by n/(n - 1), so that the maximum is 1 (then `tooFewValues` for one value).
 * @example
 * ```ts
 * gini([0, 25, 75], { correction: "none" }); // => { ok: true, value: 0.5 }
 * ```
 */
export function gini(
  values: readonly Rate[],
  { correction }: { readonly correction: "none" | "nOverNMinus1" },
): Result<number, NoConcentration | "tooFewValues"> {
  word(correction, ["none", "nOverNMinus1"], "correction");
  const read = positiveTotal(values);
  if (!read.ok) return read;
  const { units, all } = read.value;
  const rising = [...units].sort(compareBig);
  const n = BigInt(rising.length);
  if (correction === "nOverNMinus1" && n === 1n) return no("tooFewValues");
  const weights = rising.map((_, k) => 2n * BigInt(k + 1) - n - 1n);
  return ok(quotient(products(weights, rising), (correction === "none" ? n : n - 1n) * all));
}

/** Herfindahl-Hirschman index and what follows from it. */
export interface Herfindahl {
  /** Σ share², from 1/n to 1. */
  readonly index: number;
  /** The same in points, up to 10 000. */
  readonly points: number;
  /** (H - 1/n)/(1 - 1/n): 0 = all equal; absent for one value. */
  readonly normalized?: number;
  /** 1/H: the number of equal clients that would be as concentrated. */
  readonly equivalentNumber: number;
  readonly largestShare: number;
}

/**
 * Herfindahl-Hirschman index (IHH) of clients, suppliers or sectors. There is no legal threshold for dependence on a client or a
 * supplier: the 1 000 and 2 000 points of merger control are about markets.
 *
 * @example
 * ```ts
 * const suppliers = herfindahl([60, 20, 20]);
 * suppliers.ok && suppliers.value.points; // => 4400
 * ```
 */
export function herfindahl(values: readonly Rate[]): Result<Herfindahl, NoConcentration> {
  const read = positiveTotal(values);
  if (!read.ok) return read;
  const { units, all } = read.value;
  const squares = products(units, units);
  const n = BigInt(units.length);
  const largest = units.reduce((a, b) => (b > a ? b : a), 0n);
  return ok({
    index: quotient(squares, all * all),
    points: quotient(10000n * squares, all * all),
    ...(n === 1n ? {} : { normalized: quotient(n * squares - all * all, (n - 1n) * all * all) }),
    equivalentNumber: quotient(all * all, squares),
    largestShare: quotient(largest, all),
  });
}

/**
 * Share of the k largest.
 *
 * @example
 * ```ts
 * topRatio([12000, 45000, 8000, 30000, 5000], 2); // => { ok: true, value: 0.75 }
 * ```
 */
export function topRatio(values: readonly Rate[], k: number): Result<number, NoConcentration> {
  count(k, "k", 1);
  const read = positiveTotal(values);
  if (!read.ok) return read;
  const top = [...read.value.units].sort((a, b) => compareBig(b, a)).slice(0, k);
  return ok(quotient(total(top), read.value.all));
}

/** Shares, and who passes the limit that the caller set. */
export interface Dependency {
  readonly shares: readonly number[];
  /** Positions, from 0, of the values beyond the limit. */
  readonly overLimit: readonly number[];
}

/**
 * Dependence (dépendance) on a client or a supplier: whose share passes a limit that the caller sets, compared exactly.
 *
 * @example
 * ```ts
 * const suppliers = dependency([60, 20, 20], { maxShare: 0.6, atLimit: "accept" });
 * suppliers.ok && suppliers.value.overLimit; // => []
 * ```
 */
export function dependency(
  values: readonly Rate[],
  { maxShare, atLimit }: { readonly maxShare: Rate; readonly atLimit: "alert" | "accept" },
): Result<Dependency, NoConcentration> {
  word(atLimit, ["alert", "accept"], "atLimit");
  const { num, den } = share(maxShare, "maxShare");
  const read = positiveTotal(values);
  if (!read.ok) return read;
  const { units, all } = read.value;
  const limit = num * all;
  const overLimit = units.flatMap((unit, index) => {
    const reached = unit * den;
    return reached > limit || (atLimit === "alert" && reached === limit) ? [index] : [];
  });
  return ok({ shares: units.map((unit) => quotient(unit, all)), overLimit });
}

function positiveTotal(
  values: readonly Rate[],
): Result<{ readonly units: readonly bigint[]; readonly all: bigint }, NoConcentration> {
  const { units } = decimals(values);
  if (units.some((unit) => unit < 0n)) return no("negativeValue");
  const all = total(units);
  return all === 0n ? no("totalNotPositive") : ok({ units, all });
}
