import { sesamVitalePack } from "bareme/compliance";
import { addDays, type CareProfession, date, type WorkstationCase } from "bareme/model";
import { type RuleCase, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";
import { cards } from "./cases/cards.js";
import type { Case } from "./cases/case.js";
import { commissioning } from "./cases/commissioning.js";
import { hardware } from "./cases/hardware.js";
import { practice } from "./cases/practice.js";
import { software } from "./cases/software.js";
import { groupReference, reference } from "./reference.js";
import { ruleTable, type TableRow } from "./rule-table.js";
import { check, edited, ref, statusOf } from "./support.js";

const all: readonly Case[] = [...hardware, ...software, ...cards, ...practice, ...commissioning];
const families = { hardware, software, cards, practice, commissioning };
/** Speak only when the host's policy gives dates: see policy.test.ts. */
const BY_POLICY = ["SW-06", "SW-08"];

function subjectOf({ of, edits }: Case, day: string): unknown {
  const whole = of === "group" ? groupReference("gp", day) : reference(of as CareProfession, day);
  return edited(whole, edits(day));
}

/** The day of a case: its own, or the first on which its rule is in force after the latest changes. */
function dayOf({ rule, on }: Case): string {
  const row = ruleTable.find((one) => one.rule === rule) as TableRow;
  const last = row.phases.at(-1);
  return on ?? last?.[2] ?? ((last?.[1] ?? "") > "2026-06-01" ? (last?.[1] ?? "") : "2026-06-01");
}

describe.each(Object.entries(families))("%s", (_, cases) => {
  test.each(cases.map((one, k) => [one.rule, one.is, k, one] as const))("%s: %s (%i)", (rule, is, _k, one) => {
    const day = dayOf(one);
    const verdict = check(subjectOf(one, day), day, { records: one.records });
    expect(statusOf(verdict, rule)).toBe(is);
    const finding = verdict.findings.find(({ code }) => ref(code) === rule);
    if (is === "fail" && one.key !== undefined) expect(finding?.key).toBe(one.key);
    if (is === "undetermined") expect(finding?.question?.en).toMatch(/\?$/);
  });
});

describe("every rule of the table", () => {
  test("is in the pack, and no other", () => {
    expect(sesamVitalePack.rules.map(({ id }) => ref(id)).sort()).toEqual(ruleTable.map(({ rule }) => rule).sort());
  });
  test.each(ruleTable.map((row) => [row.rule, row] as const))("%s has the words of the table", (rule, row) => {
    const built = sesamVitalePack.rules.find(({ id }) => ref(id) === rule);
    expect(built?.slug).toBe(row.slug);
    expect(built?.basis).toBe(row.basis);
    expect(built?.after?.map(ref)).toEqual(row.after);
    if (row.each !== undefined) expect(built?.each).toBe(row.each);
    const words = { T: ["blocking", "transmit", "file"], C: ["blocking", "file"], W: ["warning"], I: ["info"] };
    expect(
      built?.phases.map(({ severity, gates, from, until }) => [
        [severity, ...gates],
        from,
        until === undefined ? undefined : addDays(until, -1),
      ]),
    ).toEqual(row.phases.map(([kind, from, to]) => [words[kind], from, to]));
  });
  test.each(ruleTable.map(({ rule }) => rule))("%s has cases of every kind", (rule) => {
    if (BY_POLICY.includes(rule)) return;
    const kinds = new Set(all.filter((one) => one.rule === rule).map(({ is }) => is));
    const given = ["ID-01", "ID-02", "ID-04"].includes(rule); // settled by the absence itself
    if (rule !== "RP-02") expect(kinds).toContain("pass");
    expect(kinds).toContain("fail");
    if (!given) expect(kinds).toContain("undetermined");
  });
});

describe("the strict tester: frozen, asked twice, every message reached and filled", () => {
  test.each(ruleTable.map(({ rule }) => rule).filter((rule) => !BY_POLICY.includes(rule)))("%s", (rule) => {
    const built = sesamVitalePack.rules.find(({ id }) => ref(id) === rule);
    const keys = Object.keys(built?.messages ?? {});
    const mine = all.filter((one) => one.rule === rule);
    const asked = ({ records, ...one }: Case): RuleCase<WorkstationCase> => {
      const asOf = date(dayOf({ records, ...one }));
      return { subject: subjectOf({ records, ...one }, asOf) as WorkstationCase, records, asOf };
    };
    const cases = {
      pass: mine.filter(({ is }) => is === "pass").map(asked),
      fail: mine.flatMap((one) => {
        const key = one.key ?? (keys.length === 1 ? keys[0] : undefined);
        return one.is === "fail" && key !== undefined ? [[asked(one), key] as const] : [];
      }),
      notApplicable: mine.filter(({ is }) => is === "notApplicable").map(asked),
    };
    const problems = ruleProblems(sesamVitalePack, `sesam-vitale/${rule.toLowerCase()}`, cases);
    expect(problems.filter(({ code }) => !(rule === "RP-02" && code === "no-pass-case"))).toEqual([]); // it always fails
  });
});

describe("both sides of every date", () => {
  const dated = ruleTable.filter(({ rule }) => !BY_POLICY.includes(rule));
  test.each(dated.map((row) => [row.rule, row] as const))("%s", (rule, { phases }) => {
    const failing = all.find((one) => one.rule === rule && one.is === "fail" && one.on === undefined) as Case;
    const severityOn = (day: string): string | undefined => {
      const result = check(subjectOf(failing, day), day).rules.find((one) => ref(one.rule) === rule);
      return result?.status === "fail" ? `${result.severity} ${result.gates.join(" ")}`.trim() : undefined;
    };
    const words = { T: "blocking transmit file", C: "blocking file", W: "warning", I: "info" };
    for (const [k, [kind, from, to]] of phases.entries()) {
      const before = phases[k - 1];
      expect(severityOn(addDays(date(from), -1))).toBe(before && words[before[0]]);
      expect(severityOn(from)).toBe(words[kind]);
      if (to === undefined) continue;
      const next = phases[k + 1];
      expect(severityOn(to)).toBe(words[kind]);
      expect(severityOn(addDays(date(to), 1))).toBe(next && words[next[0]]);
    }
  });
});
