import { addMonths, addYears, date, daysBetween, scheduleDates } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";

const file = "finance-vectors.json";

test.each(vectors(file, "date.addMonths"))("vector $id", ({ args, expected }) => {
  expect(addMonths(date(args.date), args.months)).toBe(expected);
});

test.each(vectors(file, "date.addYears"))("vector $id", ({ args, expected }) => {
  expect(addYears(date(args.date), args.years)).toBe(expected);
});

test.each(vectors(file, "date.dueDates"))("vector $id", ({ args, expected }) => {
  expect(scheduleDates({ start: date(args.first), everyMonths: args.everyMonths, count: args.count })).toEqual(
    expected,
  );
});

test.each(vectors(file, "date.daysBetween"))("vector $id", ({ args, expected }) => {
  expect(daysBetween(date(args.from), date(args.to))).toBe(expected);
});
