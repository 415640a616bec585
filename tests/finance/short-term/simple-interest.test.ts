import { simpleInterest, simpleInterestExact } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import rates from "../../fixtures/french-rate-vectors.json" with { type: "json" };
import { expectClose } from "../../support/close.js";
import { code } from "../../support/code.js";
import { vectors } from "../../support/vectors.js";

test.each(vectors("finance-vectors.json", "interest.simple"))("vector $id", ({ args, expected }) => {
  const input = { principal: euros(args.principal), annualRate: args.annualRate, days: args.days, dayBase: args.basis };
  expect(simpleInterest(input)).toBe(euros(expected.rounded));
  expectClose(simpleInterestExact(input) / 100, expected.interest);
});

test.each(rates.testVectors.legalInterest.cases)(
  "official legal interest: $amount at $rate %, $days days",
  (example) => {
    const { num, den } = { num: Number(example.rate.replace(".", "")), den: 10_000 };
    const annualRate = { num, den };
    expect(simpleInterest({ principal: euros(example.amount), annualRate, days: example.days, dayBase: 365 })).toBe(
      euros(example.interest),
    );
  },
);

test("no days or no rate bear nothing; one cent and a huge amount are exact", () => {
  const base = { principal: euros(100), annualRate: 0.05, days: 30, dayBase: 360 } as const;
  expect(simpleInterest({ ...base, days: 0 })).toBe(0);
  expect(simpleInterest({ ...base, annualRate: 0 })).toBe(0);
  expect(simpleInterest({ ...base, principal: cents(1) })).toBe(0);
  // 10^14 cents x 0.05 x 30 / 360 = 416 666 666 666.67 -> rounded up
  expect(simpleInterest({ ...base, principal: cents(1e14) })).toBe(416_666_666_667);
});

test.each([
  ["negative principal", { principal: cents(-1) }, "finance/negative-amount"],
  ["fraction of a cent", { principal: 0.5 }, "money/not-whole-cents"],
  ["negative rate", { annualRate: -0.01 }, "finance/bad-rate"],
  ["NaN rate", { annualRate: Number.NaN }, "ratio/not-a-decimal"],
  ["half a day", { days: 0.5 }, "finance/bad-count"],
  ["days beyond the calendar", { days: 1e9 }, "finance/bad-count"],
  ["another year", { dayBase: 366 }, "finance/bad-day-base"],
])("refused: %s", (_, change, expected) => {
  const input = { principal: euros(100), annualRate: 0.05, days: 30, dayBase: 360, ...change };
  expect(code(() => simpleInterest(input as never))).toBe(expected);
});
