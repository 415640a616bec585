import { isNarrow, type Rate, type Ratio, ratio, simplest, wide } from "./ratio.js";
import { ratioMinus, ratioPlus, ratioToNumber } from "./ratio-ops.js";

/** Decimals kept of an irrational rate. */
const DIGITS = 60n;
const UNIT = 10n ** DIGITS;
/** Decimals carried in the iteration. */
const WORK = 10n ** (DIGITS + 24n);
/** A root that is a decimal this short is checked, and then exact. */
const SHORT = 10n ** 30n;

/**
 * Kernel only: the rate of a period that lasts `from / to` of the period of `rate`, by compounding: (1 + rate)^(from / to) - 1.
 *
 * Exact where the result is a decimal of at most 30 places (21 % a year is 10 % a half-year), else cut to 60 decimals.
 * A power of a short fraction is exact too. An irrational factor makes no tie of any amount, so 60 decimals decide every rounding that
 * is not within 10^-40 of a half cent.
 *
 * `rate` above -1; `from` and `to` whole, 1 or more.
 */
export function equivalentRatio(rate: Rate, from: number, to: number): Ratio {
  const base = ratioPlus(ratio(rate), 1);
  const grown = wholePower(base, from);
  return to === 1 ? minusOne(grown) : ratioMinus(root(grown, to), 1);
}

function wholePower(base: Ratio, exponent: number): Ratio {
  if (exponent === 1) return base;
  const { num, den } = wide(base);
  // A long fraction is a cut one already: its power is taken on as many decimals. A short one stays exact; reducing it would cost more.
  if (!isNarrow(base)) return { num: fixedPower((num * WORK) / den, exponent), den: WORK };
  const n = BigInt(exponent);
  return { num: num ** n, den: den ** n };
}

/** The n-th root of a number above zero. */
function root(value: Ratio, n: number): Ratio {
  const { num, den } = wide(value);
  const target = (num * WORK) / den;
  const k = BigInt(n);
  let x = start(value, n);
  // Newton from a start good to 15 digits doubles the digits at each step: three steps pass 84; the rest is for extreme values.
  for (let step = 0; step < 100; step++) {
    const p = fixedPower(x, n - 1);
    const next = ((k - 1n) * x + (target * WORK) / p) / k;
    const change = next > x ? next - x : x - next;
    x = next;
    if (change <= 1n) break;
  }
  return exactRoot(x, num, den, k) ?? simplest((x * UNIT) / WORK, UNIT);
}

/** The root as a double, on WORK decimals. */
function start(value: Ratio, n: number): bigint {
  const { num, den } = wide(ratio(ratioToNumber(value) ** (1 / n)));
  const x = (num * WORK) / den;
  return x === 0n ? 1n : x;
}

/** x^n on WORK decimals. */
function fixedPower(x: bigint, exponent: number): bigint {
  let result = WORK;
  let square = x;
  for (let n = exponent; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) result = (result * square) / WORK;
    square = (square * square) / WORK;
  }
  return result === 0n ? 1n : result;
}

function exactRoot(x: bigint, num: bigint, den: bigint, k: bigint): Ratio | undefined {
  const candidate = (x * SHORT + WORK / 2n) / WORK;
  const error = x - (candidate * WORK) / SHORT;
  if (error > 1000n || error < -1000n || k > 1000n) return undefined;
  return candidate ** k * den === num * SHORT ** k ? simplest(candidate, SHORT) : undefined;
}

/** Without reducing a long fraction. */
function minusOne(value: Ratio): Ratio {
  if (isNarrow(value)) return ratioMinus(value, 1);
  return { num: value.num - value.den, den: value.den };
}
