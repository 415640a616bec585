// ABC and RFM of a million clients: columns by selection, against an array of objects sorted with comparators and against arquero, in one
// run. Every contestant gives one class and one code a client, in input order, and the three answers are compared.
//   node scripts/run-ts.mjs bench/segmentation.ts
import { desc, op, rolling, table } from "arquero";
import { date, toDayNumber } from "bareme/model";
import { abcColumn, rfmColumns } from "bareme/segmentation";
import { random } from "../tests/support/random.js";

const CLIENTS = Number(process.env["CLIENTS"] ?? 1_000_000);
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);
const asOf = date("2026-03-31");
const today = toDayNumber(asOf);

interface Client {
  readonly lastPurchase: number;
  readonly orders: number;
  readonly amount: number;
  class?: string;
  recency?: number;
  frequency?: number;
  monetary?: number;
}

/** A long tail, as portfolios have: few large clients, many small ones. */
function portfolio(seed: number): readonly Client[] {
  const source = random(seed);
  return Array.from({ length: CLIENTS }, () => ({
    lastPurchase: today - source.below(1500),
    orders: 1 + Math.floor(source.below(65_536) ** 2 / 134_217_728),
    amount: 1 + Math.floor(source.below(65_536) ** 3 / 268_435_456),
  }));
}

interface Answer {
  readonly classes: ArrayLike<string | number>;
  readonly codes: ArrayLike<string | number>;
}

type Contestant = (clients: readonly Client[]) => () => Answer;

const columns: Contestant = (clients) => {
  const amounts = Float64Array.from(clients, (one) => one.amount);
  const orders = Int32Array.from(clients, (one) => one.orders);
  const lastPurchase = Int32Array.from(clients, (one) => one.lastPurchase);
  return () => {
    const found = abcColumn(amounts, { boundary: "crossingIn", ties: "inputOrder", nonPositive: "lastClass" });
    if (!found.ok) throw new Error(found.reason);
    const method = { method: "rank", bins: 5, grouping: "ntile", ties: "inputOrder" } as const;
    return { classes: found.value.classes, codes: rfmColumns({ lastPurchase, orders, amounts }, asOf, method).codes };
  };
};

/** As it is written in most applications: copies sorted with a comparator, results written on the objects. */
const objects: Contestant = (source) => {
  const clients = source.map((one) => ({ ...one }));
  const ntile = (sorted: readonly Client[], key: "recency" | "frequency" | "monetary"): void => {
    const [size, spare] = [Math.floor(sorted.length / 5), sorted.length % 5];
    let at = 0;
    for (let group = 0; group < 5; group++)
      for (let k = 0; k < size + (group < spare ? 1 : 0); k++) (sorted[at++] as Client)[key] = 5 - group;
  };
  return () => {
    const byAmount = [...clients].sort((a, b) => b.amount - a.amount);
    const total = clients.reduce((all, one) => all + one.amount, 0);
    let before = 0;
    for (const one of byAmount) {
      one.class = before / total < 0.8 ? "A" : before / total < 0.95 ? "B" : "C";
      before += one.amount;
    }
    ntile(byAmount, "monetary");
    ntile(
      [...clients].sort((a, b) => b.lastPurchase - a.lastPurchase),
      "recency",
    );
    ntile(
      [...clients].sort((a, b) => b.orders - a.orders),
      "frequency",
    );
    return {
      classes: clients.map((one) => one.class ?? ""),
      codes: clients.map((one) => `${one.recency}${one.frequency}${one.monetary}`),
    };
  };
};

const arquero: Contestant = (clients) => {
  const portfolio = table({
    id: Int32Array.from(clients, (_, k) => k),
    amount: Float64Array.from(clients, (one) => one.amount),
    orders: Int32Array.from(clients, (one) => one.orders),
    lastPurchase: Int32Array.from(clients, (one) => one.lastPurchase),
  });
  return () => {
    const scored = portfolio
      .orderby(desc("lastPurchase"), "id")
      .derive({ recency: () => 6 - op.ntile(5) })
      .orderby(desc("orders"), "id")
      .derive({ frequency: () => 6 - op.ntile(5) })
      .orderby(desc("amount"), "id")
      .derive({ monetary: () => 6 - op.ntile(5), reached: rolling((d: { amount: number }) => op.sum(d.amount)) })
      .unorder()
      .derive({ total: (d: { amount: number }) => op.sum(d.amount) })
      .derive({
        class: (d: { reached: number; amount: number; total: number }) =>
          (d.reached - d.amount) / d.total < 0.8 ? "A" : (d.reached - d.amount) / d.total < 0.95 ? "B" : "C",
        code: (d: { recency: number; frequency: number; monetary: number }) =>
          d.recency * 100 + d.frequency * 10 + d.monetary,
      });
    return { classes: scored.array("class") as string[], codes: scored.array("code") as number[] };
  };
};

/** Processor time in ms, garbage collection included: a busy machine weighs on all alike. At least five seconds each: warm, and longer than a burst. */
function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let k = 0; k < ROUNDS || spent < 5000; k++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    spent += (user + system) / 1000;
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const letters = (classes: ArrayLike<string | number>): string[] =>
  Array.from(classes, (one) => (typeof one === "number" ? String.fromCharCode(65 + one) : one));

interface Measured {
  readonly ms: number;
  readonly classes: readonly string[];
  readonly codes: readonly number[];
}

/** Each holds only its own form of the portfolio while it runs: nobody pays for collecting the objects of another. */
function measure(contestant: Contestant): Measured {
  const run = contestant(portfolio(20260331));
  const { classes, codes } = run();
  return { ms: best(run), classes: letters(classes), codes: Array.from(codes, Number) };
}

console.log(`${CLIENTS.toLocaleString("en")} clients, ABC + RFM, processor time, best of ${ROUNDS} or more`);
const first = measure(columns);
for (const [name, contestant] of Object.entries({ columns, arquero, "objects, comparator sorts": objects })) {
  const { ms, classes, codes } = contestant === columns ? first : measure(contestant);
  const different = codes.filter((code, k) => code !== first.codes[k] || classes[k] !== first.classes[k]).length;
  const ratio = (ms / first.ms).toFixed(1).padStart(6);
  console.log(`${name.padEnd(28)} ${ms.toFixed(1).padStart(9)} ms  ${ratio}x  ${different} different`);
}
