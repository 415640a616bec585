import { franceSeries } from "bareme/providers";
import { describe, expect, test } from "vitest";
import { advanceInterest } from "../../../src/finance/index.js";
import { cents, date, euros } from "../../../src/model/index.js";

const advance = { amount: euros(1000), paidOn: date("2024-01-31"), until: date("2024-07-30"), legalRate: 0.08 };

describe("what a consumer pays in advance", () => {
  // From 30 April (three months after 31 January) to 30 July: 1 + 31 + 30 + 29 = 91 days; 1 000 × 8 % × 91/365 = 19.945.
  test("bears the legal rate after three months, until delivery", () => {
    expect(advanceInterest(advance)).toMatchObject({ ok: true, interest: 1995, totalDue: 101995 });
  });

  test("nothing until the last day of the three months, a day from then on", () => {
    const until = (day: string) => advanceInterest({ ...advance, until: date(day) });
    expect(until("2024-01-31")).toEqual({ ok: true, rows: [], interest: 0, totalDue: 100000 });
    expect(until("2024-04-30")).toEqual({ ok: true, rows: [], interest: 0, totalDue: 100000 });
    expect(until("2024-05-01")).toMatchObject({ interest: 22 }); // 1 000 × 8 % / 365 = 0.2192
  });

  // Legal rate of an individual creditor: 8.01 % in the first half of 2024, 8.16 % in the second; 1 June to 1 August 2024.
  test("across the half-years of the legal rate", () => {
    const legalRate = franceSeries.legalInterestRates.of("individual");
    const due = advanceInterest({ ...advance, paidOn: date("2024-03-01"), until: date("2024-08-01"), legalRate });
    if (!due.ok) throw new Error(due.reason);
    expect(due.rows.map(({ from, days, annualRate }) => [from, days, annualRate])).toEqual([
      ["2024-06-01", 30, 0.0801],
      ["2024-07-01", 31, 0.0816],
    ]);
    expect(due.interest).toBe(658 + 693); // 1 000 × 8.01 % × 30/365 = 6.5836; × 8.16 % × 31/365 = 6.9304
    expect(advanceInterest({ ...advance, until: date("2090-01-01"), legalRate })).toMatchObject({
      reason: "notCovered",
    });
  });

  test("bad input", () => {
    expect(() => advanceInterest({ ...advance, amount: cents(0) })).toThrow(
      expect.objectContaining({ code: "finance/not-positive" }),
    );
    expect(() => advanceInterest({ ...advance, amount: cents(0), until: date("2024-02-01") })).toThrow(
      expect.objectContaining({ code: "finance/not-positive" }),
    );
    expect(() => advanceInterest({ ...advance, until: "soon" as never })).toThrow(
      expect.objectContaining({ code: "date/invalid" }),
    );
  });
});
