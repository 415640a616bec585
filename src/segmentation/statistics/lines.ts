import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { sameLength, word } from "../check.js";
import { compareBig, decimals, quotient, total } from "../exact.js";
import type { Line } from "./least-squares.js";

/** Mayer's line and its two mean points. */
export interface MayerLine extends Line {
  readonly points: readonly [readonly [number, number], readonly [number, number]];
}

/**
 * Mayer's line (droite de Mayer, double moyenne): through the mean points of the two halves, taken by rising x.
 *
 * @param options - `middle`: where the middle point of an odd series goes.
 * @returns `tooFewValues` when a half is empty, `constantX` when both mean points have one x.
 * @example
 * ```ts
 * const line = mayerLine([1, 2, 3, 4], [10, 20, 30, 40], { middle: "secondHalf" });
 * line.ok && line.value.slope; // => 10
 * ```
 */
export function mayerLine(
  x: readonly Rate[],
  y: readonly Rate[],
  { middle }: { readonly middle: "firstHalf" | "secondHalf" | "leftOut" },
): Result<MayerLine, "tooFewValues" | "constantX"> {
  word(middle, ["firstHalf", "secondHalf", "leftOut"], "middle");
  const points = byX(x, y);
  const n = points.length;
  const first = points.slice(0, middle === "firstHalf" ? Math.ceil(n / 2) : Math.floor(n / 2));
  const second = points.slice(middle === "leftOut" ? Math.ceil(n / 2) : first.length);
  if (first.length === 0 || second.length === 0) return no("tooFewValues");
  const [a, b] = [meanPoint(first), meanPoint(second)];
  const line = through(a, b);
  return line.ok ? ok({ ...line.value, points: [shown(a), shown(b)] }) : line;
}

/**
 * The line through the first and the last point by x (points extrêmes).
 *
 * @example
 * ```ts
 * endpointsLine([1, 2, 3, 4], [200, 230, 215, 260]); // => { ok: true, value: { slope: 20, intercept: 180 } }
 * ```
 */
export function endpointsLine(x: readonly Rate[], y: readonly Rate[]): Result<Line, "tooFewValues" | "constantX"> {
  const points = byX(x, y);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return no("tooFewValues");
  return through(first, last);
}

interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly xDen: bigint;
  readonly yDen: bigint;
}

function byX(x: readonly Rate[], y: readonly Rate[]): readonly Point[] {
  sameLength(x, y, "x and y");
  const xs = decimals(x);
  const ys = decimals(y);
  const points = xs.units.map((unit, k) => ({ x: unit, y: ys.units[k] as bigint, xDen: xs.den, yDen: ys.den }));
  return points.sort((a, b) => compareBig(a.x, b.x));
}

function meanPoint(points: readonly Point[]): Point {
  const n = BigInt(points.length);
  const { xDen, yDen } = points[0] ?? { xDen: 1n, yDen: 1n };
  return { x: total(points.map((p) => p.x)), y: total(points.map((p) => p.y)), xDen: xDen * n, yDen: yDen * n };
}

function shown(p: Point): readonly [number, number] {
  return [quotient(p.x, p.xDen), quotient(p.y, p.yDen)];
}

function through(a: Point, b: Point): Result<Line, "constantX"> {
  const dx = b.x * a.xDen - a.x * b.xDen; // over both xDen
  if (dx === 0n) return no("constantX");
  const dy = b.y * a.yDen - a.y * b.yDen; // over both yDen
  const up = dy * a.xDen * b.xDen;
  const along = dx * a.yDen * b.yDen;
  // intercept = y - slope · x at a
  const intercept = quotient(a.y * along * a.xDen - up * a.x * a.yDen, a.yDen * along * a.xDen);
  return ok({ slope: quotient(up, along), intercept });
}
