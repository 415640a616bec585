import { addDays, date, type Verdict } from "bareme/model";
import { describe, expect, test, vi } from "vitest";
import { days, professions, reference } from "./reference.js";
import { type Removal, removals } from "./removal-table.js";
import { check, edited, ref } from "./support.js";

vi.setConfig({ testTimeout: 60_000 });

const fired = (verdict: Verdict): string[] =>
  verdict.rules
    .filter(({ status }) => status === "fail")
    .map(({ rule, severity }) => `${ref(rule)} ${severity}`)
    .sort();

function expected({ fires }: Removal, day: string): string[] {
  return fires
    .filter(({ from = "", to = "9999" }) => from <= day && day <= to)
    .map(({ rule, severity }) => `${rule} ${severity}`)
    .sort();
}

describe("the reference workstation", () => {
  test.each(professions)("row 230, row 231: of a %s is complete without any warning on every day", (profession) => {
    for (const day of days)
      for (const records of ["closed", "open"] as const) {
        const verdict = check(reference(profession, day), day, { records });
        const odd = verdict.rules.filter(({ status }) => ["fail", "undetermined", "crashed"].includes(status));
        expect([day, records, odd.map(({ rule }) => rule)]).toEqual([day, records, []]);
        expect(verdict.gates).toEqual({ transmit: "compliant", file: "compliant" });
      }
  });
  test("before 1998-04-15 no rule is in force and nothing is promised", () => {
    const verdict = check(reference("gp", "1998-04-14"), "1998-04-14");
    expect(new Set(verdict.rules.map(({ status }) => status))).toEqual(new Set(["notInForce"]));
    expect(verdict.gates).toEqual({ transmit: "undetermined", file: "undetermined" });
  });
});

/** First and last day of each rule-set period, and of what this removal sets off. */
function daysOf({ fires }: Removal): readonly string[] {
  const periods = ["1998-04-15", "2001-12-31", "2002-01-01", "2004-10-31", "2004-11-01", "2018-12-31", "2019-01-01"];
  const edges = fires.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [from, addDays(date(from), -1)]),
    ...(to === undefined ? [] : [to, addDays(date(to), 1)]),
  ]);
  return [...new Set([...periods, "2025-11-17", "2025-11-18", "2028-01-01", ...edges])];
}

describe("one component taken away", () => {
  test.each(removals)("row 236: $component", (removal) => {
    for (const profession of removal.professions ?? professions)
      for (const day of daysOf(removal)) {
        const whole = reference(profession as (typeof professions)[number], day);
        const closed = check(edited(whole, removal.edits), day, { records: "closed" });
        const open = check(edited(whole, removal.edits, "null"), day, { records: "open" });
        const want = expected(removal, day);
        expect([profession, day, fired(closed)]).toEqual([profession, day, want]);
        expect([profession, day, fired(open)]).toEqual([profession, day, want]);
        const blocking = want.some((rule) => rule.endsWith("blocking"));
        expect(closed.gates["file"]).toBe(blocking ? "nonCompliant" : "compliant");
      }
  });
});
