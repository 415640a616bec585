import { checkLatePaymentRate } from "bareme/finance";
import { date } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";
import { defaultRates, figures, legalRates, multiple } from "../support/law.js";

const law = { defaultRate: defaultRates, legalRate: legalRates, floorMultiple: multiple };

test("row 106: default and floor are two figures: in 2024 the default is below the floor", () => {
  const silent = checkLatePaymentRate({ on: date("2024-06-30"), ...law });
  expect(silent).toMatchObject({
    applicable: { ok: true, value: { annualRate: 0.145, from: "default" } },
    floor: { ok: true, value: 0.1521 },
    clause: "noClause",
    findings: [],
  });
  const copied = checkLatePaymentRate({ clauseRate: 0.145, on: date("2024-06-30"), ...law });
  expect(copied.clause).toBe("belowFloor");
  expect(copied.findings[0]).toMatchObject({
    code: "late-payment/below-floor",
    severity: "blocking",
    data: { clauseRate: 0.145, floor: 0.1521 },
  });
});

test.each([
  ["2026-06-30", 0.0786, "lawful"],
  ["2026-06-30", 0.0785, "belowFloor"],
  ["2025-12-31", 0.0786, "belowFloor"], // 3 x 2.76 % = 8.28 %
  ["2025-12-31", 0.0828, "lawful"],
  ["2026-07-01", 0.2, "undetermined"],
])("row 106: on %s a clause of %d is %s", (on, clauseRate, expected) => {
  expect(checkLatePaymentRate({ clauseRate, on: date(on), ...law }).clause).toBe(expected);
});

test("out of the sources' reach both are not covered, each for itself", () => {
  const later = checkLatePaymentRate({ on: date("2026-07-01"), ...law });
  expect(later.applicable).toEqual({ ok: false, reason: "notCovered" });
  expect(later.floor).toEqual({ ok: false, reason: "notCovered" });
  const longerLegal = figures("legal", "2027-01-01", [["2026-01-01", 0.0262]]);
  expect(checkLatePaymentRate({ on: date("2026-07-01"), ...law, legalRate: longerLegal }).floor).toEqual({
    ok: true,
    value: 0.0786,
  });
});

test("the day of the contract decides the multiple", () => {
  const found = checkLatePaymentRate({
    clauseRate: 0.1,
    on: date("2025-01-01"),
    contractOn: date("2008-12-31"),
    ...law,
  });
  expect([found.floor, found.clause]).toEqual([{ ok: false, reason: "notCovered" }, "undetermined"]);
});

test("a floor that was not read in a source warns and does not block", () => {
  const [row] = legalRates.values;
  if (row === undefined) throw new Error("a row expected");
  const fromMemory = { ...legalRates, values: [{ ...row, verified: false as const }] };
  const found = checkLatePaymentRate({ clauseRate: 0.01, on: date("2022-07-01"), ...law, legalRate: fromMemory });
  expect([found.clause, found.findings[0]?.severity]).toEqual(["belowFloor", "warning"]);
});

test("refused: a negative clause", () => {
  expect(code(() => checkLatePaymentRate({ clauseRate: -0.1, on: date("2025-01-01"), ...law }))).toBe(
    "finance/bad-rate",
  );
});
