import {
  addYears,
  type CalendarDate,
  compareRatios,
  DAY_COUNTS,
  type DayCount,
  dayCountFraction,
  fromDayNumber,
  ratioPlus,
  yearFraction,
} from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

const day = fc.integer({ min: -25567, max: 47482 }).map(fromDayNumber); // 1900 to 2099
const ordered = fc.tuple(day, day).map(([a, b]): [CalendarDate, CalendarDate] => (a < b ? [a, b] : [b, a]));
const plain = DAY_COUNTS.filter((each) => each !== "ACT/ACT-ICMA");

test("a later end never makes less of a year, and a fraction stays within three days of the calendar", () => {
  fc.assert(
    fc.property(
      ordered,
      fc.integer({ min: 0, max: 800 }),
      fc.constantFrom(...plain),
      ([from, to], more, convention) => {
        const later = addDaysWithin(to, more);
        expect(
          compareRatios(dayCountFraction(convention, from, to), dayCountFraction(convention, from, later)),
        ).toBeLessThanOrEqual(0);
        const years = yearFraction("ACT/365F", from, to);
        const slack = convention === "ACT/360" ? years * 0.02 : years * 0.002 + 3 / 360;
        expect(Math.abs(yearFraction(convention, from, to) - years)).toBeLessThanOrEqual(slack);
      },
    ),
  );
});

test("ACT/ACT-ISDA, ACT/360 and ACT/365F add up over a cut", () => {
  const conventions: readonly DayCount[] = ["ACT/ACT-ISDA", "ACT/360", "ACT/365F"];
  fc.assert(
    fc.property(fc.tuple(day, day, day), fc.constantFrom(...conventions), (days, convention) => {
      const [a, b, c] = [...days].sort() as [CalendarDate, CalendarDate, CalendarDate];
      const parts = ratioPlus(dayCountFraction(convention, a, b), dayCountFraction(convention, b, c));
      expect(compareRatios(parts, dayCountFraction(convention, a, c))).toBe(0);
    }),
  );
});

test("ACT/ACT-AFB and ACT/ACT-ICMA give whole years for whole years", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 40 }), fc.constantFrom(1, 2, 3, 4, 6, 12), (start, years, frequency) => {
      fc.pre(Number(start.slice(8)) <= 28);
      const end = addYears(start, years);
      fc.pre(!end.endsWith("02-28") || !start.endsWith("02-29"));
      expect(yearFraction("ACT/ACT-AFB", start, end)).toBe(years);
      const referencePeriod = { from: start, until: addYears(start, 1) };
      if (frequency === 1) expect(yearFraction("ACT/ACT-ICMA", start, end, { referencePeriod, frequency })).toBe(years);
    }),
  );
});

function addDaysWithin(to: CalendarDate, more: number): CalendarDate {
  return fromDayNumber(Math.round(Date.parse(to) / 86_400_000) + more);
}
