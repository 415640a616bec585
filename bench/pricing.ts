// A quote of 1,000 lines: its money alone beside naive float, decimal.js, dinero.js and big.js, then the whole object beside its naive twin,
// in one run, with the wrong lines of each counted.
//   node scripts/run-ts.mjs bench/pricing.ts
import { buildQuote } from "bareme/pricing";
import { random } from "../tests/support/random.js";
import { naiveQuote } from "./naive-quote.js";
import { asOf, LINES, request } from "./pricing-inputs.js";
import { contestants, type MoneyInput, type MoneyOutput } from "./pricing-peers.js";

function moneyInput(seed: number): MoneyInput {
  const source = random(seed);
  const lines = Array.from({ length: LINES });
  return {
    costs: lines.map(() => source.below(500_000) + 1),
    coefficients: lines.map(() => (1000 + source.below(1000)) / 1000),
    quantities: lines.map(() => (source.below(10) === 0 ? (1 + source.below(80)) / 4 : 1 + source.below(9))),
    rates: [0.2, 0.1, 0.055, 0.196, 0.021],
    rateOf: lines.map(() => source.below(5)),
  };
}

const output = (): MoneyOutput => ({ prices: new Float64Array(LINES), amounts: new Float64Array(LINES) });

/** Microseconds a run: the best of rounds that alternate with the other contestants, so that a busy machine disturbs all alike. */
function best(runs: Readonly<Record<string, () => unknown>>, rounds: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      let count = 0;
      while (performance.now() - start < 1.5) {
        run();
        count += 1;
      }
      const micros = ((performance.now() - start) * 1000) / count;
      found.set(name, Math.min(found.get(name) ?? Number.POSITIVE_INFINITY, micros));
    }
  return found;
}

/** Lines whose price or amount, and totals, that are not what the oracle says, over many quotes. */
function wrong(name: string, inputs: readonly MoneyInput[]): { lines: number; totals: number } {
  const cent = name.startsWith("naive") ? 100 : 1;
  let lines = 0;
  let totals = 0;
  for (const input of inputs) {
    const [given, exact] = [output(), output()];
    const total = contestants[name]?.(input)(given) ?? Number.NaN;
    if (Math.round(total * cent) !== contestants["BigInt (oracle)"]?.(input)(exact)) totals += 1;
    for (let k = 0; k < LINES; k += 1) {
      const right = (column: keyof MoneyOutput): boolean =>
        Math.round((given[column][k] ?? Number.NaN) * cent) === exact[column][k];
      if (!right("prices") || !right("amounts")) lines += 1;
    }
  }
  return { lines, totals };
}

const quotes = Array.from({ length: 100 }, (_, k) => moneyInput(2003 + k));
const out = output();
const prepared = Object.fromEntries(
  Object.entries(contestants).map(([name, prepare]) => {
    const run = prepare(moneyInput(1));
    return [name, () => run(out)];
  }),
);
const money = best(prepared, 150);
const naive = money.get("naive float euros") ?? Number.NaN;
console.log(`Money of a quote of ${LINES} lines`);
for (const [name, micros] of money) {
  const { lines, totals } = wrong(name, quotes);
  const ratio = `${(micros / naive).toFixed(2)}x naive`;
  const errors = `${lines} of ${quotes.length * LINES} lines and ${totals} of ${quotes.length} totals wrong`;
  console.log(`  ${name.padEnd(20)} ${micros.toFixed(1).padStart(9)} us ${ratio.padStart(15)}   ${errors}`);
}
console.log(
  `  bareme is ${((money.get("decimal.js") ?? 0) / (money.get("bareme") ?? 1)).toFixed(0)}x faster than decimal.js`,
);

const one = request(1);
const objects = best({ naive: () => naiveQuote(one), bareme: () => buildQuote(one, { asOf }) }, 400);
console.log(`The whole quote object of ${LINES} lines`);
for (const [name, micros] of objects)
  console.log(
    `  ${name.padEnd(20)} ${micros.toFixed(0).padStart(9)} us ${(micros / (objects.get("naive") ?? 1)).toFixed(2)}x naive`,
  );
