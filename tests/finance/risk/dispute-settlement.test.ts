import { disputeSettlement } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

test("row 114: half of the balance now, the rest when mended; the odd cent is paid now", () => {
  expect(disputeSettlement({ balance: euros("3696.01"), shareNow: 0.5 })).toEqual({ now: 184_801, later: 184_800 });
  expect(disputeSettlement({ balance: euros(0), shareNow: 0.5 })).toEqual({ now: 0, later: 0 });
});

test("refused: a share over the whole, a negative balance", () => {
  expect(code(() => disputeSettlement({ balance: euros(1), shareNow: 1.01 }))).toBe("finance/bad-rate");
  expect(code(() => disputeSettlement({ balance: cents(-1), shareNow: 0.5 }))).toBe("finance/negative-amount");
});
