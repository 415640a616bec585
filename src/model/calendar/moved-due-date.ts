import { type CalendarDate, date } from "../date.js";
import type { Explained, Operand, Step } from "../explain.js";
import { ok, type Result } from "../result.js";
import type { Text } from "../text.js";
import { dateOperand, dateStep, moveStep } from "./date-step.js";
import { applied, type PaymentTerm, paymentDueDate, type TermMove, termMoves } from "./payment-term.js";
import { type DateMove, moveToWorkingDay, type NoWorkingDay, type WorkingCalendar } from "./working-days.js";

/** What to do when the due date is not a working day: only if the contract says so. */
export interface DueDateMove {
  readonly move: DateMove;
  readonly calendar: WorkingCalendar;
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
  const steps: Step[] = [];
  let due = date(invoiceDate);
  for (const move of termMoves(term)) {
    const to = applied(due, move);
    steps.push(termStep(due, move, to));
    due = to;
  }
  if (moved === undefined || moved.move === "keep") return ok({ value: due, steps });
  const final = moveToWorkingDay(due, moved.move, moved.calendar);
  return final.ok ? ok({ value: final.value, steps: [...steps, moveStep(due, final.value, moved.move)] }) : final;
}

const FROM: Text = { fr: "Date de départ", en: "From" };
const DAY_OF_NEXT_MONTH: Text = { fr: "Jour du mois suivant", en: "Day of the next month" };

function termStep(start: CalendarDate, move: TermMove, to: CalendarDate): Step {
  const from = dateOperand("from", FROM, start);
  if (move.kind === "endOfMonth")
    return dateStep("end-of-month", { fr: "Fin de mois", en: "End of month" }, "endOfMonth(from)", [from], to);
  if (move.kind === "days") {
    const days: Operand = { id: "days", label: { fr: "Jours", en: "Days" }, value: move.days, unit: "days" };
    return dateStep("days", { fr: "Jours ajoutés", en: "Days added" }, "from + days", [from, days], to);
  }
  const day: Operand = { id: "day", label: DAY_OF_NEXT_MONTH, value: move.day, unit: "number" };
  return dateStep("day-of-next-month", DAY_OF_NEXT_MONTH, "day of the month after from", [from, day], to);
}
