// Finance against its peers, in one run, each on the same inputs: `node scripts/run-ts.mjs bench/finance.bench.ts`.
// Best of many short rounds, taken in turn, so that a busy machine slows all alike. Correctness is printed beside speed.
import {
  type DatedFlow,
  datedInternalRate,
  impliedRate,
  type LeaseTerms,
  type LoanTerms,
  leaseRent,
  loanColumns,
} from "bareme/finance";
import { cents, date, euros } from "bareme/model";
import { Decimal } from "decimal.js";
import { PaymentDueTime, pmt, rate } from "financial";
import loanjs from "loanjs";
import xirr from "xirr";

const { Loan } = loanjs as unknown as { Loan: new (amount: number, installments: number, rate: number) => object };
const D = Decimal.clone({ precision: 40 });
const ROUNDS = 40;

/** Unguarded float cents: the same four columns. */
function floatColumns(principal: number, i: number, n: number): { interest: number[]; balance: number[] } {
  const level = Math.round((principal * i) / (1 - (1 + i) ** -n));
  const columns = { interest: new Array(n), principal: new Array(n), payment: new Array(n), balance: new Array(n) };
  let owed = principal;
  for (let k = 0; k < n; k++) {
    const interest = Math.round(owed * i);
    const repaid = k === n - 1 ? owed : level - interest;
    owed -= repaid;
    columns.interest[k] = interest;
    columns.principal[k] = repaid;
    columns.payment[k] = interest + repaid;
    columns.balance[k] = owed;
  }
  return columns;
}

function decimalColumns(principal: number, annual: string, n: number): InstanceType<typeof Decimal>[][] {
  const i = new D(annual).div(12);
  const level = new D(principal)
    .times(i)
    .div(new D(1).minus(i.plus(1).pow(-n)))
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const rows: InstanceType<typeof Decimal>[][] = [];
  let owed = new D(principal);
  for (let k = 0; k < n; k++) {
    const interest = owed.times(i).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
    const repaid = k === n - 1 ? owed : level.minus(interest);
    owed = owed.minus(repaid);
    rows.push([interest, repaid, interest.plus(repaid), owed]);
  }
  return rows;
}

/** 36 monthly rents of 304.22 for 10 000, by due date. */
const flows: DatedFlow[] = Array.from({ length: 37 }, (_, k) => ({
  date: date(`20${10 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, "0")}-15`),
  amount: k === 0 ? euros(-10000) : euros("304.22"),
}));
const spreadsheet: DatedFlow[] = [
  ["2008-01-01", -10000],
  ["2008-03-01", 2750],
  ["2008-10-30", 4250],
  ["2009-02-15", 3250],
  ["2009-04-01", 2750],
].map(([day, amount]) => ({ date: date(String(day)), amount: euros(Number(amount)) }));
const peerFlows = (list: readonly DatedFlow[]) =>
  list.map((flow) => ({ amount: flow.amount / 100, when: new Date(flow.date) }));
const [peerLong, peerShort] = [peerFlows(flows), peerFlows(spreadsheet)];

// Literals, not spreads: copying an object costs more than computing a rent.
const loanOf = (k: number): LoanTerms => ({
  principal: cents(price(k)),
  periods: 360,
  method: "constantPayment",
  annualRate: 0.0365,
  periodsPerYear: 12,
  compounding: "proportional",
});
const leaseOf = (k: number): LeaseTerms => ({
  price: cents(price(k)),
  rents: 60,
  timing: "inAdvance",
  residualRate: 0.02,
  annualRate: (495 + (k % 50)) / 10_000,
  periodsPerYear: 12,
  compounding: "proportional",
});
const price = (k: number): number => 20_000_000 + 7 * k;

type Subject = readonly [name: string, times: number, run: (k: number) => unknown];
const groups: Record<string, readonly Subject[]> = {
  "amounts of a 360-row schedule": [
    ["bareme", 200, (k) => loanColumns(loanOf(k))],
    ["float cents, unguarded", 200, (k) => floatColumns(price(k), 0.0365 / 12, 360)],
    ["loanjs", 100, (k) => new Loan(price(k) / 100, 360, 3.65)],
    ["decimal.js", 1, (k) => decimalColumns(price(k), "0.0365", 360)],
  ],
  "rent, 60 months": [
    ["bareme", 5000, (k) => leaseRent(leaseOf(k))],
    [
      "financial pmt",
      5000,
      (k) => pmt((495 + (k % 50)) / 120_000, 60, -price(k) / 100, price(k) / 5000, PaymentDueTime.Begin),
    ],
  ],
  "rate of a rent": [
    [
      "bareme",
      2000,
      (k) => impliedRate({ price: euros(10000), rent: cents(19000 + (k % 50)), rents: 60, timing: "inArrears" }),
    ],
    ["financial rate", 2000, (k) => rate(60, -190 - (k % 50) / 100, 10000, 0)],
  ],
  "XIRR, 37 flows": [
    ["bareme", 1000, () => datedInternalRate(flows)],
    ["xirr", 100, () => xirr(peerLong)],
  ],
  "XIRR, 5 flows": [
    ["bareme", 1000, () => datedInternalRate(spreadsheet)],
    ["xirr", 300, () => xirr(peerShort)],
  ],
};

let sink: unknown;
for (const [title, subjects] of Object.entries(groups)) {
  const best = subjects.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, [, times, run]] of subjects.entries()) {
      const start = performance.now();
      for (let k = 0; k < times; k++) sink = run(k);
      best[at] = Math.min(best[at] ?? Number.POSITIVE_INFINITY, ((performance.now() - start) * 1e6) / times);
    }
  const [own = 1] = best;
  console.log(`\n${title}`);
  for (const [at, [name]] of subjects.entries()) {
    const time = best[at] ?? 0;
    console.log(`  ${name.padEnd(24)}${time.toFixed(0).padStart(9)} ns  ${(time / own).toFixed(2)}x`);
  }
}

// Correctness: the same inputs against decimal.js at 40 digits.
let rows = 0;
let [off, floatOff] = [0, 0];
for (let k = 0; k < 25; k++) {
  const principal = 1_234_567 + 98_765 * k;
  const own = loanColumns({ ...loanOf(0), principal: cents(principal) });
  const exact = decimalColumns(principal, "0.0365", 360);
  const naive = floatColumns(principal, 0.0365 / 12, 360);
  for (const [n, row] of exact.entries()) {
    rows++;
    if (!own.ok || own.value.interest[n] !== row[0]?.toNumber() || own.value.balance[n] !== row[3]?.toNumber()) off++;
    if (naive.interest[n] !== row[0]?.toNumber() || naive.balance[n] !== row[3]?.toNumber()) floatOff++;
  }
}
const found = datedInternalRate(spreadsheet);
console.log(`\nschedule rows that differ from decimal.js: bareme ${off}, float cents ${floatOff}, of ${rows}`);
console.log(
  `XIRR of the spreadsheet's example: bareme ${found.ok ? found.rate : found.reason}, xirr ${xirr(peerShort)}, exact 0.373362533518831510`,
);
if (sink === undefined || off > 0) process.exitCode = 1;
