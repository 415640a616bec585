import { contradictions, workstationConclusion } from "bareme/compliance";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { days, groupReference, professions, reference } from "./reference.js";
import { check, type Edit, edited } from "./support.js";

const P1 = "/practice/practitioners/0";
const R1 = "/workstation/readers/0";
const table: readonly [string, readonly Edit[], string][] = [
  ["row 234: two slots and none", [{ set: `${R1}/slots`, to: { cps: 0, vitale: 0 } }], "slots-and-type"],
  ["one slot and two", [{ set: `${R1}/type`, to: "single" }], "slots-and-type"],
  ["a slot and a half", [{ set: `${R1}/slots/cps`, to: 1.5 }], "bad-slot-count"],
  [
    "a terminal under GALSS",
    [
      { set: `${R1}/type`, to: "tla" },
      { set: `${R1}/mode`, to: "galss-tl" },
    ],
    "terminal-and-mode",
  ],
  [
    "row 233: a card that ends before it is issued",
    [{ set: `${P1}/card/issuedOn`, to: "2030-01-01" }],
    "card-ends-before-issue",
  ],
  ["row 239: a test card in production", [{ set: `${P1}/card/isTest`, to: true }], "test-card-in-production"],
  [
    "staff that transmits",
    [{ set: "/practice/practitioners/1", to: { id: "S", role: "staff", profession: "secretary", transmits: true } }],
    "staff-transmits",
  ],
  ["a replacement of oneself", [{ set: `${P1}/replaces`, to: "P1" }], "replaces-itself"],
  ["two readers of one id", [{ set: "/workstation/readers/1", to: { id: "R1" } }], "duplicate-id"],
  ["a reader that is nowhere", [{ set: "/workstation/posts/0/readerIds", to: ["R1", "R7"] }], "unknown-id"],
  ["a user that is nobody", [{ set: "/workstation/posts/0/usedBy", to: ["P1", "P7"] }], "unknown-id"],
  ["a rate in percent", [{ set: "/practice/fseRate", to: 90 }], "rate-out-of-range"],
  ["an unknown profession", [{ set: `${P1}/profession`, to: "osteopath" }], "unknown-word"],
  ["an unknown solution", [{ set: "/workstation/solution", to: "tablet" }], "unknown-word"],
  ["an unknown route", [{ set: "/workstation/network/fseRoute", to: "pigeon" }], "unknown-word"],
  ["an unknown status", [{ set: "/workstation/commissioning/arl/status", to: "maybe" }], "unknown-word"],
  ["an unknown kind of post", [{ set: "/workstation/posts/0/kind", to: "tablet" }], "unknown-word"],
  ["an unknown version", [{ set: "/workstation/software/billing/approval/sv", to: "1.20" }], "unknown-word"],
];

describe("contradictions", () => {
  test.each(table)("%s", (_, edits, code) => {
    const subject = edited(reference("gp", "2026-06-01"), edits);
    const findings = contradictions(subject);
    expect(findings.map((finding) => finding.code)).toEqual([`workstation/${code}`]);
    expect(findings[0]?.message.fr).not.toContain("{");
    expect(findings[0]?.message.en).not.toContain("{");
    expect(workstationConclusion(check(subject, "2026-06-01"))?.contradictions).toEqual(findings);
  });
  test("a card valid to the day it was issued is odd but no contradiction", () => {
    const subject = edited(reference("gp", "2026-06-01"), [
      { set: `${P1}/card/issuedOn`, to: "2026-06-01" },
      { set: `${P1}/card/validUntil`, to: "2026-06-01" },
    ]);
    expect(contradictions(subject)).toEqual([]);
  });
  test("unknown words say what is known", () => {
    const subject = edited(reference("gp", "2026-06-01"), [{ set: `${P1}/profession`, to: "osteopath" }]);
    expect(contradictions(subject)[0]?.message.en).toContain("gp, specialist, dentist");
  });
  test("the complete workstations have none", () => {
    for (const day of days)
      for (const profession of professions) {
        expect(contradictions(reference(profession, day))).toEqual([]);
        expect(contradictions(groupReference(profession, day))).toEqual([]);
      }
  });
  test("anything at all is read without an exception, and the list is bounded", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (practice, workstation) => {
        expect(contradictions({ practice, workstation } as never).length).toBeLessThanOrEqual(200);
      }),
    );
    const readers = Array.from({ length: 5000 }, () => ({ id: "R" }));
    expect(contradictions({ practice: {}, workstation: { readers } } as never)).toHaveLength(200);
  });
});
