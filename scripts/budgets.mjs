// The ceilings that CI holds. Add a line where you add a function people import alone or a package an entry must not pull.

const kB = 1000;
const calculation = ["zod", "decimal.js", "date-fns", "DecimalError", "ZodError"];

/**
 * Bundled and minified size of what an app imports.
 * `code` is the app's import; `maxGzip` is in bytes; `forbid` lists packages and identifiers that must not be in the bundle.
 */
export const sizes = [
  { name: "a date helper", code: 'export { addMonths } from "bareme/model"', maxGzip: 1 * kB, forbid: calculation },
  {
    name: "core money and dates",
    code: 'export { addMonths, allocate, cents, date, daysBetween, divRound, euros, mulRound, sum } from "bareme/model"',
    maxGzip: 4 * kB,
    forbid: calculation,
  },
  {
    name: "a pricing function",
    code: 'export { sellingPrice } from "bareme/pricing"',
    maxGzip: 4 * kB,
    forbid: calculation,
  },
  {
    name: "totals of a document",
    code: 'export { documentTotals } from "bareme/pricing"',
    maxGzip: 4 * kB,
    forbid: calculation,
  },
  {
    name: "installments of a quote",
    code: 'export { installments } from "bareme/pricing"',
    maxGzip: 4 * kB,
    forbid: calculation,
  },
  {
    name: "a whole quote",
    code: 'export { buildQuote } from "bareme/pricing"',
    maxGzip: 12.5 * kB,
    forbid: calculation,
  },
  {
    name: "a rent",
    code: 'export { leaseRent } from "bareme/finance"',
    maxGzip: 6 * kB,
    forbid: calculation,
  },
  {
    name: "a loan schedule",
    code: 'export { loanSchedule } from "bareme/finance"',
    maxGzip: 6 * kB,
    forbid: calculation,
  },
  {
    name: "a location évolutive",
    code: 'export { simulateEvolvingLease } from "bareme/finance"',
    maxGzip: 6 * kB,
    forbid: calculation,
  },
  {
    name: "an annual percentage rate",
    code: 'export { apr } from "bareme/finance"',
    maxGzip: 18 * kB,
    forbid: ["zod", "date-fns", "ZodError"],
  },
  {
    name: "an implied rate",
    code: 'export { impliedRate } from "bareme/finance"',
    maxGzip: 18 * kB,
    forbid: ["zod", "date-fns", "ZodError"],
  },
  {
    name: "a renewal calendar",
    code: 'export { renewalCalendar } from "bareme/contracts"',
    maxGzip: 9 * kB,
    forbid: calculation,
  },
  {
    name: "a statistic",
    code: 'export { mean } from "bareme/segmentation"',
    maxGzip: 2 * kB,
    forbid: [...calculation, "dealer-file"],
  },
  {
    name: "an ABC analysis",
    code: 'export { abc } from "bareme/segmentation"',
    maxGzip: 3 * kB,
    forbid: [...calculation, "dealer-file"],
  },
  {
    name: "RFM of columns",
    code: 'export { rfmColumns } from "bareme/segmentation"',
    maxGzip: 5 * kB,
    forbid: [...calculation, "dealer-file"],
  },
  {
    name: "engine core: evaluate",
    code: 'export { evaluate } from "bareme/plugins"',
    maxGzip: 3 * kB,
    forbid: [...calculation, "ts-pattern"],
  },
  {
    // compose reads, checks and guards what plugins bring: see docs/decisions/2026-11-21-rules-engine.md.
    name: "engine with compose",
    code: 'export { compose, evaluate } from "bareme/plugins"',
    maxGzip: 7.6 * kB,
    forbid: [...calculation, "ts-pattern"],
  },
  {
    name: "a function beside the rules",
    code: 'export { xRayPower } from "bareme/compliance"',
    maxGzip: 0.4 * kB,
    forbid: [...calculation, "ts-pattern", "definePack", "sesam-vitale"],
  },
  {
    name: "a partner",
    code: 'export { visiodent } from "bareme/providers"',
    maxGzip: 0.4 * kB,
    forbid: [...calculation, "ts-pattern", "definePack"],
  },
];

/** Minified bytes that a bundler keeps of an entry nobody uses: top-level code that it cannot prove pure. */
export const maxIdle = 400;

/**
 * What Node reads when it imports an entry: bytes and files of the package itself and of everything behind it,
 * the larger of the ES module and the CommonJS figures.
 */
export const imports = {
  // bareme gathers every folder: it loads what finance and format need, never zod.
  index: { maxBytes: 1800 * kB, maxFiles: 70, forbid: ["zod"] },
  model: { maxBytes: 115 * kB, maxFiles: 26, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  schemas: { maxBytes: 1200 * kB, maxFiles: 130, forbid: ["decimal.js", "date-fns"] },
  pricing: { maxBytes: 170 * kB, maxFiles: 18, forbid: ["zod", "decimal.js", "date-fns"] },
  finance: { maxBytes: 450 * kB, maxFiles: 18, forbid: ["zod", "date-fns"] },
  contracts: { maxBytes: 150 * kB, maxFiles: 18, forbid: ["zod", "decimal.js", "date-fns"] },
  segmentation: { maxBytes: 240 * kB, maxFiles: 12, forbid: ["zod", "decimal.js", "date-fns"] },
  plugins: { maxBytes: 60 * kB, maxFiles: 12, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  testing: { maxBytes: 60 * kB, maxFiles: 12, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  compliance: { maxBytes: 780 * kB, maxFiles: 24, forbid: ["zod", "decimal.js", "date-fns"] },
  providers: { maxBytes: 180 * kB, maxFiles: 14, forbid: ["zod", "decimal.js", "date-fns"] },
  format: { maxBytes: 90 * kB, maxFiles: 32, forbid: ["zod", "decimal.js"] },
};
