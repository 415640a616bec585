import { equipmentAge } from "bareme/contracts";
import { date } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";

test.each(vectors("contract-vectors.json", "equipment.age"))("row 184: $id", ({ args, expected }) => {
  expect(equipmentAge(date(args.installedOn), args.years, date(args.asOf))).toEqual(expected);
});

test.each([
  ["2023-11-21", 3, "2026-11-21", true, 36, 3],
  ["2024-02-29", 1, "2025-02-27", false, 11, 0],
  ["2024-02-29", 1, "2025-02-28", true, 12, 1],
  ["2026-01-01", 0, "2026-01-01", true, 0, 0],
])("installed on %s, %i years, as of %s: %s", (installedOn, years, asOf, reached, completeMonths, completeYears) => {
  expect(equipmentAge(date(installedOn), years, date(asOf))).toMatchObject({ reached, completeMonths, completeYears });
});

test.each<[string, () => unknown]>([
  ["equipment/not-installed", () => equipmentAge(date("2026-01-02"), 3, date("2026-01-01"))],
  ["contract/bad-length", () => equipmentAge(date("2026-01-01"), 1.5, date("2026-01-01"))],
  ["contract/date-out-of-range", () => equipmentAge(date("1850-01-01"), 3, date("2026-01-01"))],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
