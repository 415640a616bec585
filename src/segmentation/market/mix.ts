import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, notNegative } from "../check.js";
import { decimals, fraction, quotient, total } from "../exact.js";

/** A named part of a whole. */
export interface MixPart {
  readonly id: string;
  readonly share: Rate;
}

/** A split, or what its shares sum to when it is none. */
export type MixResult =
  | { readonly ok: true; readonly value: readonly { readonly id: string; readonly share: number }[] }
  | { readonly ok: false; readonly reason: "sharesNotWhole"; readonly sum: number };

/**
 * A declared split (répartition: clients by sector, turnover by product), largest first, checked to sum to exactly one.
 *
 * @example
 * ```ts
 * mix([{ id: "software", share: 0.25 }, { id: "hardware", share: 0.75 }]); // => { ok: true, value: [{ id: "hardware", share: 0.75 }, { id: "software", share: 0.25 }] }
 * mix([{ id: "software", share: 0.2 }]); // => { ok: false, reason: "sharesNotWhole", sum: 0.2 }
 * ```
 */
export function mix(parts: readonly MixPart[]): MixResult {
  for (const part of parts) notNegative(part.share, `the share of ${part.id}`);
  const { units, den } = decimals(parts.map((part) => part.share));
  const all = fraction(total(units), den);
  if (compareRatios(all, 1) !== 0) return { ok: false, reason: "sharesNotWhole", sum: ratioToNumber(all) };
  const sorted = [...parts].sort((a, b) => compareRatios(b.share, a.share));
  return ok(sorted.map(({ id, share }) => ({ id, share: ratioToNumber(share) })));
}

/** A counted group. */
export interface CountedGroup {
  readonly id: string;
  readonly count: number;
}

/**
 * Split of counted targets by place or kind ("80 % of the targeted professionals are in towns"), in input order. One axis only: it is not
 * a Pareto law.
 *
 * @example
 * ```ts
 * const places = splitByCount([{ id: "town", count: 80 }, { id: "country", count: 20 }]);
 * places.ok && places.value[0]?.share; // => 0.8
 * ```
 */
export function splitByCount(
  groups: readonly CountedGroup[],
): Result<readonly (CountedGroup & { readonly share: number })[], "empty"> {
  const all = groups.reduce((sum, group) => sum + count(group.count, `the count of ${group.id}`), 0);
  if (all === 0) return no("empty");
  return ok(groups.map(({ id, count: n }) => ({ id, count: n, share: quotient(BigInt(n), BigInt(all)) })));
}
