import {
  type BankCommission,
  breakEven,
  type DsoInput,
  type LatePenalty,
  latePenalty,
  type RateUnknown,
  simpleInterest,
} from "bareme/finance";
import { type Cents, date, euros, type Result } from "bareme/model";
import { expectTypeOf, test } from "vitest";

test("amounts are cents, not numbers", () => {
  const terms = { annualRate: 0.05, days: 30, dayBase: 360 } as const;
  expectTypeOf(simpleInterest({ ...terms, principal: euros(100) })).toEqualTypeOf<Cents>();
  // @ts-expect-error a bare number is not an amount of money
  simpleInterest({ ...terms, principal: 100 });
  // @ts-expect-error the days of a year are 360 or 365, and always said
  simpleInterest({ principal: euros(100), annualRate: 0.05, days: 30 });
  // @ts-expect-error 364 is no day base
  simpleInterest({ ...terms, principal: euros(100), dayBase: 364 });
});

test("a penalty may be unknown: its rows cannot be read before asking", () => {
  const found = latePenalty({
    amountInclVat: euros(100),
    dueDate: date("2026-01-31"),
    through: date("2026-02-28"),
    annualRate: 0.12,
    mode: "piecewise",
    dayCount: "ACT/365F",
    rounding: "perLine",
  });
  expectTypeOf(found).toEqualTypeOf<LatePenalty | RateUnknown>();
  // @ts-expect-error not before `ok` was asked
  found.interest;
  if (!found.ok) expectTypeOf(found.reason).toEqualTypeOf<"notCovered" | "noSuchRate">();
});

test("choices that change a result have no default", () => {
  const late = {
    amountInclVat: euros(100),
    dueDate: date("2026-01-31"),
    through: date("2026-02-28"),
    annualRate: 0.12,
  };
  // @ts-expect-error mode, day count and rounding are named
  latePenalty(late);
  // @ts-expect-error dates are calendar dates, not any text
  latePenalty({ ...late, mode: "piecewise", dayCount: "ACT/365F", rounding: "perLine", dueDate: "2026-01-31" });
});

test("each kind has its own fields", () => {
  // @ts-expect-error a fixed commission has an amount, not a rate
  const commission: BankCommission = { kind: "fixed", rate: 0.01 };
  // @ts-expect-error the count-back method wants months
  const input: DsoInput = { method: "countBack", receivablesInclVat: euros(1), turnoverInclVat: euros(1), days: 360 };
  expectTypeOf([commission, input]).not.toBeAny();
});

test("a break-even may not exist", () => {
  const found = breakEven({ fixedCosts: euros(1), turnover: euros(2), variableCosts: euros(1) });
  expectTypeOf(found).toExtend<Result<object, "noContributionMargin" | "outOfReach">>();
  // @ts-expect-error not before `ok` was asked
  found.value;
});
