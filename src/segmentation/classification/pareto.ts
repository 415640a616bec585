import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, share } from "../check.js";
import { compareBig, decimals, quotient, total } from "../exact.js";
import { type CountRounding, partOf } from "./abc-count.js";

/** Why there is no share. */
export type NoShare = "totalNotPositive";

/** What the first clients hold. */
export interface TopShare {
  readonly clients: number;
  /** Their amount, in the unit of the values. */
  readonly amount: number;
  readonly share: number;
}

/**
 * Share of the whole held by the first clients: "what do 20 % of the clients weigh?". Negative values lower the total (net).
 *
 * @param top - Share of the *number* of clients.
 * @example
 * ```ts
 * topShare([40000, 25000, 10000, 5000], 0.25, { rounding: "ceil" }); // => { ok: true, value: { clients: 1, amount: 40000, share: 0.5 } }
 * ```
 */
export function topShare(
  values: readonly Rate[],
  top: Rate,
  { rounding }: { readonly rounding: CountRounding },
): Result<TopShare, NoShare> {
  const { units, den, all } = falling(values);
  if (all <= 0n) return no("totalNotPositive");
  const clients = partOf(units.length, top, rounding);
  const amount = total(units.slice(0, clients));
  return ok({ clients, amount: quotient(amount, den), share: quotient(amount, all) });
}

/**
 * Fewest clients that hold a share of the whole (at least that share, compared exactly).
 *
 * @example
 * ```ts
 * clientsForShare([400, 250, 100, 80, 60, 40, 30, 20, 10, 10], 0.8); // => { ok: true, value: { clients: 4, clientShare: 0.4 } }
 * ```
 */
export function clientsForShare(
  values: readonly Rate[],
  wanted: Rate,
): Result<{ readonly clients: number; readonly clientShare: number }, NoShare> {
  const { units, all } = falling(values);
  if (all <= 0n) return no("totalNotPositive");
  const { num, den } = share(wanted, "the share");
  let held = 0n;
  let clients = 0;
  while (held * den < num * all) held += units[clients++] as bigint;
  return ok({ clients, clientShare: clients / units.length });
}

/** A point of a cumulated curve: fractions of the clients and of the amount. */
export interface CurvePoint {
  readonly clients: number;
  readonly amount: number;
}

/**
 * Points of the Pareto curve, from (0, 0) to (1, 1), clients by falling amount.
 *
 * @param options - `maxPoints`: at most so many points, 2 or more, evenly taken, ends included (all of them unless told).
 * @example
 * ```ts
 * paretoCurve([30, 10]); // => { ok: true, value: [{ clients: 0, amount: 0 }, { clients: 0.5, amount: 0.75 }, { clients: 1, amount: 1 }] }
 * ```
 */
export function paretoCurve(
  values: readonly Rate[],
  options: { readonly maxPoints?: number } = {},
): Result<readonly CurvePoint[], NoShare> {
  const { units, all } = falling(values);
  return all <= 0n ? no("totalNotPositive") : ok(curve(units, all, options.maxPoints));
}

/**
 * Points of the Lorenz curve, from (0, 0) to (1, 1), clients by rising amount.
 *
 * @returns `negativeValue` when a value is below zero.
 * @example
 * ```ts
 * lorenzCurve([30, 10]); // => { ok: true, value: [{ clients: 0, amount: 0 }, { clients: 0.5, amount: 0.25 }, { clients: 1, amount: 1 }] }
 * ```
 */
export function lorenzCurve(
  values: readonly Rate[],
  options: { readonly maxPoints?: number } = {},
): Result<readonly CurvePoint[], NoShare | "negativeValue"> {
  const { units, all } = falling(values);
  if ((units.at(-1) ?? 0n) < 0n) return no("negativeValue");
  return all <= 0n ? no("totalNotPositive") : ok(curve([...units].reverse(), all, options.maxPoints));
}

function falling(values: readonly Rate[]): { readonly units: bigint[]; readonly den: bigint; readonly all: bigint } {
  const { units, den } = decimals(values);
  return { units: [...units].sort((a, b) => compareBig(b, a)), den, all: total(units) };
}

function curve(units: readonly bigint[], all: bigint, maxPoints = units.length + 1): readonly CurvePoint[] {
  const n = units.length;
  const steps = Math.min(n, count(maxPoints, "maxPoints", 2) - 1);
  const wanted = new Set(Array.from({ length: steps }, (_, k) => Math.round(((k + 1) * n) / steps)));
  const points: CurvePoint[] = [{ clients: 0, amount: 0 }];
  let held = 0n;
  for (const [k, unit] of units.entries()) {
    held += unit;
    if (wanted.has(k + 1)) points.push({ clients: (k + 1) / n, amount: quotient(held, all) });
  }
  return points;
}
