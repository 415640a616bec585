import { describe, expect, test } from "vitest";
import { groupReference, reference } from "./reference.js";
import { check, edited, statusOf } from "./support.js";

const day = "2026-06-01";
/** Facts that a schema requires, what a record without them leaves open, and the name it is asked by. */
const solo: readonly (readonly [string, string, string])[] = [
  ["/practice", "CT-01", "practice.practitioners"],
  ["/practice/practitioners", "CT-01", "practice.practitioners"],
  ["/practice/practitioners/0/role", "CD-01", "practice.practitioners[].role"],
  ["/practice/practitioners/0/transmits", "GR-02", "practice.practitioners[].transmits"],
  ["/practice/practitioners/0/profession", "SW-05", "practice.practitioners[].profession"],
  ["/workstation", "HW-04", "workstation.solution"],
  ["/workstation/solution", "HW-04", "workstation.solution"],
  ["/workstation/posts/0/kind", "HW-01", "workstation.posts[].kind"],
  ["/workstation/posts/0/billing", "HW-05", "workstation.posts[].billing"],
  ["/workstation/posts/0/usedBy", "GR-02", "workstation.posts[].usedBy"],
  ["/workstation/posts/0/readerIds", "HW-04", "workstation.readers"],
];

describe("a record without what a schema requires", () => {
  test.each(solo)("%s: %s is open, in both readings", (pointer, rule, field) => {
    for (const records of ["open", "closed"] as const) {
      const verdict = check(edited(reference("gp", day), [{ remove: pointer }]), day, { records });
      expect(statusOf(verdict, rule)).toBe("undetermined");
      expect(verdict.findings.flatMap(({ missing = [] }) => missing)).toContain(field);
      if (rule !== "SW-05") expect(verdict.gates["file"]).not.toBe("compliant"); // it only warns
    }
  });
  test("a stage that is not said leaves a test card open", () => {
    const test = edited(reference("gp", day), [
      { remove: "/workstation/stage" },
      { set: "/practice/practitioners/0/card/isTest", to: true },
    ]);
    expect(statusOf(check(test, day), "CD-06")).toBe("undetermined");
  });
  test("kinds of posts in a group", () => {
    const unsure = edited(groupReference("gp", day), [{ remove: "/workstation/posts/2/kind" }]);
    const verdict = check(unsure, day);
    expect(statusOf(verdict, "NW-04")).toBe("pass"); // shared: whatever the number of clients
    expect(statusOf(verdict, "GR-05")).toBe("undetermined");
    const apart = edited(unsure, [{ set: "/workstation/network/shared", to: false }]);
    expect(statusOf(check(apart, day), "NW-04")).toBe("undetermined");
    const nobody = edited(groupReference("gp", day), [{ remove: "/practice/practitioners" }]);
    expect(statusOf(check(nobody, day), "GR-05")).toBe("undetermined");
    const noPosts = edited(groupReference("gp", day), [
      { remove: "/workstation/posts" },
      { set: "/workstation/network/shared", to: false },
    ]);
    expect(statusOf(check(noPosts, day, { records: "open" }), "NW-04")).toBe("undetermined");
  });
  test("whom a replacement replaces, when nobody's role is known", () => {
    const people = [
      { id: "P1", profession: "gp", transmits: true },
      { id: "X1", role: "replacement", transmits: true, replaces: "P1" },
    ];
    const verdict = check(edited(reference("gp", day), [{ set: "/practice/practitioners", to: people }]), day);
    expect(verdict.rules.find(({ rule }) => rule === "sesam-vitale/rp-04")?.status).toBe("undetermined");
  });
  test("people and posts without an id are told apart by their place", () => {
    const verdict = check(edited(groupReference("gp", day), [{ remove: "/practice/practitioners/1/id" }]), day);
    const items = verdict.rules.find(({ rule }) => rule === "sesam-vitale/cd-01")?.items?.map(({ item }) => item);
    expect(items).toEqual(["P1", "#1"]);
  });
  test("a post to which nothing is attached needs no list of readers to fail", () => {
    const bare = edited(reference("gp", day), [
      { remove: "/workstation/readers" },
      { set: "/workstation/posts/0/readerIds", to: [] },
    ]);
    expect(statusOf(check(bare, day, { records: "open" }), "HW-04")).toBe("fail");
  });
  test("a collaborator is a titular, and signs with a card of its own", () => {
    const without = edited(groupReference("gp", day), [
      { set: "/practice/practitioners/1/role", to: "collaborator" },
      { remove: "/practice/practitioners/1/card" },
      { remove: "/practice/practitioners/1/license" },
    ]);
    const verdict = check(without, day);
    expect([statusOf(verdict, "CD-01"), statusOf(verdict, "CT-01")]).toEqual(["fail", "fail"]);
  });
  test("holidays that nobody knows leave a late ARL open", () => {
    const late = edited(reference("gp", day), [{ remove: "/workstation/commissioning/arl" }]);
    const holidays = { workingWeekdays: [1, 2, 3, 4, 5] as const, zone: "FR-RE" as const };
    const old = edited(late, [{ set: "/workstation/commissioning/testLot/sentOn", to: "2001-06-01" }]);
    expect(statusOf(check(old, "2001-06-08", { policy: { holidays } }), "CO-08")).toBe("undetermined");
    const future = edited(late, [{ set: "/workstation/commissioning/testLot/sentOn", to: day }]);
    expect(statusOf(check(future, day), "CO-08")).toBe("pass");
  });
});
