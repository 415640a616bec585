import { humanPack } from "bareme/compliance";
import { date, type SafetyReport } from "bareme/model";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";
import { COMPLETE_HUMAN, change } from "../vigilance/reports.js";

type Options = Omit<RuleCase<SafetyReport>, "subject">;
const asOf = date("2026-06-10");
const that = (parts: Readonly<Record<string, unknown>> = {}, options: Options = {}): RuleCase<SafetyReport> => ({
  subject: change(COMPLETE_HUMAN, parts),
  asOf,
  ...options,
});
const on: NonNullable<RuleCases<SafetyReport>["on"]> = (one, day) =>
  day < "1900-01-01"
    ? { ...one, subject: change(one.subject, { receivedOn: undefined }), asOf: day }
    : { ...one, subject: change(one.subject, { receivedOn: day }) };

const overdose = { kind: "overdose", term: "Surdosage", outcome: "recovered" };
const failure = { kind: "lack-of-efficacy", term: "Manque d'efficacité", outcome: "ongoing" };
const pregnancy = { kind: "pregnancy-exposure", term: "Avortement spontané", outcome: "recovered" };
const mild = {
  death: false,
  lifeThreatening: false,
  hospitalization: false,
  disability: false,
  congenitalAnomaly: false,
  otherMedicallyImportant: false,
};
const excluded = [
  { by: "reporter", excluded: true },
  { by: "company", excluded: true },
];
const first = { receivedOn: "2026-06-01", report: COMPLETE_HUMAN };
const other = change(COMPLETE_HUMAN, { id: "FR-EXEMPLE-9" });

const cases: Readonly<Record<string, Omit<RuleCases<SafetyReport>, "on">>> = {
  "rep-01": {
    pass: [that(), that({ reporter: { category: "nurse" } }), that({ reporter: {}, contactConfirmed: true })],
    fail: [
      [that({ reporter: {} }), "notIdentifiable"],
      [that({ reporter: { category: "unknown", name: "?" } }), "notIdentifiable"],
      [that({ "reporter.country": undefined }, { policy: { criteria: "strict" } }), "strictDetails"],
    ],
  },
  "rep-02": { pass: [that()], fail: [[that({ "reporter.category": undefined }), "missing"]] },
  "rep-03": { pass: [that()], fail: [[that({ "reporter.country": undefined }), "missing"]] },
  "rep-04": {
    pass: [that(), that({ "reporter.primarySource": true, otherReporters: [{ name: "M. Autre" }] })],
    fail: [
      [that({ "reporter.primarySource": false }), "notOne"],
      [that({ "reporter.primarySource": true, otherReporters: [{ primarySource: true }] }), "notOne"],
      [that({ otherReporters: [{ name: "M. Autre" }] }), "notOne"],
    ],
  },
  "rep-05": {
    pass: [that({ "reporter.category": "consumer", medicallyConfirmed: true })],
    notApplicable: [that(), that({ "reporter.category": "consumer", seriousness: mild })],
    fail: [
      [that({ "reporter.category": "consumer" }), "missing"],
      [that({ "reporter.category": undefined }), "missing"],
    ],
  },
  "pat-01": {
    pass: [
      that(),
      that({ subject: { kind: "human", gestationalAge: { value: 30, unit: "week" } } }),
      that({ subject: { kind: "human", initials: "MSK" } }),
    ],
    fail: [
      [that({ subject: { kind: "human" } }), "notIdentifiable"],
      [that({ subject: { kind: "animal", species: "dog", sex: "male" } }), "notHuman"],
      [that({ subject: undefined }), "notHuman"],
    ],
  },
  "pat-02": {
    pass: [that(), that({ subject: { kind: "human" } })],
    fail: [
      [that({ subject: { kind: "human", numberAffected: 3 } }), "several"],
      [that({ subject: { kind: "human", description: "plusieurs patients du service" } }), "several"],
    ],
  },
  "pat-03": {
    pass: [that(), that({ "subject.numberAffected": null })],
    fail: [[that({ "subject.numberAffected": 2 }), "several"]],
    undetermined: [[that({ "subject.numberAffected": undefined }), ["subject.numberAffected"]]],
    notApplicable: [that({ subject: { kind: "human" } })],
  },
  "pat-04": {
    pass: [that()],
    notApplicable: [that({ "subject.age": undefined })],
    fail: [
      [that({ "subject.age": { value: 67 } }), "half"],
      [that({ "subject.age": { unit: "year" } }), "half"],
    ],
  },
  "pat-05": { pass: [], notApplicable: [that()], fail: [[that({ "subject.initials": "MSK" }), "noted"]] },
  "pat-06": {
    pass: [that({ "subject.parentChild": true, "subject.parent": { sex: "female" } })],
    notApplicable: [that(), that({ events: [pregnancy] })],
    fail: [
      [that({ "subject.parentChild": true }), "missing"],
      [that({ "subject.parentChild": true, "subject.parent": { initials: "A.B." } }), "noSex"],
      [that({ "subject.ageGroup": "neonate", events: [{ ...pregnancy, kind: "breastfeeding-exposure" }] }), "missing"],
    ],
  },
  "prd-01": {
    pass: [
      that(),
      that({ "products.0.role": "not-administered" }),
      that({ products: [{ role: "interacting", activeSubstances: ["fictine"] }] }),
    ],
    fail: [
      [that({ products: [] }), "notIdentifiable"],
      [that({ products: [{ name: "un antibiotique" }] }), "notIdentifiable"],
      [that({ "products.0.role": "concomitant" }), "notIdentifiable"],
    ],
  },
  "prd-02": {
    pass: [that()],
    notApplicable: [that({ "products.0.activeSubstances": [] })],
    fail: [[that({ "products.0.name": undefined }), "missing"]],
  },
  "prd-03": {
    pass: [that(), that({ products: [] })],
    fail: [[that({ "products.0.role": "concomitant" }), "concomitantOnly"]],
  },
  "prd-04": {
    pass: [that({ "products.0.biological": true })],
    notApplicable: [that()],
    fail: [
      [that({ "products.0.biological": true, "products.0.batch": undefined }), "missing"],
      [that({ "products.0.atc": "J07BB02", "products.0.batch": undefined }), "missing"],
    ],
  },
  "prd-05": {
    pass: [that()],
    notApplicable: [that({ "products.0.dose": undefined })],
    fail: [
      [that({ "products.0.dose": { value: 20 } }), "noUnit"],
      [that({ "products.0.strength": { value: 5 } }), "noUnit"],
    ],
  },
  "evt-01": {
    pass: [that(), that({ events: [{ meddraCode: "10039020" }] }), that({ "events.0.term": "Mort subite" })],
    fail: [
      [that({ events: [] }), "noEvent"],
      [that({ events: [{ term: "effet indésirable" }] }), "noneCounts"],
      [that({ "events.0.withoutAdverseReaction": true }), "noneCounts"],
    ],
  },
  "evt-02": {
    pass: [that(), that({ events: [{ term: "décès" }, { term: "Rhabdomyolyse" }] })],
    fail: [
      [that({ events: [{ term: "Décès" }] }), "outcomeOnly"],
      [that({ events: [{ term: "Hospitalized", meddraCode: "1" }] }), "outcomeOnly"],
    ],
  },
  "evt-03": {
    pass: [
      that(),
      that({ events: [{ ...overdose, withoutAdverseReaction: false }] }),
      that({ events: [{ ...overdose, term: "Somnolence après surdosage" }] }),
      that({ events: [failure], "products.0.efficacyCritical": true }),
      that({ events: [{ ...failure, withoutAdverseReaction: true }], "products.0.efficacyCritical": true }),
    ],
    fail: [
      [that({ events: [overdose] }), "noReaction"],
      [that({ events: [{ ...overdose, term: "Somnolence", withoutAdverseReaction: true }] }), "noReaction"],
      [that({ events: [failure] }), "noReaction"],
      [that({ events: [{ kind: "off-label-use", term: "Usage hors AMM" }] }), "noReaction"],
    ],
  },
  "evt-04": {
    pass: [that(), that({ "events.0.dictionaryVersion": "29.0" })],
    fail: [
      [that({ dictionaryVersion: undefined }), "missing"],
      [that({ "events.0.dictionaryVersion": "28.1" }), "several"],
    ],
  },
  "evt-05": {
    pass: [that({ "events.0.nativeTerm": "fonte musculaire", "events.0.language": "fra" })],
    notApplicable: [that()],
    fail: [[that({ "events.0.nativeTerm": "fonte musculaire" }), "missing"]],
  },
  "evt-06": {
    pass: [that(), that({ "events.0.outcome": "unknown" })],
    fail: [[that({ "events.0.outcome": undefined }), "missing"]],
  },
  "evt-07": {
    pass: [that({ "events.0.outcome": "fatal", "seriousness.death": true })],
    notApplicable: [that()],
    fail: [[that({ "events.0.outcome": "fatal" }), "noFlag"]],
  },
  "evt-08": {
    pass: [that(), that({ causality: [{ by: "reporter", excluded: true }] })],
    fail: [[that({ causality: excluded }), "excluded"]],
  },
  "ser-01": { pass: [that(), that({ seriousness: mild })], fail: [[that({ seriousness: {} }), "missing"]] },
  "ser-02": {
    pass: [that({ "events.0.abnormalPregnancy": true })],
    notApplicable: [that(), that({ events: [pregnancy], seriousness: mild })],
    fail: [
      [that({ "events.0.abnormalPregnancy": true, seriousness: mild }), "notSerious"],
      [that({ events: [{ ...pregnancy, withoutAdverseReaction: false }], seriousness: mild }), "notSerious"],
    ],
  },
  "due-04": {
    pass: [that({}, { asOf: date("2026-06-16") }), that({ submittedOn: "2026-06-16" }, { asOf: date("2026-12-01") })],
    fail: [
      [that({}, { asOf: date("2026-06-17") }), "notSent"],
      [that({ submittedOn: "2026-06-17" }, { asOf: date("2026-12-01") }), "sentLate"],
    ],
    notApplicable: [
      that({ events: [] }, { asOf: date("2026-12-01") }),
      that({ countryOfReceipt: "CH", seriousness: mild }, { asOf: date("2027-12-01") }),
    ],
  },
  "dat-01": {
    pass: [that()],
    fail: [
      [that({ "events.0.onsetOn": "2026-06-11" }), "future"],
      [that({ "products.0.startedOn": "2027-01-01" }), "future"],
    ],
  },
  "dat-02": {
    pass: [that(), that({ mostRecentOn: "2026-06-01" })],
    fail: [[that({ mostRecentOn: "2026-05-31" }), "order"]],
    undetermined: [[that({ mostRecentOn: undefined }), ["mostRecentOn", "receivedOn"]]],
    notApplicable: [that({ mostRecentOn: null })],
  },
  "dat-03": {
    pass: [that({ minimumCriteriaMetOn: "2026-06-01", versions: [first] })],
    notApplicable: [that(), that({ minimumCriteriaMetOn: "2026-06-05" })],
    fail: [[that({ minimumCriteriaMetOn: "2026-06-05", versions: [first] }), "differs"]],
  },
  "cas-01": {
    pass: [that({ reportType: "study", studyType: "clinical" })],
    notApplicable: [that()],
    fail: [[that({ reportType: "study" }), "missing"]],
  },
  "cas-02": {
    pass: [
      that({
        nullification: { on: "2026-06-05", reason: "doublon" },
        versions: [first, { ...first, receivedOn: "2026-06-05" }],
      }),
    ],
    notApplicable: [that()],
    fail: [
      [that({ nullification: { on: "2026-06-05" } }), "missing"],
      [that({ nullification: { on: "2026-06-05", reason: "doublon" }, versions: [first] }), "firstVersion"],
    ],
  },
  "cas-03": { pass: [that()], fail: [[that({ narrative: undefined }), "missing"]] },
  "dup-01": {
    pass: [that(), that({}, { related: [{ id: "FR-3" }] })],
    fail: [
      [that({}, { related: [COMPLETE_HUMAN] }), "same"],
      [that({}, { related: [other] }), "probable"],
    ],
  },
  "our-01": { pass: [], notApplicable: [that()], fail: [[that({ notOurProduct: true }), "noted"]] },
  "inp-01": { pass: [that()], fail: [[that({ events: { term: "x" } }), "shape"]] },
  "inp-02": { pass: [that()], fail: [[that({ "subject.age": { value: -1, unit: "year" } }), "measure"]] },
  "inp-03": { pass: [that()], fail: [[that({ receivedOn: undefined }), "missing"]] },
  "inp-04": {
    pass: [that({ relay: { heardOn: "2026-06-01" } })],
    notApplicable: [that()],
    fail: [[that({ relay: { heardOn: "2026-05-31" } }), "before"]],
  },
};

/** Rules that only say "look here": when there is nothing to see they do not apply, so they never pass. */
const notes = new Set(Object.keys(cases).filter((id) => cases[id]?.pass.length === 0));

describe("row 287: every human rule, on both sides of each date", () => {
  test.each(Object.entries(cases))("%s", (id, { pass, ...rest }) => {
    const problems = ruleProblems(humanPack, `pharmacovigilance-human/${id}`, { pass, ...rest, on });
    expect(problems.filter(({ code }) => !(code === "no-pass-case" && notes.has(id)))).toEqual([]);
  });
  test("has its cases", () => {
    const ids = humanPack.rules.map((rule) => rule.id.replace("pharmacovigilance-human/", ""));
    expect(Object.keys(cases).sort()).toEqual(ids.sort());
  });
});
