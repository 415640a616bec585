// The long proof of the money kernel: node scripts/run-ts.mjs bench/kernel-long.ts [millions of cases, 12] [seed, 1]
// Every case against BigInt, one in eight against decimal.js at 50 digits too, and rates recovered from numbers against their text.
// Prints the differences: there must be none.
import { cents, mulRound, ratio } from "bareme/model";
import { Decimal } from "decimal.js";
import { mulDivRound } from "../src/model/money/round.js";
import { exactRound, kernelCases } from "../tests/support/kernel-cases.js";
import { random } from "../tests/support/random.js";

const millions = Number(process.argv[2] ?? 12);
const seed = Number(process.argv[3] ?? 1);
const MAX = BigInt(Number.MAX_SAFE_INTEGER);
const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });
const started = performance.now();
const seen = { cases: 0, ties: 0, tiesOffByOne: 0, wide: 0, refused: 0, decimal: 0, rates: 0, differences: 0 };

function differ(what: unknown, got: unknown, exact: unknown): void {
  seen.differences += 1;
  if (seen.differences <= 20) console.error("DIFFERENCE", what, "gives", got, "and is exactly", exact);
}

function kernel(amount: number, num: number, den: number): number | "refused" {
  try {
    return mulDivRound(amount, num, den);
  } catch {
    return "refused";
  }
}

const next = kernelCases(seed);
while (seen.cases < millions * 1e6) {
  const found = next();
  const { amount, num, den } = found;
  seen.cases += 1;
  const exact = exactRound(found);
  const size = exact < 0n ? -exact : exact;
  const expected = size > MAX ? "refused" : Number(exact);
  const got = kernel(amount, num, den);
  if (!Object.is(got, expected)) differ(found, got, expected);
  const twice = 2n * BigInt(Math.abs(amount)) * BigInt(Math.abs(num));
  const fromTie = twice - (2n * (twice / (2n * BigInt(den))) + 1n) * BigInt(den); // 2N - (2 floor(N/den) + 1) den
  if (fromTie === 0n) seen.ties += 1;
  else if (fromTie === 2n || fromTie === -2n) seen.tiesOffByOne += 1;
  if (twice > 2n ** 53n) seen.wide += 1;
  if (expected === "refused") seen.refused += 1;
  else if (seen.cases % 8 === 0) {
    seen.decimal += 1;
    const decimal = new Exact(amount).times(num).div(den).toDecimalPlaces(0).toNumber() + 0;
    if (!Object.is(got, decimal)) differ(found, got, decimal);
  }
}

// Rates as numbers: the fraction that ratio() recovers is the decimal that the number prints as.
const source = random(seed + 1);
while (seen.rates < (millions * 1e6) / 4) {
  seen.rates += 1;
  const written = source.bits(53) / 10 ** source.below(16);
  const { num, den } = ratio(written);
  const { num: n, den: d } = ratio(new Exact(String(written)).toFixed());
  if (BigInt(num) * BigInt(d) !== BigInt(n) * BigInt(den)) differ(written, { num, den }, String(written));
  if (seen.rates % 16 !== 0) continue;
  const amount = source.below(1e9);
  const exact = new Exact(amount).times(String(written)).toDecimalPlaces(0);
  if (exact.lte(Number.MAX_SAFE_INTEGER) && mulRound(cents(amount), written) !== exact.toNumber())
    differ([amount, written], mulRound(cents(amount), written), exact);
}

console.log(JSON.stringify({ seed, ...seen, seconds: Math.round((performance.now() - started) / 1000) }));
process.exitCode = seen.differences === 0 ? 0 : 1;
