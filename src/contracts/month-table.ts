import { type DayNumber, dayNumber } from "../model/date.js";

const FIRST_YEAR = 1800;
const LAST_YEAR = 2410;

/** First days of the months from 1800 to 2409, as days since 1970-01-01: contracts of 1900 to 2200, with a century of notice or term on either side. */
export function monthTable(): Int32Array {
  const table = new Int32Array((LAST_YEAR - FIRST_YEAR) * 12 + 1);
  for (let k = 0; k < table.length; k++) table[k] = dayNumber(FIRST_YEAR + Math.floor(k / 12), (k % 12) + 1, 1);
  return table;
}

/** Index in the table of the month of a day that it covers: a guess by the mean month, then a step or two. */
export function monthAt(table: Int32Array, day: DayNumber): number {
  let month = ((day - (table[0] as number)) / 30.436875) | 0;
  while ((table[month] as number) > day) month--;
  while ((table[month + 1] as number) <= day) month++;
  return month;
}
