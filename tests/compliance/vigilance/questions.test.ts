import type { NextQuestion } from "bareme/compliance";
import type { SafetyReport } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryReport } from "./arbitrary-report.js";
import { type Domain, judge } from "./judge.js";
import { COMPLETE_HUMAN, COMPLETE_VET, change } from "./reports.js";

const asked = (domain: Domain, report: object) =>
  judge(domain, report as SafetyReport).conclusion.questions.map(({ fact, decides }) => `${decides} ${fact}`);

describe("row 274: the next questions, most decisive first", () => {
  test("a complete report asks nothing", () => {
    expect(judge("veterinary", COMPLETE_VET).conclusion).toMatchObject({
      status: "validComplete",
      questions: [],
      unknownFacts: [],
    });
  });
  test("an empty report asks for the four criteria, then for day zero", () => {
    expect(asked("veterinary", {}).slice(0, 7)).toEqual([
      "valid reporter.name",
      "valid subject.kind",
      "valid subject.species",
      "valid subject.numberAffected",
      "valid products[].name",
      "valid events[].term",
      "deadline receivedOn",
    ]);
  });
  test("one missing criterion is one question", () => {
    expect(asked("veterinary", change(COMPLETE_VET, { products: [{ name: "un vermifuge" }] }))[0]).toBe(
      "valid products[].name",
    );
    expect(asked("human", change(COMPLETE_HUMAN, { reporter: {} }))[0]).toBe("valid reporter.name");
  });
  test("what decides the deadline comes before the rest", () => {
    const open = change(COMPLETE_HUMAN, {
      seriousness: { death: false },
      countryOfReceipt: undefined,
      narrative: undefined,
    });
    expect(asked("human", open)).toEqual(["deadline countryOfReceipt", "deadline seriousness", "followUp narrative"]);
    const flags = judge("human", open).conclusion.questions.find(({ fact }) => fact === "seriousness")?.input;
    expect(flags?.choices?.map(({ value }) => value)).not.toContain("death");
    expect(flags?.choices).toHaveLength(5);
  });
  test("under the present veterinary law seriousness decides no deadline", () => {
    expect(asked("veterinary", change(COMPLETE_VET, { seriousness: {} }))).toEqual(["followUp seriousness"]);
    expect(asked("veterinary", change(COMPLETE_VET, { seriousness: {}, receivedOn: "2022-01-27" }))[0]).toBe(
      "deadline seriousness",
    );
  });
  test("what is known to be absent is not asked again, nor what is withheld", () => {
    expect(asked("veterinary", change(COMPLETE_VET, { "products.0.batch": undefined }))).toEqual([
      "followUp products[].batch",
    ]);
    expect(asked("veterinary", change(COMPLETE_VET, { "products.0.batch": null }))).toEqual([]);
    expect(asked("veterinary", change(COMPLETE_VET, { "products.0.batch": "MSK" }))).toEqual([]);
  });
  test("every question is in both languages, with an input", () => {
    const { questions } = judge("human", {}).conclusion;
    expect(
      questions.every(({ question, input }) => question.fr.endsWith("?") && question.en.endsWith("?") && input.type),
    ).toBe(true);
  });
});

/** What a person would answer to a question that makes a case valid. */
function answer(domain: Domain, report: SafetyReport, { fact }: NextQuestion): SafetyReport {
  const subject = (parts: object) => ({ ...report, subject: { ...report.subject, ...parts } }) as SafetyReport;
  switch (fact) {
    case "reporter.name":
      return { ...report, reporter: { ...report.reporter, name: "Dr Exemple" } };
    case "subject.kind":
      return subject({ kind: domain === "human" ? "human" : "animal" });
    case "subject.species":
      return subject({ species: "dog" });
    case "subject.numberAffected":
      return subject({ numberAffected: 1 });
    case "subject.sex":
      return subject({ sex: "female" });
    case "subject.location":
      return subject({ location: "Étang Fictif" });
    case "subject.commodity":
      return subject({ commodity: "milk" });
    case "subject.sampleId":
      return subject({ sampleId: "L-1" });
    case "products[].name":
      return { ...report, products: [...(report.products ?? []), { role: "suspect", domain, name: "Fictivax" }] };
    case "events[].term":
      return { ...report, events: [...(report.events ?? []), { kind: "reaction", term: "Prurit" }] };
    default:
      throw new Error(`no answer to ${fact}`);
  }
}

test.each(["veterinary", "human"] as const)("answering the questions makes a %s case valid", (domain) => {
  fc.assert(
    fc.property(arbitraryReport(domain), (first) => {
      const report = { ...first, causality: [] };
      const open = judge(domain, report).conclusion.questions.filter(({ decides }) => decides === "valid");
      const answered = open.reduce((known, question) => answer(domain, known, question), report as SafetyReport);
      expect(judge(domain, answered).conclusion.unmetCriteria).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
