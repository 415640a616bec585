import { activityBreakEven, activityBreakEvenYear, timeAllocation } from "bareme/finance";
import { cents, euros } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const costs = { salespersonCost: euros(42_000), technicianCost: euros(36_000), technicianShare: 0.5 };

test("row 127: the margin covers the salesperson and half a technician, exactly is enough", () => {
  expect(activityBreakEven({ margin: euros(60_000), ...costs })).toEqual({
    required: 6_000_000,
    covered: true,
    surplus: 0,
    coverage: 1,
  });
  const short = activityBreakEven({ margin: euros("59999.99"), ...costs });
  expect([short.covered, short.surplus]).toEqual([false, -1]);
  expect(activityBreakEven({ margin: euros(-6000), ...costs }).coverage).toBe(-0.1);
});

test("row 127: nothing to carry is covered, without a rate of cover", () => {
  const free = activityBreakEven({
    margin: euros(0),
    salespersonCost: euros(0),
    technicianCost: euros(0),
    technicianShare: 0.5,
  });
  expect(free).toEqual({ required: 0, covered: true, surplus: 0 });
});

test("row 128: the year in which the balance is reached", () => {
  const years = [
    { year: 1996, margin: euros(38_000), ...costs },
    { year: 1997, margin: euros(51_700), ...costs },
    { year: 1998, margin: euros(64_000), ...costs },
  ];
  expect(activityBreakEvenYear(years)).toEqual({ ok: true, value: 1998 });
  expect(activityBreakEvenYear(years.slice(0, 2))).toEqual({ ok: false, reason: "notReached" });
});

test("row 129: more than half of a technician's time, and what it costs; half exactly is not more", () => {
  expect(timeAllocation({ cost: euros(36_000), hoursOnActivity: 21, hoursWorked: 35 })).toEqual({
    share: 0.6,
    cost: 2_160_000,
    majority: true,
  });
  expect(timeAllocation({ cost: euros(36_000), hoursOnActivity: 20, hoursWorked: 40 }).majority).toBe(false);
});

test("row 130: a sales role's week: half to build up, then a quarter on data, 30 to 50 % on selling", () => {
  const week = { cost: euros(40_000), hoursWorked: 40 };
  // two days and a half of five
  expect(timeAllocation({ ...week, hoursOnActivity: 20 })).toEqual({ share: 0.5, cost: 2_000_000, majority: false });
  expect(timeAllocation({ ...week, hoursOnActivity: 10 })).toEqual({ share: 0.25, cost: 1_000_000, majority: false });
  expect(timeAllocation({ ...week, hoursOnActivity: 12 }).share).toBe(0.3);
});

test("refused: a share over one technician, more hours than worked, no hours, negative costs", () => {
  expect(code(() => activityBreakEven({ margin: euros(1), ...costs, technicianShare: 1.5 }))).toBe("finance/bad-rate");
  expect(code(() => activityBreakEven({ margin: euros(1), ...costs, salespersonCost: cents(-1) }))).toBe(
    "finance/negative-amount",
  );
  expect(code(() => timeAllocation({ cost: euros(1), hoursOnActivity: 36, hoursWorked: 35 }))).toBe(
    "finance/bad-count",
  );
  expect(code(() => timeAllocation({ cost: euros(1), hoursOnActivity: 0, hoursWorked: 0 }))).toBe("finance/bad-count");
});
