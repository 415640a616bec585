import { financialAids, financialAidsOn, milestones, transmissionDuty } from "bareme/compliance";
import { addDays, type CareProfession, date } from "bareme/model";
import { describe, expect, test } from "vitest";

const ids = (profession: CareProfession, day: string): string[] =>
  financialAidsOn(profession, date(day)).aids.map(({ id }) => id);
const amounts = (id: string) => financialAids().find((aid) => aid.id === id)?.amounts;

describe("financial aid by date", () => {
  test("row 256: the equipment grant, 9,000 F = 1,372.04 EUR, signed to 1998-03-31", () => {
    expect(amounts("equipment-grant-1998")).toEqual([{ amount: 137204, francs: 900000, per: "once" }]);
    expect(ids("gp", "1998-03-31")).toContain("equipment-grant-1998");
    expect(ids("gp", "1998-04-01")).not.toContain("equipment-grant-1998");
    expect(ids("dentist", "1998-03-31")).toEqual([]);
  });
  test("row 257: 1 F a sheet to 1999-12-31, then 0.40 F: 0.15 and 0.06 EUR", () => {
    expect(amounts("per-sheet-1998")).toEqual([{ amount: 15, francs: 100, per: "sheet" }]);
    expect(amounts("per-sheet-2000")).toEqual([{ amount: 6, francs: 40, per: "sheet" }]);
    expect(ids("specialist", "1999-12-31")).toEqual(["per-sheet-1998"]);
    expect(ids("specialist", "2000-01-01")).toEqual(["per-sheet-2000"]);
  });
  test("today's aids, on both sides of their days", () => {
    expect(ids("gp", "2025-12-31")).toEqual(["forfait-structure-2025", "first-app-sheet-2025"]);
    expect(ids("gp", "2026-01-01")).toEqual(["donum-2026"]);
    expect(amounts("donum-2026")).toEqual([{ amount: 420 * 700, per: "year", bound: "max" }]);
    expect(amounts("forfait-structure-2025")).toEqual([
      { amount: 280 * 700, per: "year" },
      { amount: 1115 * 700, per: "year", bound: "max" },
    ]);
    expect(ids("nurse", "2021-12-31")).toEqual([]);
    expect(ids("nurse", "2022-01-01")).toEqual(["fami-nurses"]);
    expect(ids("physio", "2000-12-31")).toEqual(["physiotherapists-2000"]);
    expect(ids("pharmacist", "2018-12-31")).toEqual(["pharmacists-2018"]);
  });
  test("an aid whose end is not known is not promised after the sources", () => {
    const { aids, notCovered } = financialAidsOn("gp", date("2010-06-01"));
    expect(aids).toEqual([]);
    expect(notCovered.map(({ id }) => id)).toEqual(["per-sheet-2000"]);
  });
  test("every aid names its sources and has days in order", () => {
    for (const { sources, from, until, amounts } of financialAids()) {
      expect(sources.length).toBeGreaterThan(0);
      expect(amounts.length).toBeGreaterThan(0);
      if (from !== undefined) expect(from < until).toBe(true);
    }
    expect(new Set(financialAids().map(({ id }) => id)).size).toBe(financialAids().length);
  });
});

describe("milestones", () => {
  test("row 253: every professional by 1998-12-31", () => {
    expect(transmissionDuty("gp", date("1998-12-30")).due).toBe(false);
    expect(transmissionDuty("gp", date("1998-12-31")).due).toBe(true);
  });
  test("row 254: dentists from 2003-02-27", () => {
    const from = date("2003-02-27");
    expect(transmissionDuty("dentist", addDays(from, -1)).due).toBe(false);
    expect(transmissionDuty("dentist", from).due).toBe(true);
  });
  test("row 255: the acts of 4 March 2002 and 13 August 2004; all in order", () => {
    const days = milestones().map(({ on }) => on);
    expect(days).toContain("2002-03-04");
    expect(days).toContain("2004-08-13");
    expect([...days].sort()).toEqual(days);
    expect(milestones().every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
