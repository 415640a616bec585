import { claimDeadline, duplicateRetention, explainClaimDeadline, supportingDocumentDuties } from "bareme/compliance";
import { addDays, date, daysBetween, OFFICE_DAYS } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("claim deadline", () => {
  // Thursday 7 May 2026; 8 May and Ascension (14 May) are holidays
  test.each([
    ["direct payment: 11, 12, 13 May", "2026-05-07", false, "2026-05-13"],
    ["third party: 11, 12, 13, 15, 18, 19, 20, 21 May", "2026-05-07", true, "2026-05-21"],
    ["over a weekend", "2026-06-05", false, "2026-06-10"],
    ["made on a Sunday", "2026-06-07", false, "2026-06-10"],
    ["on the first day of the rulebook", "1998-04-15", false, "1998-04-20"],
  ])("row 244: %s", (_, madeOn, thirdParty, lastDay) => {
    const claim = { madeOn: date(madeOn), thirdParty };
    expect(claimDeadline(claim)).toEqual({ ok: true, value: lastDay });
  });
  test("holidays of Alsace-Moselle: 26 December 2025", () => {
    const claim = { madeOn: date("2025-12-24"), thirdParty: false };
    expect(claimDeadline(claim)).toEqual({ ok: true, value: "2025-12-30" });
    const zone = { workingWeekdays: OFFICE_DAYS, zone: "FR-alsace-moselle" } as const;
    expect(claimDeadline(claim, zone)).toEqual({ ok: true, value: "2025-12-31" });
  });
  test("before the decree, and where holidays are not known, there is no answer", () => {
    expect(claimDeadline({ madeOn: date("1998-04-14"), thirdParty: true })).toEqual({
      ok: false,
      reason: "beforeTheRulebook",
    });
    expect(claimDeadline({ madeOn: date("2060-01-01"), thirdParty: true })).toEqual({
      ok: false,
      reason: "notCovered",
    });
  });
  test("the explanation says the same, and why", () => {
    const days = fc.integer({ min: 0, max: 12_000 }).map((n) => addDays(date("1998-04-15"), n));
    fc.assert(
      fc.property(days, fc.boolean(), (madeOn, thirdParty) => {
        const plain = claimDeadline({ madeOn, thirdParty });
        const told = explainClaimDeadline({ madeOn, thirdParty });
        expect(told.ok ? told.value.value : told.reason).toBe(plain.ok ? plain.value : plain.reason);
        if (told.ok) {
          expect(told.value.steps[0]?.result.value).toBe(told.value.value);
          expect(daysBetween(madeOn, told.value.value)).toBeGreaterThanOrEqual(thirdParty ? 10 : 3);
        }
      }),
    );
  });
});

describe("retention of duplicates", () => {
  test("digitized documents of equipment suppliers: 90 days, 5 working days to recover", () => {
    expect(supportingDocumentDuties()).toMatchObject({
      retentionDays: 90,
      recoveryWorkingDays: 5,
      source: { id: "SCOR-2020" },
    });
  });
  test("90 days; verified only while the text that was read was in force", () => {
    expect(duplicateRetention(date("2003-04-29"))).toMatchObject({ until: "2003-07-28", verified: true });
    expect(duplicateRetention(date("2003-04-30"))).toMatchObject({ until: "2003-07-29", verified: false });
    expect(duplicateRetention(date("1998-04-14"))).toBe(undefined);
  });
});
