import { describe, expect, test } from "vitest";
import { reference } from "./reference.js";
import { check, edited, statusOf } from "./support.js";

describe("policy: what the host vouches for", () => {
  const old = reference("specialist", "2004-06-01"); // version 1.31
  const versionEnd = { "1.31": "2004-10-31" as never };

  test("row 242: SW-06 without an end date is not applicable", () => {
    expect(statusOf(check(old, "2004-06-01"), "SW-06")).toBe("notApplicable");
    expect(
      statusOf(check(old, "2004-06-01", { policy: { versionEnd: { "1.40": "2004-01-01" as never } } }), "SW-06"),
    ).toBe("notApplicable");
  });
  test("row 242, row 243: a withdrawn version blocks from the day after its last", () => {
    expect(statusOf(check(old, "2004-10-31", { policy: { versionEnd } }), "SW-06")).toBe("pass");
    const after = check(old, "2004-11-01", { policy: { versionEnd } });
    expect(statusOf(after, "SW-06")).toBe("fail");
    expect(after.gates["transmit"]).toBe("nonCompliant");
  });
  test("a version that is not known leaves it undetermined in both readings", () => {
    const unknown = edited(old, [{ remove: "/workstation/software/billing/approval/sv" }]);
    for (const records of ["open", "closed"] as const)
      expect(statusOf(check(unknown, "2004-11-01", { records, policy: { versionEnd } }), "SW-06")).toBe("undetermined");
  });

  const ccam = { ccamFrom: { specialist: "2005-03-30" as never } };
  const bills = edited(old, [{ set: "/practice/practitioners/0/billsCcam", to: true }]);
  test("row 260: CCAM acts need 1.40 from the day that the policy gives the profession", () => {
    expect(statusOf(check(bills, "2005-03-29", { policy: ccam }), "SW-08")).toBe("notApplicable");
    expect(statusOf(check(bills, "2005-03-30", { policy: ccam }), "SW-08")).toBe("fail");
    expect(statusOf(check(bills, "2005-03-30"), "SW-08")).toBe("notApplicable");
    expect(statusOf(check(old, "2005-03-30", { policy: ccam }), "SW-08")).toBe("notApplicable");
    const newer = edited(bills, [{ set: "/workstation/software/billing/approval/sv", to: "1.40" }]);
    expect(statusOf(check(newer, "2005-03-30", { policy: ccam }), "SW-08")).toBe("pass");
    const unread = edited(bills, [{ set: "/workstation/software/billing/approval/sv", to: "latest" }]);
    expect(statusOf(check(unread, "2005-03-30", { policy: ccam }), "SW-08")).toBe("undetermined");
    const silent = edited(bills, [{ remove: "/practice/practitioners/0/billsCcam" }]);
    expect(statusOf(check(silent, "2005-03-30", { records: "open", policy: ccam }), "SW-08")).toBe("undetermined");
  });
  test("the conventions can be moved", () => {
    const nurse = reference("nurse", "2026-06-01");
    expect(statusOf(check(nurse, "2026-06-01", { policy: { famiMinAddendum: 9 } }), "SW-11")).toBe("fail");
    expect(statusOf(check(nurse, "2026-06-01", { policy: { tablesMaxAgeDays: 59 } }), "SW-12")).toBe("fail");
    expect(statusOf(check(nurse, "2026-06-01", { policy: { tablesMaxAgeDays: 60 } }), "SW-12")).toBe("pass");
    expect(statusOf(check(nurse, "2026-06-01", { policy: { cardExpiryNoticeDays: 731 } }), "CD-09")).toBe("fail");
    expect(statusOf(check(nurse, "2026-06-01", { policy: { cardExpiryNoticeDays: 730 } }), "CD-09")).toBe("pass");
  });
  test("holidays of another territory count", () => {
    const late = edited(reference("gp", "2026-05-27"), [
      { remove: "/workstation/commissioning/arl" },
      { set: "/workstation/commissioning/testLot/sentOn", to: "2026-05-22" },
    ]);
    // Friday 22 May to Wednesday 27 May 2026: Whit Monday is the 25th: the 26th and the 27th are two
    const zone = (zone: "FR" | "none") => ({
      policy: { holidays: { workingWeekdays: [1, 2, 3, 4, 5] as never, zone } },
    });
    expect(statusOf(check(late, "2026-05-27", zone("FR")), "CO-08")).toBe("pass");
    expect(statusOf(check(late, "2026-05-27", zone("none")), "CO-08")).toBe("fail"); // the 25th, 26th and 27th
  });
});
