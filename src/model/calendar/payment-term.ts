import { type CalendarDate, date, dateOf, dateParts, daysInMonth } from "../date.js";
import { addDays, addMonths, endOfMonth } from "../date-arithmetic.js";
import { UsageError } from "../errors.js";
import type { Explained, Operand, Step } from "../explain.js";
import type { Result } from "../result.js";
import { ok } from "../result.js";
import type { Text } from "../text.js";
import { dateOperand, dateStep, moveStep } from "./date-step.js";
import { type DateMove, moveToWorkingDay, type NoWorkingDay, type WorkingCalendar } from "./working-days.js";

/** When an invoice falls due (délai de règlement). */
export interface PaymentTerm {
  /** Days, 0 to 3660. */
  readonly days: number;
  /**
   * `net`: so many days from the invoice date ("30 jours nets").
   * `daysThenEndOfMonth`: so many days, then the end of that month. `endOfMonthThenDays`: end of the invoice's month, then so many days.
   * "45 jours fin de mois" has both readings, to be agreed beforehand (code de commerce L441-10).
   */
  readonly mode: "net" | "daysThenEndOfMonth" | "endOfMonthThenDays";
  /** Then this day of the month after ("fin de mois le 10"), 1 to 31, or the last day of a shorter month. */
  readonly thenDayOfNextMonth?: number;
}

/** What to do when the due date is not a working day: only if the contract says so. */
export interface DueDateMove {
  readonly move: DateMove;
  readonly calendar: WorkingCalendar;
}

/**
 * The due date of an invoice, by its payment term; the date is not moved to a working day.
 *
 * @throws `payment/bad-term`, `date/invalid`.
 * @example
 * ```ts
 * paymentDueDate(date("2024-01-15"), { days: 30, mode: "net" }); // => "2024-02-14"
 * paymentDueDate(date("2024-01-15"), { days: 45, mode: "daysThenEndOfMonth" }); // => "2024-02-29"
 * paymentDueDate(date("2024-01-15"), { days: 45, mode: "endOfMonthThenDays" }); // => "2024-03-16"
 * ```
 */
export function paymentDueDate(invoiceDate: CalendarDate, term: PaymentTerm): CalendarDate {
  return core(invoiceDate, term).due;
}

/**
 * The due date of an invoice, then moved to a working day as the contract says.
 *
 * @returns `{ ok: false, reason: "notCovered" }` where the holidays of that year are not known.
 * @throws `payment/bad-term`, `calendar/unknown-zone`, `calendar/bad-weekdays`.
 * @example
 * ```ts
 * const move = { move: "next", calendar: { workingWeekdays: OFFICE_DAYS, zone: "FR" } } as const;
 * movedPaymentDueDate(date("2026-04-16"), { days: 30, mode: "net" }, move); // => { ok: true, value: "2026-05-18" }
 * ```
 */
export function movedPaymentDueDate(
  invoiceDate: CalendarDate,
  term: PaymentTerm,
  { move, calendar }: DueDateMove,
): Result<CalendarDate, NoWorkingDay> {
  return moveToWorkingDay(paymentDueDate(invoiceDate, term), move, calendar);
}

/**
 * The same due date as {@link paymentDueDate} or {@link movedPaymentDueDate}, with the reasons.
 *
 * @example
 * ```ts
 * const why = explainPaymentDueDate(date("2024-01-15"), { days: 45, mode: "endOfMonthThenDays" });
 * why.ok && why.value.steps.map((step) => step.result.value); // => ["2024-01-31", "2024-03-16"]
 * ```
 */
export function explainPaymentDueDate(
  invoiceDate: CalendarDate,
  term: PaymentTerm,
  moved?: DueDateMove,
): Result<Explained<CalendarDate>, NoWorkingDay> {
  const { due, steps } = core(invoiceDate, term);
  if (moved === undefined || moved.move === "keep") return ok({ value: due, steps });
  const final = moveToWorkingDay(due, moved.move, moved.calendar);
  return final.ok ? ok({ value: final.value, steps: [...steps, moveStep(due, final.value, moved.move)] }) : final;
}

interface Core {
  readonly due: CalendarDate;
  readonly steps: readonly Step[];
}

function core(invoiceDate: CalendarDate, term: PaymentTerm): Core {
  check(term);
  const steps = stepsOf(date(invoiceDate), term);
  return { due: lastResult(steps, invoiceDate), steps };
}

function stepsOf(invoiceDate: CalendarDate, { days, mode, thenDayOfNextMonth }: PaymentTerm): Step[] {
  const steps: Step[] = [];
  const step = (make: (from: CalendarDate) => Step): void => {
    steps.push(make(lastResult(steps, invoiceDate)));
  };
  if (mode === "endOfMonthThenDays") step(endOfMonthStep);
  step((from) => daysStep(from, days));
  if (mode === "daysThenEndOfMonth") step(endOfMonthStep);
  if (thenDayOfNextMonth !== undefined) step((from) => nextMonthStep(from, thenDayOfNextMonth));
  return steps;
}

function lastResult(steps: readonly Step[], start: CalendarDate): CalendarDate {
  return (steps.at(-1)?.result.value ?? start) as CalendarDate;
}

const FROM: Text = { fr: "Date de départ", en: "From" };

function daysStep(from: CalendarDate, days: number): Step {
  const operands: Operand[] = [
    dateOperand("from", FROM, from),
    { id: "days", label: { fr: "Jours", en: "Days" }, value: days, unit: "days" },
  ];
  return dateStep("days", { fr: "Jours ajoutés", en: "Days added" }, "from + days", operands, addDays(from, days));
}

function endOfMonthStep(from: CalendarDate): Step {
  const title = { fr: "Fin de mois", en: "End of month" };
  return dateStep("end-of-month", title, "endOfMonth(from)", [dateOperand("from", FROM, from)], endOfMonth(from));
}

function nextMonthStep(from: CalendarDate, day: number): Step {
  const { year, month } = dateParts(addMonths(from, 1));
  const operands: Operand[] = [
    dateOperand("from", FROM, from),
    { id: "day", label: { fr: "Jour du mois suivant", en: "Day of the next month" }, value: day, unit: "number" },
  ];
  const result = dateOf(year, month, Math.min(day, daysInMonth(year, month)));
  const title = { fr: "Jour du mois suivant", en: "Day of the next month" };
  return dateStep("day-of-next-month", title, "day of the month after from", operands, result);
}

function check({ days, mode, thenDayOfNextMonth: day }: PaymentTerm): void {
  if (!Number.isInteger(days) || days < 0 || days > 3660)
    throw new UsageError("payment/bad-term", days, "a whole number of days from 0 to 3660");
  if (mode !== "net" && mode !== "daysThenEndOfMonth" && mode !== "endOfMonthThenDays")
    throw new UsageError("payment/bad-term", mode, "net, daysThenEndOfMonth or endOfMonthThenDays");
  if (day !== undefined && (!Number.isInteger(day) || day < 1 || day > 31))
    throw new UsageError("payment/bad-term", day, "a day of the month from 1 to 31");
}
