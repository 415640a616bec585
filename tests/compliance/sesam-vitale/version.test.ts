import { describe, expect, test } from "vitest";
import { compareVersions } from "../../../src/compliance/sesam-vitale/version.js";

describe("versions compare part by part", () => {
  test.each([
    ["1.31", "1.40", -1],
    ["1.40", "1.31", 1],
    ["1.40", "1.40", 0],
    ["1.4", "1.31", -1],
    ["1.40.14", "1.40", 1],
    ["1.40", "1.40.0", 0],
    ["2", "1.40", 1],
  ])("%s and %s: %i", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b) ?? Number.NaN)).toBe(sign);
  });
  test.each(["", "1.", "v1.40", "1,40", "1.40 addendum 8", "1".repeat(9)])("%s is no version", (text) => {
    expect(compareVersions(text, "1.40")).toBe(undefined);
    expect(compareVersions("1.40", text)).toBe(undefined);
  });
});
