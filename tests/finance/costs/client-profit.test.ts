import { clientProfitAndLoss } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("segmentation-vectors.json", "client.profitAndLoss"))("row 122: vector $id", ({ args, expected }) => {
  const found = clientProfitAndLoss({
    turnover: euros(args.revenue),
    returns: euros(args.returns),
    rebates: euros(args.rebates),
    purchaseCost: euros(args.purchaseCost),
    commercialCosts: args.commercialCosts.map((cost: { times: number; unitCost: string }) => ({
      times: cost.times,
      unitCost: euros(cost.unitCost),
    })),
    financing: { annualRate: args.financing.annualRate, days: args.financing.days, dayBase: args.financing.basis },
  });
  expect(found).toMatchObject({
    netTurnover: euros(expected.netRevenue),
    grossMargin: euros(expected.grossMargin),
    commercialCosts: euros(expected.commercialCosts),
    financingCost: euros(expected.financingCost),
    result: euros(expected.result),
  });
  expectClose(found.marginOnPrice ?? 0, expected.marginOnPriceExact);
  expectClose(found.resultRate ?? 0, expected.resultRateExact);
});

test("row 122: returns, rebates, visits, direct costs and the price of slow payment", () => {
  const found = clientProfitAndLoss({
    turnover: euros(12_000),
    returns: euros(500),
    rebates: euros(300),
    purchaseCost: euros(8000),
    commercialCosts: [
      { times: 12, unitCost: euros(45) },
      { times: 2.5, unitCost: euros(30) },
    ],
    otherDirectCosts: euros(100),
    financing: { annualRate: 0.06, days: 60, dayBase: 360 },
  });
  // net 11 200; margin 3 200; commercial 540 + 75; financing 11 200 x 1 % = 112; result 3200 - 615 - 100 - 112
  expect(found).toEqual({
    netTurnover: 1_120_000,
    grossMargin: 320_000,
    commercialCosts: 61_500,
    otherDirectCosts: 10_000,
    financingCost: 11_200,
    result: 237_300,
    marginOnPrice: 32 / 112,
    resultRate: 2373 / 11_200,
  });
});

test("row 122: a client who sent everything back has a result and no rates", () => {
  const found = clientProfitAndLoss({
    turnover: euros(100),
    returns: euros(100),
    purchaseCost: euros(0),
    commercialCosts: [{ times: 1, unitCost: euros(6) }],
  });
  expect(found).toEqual({
    netTurnover: 0,
    grossMargin: 0,
    commercialCosts: 600,
    otherDirectCosts: 0,
    financingCost: 0,
    result: -600,
  });
});

test("refused: negative amounts and times", () => {
  const base = { turnover: euros(100), purchaseCost: euros(50), commercialCosts: [] };
  expect(code(() => clientProfitAndLoss({ ...base, returns: cents(-1) }))).toBe("finance/negative-amount");
  expect(code(() => clientProfitAndLoss({ ...base, commercialCosts: [{ times: -1, unitCost: euros(1) }] }))).toBe(
    "finance/bad-rate",
  );
});
