import type { Verdict } from "bareme/model";
import { describe, expect, test, vi } from "vitest";
import { days, groupReference } from "./reference.js";
import { check, type Edit, edited, ref } from "./support.js";

vi.setConfig({ testTimeout: 60_000 });

const fired = (verdict: Verdict): string[] =>
  verdict.rules.filter(({ status }) => status === "fail").map(({ rule, severity }) => `${ref(rule)} ${severity}`);

const table: readonly [string, readonly Edit[], readonly string[]][] = [
  ["row 247: server", [{ remove: "/workstation/posts/0" }], ["GR-01 blocking"]],
  ["row 247: power protection of the server", [{ remove: "/workstation/posts/0/ups" }], ["GR-03 warning"]],
  ["row 247: automatic backup", [{ remove: "/workstation/posts/0/autoBackup" }], ["GR-04 warning"]],
  ["row 249: shared router", [{ remove: "/workstation/network/shared" }], ["NW-04 warning"]],
  ["one client post", [{ remove: "/workstation/posts/2" }], ["GR-02 blocking", "GR-05 warning"]],
  ["reader of one post", [{ set: "/workstation/posts/2/readerIds", to: [] }], ["HW-04 blocking"]],
];

describe("a group of two on client and server", () => {
  test("is complete without any warning on every day", () => {
    for (const day of days) {
      const verdict = check(groupReference("gp", day), day, { records: "open" });
      expect([day, ...fired(verdict)]).toEqual([day]);
      expect(verdict.gates).toEqual({ transmit: "compliant", file: "compliant" });
    }
  });
  test.each(table)("without %s", (_, edits, want) => {
    for (const day of days) {
      const whole = groupReference("dentist", day);
      expect([day, ...fired(check(edited(whole, edits), day))]).toEqual([day, ...want]);
      const open = check(edited(whole, edits, "null"), day, { records: "open" });
      if (edits.every((edit) => !("remove" in edit && /posts\/\d$/.test(edit.remove))))
        expect([day, ...fired(open)]).toEqual([day, ...want]);
    }
  });
  test("is complete only if each transmitting practitioner is", () => {
    const whole = groupReference("gp", "2012-06-04");
    for (const person of [0, 1])
      for (const pointer of ["card", "license", "dossier"]) {
        const without = edited(whole, [{ remove: `/practice/practitioners/${person}/${pointer}` }]);
        const verdict = check(without, "2012-06-04");
        expect(verdict.gates["file"]).toBe("nonCompliant");
        expect(verdict.findings.find(({ status }) => status === "fail")?.item).toBe(`P${person + 1}`);
      }
  });
  test("an SCM shares its means as a group does", () => {
    const scm = edited(groupReference("gp", "2012-06-04"), [
      { set: "/practice/kind", to: "scm" },
      { remove: "/workstation/posts/0/ups" },
    ]);
    expect(fired(check(scm, "2012-06-04"))).toEqual(["GR-03 warning"]);
  });
});
