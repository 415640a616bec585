import { veterinaryPack } from "bareme/compliance";
import { date, type SafetyReport } from "bareme/model";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";
import { COMPLETE_VET, change } from "../vigilance/reports.js";

type Options = Omit<RuleCase<SafetyReport>, "subject">;
const asOf = date("2026-03-20");
const that = (parts: Readonly<Record<string, unknown>> = {}, options: Options = {}): RuleCase<SafetyReport> => ({
  subject: change(COMPLETE_VET, parts),
  asOf,
  ...options,
});
/** Moves a case to another day of law: day zero is the law date; before the first day only `asOf` can say it. */
const on: NonNullable<RuleCases<SafetyReport>["on"]> = (one, day) =>
  day < "1900-01-01"
    ? { ...one, subject: change(one.subject, { receivedOn: undefined }), asOf: day }
    : { ...one, subject: change(one.subject, { receivedOn: day }) };

const residue = {
  kind: "residue",
  term: "Résidus dans le lait",
  veddraCode: "2043",
  aboveMrl: true,
  withdrawalRespected: true,
};
const person = { kind: "human", initials: "H.K." };
const failure = { kind: "lack-of-efficacy", term: "Manque d'efficacité" };
const entries: Readonly<Record<string, { level: "LLT" | "PT" } | undefined>> = {
  "334": { level: "LLT" },
  "999": { level: "PT" },
};
const dictionary = { name: "VeDDRA", find: (code: string) => entries[code] };
const other = change(COMPLETE_VET, { id: "FR-EXEMPLE-9" });

const cases: Readonly<Record<string, Omit<RuleCases<SafetyReport>, "on">>> = {
  "rep-01": {
    pass: [
      that(),
      that({ reporter: { category: "vet" }, contactConfirmed: true }, { policy: { criteria: "lenient" } }),
      that({ reporter: { phone: "MSK" } }),
    ],
    fail: [
      [that({ reporter: { category: "veterinarian" } }), "notIdentifiable"],
      [that({ reporter: undefined }), "notIdentifiable"],
      [that({ reporter: { name: "?", city: "n/a", phone: "UNK" } }), "notIdentifiable"],
      [that({ "reporter.category": undefined }, { policy: { criteria: "strict" } }), "strictDetails"],
      [that({ reporter: { category: "vet" } }, { policy: { criteria: "lenient" } }), "notIdentifiable"],
    ],
  },
  "rep-02": {
    pass: [that()],
    fail: [
      [that({ "reporter.category": undefined }), "missing"],
      [that({ "reporter.category": "unknown" }), "missing"],
    ],
  },
  "rep-03": { pass: [that()], fail: [[that({ "reporter.country": undefined }), "missing"]] },
  "rep-04": {
    pass: [that(), that({ "reporter.phone": undefined, "reporter.address": "1 rue Fictive" })],
    fail: [[that({ "reporter.phone": undefined }), "missing"]],
  },
  "rep-05": {
    pass: [that({ "reporter.anonymous": true })],
    fail: [[that({ reporter: { anonymous: true, category: "veterinarian" } }), "anonymous"]],
  },
  "rep-06": {
    pass: [],
    notApplicable: [that(), that({ reporter: {} })],
    fail: [[that({ "reporter.name": "MSK" }), "noted"]],
  },
  "ani-01": {
    pass: [that(), that({ subject: person }), that({ subject: { species: "cat", numberAffected: 1 } })],
    fail: [
      [that({ "subject.species": undefined }), "noSpecies"],
      [that({ subject: { kind: "none" } }), "noSubject"],
      [that({ subject: undefined }), "noSubject"],
    ],
  },
  "ani-02": {
    pass: [
      that(),
      that({ subject: { kind: "animal", species: "dog", numberAffected: 40, numberIsEstimate: true } }),
      that({ subject: { kind: "animal", species: "dog", weightKg: 3 } }),
    ],
    fail: [[that({ subject: { kind: "animal", species: "dog", numberAffected: 0 } }), "notDefinable"]],
  },
  "ani-03": {
    pass: [that()],
    notApplicable: [that({ subject: person })],
    fail: [[that({ "subject.numberAffected": undefined }), "missing"]],
  },
  "ani-04": {
    pass: [that(), that({ "subject.numberTreated": 0 })],
    notApplicable: [that({ subject: person })],
    fail: [[that({ "subject.numberTreated": undefined }), "missing"]],
  },
  "ani-05": {
    pass: [that(), that({ "subject.exposure": "direct" })],
    fail: [[that({ "subject.numberAffected": 2 }), "more"]],
    undetermined: [[that({ "subject.numberTreated": undefined }), ["subject.numberAffected", "subject.numberTreated"]]],
    notApplicable: [
      that({ "subject.numberAffected": 2, "subject.exposure": "milk" }),
      that({ "subject.numberTreated": null }),
    ],
  },
  "ani-06": {
    pass: [that(), that({ outcomeCounts: { died: 1 } })],
    fail: [[that({ outcomeCounts: { died: 1, euthanized: 1 } }), "more"]],
    undetermined: [[that({ outcomeCounts: undefined }), ["outcomeCounts", "subject.numberAffected"]]],
    notApplicable: [that({ outcomeCounts: null })],
  },
  "ani-07": {
    pass: [that(), that({ "subject.species": "Chien" })],
    notApplicable: [that({ "subject.species": "cattle" })],
    fail: [[that({ "subject.weightKg": undefined }), "missing"]],
  },
  "ani-08": {
    pass: [that()],
    notApplicable: [that({ subject: person })],
    fail: [[that({ "subject.species": "Human" }), "human"]],
  },
  "hum-01": {
    pass: [
      that(),
      that({ subject: person }),
      that({ subject: { kind: "human", initials: "NC" } }),
      that({ subject: { kind: "human", dateOfBirth: "MSK" } }),
    ],
    fail: [
      [that({ subject: { kind: "human" } }), "notIdentifiable"],
      [that({ subject: { kind: "human", initials: "ASKU", sex: "unknown" } }), "notIdentifiable"],
    ],
  },
  "hum-02": { pass: [], notApplicable: [that()], fail: [[that({ subject: person }), "noted"]] },
  "env-01": {
    pass: [that(), that({ subject: { kind: "environment", description: "poissons morts" } })],
    fail: [[that({ subject: { kind: "environment", location: "?" } }), "notLocated"]],
  },
  "res-01": {
    pass: [that(), that({ subject: { kind: "foodstuff", commodity: "lait", species: "cattle" } })],
    fail: [
      [that({ subject: { kind: "foodstuff", commodity: "lait" } }), "notIdentifiable"],
      [that({ subject: { kind: "foodstuff", sampleId: "L1" } }), "notIdentifiable"],
    ],
  },
  "res-02": {
    pass: [that(), that({ events: [residue, { ...residue, withdrawalRespected: false }] })],
    fail: [[that({ events: [{ ...residue, withdrawalRespected: false }] }), "notRespected"]],
  },
  "res-03": {
    pass: [that({ events: [residue] })],
    notApplicable: [that()],
    fail: [[that({ events: [{ ...residue, withdrawalRespected: undefined }] }), "missing"]],
  },
  "res-04": {
    pass: [that({ events: [residue] })],
    fail: [[that({ events: [{ ...residue, aboveMrl: false }] }), "belowLimit"]],
  },
  "prd-01": {
    pass: [that(), that({ "products.0.name": "MSK" }), that({ products: [{ activeSubstances: ["fictine"] }] })],
    fail: [
      [that({ products: [] }), "notIdentifiable"],
      [that({ products: undefined }), "notIdentifiable"],
      [that({ "products.0.role": "concomitant" }), "notIdentifiable"],
    ],
  },
  "prd-02": {
    pass: [that()],
    fail: [[that({ "products.0.name": undefined }), "missing"]],
    notApplicable: [that({ "products.0.activeSubstances": undefined })],
  },
  "prd-03": {
    pass: [that(), that({ products: [{ name: "un vermifuge" }, { name: "Fictivax" }] })],
    fail: [
      [that({ products: [{ name: "un vermifuge" }] }), "classOnly"],
      [that({ products: [{ name: "Anti-inflammatoire" }] }), "classOnly"],
      [that({ products: [{ name: "an antibiotic" }] }), "classOnly"],
    ],
  },
  "prd-04": {
    pass: [that(), that({ "products.0.batch": "MSK" })],
    fail: [[that({ "products.0.batch": "00" }), "missing"]],
  },
  "prd-05": { pass: [that()], fail: [[that({ "products.0.maNumber": undefined }), "missing"]] },
  "prd-06": { pass: [], notApplicable: [that()], fail: [[that({ "products.0.domain": "human" }), "noted"]] },
  "prd-07": {
    pass: [that()],
    fail: [
      [that({ "products.0.dose": undefined }), "missing"],
      [that({ "products.0.endedOn": undefined }), "missing"],
    ],
  },
  "prd-08": {
    pass: [that(), that({ "products.0.usedAccordingToLabel": false, "products.0.offLabelReasons": ["overdosed"] })],
    fail: [
      [that({ "products.0.usedAccordingToLabel": undefined }), "missing"],
      [that({ "products.0.usedAccordingToLabel": false }), "noReason"],
    ],
  },
  "prd-09": {
    pass: [that()],
    fail: [[that({ "products.0.endedOn": "2026-02-28" }), "order"]],
    undetermined: [[that({ "products.0.endedOn": undefined }), ["products[].endedOn", "products[].startedOn"]]],
    notApplicable: [that({ "products.0.endedOn": null })],
  },
  "evt-01": {
    pass: [that(), that({ events: [{ veddraCode: "984" }] }), that({ events: [{ term: "mort" }] })],
    fail: [
      [that({ events: [] }), "noEvent"],
      [that({ events: undefined }), "noEvent"],
      [that({ "events.0.withoutAdverseReaction": true }), "noneCounts"],
    ],
  },
  "evt-02": {
    pass: [that(), that({ events: [{ term: "un problème" }, { term: "Prurit" }] })],
    fail: [
      [that({ events: [{ term: "un problème" }] }), "notDescribed"],
      [that({ events: [{ description: "il vomit" }] }), "notDescribed"],
      [that({ events: [{ term: "Effets indésirables" }] }), "notDescribed"],
    ],
  },
  "evt-03": { pass: [that()], fail: [[that({ "events.0.onsetOn": undefined }), "missing"]] },
  "evt-04": {
    pass: [that()],
    fail: [[that({ "events.0.onsetOn": "2026-02-28" }), "before"]],
    undetermined: [[that({ "products.0.startedOn": undefined }), ["events[].onsetOn", "products[].startedOn"]]],
    notApplicable: [that({ "products.0.startedOn": null })],
  },
  "evt-05": {
    pass: [that(), that({ "events.0.onsetOn": "2026-03-03", mostRecentOn: "2026-03-03" })],
    fail: [[that({ "events.0.onsetOn": "2026-03-03" }), "after"]],
    undetermined: [[that({ "events.0.onsetOn": undefined }), ["events[].onsetOn", "receivedOn"]]],
    notApplicable: [that({ "events.0.onsetOn": null })],
  },
  "evt-06": {
    pass: [that(), that({ outcomeCounts: undefined })],
    fail: [[that({ "events.0.outcome": undefined, outcomeCounts: undefined }), "missing"]],
  },
  "evt-07": {
    pass: [that({}, { policy: { dictionary } })],
    fail: [
      [that({ "events.0.veddraCode": "12" }, { policy: { dictionary } }), "unknown"],
      [that({ "events.0.veddraCode": "999" }, { policy: { dictionary } }), "notLlt"],
    ],
    notApplicable: [that()],
  },
  "evt-08": { pass: [that()], fail: [[that({ narrative: "néant" }), "missing"]] },
  "loe-01": {
    pass: [],
    notApplicable: [that()],
    fail: [[that({ events: [failure], "products.0.usedAccordingToLabel": false }), "noted"]],
  },
  "loe-02": {
    pass: [],
    notApplicable: [that({ events: [failure] })],
    fail: [[that({ events: [failure], "products.0.antimicrobial": true }), "noted"]],
  },
  "loe-03": {
    pass: [
      that({
        events: [failure],
        "products.0.antimicrobial": true,
        susceptibilityTest: { done: true, pathogen: "germe fictif", result: "R" },
      }),
      that({ events: [failure], "products.0.antimicrobial": true, susceptibilityTest: { done: false } }),
    ],
    notApplicable: [that()],
    fail: [[that({ events: [failure], "products.0.antimicrobial": true }), "missing"]],
  },
  "inf-01": {
    pass: [],
    notApplicable: [that()],
    fail: [[that({ events: [{ kind: "infectious-agent", term: "Pestivirus" }] }), "noted"]],
  },
  "ser-01": { pass: [that()], fail: [[that({ "seriousness.death": undefined }), "missing"]] },
  "ser-02": {
    pass: [that()],
    fail: [
      [that({ "events.0.outcome": "died" }), "contradiction"],
      [that({ outcomeCounts: { euthanized: 1 } }), "contradiction"],
    ],
  },
  "ser-03": { pass: [], notApplicable: [that()], fail: [[that({ secondLineTreatment: true }), "noted"]] },
  "cau-01": {
    pass: [that({ causality: [{ by: "company", code: "O1" }] })],
    notApplicable: [that()],
    fail: [[that({ causality: [{ code: "A" }, { code: "C" }] }), "wrong"]],
  },
  "due-02": {
    pass: [that({}, { asOf: date("2026-04-01") }), that({ submittedOn: "2026-04-01" }, { asOf: date("2026-06-01") })],
    fail: [
      [that({}, { asOf: date("2026-04-02") }), "notSent"],
      [that({ submittedOn: "2026-04-02" }), "sentLate"],
    ],
    notApplicable: [that({ events: [] }, { asOf: date("2026-06-01") })],
  },
  "due-03": {
    pass: [that({}, { asOf: date("2026-03-02") })],
    fail: [
      [that({}, { asOf: date("2026-03-01") }), "future"],
      [that({ receivedOn: undefined }), "missing"],
    ],
  },
  "due-04": {
    pass: [
      that({ relay: { heardOn: "2026-03-02", relayedOn: "2026-03-03" } }, { policy: { relayDeadline: { hours: 24 } } }),
      that(
        { relay: { heardOn: "2026-05-13", relayedOn: "2026-05-15" } },
        { policy: { relayDeadline: { businessDays: 1 } } },
      ), // Ascension Day, 14 May 2026
    ],
    fail: [
      [
        that(
          { relay: { heardOn: "2026-03-02", relayedOn: "2026-03-04" } },
          { policy: { relayDeadline: { hours: 24 } } },
        ),
        "late",
      ],
      [that({ relay: { heardOn: "2026-03-02" } }, { policy: { relayDeadline: { hours: 24 } } }), "late"],
    ],
    notApplicable: [that({ relay: { heardOn: "2026-03-02" } }), that({}, { policy: { relayDeadline: { hours: 24 } } })],
  },
  "due-05": {
    pass: [],
    notApplicable: [that()],
    fail: [
      [that({ emergingSafetyIssue: { identifiedOn: "2026-03-05" } }), "due"],
      [that({ emergingSafetyIssue: { description: "signal" } }), "noDay"],
    ],
  },
  "def-01": { pass: [], notApplicable: [that()], fail: [[that({ defect: { type: "appearance" } }), "noted"]] },
  "def-02": {
    pass: [that({ defect: { type: "appearance" } })],
    notApplicable: [that()],
    fail: [[that({ defect: {}, "products.0.batch": undefined }), "missing"]],
  },
  "def-03": {
    pass: [],
    notApplicable: [that(), that({ defect: {}, events: [] })],
    fail: [[that({ defect: { type: "appearance" } }), "noted"]],
  },
  "dup-01": {
    pass: [that(), that({}, { related: [other] })],
    fail: [[that({}, { related: [other, COMPLETE_VET] }), "same"]],
  },
  "dup-02": {
    pass: [that(), that({}, { related: [{ id: "FR-2" }] })],
    fail: [[that({}, { related: [{}, other] }), "probable"]],
  },
  "nul-01": {
    pass: [that({ nullification: { on: "2026-03-05", reason: "doublon" } })],
    notApplicable: [that()],
    fail: [[that({ nullification: { on: "2026-03-05", reason: "?" } }), "missing"]],
  },
  "dat-01": {
    pass: [
      that({ minimumCriteriaMetOn: "2026-03-02", versions: [{ receivedOn: "2026-03-02", report: COMPLETE_VET }] }),
    ],
    notApplicable: [that(), that({ minimumCriteriaMetOn: "2026-03-02" })],
    fail: [
      [
        that({ minimumCriteriaMetOn: "2026-03-05", versions: [{ receivedOn: "2026-03-02", report: COMPLETE_VET }] }),
        "differs",
      ],
    ],
  },
  "our-01": { pass: [], notApplicable: [that()], fail: [[that({ notOurProduct: true }), "noted"]] },
  "fr-legacy-15d": {
    pass: [that({ "seriousness.death": true }, { policy: { frenchLegacy15Days: true }, asOf: date("2026-03-17") })],
    fail: [
      [
        that({ "seriousness.death": true }, { policy: { frenchLegacy15Days: true }, asOf: date("2026-03-18") }),
        "notSent",
      ],
      [
        that({ "seriousness.death": true, submittedOn: "2026-03-18" }, { policy: { frenchLegacy15Days: true } }),
        "sentLate",
      ],
    ],
    notApplicable: [that({ "seriousness.death": true }), that({}, { policy: { frenchLegacy15Days: true } })],
  },
  "inp-01": {
    pass: [that()],
    fail: [
      [that({ products: "Fictivax" }), "shape"],
      [that({ receivedOn: "03/02/2026" }), "shape"],
      [that({ "events.0.kind": "miracle" }), "shape"],
    ],
  },
  "inp-02": {
    pass: [that()],
    fail: [
      [that({ "subject.weightKg": -3 }), "measure"],
      [that({ "subject.numberAffected": 1.5 }), "measure"],
    ],
  },
  "inp-03": { pass: [that({}, { asOf: date("2026-03-02") })], fail: [[that({ submittedOn: "2026-03-21" }), "future"]] },
  "inp-04": {
    pass: [that({ relay: { heardOn: "2026-03-02" } })],
    notApplicable: [that()],
    fail: [[that({ relay: { heardOn: "2026-03-01" } }), "before"]],
  },
};

/** Rules that only say "look here": when there is nothing to see they do not apply, so they never pass. */
const notes = new Set(Object.keys(cases).filter((id) => cases[id]?.pass.length === 0));

describe("row 287: every veterinary rule, on both sides of each date", () => {
  test.each(Object.entries(cases))("%s", (id, { pass, ...rest }) => {
    const problems = ruleProblems(veterinaryPack, `pharmacovigilance-vet/${id}`, { pass, ...rest, on });
    expect(problems.filter(({ code }) => !(code === "no-pass-case" && notes.has(id)))).toEqual([]);
  });
  test("has its cases", () => {
    const ids = veterinaryPack.rules.map((rule) => rule.id.replace("pharmacovigilance-vet/", ""));
    expect(Object.keys(cases).sort()).toEqual(ids.sort());
  });
});
