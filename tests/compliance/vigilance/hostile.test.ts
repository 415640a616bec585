import type { SafetyReport } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { failed, judge } from "./judge.js";
import { COMPLETE_HUMAN, COMPLETE_VET, change } from "./reports.js";

const domains = ["veterinary", "human"] as const;
const crashed = (report: unknown, domain: (typeof domains)[number] = "veterinary") =>
  judge(domain, report as SafetyReport).verdict.findings.filter(({ status }) => status === "crashed");

describe("bad input is a finding, never a crash, never a lost report", () => {
  test("anything at all", () => {
    for (const domain of domains)
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true }), (value) => crashed(value, domain).length === 0),
        { numRuns: 200 },
      );
  });
  test("anything at all in the place of any field", () => {
    const fields = fc.constantFrom(
      ...Object.keys(COMPLETE_HUMAN),
      "versions",
      "relay",
      "defect",
      "causality",
      "otherReporters",
      "nullification",
    );
    for (const domain of domains)
      fc.assert(
        fc.property(fields, fc.anything(), (field, value) => {
          expect(crashed({ ...COMPLETE_HUMAN, [field]: value }, domain)).toEqual([]);
          expect(
            crashed({ ...COMPLETE_VET, products: [{ [field]: value }], events: [{ [field]: value }] }, domain),
          ).toEqual([]);
        }),
        { numRuns: 200 },
      );
  });
  test("a report that is no report goes to a person", () => {
    expect(judge("veterinary", "Votre vaccin a tué deux veaux" as unknown as SafetyReport).conclusion).toMatchObject({
      status: "invalid",
      routes: ["pharmacovigilance"],
      unmetCriteria: ["reporter", "animal", "product", "event"],
    });
  });
  test("hostile keys stay data", () => {
    const report = JSON.parse(
      '{"__proto__":{"receivedOn":"2026-03-02"},"subject":{"constructor":1,"kind":"animal"},"events":[{"__proto__":{"term":"mort"}}]}',
    ) as SafetyReport;
    expect(judge("veterinary", report).conclusion.unmetCriteria).toContain("event");
    expect(({} as { receivedOn?: string }).receivedOn).toBeUndefined();
  });
  test("a free text of a megabyte", () => {
    const long = "vomissements ".repeat(80_000);
    const report = change(COMPLETE_VET, {
      narrative: long,
      "events.0.term": long,
      "reporter.name": long,
      "products.0.name": long,
      causality: [{ code: long }],
    });
    expect(judge("veterinary", report, { related: [report] }).conclusion.valid).toBe(true);
    expect(crashed(report)).toEqual([]);
  });
  test("10,000 products and events", () => {
    const products = Array.from({ length: 10_000 }, (_, k) => ({ name: `Exempla ${k}` }));
    const events = Array.from({ length: 10_000 }, (_, k) => ({ term: `Signe ${k}` }));
    const report = change(COMPLETE_VET, { products, events });
    expect(judge("veterinary", report, { related: [report, report] }).conclusion.valid).toBe(true);
  });
  test("impossible figures and dates", () => {
    const report = change(COMPLETE_VET, {
      "subject.weightKg": -4,
      "subject.species": "Human",
      "events.0.onsetOn": "2026-03-05",
      "products.0.startedOn": "2027-01-01",
    });
    expect(failed(judge("veterinary", report))).toEqual(
      expect.arrayContaining(["inp-02", "ani-08", "evt-05", "inp-03", "evt-04", "prd-09"]),
    );
    expect(judge("veterinary", report).conclusion.valid).toBe(true);
  });
  test("NaN, Infinity and negative zero never come out", () => {
    const report = change(COMPLETE_VET, {
      "subject.numberAffected": Number.NaN,
      outcomeCounts: { died: Number.POSITIVE_INFINITY },
    });
    expect(JSON.stringify(judge("veterinary", report).verdict)).not.toMatch(/NaN|Infinity/);
    expect(failed(judge("veterinary", report))).toContain("inp-02");
  });
});
