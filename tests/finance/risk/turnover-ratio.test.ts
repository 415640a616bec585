import { payablesTurnover, receivablesTurnover, stockTurnover } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

test("row 119: receivables turn 7.5 times, once in 48 days", () => {
  expect(receivablesTurnover({ closing: euros(20_000), flow: euros(150_000), days: 360 })).toEqual({
    ok: true,
    value: { turns: 7.5, daysHeld: 48, meanBalanceExact: 2_000_000 },
  });
});

test("row 120: stock turns 6 times, 60 days, on the mean of opening and closing", () => {
  expect(stockTurnover({ opening: euros(80_000), closing: euros(100_000), flow: euros(540_000), days: 360 })).toEqual({
    ok: true,
    value: { turns: 6, daysHeld: 60, meanBalanceExact: 9_000_000 },
  });
});

test("row 119: payables, 12 000 on purchases of 72 000, are paid in 60 days", () => {
  const found = payablesTurnover({ closing: euros(12_000), flow: euros(72_000), days: 360 });
  expect(found.ok && found.value.daysHeld).toBe(60);
});

test("row 120: no stock has no number of turns, no sales no answer", () => {
  const empty = stockTurnover({ closing: euros(0), flow: euros(10), days: 360 });
  expect(empty).toEqual({ ok: true, value: { daysHeld: 0, meanBalanceExact: 0 } });
  expect(stockTurnover({ closing: euros(10), flow: euros(0), days: 360 })).toEqual({ ok: false, reason: "noFlow" });
});

test("refused: negative balances and flows, no days", () => {
  expect(code(() => stockTurnover({ closing: cents(-1), flow: euros(1), days: 360 }))).toBe("finance/negative-amount");
  expect(code(() => stockTurnover({ closing: euros(1), flow: cents(-1), days: 360 }))).toBe("finance/negative-amount");
  expect(code(() => stockTurnover({ closing: euros(1), flow: euros(1), days: 0 }))).toBe("finance/bad-count");
});
