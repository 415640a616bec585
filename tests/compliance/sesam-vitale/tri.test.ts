import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, every, not, some, someOf, type Tri } from "../../../src/compliance/sesam-vitale/tri.js";

const tris: fc.Arbitrary<Tri> = fc.constantFrom<Tri[]>(true, false, ["a"], ["b"], ["a", "c"]);
const worlds = (tri: Tri): boolean[] => (typeof tri === "boolean" ? [tri] : [true, false]);

describe("three-valued answers", () => {
  test("what is settled is what every possible world says", () => {
    fc.assert(
      fc.property(tris, tris, (a, b) => {
        const both = new Set(worlds(a).flatMap((x) => worlds(b).map((y) => x && y)));
        const either = new Set(worlds(a).flatMap((x) => worlds(b).map((y) => x || y)));
        expect(typeof every(a, b) === "boolean").toBe(both.size === 1);
        expect(typeof some(a, b) === "boolean").toBe(either.size === 1);
        if (both.size === 1) expect(every(a, b)).toBe([...both][0]);
        if (either.size === 1) expect(some(a, b)).toBe([...either][0]);
        expect(not(every(a, b))).toEqual(some(not(a), not(b)));
      }),
    );
  });
  test("each missing fact is named once", () => {
    expect(every(["a"], true, ["a", "b"])).toEqual(["a", "b"]);
    expect(answer(["a"], ["a", "b"], { fail: "x" })).toEqual({ missing: ["a", "b"] });
  });
  test("a list that is not known is asked for; none is empty", () => {
    expect(someOf(undefined, "list", () => true)).toEqual(["list"]);
    expect(someOf(null, "list", () => true)).toBe(false);
    expect(someOf([1, 2], "list", (n) => n === 2)).toBe(true);
  });
  test("a scope that does not hold comes before everything; nothing wrong is a pass whatever the scope", () => {
    expect(answer(false, ["a"], { fail: "x" })).toBe("notApplicable");
    expect(answer(["a"], false, { fail: "x" })).toBe("pass");
    expect(answer(true, true, { fail: "x" })).toEqual({ fail: "x" });
    expect(answer(["a"], true, { fail: "x" })).toEqual({ missing: ["a"] });
  });
});
