import {
  DAY_COUNTS,
  type DayCount,
  type DayCountOptions,
  date,
  dayCountDays,
  dayCountFraction,
  yearFraction,
} from "bareme/model";
import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";

const Exact = Decimal.clone({ precision: 50 });

interface Args {
  readonly convention: DayCount;
  readonly from: string;
  readonly to: string;
  readonly terminationDate?: string;
  readonly periodStart?: string;
  readonly periodEnd?: string;
  readonly frequency?: number;
}

function optionsOf({ terminationDate, periodStart, periodEnd, frequency }: Args): DayCountOptions {
  return {
    ...(terminationDate === undefined ? {} : { terminationDate: date(terminationDate) }),
    ...(periodStart === undefined || periodEnd === undefined
      ? {}
      : { referencePeriod: { from: date(periodStart), until: date(periodEnd) } }),
    ...(frequency === undefined ? {} : { frequency }),
  };
}

test.each(vectors("finance-vectors.json", "dayCount.yearFraction"))("vector $id", ({ args, expected }) => {
  const options = optionsOf(args);
  const { num, den } = dayCountFraction(args.convention, date(args.from), date(args.to), options);
  expect(dayCountDays(args.convention, date(args.from), date(args.to), options)).toBe(expected.days);
  const error = new Exact(String(num)).div(String(den)).minus(expected.fraction).abs();
  expect(error.lte(new Exact(expected.fraction).times("1e-27"))).toBe(true);
  expect(yearFraction(args.convention, date(args.from), date(args.to), options)).toBeCloseTo(
    Number(expected.fraction),
    14,
  );
});

// Published: QuantLib, test-suite/daycounters.cpp, which takes them from the notes of ISDA (EMU memo of 1998, paper of 1999).
test.each<[DayCount, string, string, number, string]>([
  ["ACT/ACT-AFB", "2003-11-01", "2004-05-01", 0.497267759563, "182/366"],
  ["ACT/ACT-AFB", "1999-02-01", "1999-07-01", 0.41095890411, "150/365"],
  ["ACT/ACT-AFB", "1999-07-01", "2000-07-01", 1, "one year back from the end"],
  ["ACT/ACT-AFB", "2002-08-15", "2003-07-15", 0.915068493151, "334/365"],
  ["ACT/ACT-AFB", "2003-07-15", "2004-01-15", 0.504109589041, "184/365, 29 February 2004 is later"],
  ["ACT/ACT-AFB", "1999-07-30", "2000-01-30", 0.504109589041, "184/365"],
  ["ACT/ACT-AFB", "2000-01-30", "2000-06-30", 0.41530054644, "152/366"],
  ["ACT/ACT-ISDA", "1999-02-01", "1999-07-01", 0.41095890411, "150/365"],
  ["ACT/ACT-ISDA", "2002-08-15", "2003-07-15", 0.915068493151, "334/365"],
  ["ACT/ACT-ISDA", "2003-07-15", "2004-01-15", 0.504004790778, "170/365 + 14/366"],
  ["ACT/ACT-ISDA", "1999-07-30", "2000-01-30", 0.503892506924, "155/365 + 29/366"],
  ["ACT/ACT-ISDA", "2000-01-30", "2000-06-30", 0.415300546448, "152/366"],
])("%s from %s to %s = %s (%s)", (convention, from, to, expected) => {
  expect(Math.abs(yearFraction(convention, date(from), date(to)) - expected)).toBeLessThan(1e-10);
});

// By hand: the 29th of February counts for the day after it starts, and the disputed end on 28 February (see the docstring).
test.each([
  ["2004-02-28", "2008-02-27", { num: 3 * 366 + 365, den: 366 }, "3 years, then 2004-02-28 to 2005-02-27"],
  ["2004-02-28", "2008-02-28", { num: 4 * 365, den: 365 }, "4 years, no 29 February left"],
  [
    "2004-02-28",
    "2008-02-29",
    { num: 4 * 365 + 1, den: 365 },
    "4 years, then 28 to 29 February 2004: the 28th, without the 29th",
  ],
  ["2004-02-29", "2004-03-01", { num: 1, den: 366 }, "the first day counts"],
  ["2004-01-01", "2004-02-29", { num: 59, den: 365 }, "the last day does not"],
  ["2003-02-28", "2004-02-29", { num: 365, den: 365 }, "a year back from the 29th"],
  ["2026-01-01", "2026-01-01", { num: 0, den: 365 }, "nothing"],
])("ACT/ACT-AFB from %s to %s (%s)", (from, to, expected) => {
  const got = dayCountFraction("ACT/ACT-AFB", date(from), date(to));
  expect(Number(got.num) * expected.den).toBe(expected.num * Number(got.den));
});

// ICMA with a stub over more than one regular period: QuantLib, testActualActualIsma and testActualActual.
test.each<[string, string, [string, string], number, number, string]>([
  [
    "2002-08-15",
    "2003-07-15",
    ["2003-01-15", "2003-07-15"],
    2,
    181 / 362 + 153 / 368,
    "long first period of the ISDA memo: 0.915760869565",
  ],
  [
    "1999-11-30",
    "2000-04-30",
    ["1999-08-31", "1999-11-30"],
    4,
    91 / 364 + 61 / 368,
    "two ends of months: the next regular period ends on 31 May",
  ],
  ["2003-11-01", "2005-11-01", ["2003-11-01", "2004-05-01"], 2, 2, "four whole half years"],
  ["2004-05-01", "2004-05-01", ["2003-11-01", "2004-05-01"], 2, 0, "nothing"],
])("ACT/ACT-ICMA from %s to %s, reference %s, frequency %s", (from, to, [start, end], frequency, expected) => {
  const referencePeriod = { from: date(start), until: date(end) };
  const got = yearFraction("ACT/ACT-ICMA", date(from), date(to), { referencePeriod, frequency });
  expect(Math.abs(got - expected)).toBeLessThan(1e-12);
});

// Published days: 2006 ISDA Definitions 4.16 (f), (g), (h), worked by hand with months of 30 days.
test.each<[DayCount, string, string, number]>([
  ["30/360", "2026-01-30", "2026-03-31", 60],
  ["30/360", "2026-01-29", "2026-03-31", 62],
  ["30/360", "2026-01-31", "2026-03-30", 60],
  ["30/360", "2026-02-28", "2026-03-31", 33],
  ["30E/360", "2026-02-28", "2026-03-31", 32],
  ["30E/360-ISDA", "2026-02-28", "2026-03-31", 30],
  ["30E/360-ISDA", "2024-02-28", "2024-03-31", 32],
  ["30E/360-ISDA", "2026-01-31", "2026-02-28", 30],
  ["30E/360-ISDA", "2026-02-28", "2026-02-28", 0],
  ["30E/360", "2026-01-30", "2026-01-31", 0],
])("%s counts from %s to %s: %s days", (convention, from, to, days) => {
  expect(dayCountDays(convention, date(from), date(to))).toBe(days);
});

test("a misused convention is refused with its code", () => {
  const [from, to] = [date("2026-01-01"), date("2026-04-01")];
  const refused = (run: () => unknown, code: string) => expect(run).toThrow(expect.objectContaining({ code }));
  for (const convention of DAY_COUNTS) refused(() => dayCountFraction(convention, to, from), "day-count/reversed");
  refused(() => dayCountFraction("ACT/ACT-ICMA", from, to), "day-count/missing-reference");
  const options = { referencePeriod: { from, until: to }, frequency: 5 };
  refused(() => dayCountFraction("ACT/ACT-ICMA", from, to, options), "day-count/missing-reference");
  for (const unknown of ["ACT/ACT", "constructor", "__proto__"] as unknown as DayCount[]) {
    refused(() => dayCountFraction(unknown, from, to), "day-count/unknown");
    refused(() => dayCountDays(unknown, from, to), "day-count/unknown");
  }
});

test("the ends of the calendar do not break a convention", () => {
  const from = date("0001-01-01");
  const to = date("9999-12-31");
  for (const convention of DAY_COUNTS.filter((each) => each !== "ACT/ACT-ICMA")) {
    const years = yearFraction(convention, from, to);
    expect(years).toBeGreaterThan(9998);
    expect(years).toBeLessThan(10145); // actual days over 360
  }
});
