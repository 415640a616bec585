import * as z from "zod";
import type {
  FunnelCounts,
  PrintedPotential,
  PrintedShare,
  PrintedTable,
  ReplacementProgram,
  SalesTable,
  StockCount,
  SurveyPlan,
} from "../model/sales-table.js";
import { list, shortText, whole } from "./base.js";
import { known, maybe } from "./known.js";

const figure = () => z.number();
const words = () => list(shortText(), 1000);
const totals = () => maybe(list(z.nullable(figure()), 1000));

const tableSchema: z.ZodType<PrintedTable> = /*@__PURE__*/ (() =>
  z.strictObject({
    rows: words(),
    columns: words(),
    columnIds: maybe(words()),
    cells: list(list(z.nullable(figure()), 1000), 1000),
    rowTotals: totals(),
    columnTotals: totals(),
    grandTotal: known(figure()),
  }))();

const shareSchema: z.ZodType<PrintedShare> = /*@__PURE__*/ (() => {
  const counted = z.strictObject({ value: figure(), year: maybe(whole(1900, 9999)) });
  return z.strictObject({
    id: shortText(),
    part: counted,
    base: counted,
    printed: maybe(figure()),
    decimals: maybe(whole(0, 12)),
  });
})();

const potentialSchema: z.ZodType<PrintedPotential> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    population: figure(),
    shares: z.strictObject({
      absoluteNonConsumers: figure(),
      relativeNonConsumers: figure(),
      competitorUsers: figure(),
      ownUsers: figure(),
    }),
    ownIncluded: maybe(z.boolean()),
    printed: figure(),
  }))();

const stockSchema: z.ZodType<StockCount> = /*@__PURE__*/ (() =>
  z.strictObject({ counted: figure(), parts: list(z.strictObject({ label: shortText(), count: figure() }), 1000) }))();

const surveySchema: z.ZodType<SurveyPlan> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    surveyors: figure(),
    days: figure(),
    hoursPerDay: figure(),
    interviewsPerHour: figure(),
    announcedDays: maybe(figure()),
    done: maybe(figure()),
  }))();

const funnelSchema: z.ZodType<FunnelCounts> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    stages: list(
      z.strictObject({ name: shortText(), count: figure(), exits: maybe(figure()), entries: maybe(figure()) }),
      1000,
    ),
  }))();

const programSchema: z.ZodType<ReplacementProgram> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), share: figure(), times: figure() }))();

/**
 * Tables and figures of a sales file, as printed. Any number is read: those that contradict one another are for the rules to find.
 *
 * @example
 * ```ts
 * const table = { rows: ["Solo"], columns: ["22"], cells: [[12]], grandTotal: 13 };
 * salesTableSchema.safeParse({ id: "market", table }).success; // => true
 * salesTableSchema.safeParse({ id: "market", table: { ...table, cells: [["12"]] } }).success; // => false
 * ```
 */
export const salesTableSchema: z.ZodType<SalesTable> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    table: maybe(tableSchema),
    shares: maybe(list(shareSchema, 1000)),
    potentials: maybe(list(potentialSchema, 1000)),
    stock: maybe(stockSchema),
    surveys: maybe(list(surveySchema, 1000)),
    funnels: maybe(list(funnelSchema, 1000)),
    programs: maybe(list(programSchema, 1000)),
  }))();
