import { euros } from "bareme/model";
import { settleDispute } from "bareme/pricing";
import { expect, test } from "vitest";
import { code } from "../support/code.js";

test("row 114: half of a disputed balance is paid now, the rest when the fault is mended; the odd cent now", () => {
  expect(settleDispute(euros("3696.00"))).toEqual({ now: 184_800, later: 184_800 });
  expect(settleDispute(euros("3696.01"))).toEqual({ now: 184_801, later: 184_800 });
  expect(settleDispute(euros(0))).toEqual({ now: 0, later: 0 });
});

test("row 114: another share agreed, from nothing to all", () => {
  expect(settleDispute(euros(1000), 0.3)).toEqual({ now: 30_000, later: 70_000 });
  expect(settleDispute(euros(1000), 0)).toEqual({ now: 0, later: 100_000 });
  expect(settleDispute(euros(1000), 1)).toEqual({ now: 100_000, later: 0 });
  expect(code(() => settleDispute(euros(1000), 1.01))).toBe("pricing/not-a-fraction");
});
