import { rulebookPeriodOn, rulebookPeriods, sesamVitalePack } from "bareme/compliance";
import { addDays, date } from "bareme/model";
import { expect, test } from "vitest";

/** Section 6.4 of the reference: last days included. */
const table = [
  ["sv-1998-rss", "1998-04-15", "2001-12-31"],
  ["sv-2002-euro-1.31", "2002-01-01", "2004-10-31"],
  ["sv-2004-1.40", "2004-11-01", "2018-12-31"],
  ["sv-2019-pcsc", "2019-01-01", "2025-11-17"],
  ["sv-2025-apcv", "2025-11-18", "2030-01-01"],
] as const;

test.each(table)("%s from %s to %s", (id, from, to) => {
  expect(rulebookPeriodOn(date(from))?.id).toBe(id);
  expect(rulebookPeriodOn(date(to))?.id).toBe(id);
  expect(rulebookPeriodOn(addDays(date(from), -1))?.id).not.toBe(id);
});

test("they are labels: no rule has a date that they hide", () => {
  expect(rulebookPeriods().map(({ from }) => from)).toEqual(table.map(([, from]) => from));
  expect(sesamVitalePack.rules.flatMap(({ phases }) => phases).every(({ from }) => from >= "1998-04-15")).toBe(true);
});
