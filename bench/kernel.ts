// The price row of a quote (cost × coefficient, then × VAT rate: two products, two roundings) on 1,000 lines:
// the kernel against naive float euros, BigInt and decimal.js, in one run, with the wrong rows of each counted on 200 such quotes.
//   node scripts/run-ts.mjs bench/kernel.ts
import {
  type Cents,
  cents,
  type Multiplier,
  mulRound,
  mulRoundColumn,
  multiplier,
  type Ratio,
  rateColumn,
  ratio,
} from "bareme/model";
import { Decimal } from "decimal.js";
import { random } from "../tests/support/random.js";

const LINES = 1000;
const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });

/** A quote: costs in cents, coefficients and VAT rates as people write them. */
interface Quote {
  readonly costs: readonly number[];
  readonly coefficients: readonly number[];
  readonly rates: readonly number[];
}

function quote(seed: number): Quote {
  const source = random(seed);
  const lines = Array.from({ length: LINES });
  return {
    costs: lines.map(() => source.below(500_000) + 1),
    coefficients: lines.map(() => (1000 + source.below(1000)) / 1000),
    rates: lines.map(() => [0.2, 0.1, 0.055, 0.196, 0.021][source.below(5)] ?? 0.2),
  };
}

/** Fills the prices and the VAT of a quote, in cents (naive: in euros). */
type Fill = (prices: Float64Array, vat: Float64Array) => void;

/** Each contestant gets its operands ready, as it would keep them, before the clock starts. */
const contestants: Readonly<Record<string, (quote: Quote) => Fill>> = {
  "naive float euros": ({ costs, coefficients, rates }) => {
    const euros = costs.map((c) => c / 100);
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = Math.round((euros[k] as number) * (coefficients[k] as number) * 100) / 100;
        prices[k] = price;
        vat[k] = Math.round(price * (rates[k] as number) * 100) / 100;
      }
    };
  },
  "float cents": ({ costs, coefficients, rates }) => {
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = Math.round((costs[k] as number) * (coefficients[k] as number));
        prices[k] = price;
        vat[k] = Math.round(price * (rates[k] as number));
      }
    };
  },
  "kernel, columns": ({ costs, coefficients, rates }) => {
    const [cost, coefficient, rate] = [Float64Array.from(costs), rateColumn(coefficients), rateColumn(rates)];
    return (prices, vat) => {
      mulRoundColumn(cost, coefficient, prices);
      mulRoundColumn(prices, rate, vat);
    };
  },
  "kernel, multipliers": ({ costs, coefficients, rates }) => {
    const amounts = costs.map((c) => cents(c));
    const [priced, taxed] = [coefficients.map(multiplier), rates.map(multiplier)];
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = (priced[k] as Multiplier)(amounts[k] as Cents);
        prices[k] = price;
        vat[k] = (taxed[k] as Multiplier)(price);
      }
    };
  },
  "kernel, mulRound by ratios": ({ costs, coefficients, rates }) => {
    const amounts = costs.map((c) => cents(c));
    const [coefficient, rate] = [coefficients.map((c) => ratio(c)), rates.map((r) => ratio(r))];
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = mulRound(amounts[k] as Cents, coefficient[k] as Ratio);
        prices[k] = price;
        vat[k] = mulRound(price, rate[k] as Ratio);
      }
    };
  },
  "kernel, mulRound by numbers": ({ costs, coefficients, rates }) => {
    const amounts = costs.map((c) => cents(c));
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = mulRound(amounts[k] as Cents, coefficients[k] as number);
        prices[k] = price;
        vat[k] = mulRound(price, rates[k] as number);
      }
    };
  },
  BigInt: ({ costs, coefficients, rates }) => {
    const thousandths = (list: readonly number[]) => list.map((x) => BigInt(Math.round(x * 1000)));
    const [amounts, coefficient, rate] = [costs.map(BigInt), thousandths(coefficients), thousandths(rates)];
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = ((amounts[k] as bigint) * (coefficient[k] as bigint) * 2n + 1000n) / 2000n;
        prices[k] = Number(price);
        vat[k] = Number((price * (rate[k] as bigint) * 2n + 1000n) / 2000n);
      }
    };
  },
  "decimal.js": ({ costs, coefficients, rates }) => {
    const exact = (list: readonly number[]) => list.map((x) => new Exact(String(x)));
    const [amounts, coefficient, rate] = [exact(costs), exact(coefficients), exact(rates)];
    return (prices, vat) => {
      for (let k = 0; k < LINES; k += 1) {
        const price = (amounts[k] as Decimal).times(coefficient[k] as Decimal).toDecimalPlaces(0);
        prices[k] = price.toNumber();
        vat[k] = price
          .times(rate[k] as Decimal)
          .toDecimalPlaces(0)
          .toNumber();
      }
    };
  },
};

const columns = (): [Float64Array, Float64Array] => [new Float64Array(LINES), new Float64Array(LINES)];

/** Rows whose price or VAT is not what decimal.js says at 50 digits. */
function wrongRows(name: string, quotes: readonly Quote[]): number {
  const cent = name === "naive float euros" ? 100 : 1;
  let wrong = 0;
  for (const each of quotes) {
    const [[prices, vat], [exactPrices, exactVat]] = [columns(), columns()];
    contestants[name]?.(each)(prices, vat);
    contestants["decimal.js"]?.(each)(exactPrices, exactVat);
    for (let k = 0; k < LINES; k += 1) {
      const right =
        Math.round((prices[k] ?? 0) * cent) === exactPrices[k] && Math.round((vat[k] ?? 0) * cent) === exactVat[k];
      if (!right) wrong += 1;
    }
  }
  return wrong;
}

/** Nanoseconds per line, the best of many rounds: the machine may be busy. */
function time(fill: Fill, milliseconds: number): number {
  const [prices, vat] = columns();
  let best = Number.POSITIVE_INFINITY;
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    const start = performance.now();
    for (let k = 0; k < 20; k += 1) fill(prices, vat);
    best = Math.min(best, ((performance.now() - start) * 1e6) / (20 * LINES));
  }
  return best;
}

const quotes = Array.from({ length: 200 }, (_, k) => quote(2003 + k));
const timed = new Map<string, number>();
for (const milliseconds of [100, 400])
  for (const [name, prepare] of Object.entries(contestants)) timed.set(name, time(prepare(quote(1)), milliseconds));
const naive = timed.get("naive float euros") ?? Number.NaN;
for (const [name, ns] of timed)
  console.log(
    `${name.padEnd(28)} ${ns.toFixed(1).padStart(8)} ns a line ${(ns / naive).toFixed(2).padStart(8)}x naive ${String(wrongRows(name, quotes)).padStart(6)} of ${quotes.length * LINES} lines wrong`,
  );
