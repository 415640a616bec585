import { jsonSchemaOf, safetyReportSchema } from "bareme/schemas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryReport } from "../compliance/vigilance/arbitrary-report.js";
import { cases } from "../compliance/vigilance/fixture-cases.js";
import { judge } from "../compliance/vigilance/judge.js";
import { COMPLETE_HUMAN, COMPLETE_VET, change } from "../compliance/vigilance/reports.js";

test.each(cases)("$id is accepted and comes back equal", ({ report }) => {
  expect(safetyReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test("so is whatever the packs can read", () => {
  for (const report of [COMPLETE_VET, COMPLETE_HUMAN, {}])
    expect(safetyReportSchema.safeParse(report).success).toBe(true);
  fc.assert(fc.property(arbitraryReport("veterinary"), (report) => safetyReportSchema.safeParse(report).success));
});

test.each([
  ["a date in another form", { receivedOn: "02/03/2026" }, "inp-01"],
  ["a list that is none", { products: "Fictivax" }, "inp-01"],
  ["a negative weight", { "subject.weightKg": -3 }, "inp-02"],
  ["half an animal", { "subject.numberAffected": 0.5 }, "inp-02"],
])("%s is refused here, and a finding for the pack", (_, parts, rule) => {
  const report = change(COMPLETE_VET, { ...parts });
  expect(safetyReportSchema.safeParse(report).success).toBe(false);
  expect(judge("veterinary", report).conclusion.failedRules).toContain(`pharmacovigilance-vet/${rule}`);
});

test("it has a JSON Schema, versions of versions included", () => {
  expect(JSON.stringify(jsonSchemaOf(safetyReportSchema))).toContain("$ref");
});
