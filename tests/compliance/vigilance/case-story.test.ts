import type { VigilanceConclusion } from "bareme/compliance";
import { expect, test } from "vitest";
import { caseStory, caseVerdict } from "../../../examples/case.js";

const at = (step: number) => caseVerdict(step).conclusions["pharmacovigilance-vet"] as VigilanceConclusion;

test("row 272, row 274: one case from first remark to valid report", () => {
  expect([0, 1, 2].map((step) => at(step).unmetCriteria)).toEqual([["reporter", "animal", "product"], ["product"], []]);
  expect(at(1).questions[0]?.fact).toBe("products[].name");
  // complete on 5 March: 26 days of March are left, the 30th day is 4 April
  expect(at(2)).toMatchObject({
    valid: true,
    serious: true,
    criteriaMetOn: "2026-03-05",
    dueOn: "2026-04-04",
    kinds: ["adverse-reaction-animal"],
  });
  expect(at(2).otherDates.map(({ id, dueOn }) => `${id} ${dueOn}`)).toEqual([
    "first-receipt 2026-04-01",
    "FR-legacy-15d 2026-03-20",
  ]);
});

test("in both languages", () => {
  expect(caseStory("fr")).toContain("  Dû le 4 avril 2026");
  expect(caseStory("fr")).toContain("  Critères non remplis\u00A0: notificateur, animal, médicament");
  expect(caseStory("fr")).toContain("  Pas de date (le cas n'est pas encore valide)");
  expect(caseStory("en").slice(1, 4)).toEqual([
    "Routes: pharmacovigilance",
    "2 March 2026",
    "  Unmet criteria: reporter, animal, product",
  ]);
});
