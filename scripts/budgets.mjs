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
    name: "a whole quote",
    code: 'export { buildQuote } from "bareme/pricing"',
    maxGzip: 12.5 * kB,
    forbid: calculation,
  },
];

/**
 * What Node reads when it imports an entry: bytes and files of the package itself and of everything behind it,
 * the larger of the ES module and the CommonJS figures.
 */
export const imports = {
  // bareme gathers every folder: it loads what finance and format need, never zod.
  index: { maxBytes: 600 * kB, maxFiles: 80, forbid: ["zod"] },
  model: { maxBytes: 60 * kB, maxFiles: 4, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  schemas: { maxBytes: 1000 * kB, maxFiles: 200, forbid: ["decimal.js", "date-fns"] },
  pricing: { maxBytes: 90 * kB, maxFiles: 8, forbid: ["zod", "decimal.js", "date-fns"] },
  finance: { maxBytes: 260 * kB, maxFiles: 10, forbid: ["zod", "date-fns"] },
  contracts: { maxBytes: 90 * kB, maxFiles: 8, forbid: ["zod", "decimal.js", "date-fns"] },
  segmentation: { maxBytes: 90 * kB, maxFiles: 8, forbid: ["zod", "decimal.js", "date-fns"] },
  plugins: { maxBytes: 90 * kB, maxFiles: 8, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  testing: { maxBytes: 120 * kB, maxFiles: 8, forbid: ["zod", "decimal.js", "date-fns", "ts-pattern"] },
  compliance: { maxBytes: 200 * kB, maxFiles: 16, forbid: ["zod", "decimal.js", "date-fns"] },
  providers: { maxBytes: 400 * kB, maxFiles: 30, forbid: ["zod", "decimal.js", "date-fns"] },
  format: { maxBytes: 300 * kB, maxFiles: 60, forbid: ["zod", "decimal.js"] },
};
