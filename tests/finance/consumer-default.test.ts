import { franceSeries } from "bareme/providers";
import { describe, expect, test } from "vitest";
import { type ConsumerDefaultInput, consumerDefaultIndemnity } from "../../src/finance/index.js";
import { addDays, type CalendarDate, cents, date, euros } from "../../src/model/index.js";

const law = franceSeries.consumerDefault;
const input: ConsumerDefaultInput = { amount: euros("1234.56"), signedOn: date("2024-03-01"), share: 0.08 };

describe("a credit or a lease that a consumer no longer pays", () => {
  // 8 % of 1 234.56 is 98.7648, 4 % is 49.3824.
  test.each([
    ["credit", "capital", 9876],
    ["credit", "unpaid", 9876],
    ["credit", "deferred", 4938],
    ["lease", "unpaid", 9876],
    ["lease", "deferred", 4938],
  ] as const)("%s, %s", (contract, base, indemnity) => {
    expect(consumerDefaultIndemnity({ ...input, share: law.of(contract, base) })).toMatchObject({
      ok: true,
      indemnity,
      parameter: `consumer-default/${contract}/${base}`,
    });
  });

  test("the share of the capital since 2016 is shown as not verified; the other shares are read", () => {
    const capital = law.of("credit", "capital");
    expect(consumerDefaultIndemnity({ ...input, share: capital })).toHaveProperty("verified", false);
    expect(consumerDefaultIndemnity({ ...input, share: capital, signedOn: date("2016-06-30") })).not.toHaveProperty(
      "verified",
    );
    expect(consumerDefaultIndemnity({ ...input, share: law.of("credit", "unpaid") })).not.toHaveProperty("verified");
  });

  test.each([
    ["credit", "capital", "2011-05-01"],
    ["credit", "deferred", "2016-07-01"],
    ["lease", "unpaid", "2016-02-17"],
  ] as const)("%s, %s: from %s until the reform of 20 November 2026", (contract, base, first) => {
    const on = (signedOn: CalendarDate) =>
      consumerDefaultIndemnity({ ...input, share: law.of(contract, base), signedOn });
    expect(on(date(first)).ok).toBe(true);
    expect(on(date("2026-11-19")).ok).toBe(true);
    const before = addDays(date(first), -1);
    const parameter = `consumer-default/${contract}/${base}`;
    expect(on(before)).toEqual({ ok: false, reason: "notCovered", on: before, parameter });
    expect(on(date("2026-11-20"))).toEqual({ ok: false, reason: "notCovered", on: "2026-11-20", parameter });
  });

  test("a share agreed in the contract; half a cent goes up", () => {
    expect(consumerDefaultIndemnity({ ...input, amount: cents(50), share: 0.05 })).toEqual({
      ok: true,
      indemnity: 3,
      share: 0.05,
    });
  });

  test.each<[string, Partial<ConsumerDefaultInput>]>([
    ["finance/negative-amount", { amount: cents(-1) }],
    ["finance/bad-rate", { share: 8 }],
    ["finance/bad-rate", { share: -0.01 }],
    ["money/not-whole-cents", { amount: 0.5 as never }],
  ])("%s for %j", (code, change) => {
    expect(() => consumerDefaultIndemnity({ ...input, ...change })).toThrow(expect.objectContaining({ code }));
  });
});
