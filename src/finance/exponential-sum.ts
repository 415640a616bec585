import type { TimedFlow } from "./flow.js";

/**
 * With x = ln(1 + rate), the value of flows is a sum of exponentials, Σ amount·e^(-time·x), over every real x: all rates above -100 %.
 */
export interface SumValue {
  /** The sum, valued at the first time for x >= 0 and at the last for x < 0, so that no term overflows. */
  readonly value: number;
  /** Above the rounding error of `value`. */
  readonly error: number;
}

/** The sum at x, on coefficients that may differ from the amounts (derivatives). */
export function sumAt(flows: readonly TimedFlow[], coefficients: ArrayLike<number>, x: number): SumValue {
  const from = x >= 0 ? (flows[0] as TimedFlow).time : (flows[flows.length - 1] as TimedFlow).time;
  let value = 0;
  let size = 0;
  for (let k = 0; k < flows.length; k++) {
    const exponent = (from - (flows[k] as TimedFlow).time) * x;
    const term = (coefficients[k] as number) * Math.exp(exponent);
    value += term;
    size += Math.abs(term) * (4 - exponent);
  }
  return { value, error: size * 2 ** -52 + Math.abs(value) * flows.length * 2 ** -53 };
}

/** Rates are looked for in ln(1 + rate) from -36 (rates nearer to -100 % are -1 as a double) to 576 (1e250). */
export const LOWEST = -36;
export const HIGHEST = 576;

/**
 * All x where the sum is zero, rising, each once.
 *
 * Between two terms of opposite signs lies a time τ. The derivative of e^(τx)·sum is again such a sum, each coefficient times (τ - time),
 * so with one sign change less: its zeros, found by the same function, cut the line where e^(τx)·sum turns. In between it is monotonic
 * and has one zero at most, bracketed and found; without a sign change there is none. A zero where it turns is a double one.
 */
export function allRoots(flows: readonly TimedFlow[]): number[] {
  return rootsOf(
    flows,
    flows.map(({ amount }) => amount),
  );
}

function rootsOf(flows: readonly TimedFlow[], coefficients: readonly number[]): number[] {
  const change = coefficients.findIndex((c, k) => k > 0 && c > 0 !== (coefficients[k - 1] as number) > 0);
  if (change < 0) return [];
  const between = ((flows[change - 1] as TimedFlow).time + (flows[change] as TimedFlow).time) / 2;
  const turns = rootsOf(flows, scaled(coefficients.map((c, k) => c * (between - (flows[k] as TimedFlow).time))));
  const at = (x: number): SumValue => sumAt(flows, coefficients, x);
  const roots: number[] = [];
  // The highest time rules at the left end, the lowest at the right one.
  let left = { x: LOWEST, ...at(LOWEST) };
  for (const x of [...turns.filter((turn) => turn > LOWEST && turn < HIGHEST), HIGHEST]) {
    const right = { x, ...at(x) };
    if (left.value > 0 !== right.value > 0 && Math.abs(left.value) > left.error && Math.abs(right.value) > right.error)
      roots.push(bracketed(at, left, right));
    if (x !== HIGHEST && Math.abs(right.value) <= right.error) roots.push(x);
    left = right;
  }
  return roots;
}

function scaled(coefficients: readonly number[]): number[] {
  const most = coefficients.reduce((size, c) => Math.max(size, Math.abs(c)), 0);
  return coefficients.map((c) => c / most);
}

interface Point {
  readonly x: number;
  readonly value: number;
}

/** The zero between two points of opposite signs: Ridders' rule, halving where it does not help; at most 200 steps. */
function bracketed(at: (x: number) => SumValue, from: Point, to: Point): number {
  let a = from;
  let b = to;
  for (let step = 0; step < 200; step++) {
    const middle = (a.x + b.x) / 2;
    if (middle === a.x || middle === b.x) break;
    const m = { x: middle, value: at(middle).value };
    if (m.value === 0) return middle;
    const root = Math.sqrt(m.value * m.value - a.value * b.value);
    const guess = middle + ((middle - a.x) * Math.sign(a.value - b.value) * m.value) / root;
    const g = guess > a.x && guess < b.x ? { x: guess, value: at(guess).value } : m;
    if (g.value === 0) return g.x;
    const points = [a, m, g, b].sort((p, q) => p.x - q.x);
    const k = points.findIndex((p, i) => i > 0 && p.value > 0 !== (points[i - 1] as Point).value > 0);
    a = points[k - 1] as Point;
    b = points[k] as Point;
    if (b.x - a.x <= 2 ** -51 * Math.max(Math.abs(a.x), 2 ** -40)) break;
  }
  return Math.abs(a.value) < Math.abs(b.value) ? a.x : b.x;
}
