import { investmentValue, payback, returnOnInvestment } from "bareme/finance";
import { type Cents, cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("segmentation-vectors.json", "roi"))("row 123: vector $id", ({ args, expected }) => {
  const found = returnOnInvestment({ gain: euros(args.gain), cost: euros(args.cost) });
  expectClose(found.ok ? found.value : Number.NaN, expected.roiExact);
});

test.each(vectors("segmentation-vectors.json", "payback"))("row 123: vector $id", ({ args, expected }) => {
  const found = payback({
    investment: euros(args.investment),
    flows: args.flows.map((flow: string) => euros(flow)),
    rate: args.rate,
    within: args.within === "linear" ? "linear" : "wholePeriod",
  });
  expectClose(found.ok ? found.value : Number.NaN, expected.periodsExact);
});

function amounts(...euro: number[]): Cents[] {
  return euro.map((amount) => euros(amount));
}

test("row 123: nothing spent has no return; a gain below zero loses more than the cost", () => {
  expect(returnOnInvestment({ gain: euros(10), cost: euros(0) })).toEqual({ ok: false, reason: "noCost" });
  expect(returnOnInvestment({ gain: euros(-50), cost: euros(100) })).toEqual({ ok: true, value: -1.5 });
});

test("row 123: payback in whole periods, discounted, never, at once", () => {
  const flows = amounts(300, 400, 500);
  expect(payback({ investment: euros(1000), flows, rate: 0, within: "wholePeriod" })).toEqual({ ok: true, value: 3 });
  expect(payback({ investment: euros(700), flows, rate: 0, within: "wholePeriod" })).toEqual({ ok: true, value: 2 });
  expect(payback({ investment: euros(1201), flows, rate: 0, within: "linear" })).toEqual({
    ok: false,
    reason: "notRecovered",
  });
  expect(payback({ investment: euros(0), flows, rate: 0, within: "linear" })).toEqual({ ok: true, value: 0 });
  // 110/1.1 + 121/1.21 = 100 + 100: the second period is needed to its end
  expect(payback({ investment: euros(200), flows: amounts(110, 121), rate: 0.1, within: "linear" })).toEqual({
    ok: true,
    value: 2,
  });
});

test("row 123: a flow below zero delays the payback", () => {
  expect(payback({ investment: euros(100), flows: amounts(60, -20, 120), rate: 0, within: "linear" })).toEqual({
    ok: true,
    value: 2.5,
  });
});

test("row 112: net present value and profitability index", () => {
  // 550/1.1 + 605/1.21 = 500 + 500
  expect(investmentValue({ investment: euros(1000), flows: amounts(550, 605), rate: 0.1 })).toEqual({
    netPresentValue: 0,
    profitabilityIndex: 1,
  });
  expect(investmentValue({ investment: euros(800), flows: amounts(550, 605), rate: 0.1 })).toEqual({
    netPresentValue: 20_000,
    profitabilityIndex: 1.25,
  });
  expect(investmentValue({ investment: euros(800), flows: [], rate: 0.1 })).toEqual({
    netPresentValue: -80_000,
    profitabilityIndex: 0,
  });
});

test("refused: rates of -100 % and under, too many flows, negative investments", () => {
  const project = { investment: euros(100), flows: amounts(60, 60), rate: 0, within: "linear" } as const;
  expect(code(() => payback({ ...project, rate: -1 }))).toBe("finance/rate");
  expect(code(() => payback({ ...project, flows: Array(1201).fill(euros(1)) }))).toBe("finance/bad-count");
  expect(code(() => payback({ ...project, investment: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => investmentValue({ ...project, investment: euros(0) }))).toBe("finance/not-positive");
  expect(code(() => returnOnInvestment({ gain: euros(1), cost: cents(-1) }))).toBe("finance/negative-amount");
});
