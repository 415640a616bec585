import { euros } from "bareme/model";
import {
  acquisitionValue,
  churn,
  clientLifetime,
  lifetimeValue,
  portfolioIndicators,
  productHolding,
  retentionValue,
  turnoverPerClient,
} from "bareme/segmentation";
import { expect, test } from "vitest";

test("row 218: holding, profit and risk of a portfolio", () => {
  const clients = [
    { id: "c1", products: ["software", "reader", "reader", "other"] },
    { id: "c2", products: ["software"] },
    { id: "c3", products: [] },
  ];
  const holding = (clientsCounted: "all" | "equipped") =>
    productHolding(clients, ["software", "reader"], { clientsCounted });
  expect(holding("all")).toMatchObject({ value: { perClient: 1, multiEquipped: 1 / 3, clientsCounted: 3 } });
  expect(holding("equipped")).toMatchObject({
    value: { perClient: 1.5, multiEquipped: 0.5, rates: [{ holders: 2, rate: 1 }, { rate: 0.5 }] },
  });
  expect(productHolding([], ["x"], { clientsCounted: "all" })).toEqual({ ok: false, reason: "noClients" });
  expect(() => productHolding([], ["x", "x"], { clientsCounted: "all" })).toThrow("holding/products");
  const found = portfolioIndicators([
    { id: "c1", turnover: euros(600), margin: euros(200), overdue: euros(60) },
    { id: "c2", turnover: euros(400), margin: euros(-20), overdue: euros(0) },
    { id: "c3", turnover: euros(-100), margin: euros(0) },
  ]);
  expect(found).toEqual({
    ok: true,
    value: {
      clients: 3,
      turnover: 90_000,
      margin: 18_000,
      marginOnPrice: 0.2,
      losing: ["c2"],
      largestShare: 0.6,
      equivalentClients: 25 / 13, // 1 / (0.36 + 0.16)
      overdueShare: 0.06,
      overdueUnknown: 1,
    },
  });
  expect(portfolioIndicators([])).toEqual({ ok: false, reason: "empty" });
  const empty = portfolioIndicators([{ id: "c", turnover: euros(0), margin: euros(0) }]);
  expect(empty.ok && Object.keys(empty.value)).toEqual(["clients", "turnover", "margin", "losing", "overdueUnknown"]);
});

const life = { margin: euros(150), retention: 0.8, discount: 0.1, acquisitionCost: euros(0) };

test("lifetime value: three timings under one name, five years and without end", () => {
  const of = (timing: "inAdvance" | "inArrearsSurvivors" | "inArrearsAll", periods?: number) => {
    const found = lifetimeValue({ ...life, timing, ...(periods === undefined ? {} : { periods }) });
    return found.ok ? found.value.value.rounded : found.reason;
  };
  const timings = ["inAdvance", "inArrearsSurvivors", "inArrearsAll"] as const;
  expect(timings.map((timing) => of(timing, 5))).toEqual([43_810, 31_861, 39_827]);
  expect(timings.map((timing) => of(timing))).toEqual([55_000, 40_000, 50_000]);
  expect(lifetimeValue({ ...life, retention: 1, discount: 0, timing: "inAdvance" })).toEqual({
    ok: false,
    reason: "diverges",
  });
  const steady = lifetimeValue({ ...life, retention: 1, discount: 0, periods: 3, timing: "inAdvance" });
  expect(steady).toMatchObject({ value: { value: { rounded: 45_000 } } });
  expect(steady.ok && Object.keys(steady.value)).toEqual(["value", "net"]);
  expect(() => lifetimeValue({ ...life, periods: 2000, timing: "inAdvance" })).toThrow("value/periods");
  expect(() => lifetimeValue({ ...life, retention: 1.2, timing: "inAdvance" })).toThrow("share/invalid");
});

test("mean life, acquisition and loyalty value, turnover a client", () => {
  expect(clientLifetime(1)).toEqual({ ok: false, reason: "neverEnds" });
  expect(clientLifetime(0)).toEqual({ ok: true, value: 1 });
  expect(acquisitionValue({ margin: euros(600), cost: euros(500), newClients: 0 })).toEqual({
    ok: false,
    reason: "noNewClients",
  });
  expect(acquisitionValue({ margin: euros(500), cost: euros(600), newClients: 3 })).toMatchObject({
    value: { rounded: -3333 },
  });
  expect(retentionValue({ marginPerYear: euros(150), costPerYear: euros(20), years: 10 })).toBe(130_000);
  expect(turnoverPerClient(euros(275_000), 440)).toEqual({ ok: true, value: { rounded: 62_500, exact: 62_500 } });
  expect(turnoverPerClient(euros(1), 0)).toEqual({ ok: false, reason: "noClients" });
});

test("churn over the start or the mean; nobody at the start, more lost than there were", () => {
  const year = { start: 440, lost: 22, gained: 35 };
  expect(churn({ ...year, basis: "mean" })).toMatchObject({ value: { churn: 44 / 893 } });
  expect(churn({ ...year, start: 0, lost: 0, basis: "start" })).toEqual({ ok: false, reason: "noClients" });
  expect(churn({ ...year, lost: 441, basis: "start" })).toEqual({ ok: false, reason: "lostOverStart" });
});
