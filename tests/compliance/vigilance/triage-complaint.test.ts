import { PROCEDURES, type TriageRow, triageComplaint } from "bareme/compliance";
import type { SafetyReport } from "bareme/model";
import { expect, test } from "vitest";

const product = { role: "suspect", domain: "veterinary", name: "Exempla" };
const animal = { kind: "animal", species: "dog", numberAffected: 1 };
const reaction = { kind: "reaction", term: "problème" };
const failure = { kind: "lack-of-efficacy", term: "Manque d'efficacité" };
const residue = { kind: "residue", term: "Résidus" };
const pv = "pharmacovigilance";

test.each<[string, object, readonly TriageRow[], readonly string[]]>([
  ["T1: any event, however vague", { events: [reaction] }, ["T1"], [pv]],
  [
    "T2: a defect, with an event",
    { events: [reaction], defect: {}, subject: animal },
    ["T1", "T2"],
    [pv, "quality-defect"],
  ],
  [
    "T2: an infectious agent",
    { events: [{ kind: "infectious-agent", term: "Pestivirus" }] },
    ["T1", "T2"],
    [pv, "quality-defect"],
  ],
  [
    "T3: an antimicrobial that did not work",
    { events: [failure], products: [{ ...product, antimicrobial: true }] },
    ["T1", "T3"],
    [pv, "amr-signal"],
  ],
  [
    "T4: all three",
    { events: [failure], products: [{ ...product, antimicrobial: true }], defect: {} },
    ["T1", "T2", "T3", "T4"],
    [pv, "quality-defect", "amr-signal"],
  ],
  [
    "T5: a defect, nothing used",
    { defect: {}, products: [product], subject: { kind: "none" } },
    ["T2", "T5"],
    ["quality-defect"],
  ],
  [
    "T6: a defect, used, no sign yet",
    { defect: {}, products: [product], subject: animal },
    ["T2", "T6"],
    ["quality-defect"],
  ],
  ["T7: commercial only", { commercial: { type: "invoice" } }, ["T7"], ["commercial-complaint"]],
  [
    "T8: commercial and an event",
    { commercial: { type: "invoice" }, events: [reaction] },
    ["T1", "T8"],
    [pv, "commercial-complaint"],
  ],
  [
    "T9: withdrawal not respected",
    { events: [{ ...residue, withdrawalRespected: false }] },
    ["T9"],
    ["other-regulatory"],
  ],
  ["T10: withdrawal respected", { events: [{ ...residue, withdrawalRespected: true }] }, ["T1", "T10"], [pv]],
  ["T10: not known", { events: [residue] }, ["T1", "T10"], [pv]],
  ["T10b: below the limit", { events: [{ ...residue, aboveMrl: false }] }, ["T10b", "T15"], [pv]],
  ["T11: a person, no sign", { subject: { kind: "human", sex: "male" }, products: [product] }, ["T11"], [pv]],
  ["T12: a question", { question: { text: "Peut-on ?" } }, ["T12"], ["medical-information"]],
  [
    "T12: a question, with an event",
    { question: { text: "Peut-on ?" }, events: [reaction] },
    ["T1", "T12"],
    [pv, "medical-information"],
  ],
  ["T14: another holder's product", { events: [reaction], notOurProduct: true }, ["T1", "T14"], [pv]],
  ["T15: nothing tells", {}, ["T15"], [pv]],
])("row 277: %s", (_, report, rows, routes) => {
  const triage = triageComplaint({ report: report as SafetyReport });
  expect(triage.rows).toEqual(rows);
  expect(triage.routes).toEqual(routes);
});

test("row 276: each case type goes to its department, and the client is told what comes next", () => {
  const { procedures } = triageComplaint({
    report: { events: [failure], defect: {}, commercial: {} } as unknown as SafetyReport,
  });
  expect(procedures.map(({ department }) => department.en)).toEqual([
    "Pharmacovigilance",
    "Quality assurance",
    "Customer service",
  ]);
  expect(
    Object.values(PROCEDURES).every(({ steps, tellClient }) => steps.fr && steps.en && tellClient.fr && tellClient.en),
  ).toBe(true);
});

test("text and structured parts add up; the default only stands alone", () => {
  const commercial = { commercial: { type: "invoice" } };
  expect(triageComplaint({ report: commercial, text: "Le chien a vomi" }).routes).toEqual([pv, "commercial-complaint"]);
  expect(triageComplaint({ report: commercial, text: "Bonjour" }).routes).toEqual(["commercial-complaint"]);
  expect(triageComplaint({ report: {}, text: "Facture fausse" }).routes).toEqual(["commercial-complaint"]);
  expect(triageComplaint({ text: "Bonjour" })).toMatchObject({ routes: [pv], rows: ["T15"] });
  expect(triageComplaint({})).toMatchObject({ routes: [pv], rows: ["T15"] });
});

test("advice goes with the rows that ask for it", () => {
  expect(
    triageComplaint({ report: { defect: {}, products: [product], subject: animal } as unknown as SafetyReport })
      .advice[0]?.en,
  ).toContain("few days");
});
