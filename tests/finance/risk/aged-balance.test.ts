import { agedBalance, type OpenInvoice } from "bareme/finance";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const asOf = date("2026-11-21");
const bands = [30, 60, 90];

function invoice(id: string, client: string, dueDate: string, amount: number, cause?: string): OpenInvoice {
  return { id, client, dueDate: date(dueDate), balance: euros(amount), ...(cause === undefined ? {} : { cause }) };
}

const invoices = [
  invoice("F1", "Dr A", "2026-11-21", 100), // due today: in time
  invoice("F2", "Dr A", "2026-11-20", 200, "oversight"), // 1 day
  invoice("F3", "Dr B", "2026-10-22", 400, "dispute"), // 30 days
  invoice("F4", "Dr B", "2026-10-21", 800, "dispute"), // 31 days
  invoice("F5", "Dr A", "2026-08-23", 1600), // 90 days
  invoice("F6", "Dr C", "2026-08-22", 3200, "cashDifficulty"), // 91 days
  invoice("A7", "Dr A", "2026-08-22", -50), // credit note
];

test("row 115: the overdue list, by band, client and cause, both sides of each limit", () => {
  const aged = agedBalance({ invoices, asOf, bands });
  expect(aged.bands).toEqual([
    { fromDay: 1, toDay: 30 },
    { fromDay: 31, toDay: 60 },
    { fromDay: 61, toDay: 90 },
    { fromDay: 91 },
  ]);
  expect(aged.total).toEqual({ notDue: 10_000, late: [60_000, 80_000, 160_000, 315_000], total: 625_000 });
  expect(aged.clients).toEqual([
    { client: "Dr A", notDue: 10_000, late: [20_000, 0, 160_000, -5000], total: 185_000 },
    { client: "Dr B", notDue: 0, late: [40_000, 80_000, 0, 0], total: 120_000 },
    { client: "Dr C", notDue: 0, late: [0, 0, 0, 320_000], total: 320_000 },
  ]);
  expect(aged.causes).toEqual([
    { cause: "oversight", amount: 20_000, invoices: 1 },
    { cause: "dispute", amount: 120_000, invoices: 2 },
    { cause: "unknown", amount: 155_000, invoices: 2 },
    { cause: "cashDifficulty", amount: 320_000, invoices: 1 },
  ]);
  expect(aged.overdue.map(({ id, daysLate }) => [id, daysLate])).toEqual([
    ["F6", 91],
    ["A7", 91],
    ["F5", 90],
    ["F4", 31],
    ["F3", 30],
    ["F2", 1],
  ]);
});

test("without bands or invoices: one open band, nothing in it", () => {
  expect(agedBalance({ invoices: [], asOf, bands: [] })).toEqual({
    asOf,
    bands: [{ fromDay: 1 }],
    total: { notDue: 0, late: [0], total: 0 },
    clients: [],
    causes: [],
    overdue: [],
  });
});

test("hostile names of clients and causes are plain text", () => {
  const aged = agedBalance({ invoices: [invoice("F1", "__proto__", "2026-11-01", 5, "constructor")], asOf, bands });
  expect(aged.clients[0]?.client).toBe("__proto__");
  expect(aged.causes).toEqual([{ cause: "constructor", amount: 500, invoices: 1 }]);
});

test.each([
  [[30, 30]],
  [[60, 30]],
  [[0]],
  [[-1, 30]],
  [[1.5]],
  [[Number.NaN]],
  [Array.from({ length: 101 }, (_, k) => k + 1)],
])("refused: bands %j", (bad) => {
  expect(code(() => agedBalance({ invoices, asOf, bands: bad }))).toBe("finance/bad-bands");
});
