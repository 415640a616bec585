import {
  accreditedPartners,
  conventionSector,
  dealPack,
  digitalXRayReimbursement,
  formFields,
  formFindings,
  influencerRoles,
  installationSheetFindings,
  LONG_TERM_CONDITIONS,
  missingFeatures,
  trainingProviderFindings,
  twoPartPrescription,
  weeklyFollowUp,
  xRayPower,
} from "bareme/compliance";
import { date, isUsageError } from "bareme/model";
import { describe, expect, test } from "vitest";

const codes = (findings: readonly { readonly code: string }[]): string[] => findings.map(({ code }) => code);

describe("forms", () => {
  const acceptance = {
    hardwareTested: true,
    softwareTested: true,
    transmissionTested: true,
    technicianSignedOn: "2003-03-21",
    clientSignedOn: "2003-03-21",
  };
  test("row 250: commissioning, installation, acceptance: each says what is missing", () => {
    expect(formFindings("acceptance", acceptance)).toEqual([]);
    for (const kind of ["commissioning", "installation", "acceptance"] as const)
      expect(formFindings(kind, {})).toHaveLength(formFields(kind).length);
    expect(codes(formFindings("acceptance", { ...acceptance, hardwareTested: false }))).toEqual(["form/unticked"]);
    const [late] = formFindings("acceptance", { ...acceptance, clientSignedOn: "21/03/2003" });
    expect(late).toMatchObject({ code: "form/not-a-date", path: ["clientSignedOn"] });
    expect(late?.message.en).toContain("Signed by the client");
    expect(
      codes(formFindings("installation", { practice: 7, contact: " ", filledOn: null, hardware: "PC" })),
    ).toHaveLength(6);
    expect(codes(formFindings("commissioning", JSON.parse('{"__proto__": {"practice": "x"}}')))).toHaveLength(8);
  });
  test("row 251: the installation sheet is there before the installation", () => {
    const on = (filledOn: string) =>
      codes(installationSheetFindings({ filledOn: date(filledOn), installedOn: date("2003-03-20") }));
    expect(on("2003-03-19")).toEqual([]);
    expect(on("2003-03-20")).toEqual([]);
    expect(on("2003-03-21")).toEqual(["form/sheet-after-installation"]);
    expect(codes(installationSheetFindings({ installedOn: date("2003-03-20") }))).toEqual(["form/no-sheet"]);
    expect(installationSheetFindings({})).toEqual([]);
  });
});

describe("convention and prescription", () => {
  test("row 258: sector 1 has the tariffs of the convention, sector 2 free fees and is closed to new ones", () => {
    expect(conventionSector(1)).toMatchObject({ freeFees: false, openToNew: true });
    expect(conventionSector(2)).toMatchObject({ freeFees: true, openToNew: false });
    try {
      conventionSector(3 as never);
      expect.unreachable();
    } catch (thrown) {
      expect(isUsageError(thrown) && thrown.code).toBe("convention/unknown-sector");
    }
  });
  test("row 259: thirty long-term conditions; a prescription in two parts loses nothing", () => {
    const lines = [true, false, true].map((longTermCondition, k) => ({ k, longTermCondition }));
    const { longTerm, other } = twoPartPrescription(lines);
    expect(longTerm.map(({ k }) => k)).toEqual([0, 2]);
    expect(other.map(({ k }) => k)).toEqual([1]);
    expect(LONG_TERM_CONDITIONS.count).toBe(30);
  });
});

describe("what the sales desk says and asks", () => {
  test("row 261: better reimbursed, without a figure: not covered", () => {
    expect(digitalXRayReimbursement()).toEqual({ ok: false, reason: "notCovered" });
  });
  test("row 262: 10 % of the power against 90 %", () => {
    expect(xRayPower()).toMatchObject({ digital: 0.1, film: 0.9 });
  });
  test("row 263, row 264: form 2035 and KERMIT", () => {
    expect(missingFeatures([]).map(({ id }) => id)).toEqual(["tax-form-2035", "lab-results-kermit"]);
    expect(missingFeatures(["lab-results-kermit", "tax-form-2035"])).toEqual([]);
  });
  test("row 265: training is invoiced by a registered provider only", () => {
    const of = (registrationNumber?: string | null) =>
      codes(
        trainingProviderFindings({
          hasTraining: true,
          ...(registrationNumber === undefined ? {} : { registrationNumber }),
        }),
      );
    expect(of("53220000000")).toEqual([]);
    expect(of(" ")).toEqual(["training/no-registration"]);
    expect(of(null)).toEqual(["training/no-registration"]);
    expect(of()).toEqual(["training/registration-not-known"]);
    expect(trainingProviderFindings({ hasTraining: false, registrationNumber: null })).toEqual([]);
  });
  test("row 266: legal form and capital are mentions of a quote", () => {
    const mention = dealPack.rules.find(({ id }) => id === "deal/quote-mention");
    expect(Object.keys(mention?.messages ?? {})).toEqual(expect.arrayContaining(["legalForm", "shareCapital"]));
  });
  test("row 267: orders, unions, associations, URML, CPAM", () => {
    expect(influencerRoles().map(({ role }) => role)).toEqual(["order", "union", "association", "urml", "cpam"]);
  });
  test("row 268: at the end of the week, open jobs and unsigned documents", () => {
    const jobs = [
      { id: "J1" },
      { id: "J2", doneOn: date("2003-03-20"), documents: { acceptance: true, voucher: false } },
      { id: "J3", doneOn: date("2003-03-21"), documents: { voucher: true } },
      { id: "J4", doneOn: date("2003-03-22") },
    ];
    const week = weeklyFollowUp(jobs, date("2003-03-17")); // a Monday
    expect(week.weekEnds).toBe("2003-03-21");
    expect(week.findings.map(({ code, data }) => [code, data?.["id"]])).toEqual([
      ["follow-up/job-open", "J1"],
      ["follow-up/document-unsigned", "J2"],
      ["follow-up/job-open", "J4"],
    ]);
    expect(weeklyFollowUp([], date("2003-03-23")).weekEnds).toBe("2003-03-21"); // a Sunday
    expect(weeklyFollowUp([], date("2003-03-24")).weekEnds).toBe("2003-03-28");
  });
  test("row 269: 50 and 30 accredited partners, of that time", () => {
    expect(accreditedPartners()).toMatchObject({ cegedim: 50, visiodent: 30 });
  });
});
