import { describe, expect, test } from "vitest";
import { groupReference, reference } from "./reference.js";
import { check, edited, statusOf, summary } from "./support.js";

describe("statements of the founding document", () => {
  const day = "2003-06-02";
  test("row 234: a two-slot reader, homologated", () => {
    const one = edited(reference("gp", day), [{ set: "/workstation/readers/0/slots", to: { cps: 1, vitale: 0 } }]);
    expect(summary(check(one, day)).missing).toEqual(["HW-05"]);
    const other = edited(reference("gp", day), [{ set: "/workstation/readers/0/homologatedFor", to: [] }]);
    expect(summary(check(other, day)).missing).toEqual(["HW-08"]);
  });
  test("row 246: a stand-alone terminal is complete without computer, printer or practice software, and no post is asked for", () => {
    const terminal = edited(reference("gp", day), [
      { set: "/workstation/solution", to: "standalone-terminal" },
      { set: "/workstation/readers/0/mode", to: "standalone" },
      { set: "/workstation/software/billing/readerModes", to: ["standalone"] },
      { remove: "/workstation/posts" },
      { remove: "/workstation/software/management" },
    ]);
    for (const records of ["open", "closed"] as const)
      expect(check(terminal, day, { records }).gates).toEqual({ transmit: "compliant", file: "compliant" });
    const blind = edited(terminal, [{ set: "/workstation/readers/0/slots/cps", to: 0 }]);
    expect(summary(check(blind, day)).missing).toEqual(["HW-05"]);
  });
  test("row 245: replacement profiles cannot transmit, unless the software allows it", () => {
    const person = {
      id: "X1",
      role: "replacement",
      profession: "gp",
      transmits: true,
      replaces: "P1",
      card: { type: "CPS", holderId: "X1", validUntil: "2005-01-01", pinKnown: true },
    };
    const replaced = edited(groupReference("gp", day), [
      { set: "/practice/practitioners/2", to: person },
      { set: "/workstation/posts/1/usedBy", to: ["P1", "X1"] },
    ]);
    expect(summary(check(replaced, day)).missing).toEqual(["RP-01"]);
    const allowed = edited(replaced, [
      { set: "/workstation/software/billing/replacementProfilesCanTransmit", to: true },
    ]);
    expect(check(allowed, day).gates).toEqual({ transmit: "compliant", file: "compliant" });
    const paper = edited(replaced, [{ set: "/practice/practitioners/2/transmits", to: false }]);
    expect(statusOf(check(paper, day), "RP-02")).toBe("fail");
    expect(check(paper, day).gates).toEqual({ transmit: "compliant", file: "compliant" });
  });
});
