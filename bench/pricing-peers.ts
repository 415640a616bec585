// The money of a quote of 1,000 lines (price = cost × coefficient, amount = price × quantity, sums and VAT by rate, totals), as five
// libraries write it. Operands are ready before the clock starts; each fills the same columns and returns the total including VAT.
import { rateColumn, type Vat } from "bareme/model";
import { quoteMoney } from "bareme/pricing";
import Big from "big.js";
import { Decimal } from "decimal.js";
import { add, dinero, halfAwayFromZero, multiply, toSnapshot, transformScale } from "dinero.js";

/** A quote as columns: costs in cents, coefficients, quantities and VAT rates as people write them. */
export interface MoneyInput {
  readonly costs: readonly number[];
  readonly coefficients: readonly number[];
  readonly quantities: readonly number[];
  readonly rates: readonly number[];
  /** Index in `rates` of each line. */
  readonly rateOf: readonly number[];
}

/** Prices and amounts of the lines, in cents (naive: in euros). */
export interface MoneyOutput {
  readonly prices: Float64Array;
  readonly amounts: Float64Array;
}

/** Works the quote out; gives the total including VAT in cents (naive: in euros). */
export type Run = (out: MoneyOutput) => number;

/** As one writes it: arrays of numbers, in euros. */
function naive({ costs, coefficients, quantities, rates, rateOf }: MoneyInput): Run {
  const euros = costs.map((cost) => cost / 100);
  const round = (x: number): number => Math.round(x * 100) / 100;
  return ({ prices, amounts }) => {
    const bases = rates.map(() => 0);
    for (let k = 0; k < costs.length; k += 1) {
      const price = round((euros[k] as number) * (coefficients[k] as number));
      const amount = round(price * (quantities[k] as number));
      prices[k] = price;
      amounts[k] = amount;
      bases[rateOf[k] as number] = (bases[rateOf[k] as number] as number) + amount;
    }
    return bases.reduce((total, base, r) => round(total + base + round(base * (rates[r] as number))), 0);
  };
}

/** Columns of floats, in euros. */
interface NaiveColumns {
  readonly euros: Float64Array;
  readonly coefficients: Float64Array;
  readonly quantities: Float64Array;
  readonly rates: Float64Array;
  readonly rateOf: Uint16Array;
}

/** On the same typed columns as ours, handed over in the same way, so that only the arithmetic differs. */
function naiveMoney({ euros, coefficients, quantities, rates, rateOf }: NaiveColumns, out: MoneyOutput): number {
  const { prices, amounts } = out;
  const bases = new Float64Array(rates.length);
  for (let k = 0; k < euros.length; k += 1) {
    const price = Math.round((euros[k] as number) * (coefficients[k] as number) * 100) / 100;
    const amount = Math.round(price * (quantities[k] as number) * 100) / 100;
    const rate = rateOf[k] as number;
    prices[k] = price;
    amounts[k] = amount;
    bases[rate] = (bases[rate] as number) + amount;
  }
  let total = 0;
  for (let r = 0; r < rates.length; r += 1) {
    const base = bases[r] as number;
    total += base + Math.round(base * (rates[r] as number) * 100) / 100;
  }
  return Math.round(total * 100) / 100;
}

function naiveColumns(input: MoneyInput): Run {
  const columns = {
    euros: Float64Array.from(input.costs, (cost) => cost / 100),
    coefficients: Float64Array.from(input.coefficients),
    quantities: Float64Array.from(input.quantities),
    rates: Float64Array.from(input.rates),
    rateOf: Uint16Array.from(input.rateOf),
  };
  return (out) => naiveMoney(columns, out);
}

function bareme({ costs, coefficients, quantities, rates, rateOf }: MoneyInput): Run {
  const columns = {
    costs: Float64Array.from(costs),
    coefficients: rateColumn(coefficients),
    quantities: rateColumn(quantities),
    vats: rates.map((rate): Vat => ({ category: "S", rate })),
    vatOf: Uint16Array.from(rateOf),
  };
  return (out) => quoteMoney(columns, out).totals.inclVat;
}

/** What a decimal library offers, and what a quote needs of it. */
interface Numbers<N> {
  readonly of: (text: string) => N;
  readonly timesRounded: (a: N, b: N) => N;
  readonly plus: (a: N, b: N) => N;
  readonly cents: (a: N) => number;
}

function decimals<N>(library: Numbers<N>): (input: MoneyInput) => Run {
  const { of, timesRounded, plus, cents } = library;
  return ({ costs, coefficients, quantities, rates, rateOf }) => {
    const ready = (list: readonly number[]): N[] => list.map((x) => of(String(x)));
    const [cost, coefficient, quantity, rate] = [costs, coefficients, quantities, rates].map(ready) as [
      N[],
      N[],
      N[],
      N[],
    ];
    const zero = of("0");
    return ({ prices, amounts }) => {
      const bases = rate.map(() => zero);
      for (let k = 0; k < cost.length; k += 1) {
        const price = timesRounded(cost[k] as N, coefficient[k] as N);
        const amount = timesRounded(price, quantity[k] as N);
        prices[k] = cents(price);
        amounts[k] = cents(amount);
        bases[rateOf[k] as number] = plus(bases[rateOf[k] as number] as N, amount);
      }
      return cents(bases.reduce((total, base, r) => plus(plus(total, base), timesRounded(base, rate[r] as N)), zero));
    };
  };
}

const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_HALF_UP });

const decimalJs = decimals<Decimal>({
  of: (text) => new Exact(text),
  timesRounded: (a, b) => a.times(b).toDecimalPlaces(0),
  plus: (a, b) => a.plus(b),
  cents: (a) => a.toNumber(),
});

const bigJs = decimals<Big>({
  of: (text) => new Big(text),
  timesRounded: (a, b) => a.times(b).round(0, Big.roundHalfUp),
  plus: (a, b) => a.plus(b),
  cents: (a) => a.toNumber(),
});

const EUR = { code: "EUR", base: 10, exponent: 2 } as const;

/** dinero.js multiplies an amount by a scaled factor: the operands are ready as both. */
function dineroJs({ costs, coefficients, quantities, rates, rateOf }: MoneyInput): Run {
  const scaled = (x: number) => ({ amount: Math.round(x * 10_000), scale: 4 });
  const money = costs.map((amount) => dinero({ amount, currency: EUR }));
  const [coefficient, quantity, rate] = [coefficients, quantities, rates].map((list) => list.map(scaled));
  const times = (a: (typeof money)[number], by: ReturnType<typeof scaled>) =>
    transformScale(multiply(a, by), 2, halfAwayFromZero);
  const zero = dinero({ amount: 0, currency: EUR });
  return ({ prices, amounts }) => {
    const bases = rates.map(() => zero);
    for (let k = 0; k < money.length; k += 1) {
      const price = times(money[k] as typeof zero, coefficient?.[k] as ReturnType<typeof scaled>);
      const amount = times(price, quantity?.[k] as ReturnType<typeof scaled>);
      prices[k] = toSnapshot(price).amount;
      amounts[k] = toSnapshot(amount).amount;
      bases[rateOf[k] as number] = add(bases[rateOf[k] as number] as typeof zero, amount);
    }
    const total = bases.reduce(
      (sum, base, r) => add(add(sum, base), times(base, rate?.[r] as ReturnType<typeof scaled>)),
      zero,
    );
    return toSnapshot(total).amount;
  };
}

/** Written from the definitions on whole BigInts: what the others are judged by. */
function oracle({ costs, coefficients, quantities, rates, rateOf }: MoneyInput): Run {
  const scaled = (x: number): bigint => BigInt(Math.round(x * 10_000));
  const times = (a: bigint, by: number): bigint => (2n * a * scaled(by) + 10_000n) / 20_000n;
  return ({ prices, amounts }) => {
    const bases = rates.map(() => 0n);
    for (let k = 0; k < costs.length; k += 1) {
      const price = times(BigInt(costs[k] as number), coefficients[k] as number);
      const amount = times(price, quantities[k] as number);
      prices[k] = Number(price);
      amounts[k] = Number(amount);
      bases[rateOf[k] as number] = (bases[rateOf[k] as number] as bigint) + amount;
    }
    return Number(bases.reduce((total, base, r) => total + base + times(base, rates[r] as number), 0n));
  };
}

/** The contestants, by name. */
export const contestants: Readonly<Record<string, (input: MoneyInput) => Run>> = {
  "naive float euros": naive,
  "naive, typed arrays": naiveColumns,
  bareme,
  "BigInt (oracle)": oracle,
  "big.js": bigJs,
  "decimal.js": decimalJs,
  "dinero.js": dineroJs,
};
