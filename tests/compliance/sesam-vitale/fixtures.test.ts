import { describe, expect, test } from "vitest";
import { check, edited, fixtures, summary } from "./support.js";

describe("the cases of the reference", () => {
  test.each(fixtures)("$id: $description", ({ asOf, options, practice, workstation, expected }) => {
    const verdict = check({ practice, workstation }, asOf, options);
    const { complete, canTransmit, ...lists } = expected;
    expect(summary(verdict)).toEqual(lists);
    expect(verdict.gates["file"] === "compliant").toBe(complete);
    expect(verdict.gates["transmit"] === "compliant").toBe(canTransmit);
    expect(verdict.findings.filter(({ status }) => status === "crashed")).toEqual([]);
    for (const finding of verdict.findings)
      if (finding.status === "undetermined") expect(finding.question?.fr.length).toBeGreaterThan(0);
  });
});

const removals = fixtures.flatMap(({ id, asOf, options, practice, workstation, removals = [] }) =>
  removals.map((removal) => ({ id, asOf, options, subject: { practice, workstation }, ...removal })),
);

describe("the removals of the reference", () => {
  test.each(removals)("row 236: $id without $component", ({ asOf, options, subject, edits, fires }) => {
    const before = summary(check(subject, asOf, options));
    const after = summary(check(edited(subject, edits), asOf, options));
    const added = (list: "missing" | "warnings") => after[list].filter((rule) => !before[list].includes(rule));
    expect(added("missing")).toEqual(fires.missing);
    expect(added("warnings")).toEqual(fires.warnings);
    expect(before.warnings.filter((rule) => !after.warnings.includes(rule))).toEqual(fires.cleared ?? []);
  });
});
