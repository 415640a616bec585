import {
  ASSESSMENT_KINDS,
  blocksWithoutEvidence,
  COMPETENCE_BLOCKS,
  checkVisitReport,
  longestGap,
  recordQuality,
} from "bareme/compliance";
import { date } from "bareme/model";
import { expect, test } from "vitest";

test("row 288: the four blocks of the certification", () => {
  expect(COMPETENCE_BLOCKS.map(({ id }) => id)).toEqual(["information", "vigilance", "actionPlan", "negotiation"]);
});

test("row 289: a case study, or an interview with evidence", () => {
  expect(Object.keys(ASSESSMENT_KINDS)).toEqual(["caseStudy", "interview"]);
  expect(blocksWithoutEvidence([])).toHaveLength(4);
  expect(
    blocksWithoutEvidence([
      { block: "information", kind: "interview" },
      { block: "vigilance", kind: "interview", documents: ["compte-rendu de tournée en duo"] },
      { block: "negotiation", kind: "caseStudy" },
    ]),
  ).toEqual(["information", "actionPlan"]);
});

const visit = {
  visitedOn: date("2026-03-02"),
  clientId: "C1",
  contact: "Dr Exemple",
  purpose: "Présentation",
  productsPresented: ["Exempla-flam"],
  remarks: null,
  outcome: "Intéressé",
  nextAction: { description: "Rappeler", dueOn: date("2026-03-16") },
};

test("row 290: a visit report has its fields, regularly, and its remarks are sorted", () => {
  expect(checkVisitReport(visit, date("2026-03-02"))).toEqual({ missing: [], badDate: false, completeness: 1 });
  expect(checkVisitReport(visit, date("2026-03-01")).badDate).toBe(true);
  expect(checkVisitReport({}, date("2026-03-01"))).toMatchObject({ completeness: 0, badDate: false });
  expect(
    checkVisitReport({ ...visit, remarks: "La jument boite depuis l'injection." }, date("2026-03-20")).triage?.routes,
  ).toEqual(["pharmacovigilance"]);
  expect(checkVisitReport({ ...visit, outcome: "" }, date("2026-03-20"))).toMatchObject({
    missing: ["outcome"],
    completeness: 0.875,
  });
  expect(longestGap([visit, { ...visit, visitedOn: date("2026-03-05") }], date("2026-03-20"))).toBe(15);
  expect(longestGap([], date("2026-03-20"))).toBeUndefined();
});

test("row 291: exactness and completeness of client records", () => {
  const isSiret = (value: unknown) => /^\d{14}$/.test(String(value));
  const isText = (value: unknown) => typeof value === "string";
  const records: { name?: string; siret?: string | null }[] = [
    { name: "A", siret: "12345678901234" },
    { name: "B", siret: "123" },
    { siret: null },
    { name: "" },
  ];
  expect(
    recordQuality(records, [
      { field: "name", isRight: isText },
      { field: "siret", isRight: isSiret },
    ]),
  ).toEqual({
    cells: 8,
    filled: 4,
    right: 3,
    completeness: 0.5,
    accuracy: 0.75,
    byField: [
      { field: "siret", empty: 2, wrong: 1 },
      { field: "name", empty: 2, wrong: 0 },
    ],
  });
  expect(recordQuality([], [{ field: "name" as never, isRight: isText }])).toEqual({
    cells: 0,
    filled: 0,
    right: 0,
    byField: [{ field: "name", empty: 0, wrong: 0 }],
  });
});
