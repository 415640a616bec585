import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  billOfMaterials,
  nextQuestions,
  practiceProfile,
  sesamVitalePack,
  workstationConclusion,
} from "bareme/compliance";
import { date, type WorkstationCase } from "bareme/model";
import { describe, expect, test } from "vitest";
import { check } from "./support.js";

interface Example {
  readonly asOf: string;
  readonly workstation: WorkstationCase;
}
const examples = ["dentist-2003", "group-practice-2003", "dentist-2026"].map((name) => {
  const path = fileURLToPath(new URL(`../../../examples/${name}.json`, import.meta.url));
  return [name, JSON.parse(readFileSync(path, "utf8")) as Example] as const;
});

describe("the practices of the main job", () => {
  test.each(examples)(
    "%s: no crashed rule, a question for each undetermined one, a shopping list",
    (_, { asOf, workstation }) => {
      const verdict = check(workstation, asOf, { records: "open" });
      expect(verdict.findings.filter(({ status }) => status === "crashed")).toEqual([]);
      for (const finding of verdict.findings)
        if (finding.status === "undetermined")
          expect([finding.code, finding.question?.fr.endsWith("?")]).toEqual([finding.code, true]);
      for (const { question } of nextQuestions(verdict, sesamVitalePack)) expect(question?.en).toMatch(/\?$/);
      const conclusion = workstationConclusion(verdict);
      expect(conclusion?.contradictions).toEqual([]);
      expect(conclusion?.shoppingList.length).toBeGreaterThan(0);
    },
  );
  test.each(examples)("%s: its profile has a bill of materials", (_, { asOf, workstation }) => {
    const owners = workstation.practice.practitioners.filter(({ role }) => role === "owner");
    const profile = practiceProfile({ profession: owners[0]?.profession ?? "gp", titulars: owners.length });
    expect(billOfMaterials(profile, date(asOf)).length).toBeGreaterThan(15);
  });
});
