import { describe, expect, test } from "vitest";
import { FINANCING_KINDS, LESSOR_STEPS, type LessorFile, lessorFileStatus } from "../../src/finance/index.js";
import { type CalendarDate, date } from "../../src/model/index.js";

const file: Required<LessorFile> = {
  study: date("2026-03-02"),
  ratification: date("2026-03-04"),
  contract: date("2026-03-06"),
  deliverySigned: date("2026-03-10"),
  invoice: date("2026-03-11"),
  paid: date("2026-03-17"),
};
const at = (day: string, facts: LessorFile = file, paymentDays = 7) =>
  lessorFileStatus(facts, { asOf: date(day), paymentDays });

describe("row 95: study, ratification, contract, signed delivery report, invoice, payment", () => {
  test("the steps in their order", () => {
    expect(LESSOR_STEPS).toEqual(["study", "ratification", "contract", "deliverySigned", "invoice", "paid"]);
  });

  test.each([
    ["2026-03-01", undefined, "study"],
    ["2026-03-02", "study", "ratification"],
    ["2026-03-05", "ratification", "contract"],
    ["2026-03-10", "deliverySigned", "invoice"],
    ["2026-03-16", "invoice", "paid"],
    ["2026-03-17", "paid", undefined],
  ])("on %s", (day, done, next) => {
    const status = at(day);
    expect([status.done, status.next]).toEqual([done, next]);
  });

  test("steps noted before one that is missing, or dated before the one they follow", () => {
    const { ratification: _, ...gap } = file;
    expect(at("2026-03-20", gap)).toMatchObject({ done: "study", next: "ratification" });
    expect(at("2026-03-20", gap).outOfOrder).toEqual(["contract", "deliverySigned", "invoice", "paid"]);
    expect(at("2026-03-20", { ...file, invoice: date("2026-03-09") }).outOfOrder).toEqual(["invoice"]);
    expect(at("2026-03-20").outOfOrder).toEqual([]);
  });
});

describe("row 96: the lessor pays within a week of the signed delivery report", () => {
  const { paid: _, ...unpaid } = file;
  test.each([
    ["2026-03-17", unpaid, 0],
    ["2026-03-18", unpaid, 1],
    ["2026-04-01", file, 0],
    ["2026-04-01", { ...file, paid: date("2026-03-20") }, 3],
    ["2026-03-09", unpaid, 0],
  ])("on %s: %#", (day, facts, daysLate) => {
    expect(at(day, facts).daysLate).toBe(daysLate);
  });

  test("due on", () => {
    expect(at("2026-03-12").paymentDueOn).toBe("2026-03-17");
    expect(at("2026-03-09")).not.toHaveProperty("paymentDueOn");
    expect(at("2026-03-12", file, 30).paymentDueOn).toBe("2026-04-09");
    expect(() => at("2026-03-12", file, -1)).toThrow(expect.objectContaining({ code: "finance/term" }));
  });
});

test.each<[string, LessorFile]>([
  ["x", file],
  ["2026-02-30", file],
  ["2026-03-18", { ...file, study: "0" as CalendarDate }],
  ["2026-03-18", { ...file, paid: "2026-3-17" as CalendarDate }],
])("refused: a day that does not exist, asked on %s: %#", (day, facts) => {
  expect(() => lessorFileStatus(facts, { asOf: day as CalendarDate, paymentDays: 7 })).toThrow(
    expect.objectContaining({ code: "date/invalid" }),
  );
});

describe("row 83, row 107: the ways to pay", () => {
  const facts = (kind: string) => FINANCING_KINDS.find((found) => found.kind === kind);

  test("crédit-bail: the lessor owns, promises to sell, and must agree in writing to a transfer or alteration", () => {
    expect(facts("financeLease")).toMatchObject({
      ownerMeanwhile: "lessor",
      purchaseOption: true,
      consentToTransferOrAlter: true,
      credit: true,
    });
  });

  test("loan, LOA, LLD, rental, cash, évolutive: each once", () => {
    expect(new Set(FINANCING_KINDS.map(({ kind }) => kind)).size).toBe(7);
    expect(facts("longTermRental")).toMatchObject({ purchaseOption: false, ownership: "never", credit: false });
    expect(facts("leaseWithOption")).toMatchObject({ purchaseOption: true, credit: true });
    expect(facts("loan")).toMatchObject({ ownerMeanwhile: "client", ownership: "fromDelivery" });
    expect(facts("financialRental")?.purchaseOption).toBe(false);
  });
});
