import { salesDataPack, salesDataRules } from "bareme/compliance";
import { date, type PrintedTable, type SalesTable } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { expect, test } from "vitest";

const of = (changes: Partial<SalesTable>): RuleCase<SalesTable> => ({ subject: { id: "t", ...changes } });
const problems = (id: string, cases: RuleCases<SalesTable>): unknown =>
  ruleProblems(salesDataPack, `sales-data/${id}`, cases);

/** As printed in the founding document: five areas, two of them labeled "29N". */
const dentists: PrintedTable = {
  rows: ["dentists"],
  columns: ["22", "29N", "29N", "35", "56"],
  columnIds: ["22", "29-north", "29-south", "35", "56"],
  cells: [[335, 287, 262, 542, 415]],
};

test("row 155: 335 + 287 + 262 + 542 + 415 = 1,841, not 1,851", () => {
  const table = (changes: Partial<PrintedTable>): RuleCase<SalesTable> => of({ table: { ...dentists, ...changes } });
  expect(
    problems("total", {
      pass: [
        table({ rowTotals: [1841], columnTotals: [335, 287, 262, 542, 415], grandTotal: 1841 }),
        table({ cells: [[0.1, 0.2, 0, 0, 0]], rowTotals: [0.3] }),
      ],
      fail: [
        [table({ rowTotals: [1851] }), "differs"],
        [table({ columnTotals: [335, 287, 262, 542, 416] }), "differs"],
        [table({ grandTotal: 1851 }), "differs"],
      ],
      undetermined: [
        [table({ cells: [[335, null, 262, 542, 415]], grandTotal: 1841 }), ["table.cells"]],
        [table({ cells: [[335]], rowTotals: [335], columnTotals: [335, 1] }), ["table.cells"]],
        [table({ rowTotals: [null] }), ["table.totals"]],
      ],
      notApplicable: [of({}), table({})],
    }),
  ).toEqual([]);
  const verdict = evaluate(
    compose([salesDataRules]),
    "salesTable",
    { id: "t", table: { ...dentists, rowTotals: [1851], grandTotal: 1841 } },
    { asOf: date("2003-03-20") },
  );
  expect(verdict.findings).toMatchObject([
    { path: ["table", "rowTotals", 0], data: { label: "dentists", printed: 1851, computed: 1841 } },
  ]);
  expect(verdict.gates).toEqual({ use: "nonCompliant" });
});

test("row 155: one label for two territories, unless they have ids", () => {
  const { columnIds: _, ...unnamed } = dentists;
  expect(
    problems("label", {
      pass: [of({ table: dentists })],
      fail: [[of({ table: unnamed }), "twice"]],
      notApplicable: [of({})],
    }),
  ).toEqual([]);
});

const share = (part: number, base: number, printed?: number): RuleCase<SalesTable> =>
  of({
    shares: [{ id: "s", part: { value: part }, base: { value: base }, ...(printed === undefined ? {} : { printed }) }],
  });

test("row 162, row 163: about 10 % is 11 %, about 25 % is 22 %", () => {
  expect(
    problems("share", {
      pass: [share(207, 1851, 0.11), share(123, 554, 0.22), share(1, 8, 0.13)],
      fail: [
        [share(207, 1851, 0.1), "differs"],
        [share(123, 554, 0.25), "differs"],
        [share(1, 0, 0.1), "noBase"],
      ],
      notApplicable: [share(1, 2), of({})],
    }),
  ).toEqual([]);
});

test("row 197: 275,000 of one year over 2.24 million of another", () => {
  const years = (part?: number, base?: number): RuleCase<SalesTable> =>
    of({
      shares: [
        {
          id: "activity",
          part: { value: 275000, ...(part === undefined ? {} : { year: part }) },
          base: { value: 2240000, ...(base === undefined ? {} : { year: base }) },
        },
      ],
    });
  expect(
    problems("same-year", {
      pass: [years(2002, 2002)],
      fail: [[years(2003, 2002), "mixed"]],
      undetermined: [
        [years(), ["shares[].part.year"]],
        [years(2003), ["shares[].base.year"]],
      ],
      notApplicable: [of({})],
    }),
  ).toEqual([]);
});

test("row 157: 1,517 of 1,851 leaves own customers out; 85 % is 1,573", () => {
  const shares = { absoluteNonConsumers: 0.15, relativeNonConsumers: 0.37, competitorUsers: 0.45, ownUsers: 0.03 };
  const potential = (printed: number, ownIncluded?: boolean): RuleCase<SalesTable> =>
    of({
      potentials: [
        { id: "dentists", population: 1851, shares, printed, ...(ownIncluded === undefined ? {} : { ownIncluded }) },
      ],
    });
  expect(
    problems("potential", {
      pass: [potential(1573, true), potential(1517, false)],
      fail: [
        [potential(1517, true), "ownLeftOut"],
        [potential(1573, false), "ownCountedIn"],
        [potential(1600, true), "noReading"],
      ],
      undetermined: [[potential(1517), ["potentials[].ownIncluded"]]],
      notApplicable: [of({})],
    }),
  ).toEqual([]);
});

test("row 136: of 296 pieces 122 + 131 + 24 are explained, 19 are not", () => {
  const stock = (...counts: number[]): RuleCase<SalesTable> =>
    of({ stock: { counted: 296, parts: counts.map((count, k) => ({ label: String(k), count })) } });
  expect(
    problems("stock", {
      pass: [stock(122, 131, 24, 19)],
      fail: [
        [stock(122, 131, 24), "unexplained"],
        [stock(122, 131, 44), "tooMany"],
      ],
      notApplicable: [of({})],
    }),
  ).toEqual([]);
});

test("row 207: 2 x 10 x 5 x 10 = 1,000 interviews, 300 done; 10 days, or 15", () => {
  const team = { id: "survey", surveyors: 2, days: 10, hoursPerDay: 5, interviewsPerHour: 10 };
  expect(
    problems("survey", {
      pass: [of({ surveys: [{ ...team, done: 1000, announcedDays: 10 }] })],
      fail: [
        [of({ surveys: [{ ...team, done: 300 }] }), "done"],
        [of({ surveys: [{ ...team, done: 1000, announcedDays: 15 }] }), "days"],
      ],
      undetermined: [[of({ surveys: [team] }), ["surveys[].done"]]],
      notApplicable: [of({})],
    }),
  ).toEqual([]);
});

test("a funnel only narrows: 300, 30, less 20 are 10, 2", () => {
  const stages = (...counts: number[]): { name: string; count: number }[] =>
    counts.map((count, k) => ({ name: `stage ${k}`, count }));
  const funnel = (...all: { name: string; count: number; exits?: number; entries?: number }[]): RuleCase<SalesTable> =>
    of({ funnels: [{ id: "f", stages: all }] });
  expect(
    problems("funnel", {
      pass: [
        funnel(...stages(300, 30), { name: "left", count: 10, exits: 20 }, { name: "won", count: 2 }),
        funnel(...stages(10), { name: "joined", count: 12, entries: 5, exits: 3 }),
      ],
      fail: [
        [funnel(...stages(300, 301)), "rises"],
        [funnel(...stages(30), { name: "left", count: 10, exits: 19 }), "exits"],
      ],
      notApplicable: [of({}), funnel(...stages(3))],
    }),
  ).toEqual([]);
});

test("row 90: three times 30 % is 90 %: a tenth is never replaced", () => {
  const program = (times: number): RuleCase<SalesTable> => of({ programs: [{ id: "evolutive", share: 0.3, times }] });
  expect(problems("program", { pass: [program(4)], fail: [[program(3), "never"]], notApplicable: [of({})] })).toEqual(
    [],
  );
});
