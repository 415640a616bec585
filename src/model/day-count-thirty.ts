import { type CalendarDate, type DateParts, dateParts, daysInMonth } from "./date.js";

/** Days between two ordered dates with months of 30 days (2006 ISDA Definitions, section 4.16 (f), (g), (h)). */
export function thirtyDays(
  convention: "30/360" | "30E/360" | "30E/360-ISDA",
  from: CalendarDate,
  to: CalendarDate,
  terminationDate: CalendarDate | undefined,
): number {
  if (from === to) return 0; // (h) would give -2 from the end of February to itself
  const a = dateParts(from);
  const b = dateParts(to);
  const february = convention === "30E/360-ISDA";
  const first = a.day === 31 || (february && endsFebruary(a)) ? 30 : a.day;
  const at30 =
    b.day === 31 ? convention !== "30/360" || first === 30 : endsFebruary(b) && february && to !== terminationDate;
  const last = at30 ? 30 : b.day;
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + last - first;
}

function endsFebruary({ year, month, day }: DateParts): boolean {
  return month === 2 && day === daysInMonth(year, 2);
}
