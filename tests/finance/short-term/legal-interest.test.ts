import { legalInterest } from "bareme/finance";
import { date, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";
import { figures } from "../support/law.js";

// Official example (Service-public, F783): 61 days at 4.29 %, then + 5 points: 44 days at 9.29 %, 100 days at 9.54 %.
const particulier = figures("legal-interest-individual", "2017-01-01", [
  ["2015-01-01", 0.0406],
  ["2015-07-01", 0.0429],
  ["2016-01-01", 0.0454],
  ["2016-07-01", 0.0435],
]);
const debt = {
  amount: euros(2000),
  from: date("2015-09-18"),
  until: date("2016-04-10"),
  legalRate: particulier,
  increase: { from: date("2015-11-18"), points: 0.05 },
} as const;

test("row 106: legal interest and its increase, as the official example: 14.34 + 22.40 + 52.27, 2 089.01 in all", () => {
  const due = legalInterest(debt);
  expect(due.ok && due.rows.map(({ days, annualRate, interest }) => [days, annualRate, interest])).toEqual([
    [61, 0.0429, 1434],
    [44, 0.0929, 2240],
    [100, 0.0954, 5227],
  ]);
  expect(due).toMatchObject({ interest: 8901, totalDue: 208_901 });
});

test("row 106: with capitalization at the new year, as the official example: 53.23, 2 089.97 in all", () => {
  const due = legalInterest({ ...debt, capitalizeOn: [date("2016-01-01")] });
  expect(due.ok && due.rows[2]).toMatchObject({ balance: 203_674, interest: 5323 });
  expect(due).toMatchObject({ interest: 8997, totalDue: 208_997 });
});

test("a part payment lowers the principal; what is left and the interest are due", () => {
  const due = legalInterest({
    amount: euros(2000),
    from: date("2016-07-01"),
    until: date("2016-09-01"),
    legalRate: 0.0365,
    payments: [{ on: date("2016-07-31"), amount: euros(2000) }],
  });
  // 31 days on 2 000 at 3.65 %: 0.20 a day
  expect(due).toMatchObject({ interest: 620, totalDue: 620 });
});

test("a debt paid off before a day of capitalization goes on with the interest alone", () => {
  const due = legalInterest({
    amount: euros(2000),
    from: date("2016-07-01"),
    until: date("2016-09-01"),
    legalRate: 0.0365,
    payments: [{ on: date("2016-07-31"), amount: euros(2000) }],
    capitalizeOn: [date("2016-08-01")],
  });
  // 6.20 bears 6.20 x 0.0365 x 31 / 365 = 0.02
  expect(due).toMatchObject({ interest: 622, totalDue: 622 });
});

test("nothing to pay after a payment of all on the eve of capitalization without interest", () => {
  const due = legalInterest({
    amount: euros(1),
    from: date("2016-07-01"),
    until: date("2016-09-01"),
    legalRate: 0,
    payments: [{ on: date("2016-07-31"), amount: euros(1) }],
    capitalizeOn: [date("2016-08-01")],
  });
  expect(due).toMatchObject({ interest: 0, totalDue: 0 });
});

test("days beyond the figures are not covered", () => {
  expect(legalInterest({ ...debt, until: date("2017-01-01") }).ok).toBe(true);
  expect(legalInterest({ ...debt, until: date("2017-01-02") })).toMatchObject({
    ok: false,
    reason: "notCovered",
    on: "2017-01-01",
  });
});

test("refused: days out of order, an amount of nothing", () => {
  expect(code(() => legalInterest({ ...debt, until: date("2015-09-17") }))).toBe("finance/dates-out-of-order");
  expect(code(() => legalInterest({ ...debt, capitalizeOn: [date("2016-05-01")] }))).toBe("finance/dates-out-of-order");
  expect(code(() => legalInterest({ ...debt, amount: euros(0) }))).toBe("finance/not-positive");
  const tooOften = new Array(1001).fill(debt.from);
  expect(code(() => legalInterest({ ...debt, capitalizeOn: tooOften }))).toBe("finance/bad-count");
});

test("points of an increase that nobody collected are not covered, from that day on", () => {
  const points = figures("increase", "2016-01-01", [["2012-02-07", 0.05]]);
  const increase = { from: date("2015-11-18"), points };
  expect(legalInterest({ ...debt, increase })).toEqual({
    ok: false,
    reason: "notCovered",
    on: "2016-01-01",
    parameter: "increase",
  });
});
