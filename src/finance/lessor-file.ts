import { type CalendarDate, date } from "../model/date.js";
import { addDays, daysBetween } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";

/** The steps of a file at a lessor, in order. */
export const LESSOR_STEPS = [
  /** The lessor studies the file. */
  "study",
  /** *Ratification*: object and rent are agreed. */
  "ratification",
  /** Contract and delivery report (*procès-verbal de livraison*) go to the client. */
  "contract",
  /** The client has signed the delivery report. */
  "deliverySigned",
  /** The reseller invoices the lessor. */
  "invoice",
  /** The lessor has paid. */
  "paid",
] as const;

/** A step of a file at a lessor. */
export type LessorStep = (typeof LESSOR_STEPS)[number];

/** The day each step was done; absent = not done. */
export type LessorFile = { readonly [Step in LessorStep]?: CalendarDate };

/** Where a file stands. */
export interface LessorFileStatus {
  /** Last step done in order; absent = none. */
  readonly done?: LessorStep;
  /** What to do next; absent = all done. */
  readonly next?: LessorStep;
  /** Steps noted before one that is missing, or dated before the one they follow. */
  readonly outOfOrder: readonly LessorStep[];
  /** Day by which the lessor should have paid: days after the signed delivery report. */
  readonly paymentDueOn?: CalendarDate;
  /** Days that payment is late: unpaid on `asOf`, or paid too late. 0 = not late. */
  readonly daysLate: number;
}

/**
 * Where a financing file stands at a lessor, and whether he pays in time.
 *
 * @param options - `asOf`: day of the question. `paymentDays`: the lessor's usage (7 in the source text, "sous une semaine").
 * @throws `finance/term` for days that are no whole number of zero or more, `date/invalid`.
 * @example
 * ```ts
 * lessorFileStatus(
 *   { study: date("2026-03-02"), ratification: date("2026-03-04"), contract: date("2026-03-06"), deliverySigned: date("2026-03-10") },
 *   { asOf: date("2026-03-18"), paymentDays: 7 },
 * ); // => { done: "deliverySigned", next: "invoice", outOfOrder: [], paymentDueOn: "2026-03-17", daysLate: 1 }
 * ```
 */
export function lessorFileStatus(
  file: LessorFile,
  { asOf, paymentDays }: { readonly asOf: CalendarDate; readonly paymentDays: number },
): LessorFileStatus {
  if (!(Number.isInteger(paymentDays) && paymentDays >= 0))
    throw new UsageError("finance/term", paymentDays, "a whole number of days, 0 or more");
  for (const day of [asOf, ...LESSOR_STEPS.map((step) => file[step])]) if (day !== undefined) date(day);
  const known = LESSOR_STEPS.filter((step) => isDone(file, step, asOf));
  const next = LESSOR_STEPS.find((step) => !known.includes(step));
  const done = LESSOR_STEPS[(next === undefined ? LESSOR_STEPS.length : LESSOR_STEPS.indexOf(next)) - 1];
  const { deliverySigned, paid } = file;
  const paymentDueOn =
    deliverySigned === undefined || deliverySigned > asOf ? undefined : addDays(deliverySigned, paymentDays);
  const paidOn = paid !== undefined && paid <= asOf ? paid : asOf;
  return {
    ...(done === undefined ? {} : { done }),
    ...(next === undefined ? {} : { next }),
    outOfOrder: known.filter((step, k) => step !== LESSOR_STEPS[k] || earlierThanBefore(file, step)),
    ...(paymentDueOn === undefined ? {} : { paymentDueOn }),
    daysLate: paymentDueOn === undefined ? 0 : Math.max(0, daysBetween(paymentDueOn, paidOn)),
  };
}

function isDone(file: LessorFile, step: LessorStep, asOf: CalendarDate): boolean {
  const day = file[step];
  return day !== undefined && day <= asOf;
}

function earlierThanBefore(file: LessorFile, step: LessorStep): boolean {
  const before = LESSOR_STEPS[LESSOR_STEPS.indexOf(step) - 1];
  const day = file[step];
  const previous = before === undefined ? undefined : file[before];
  return day !== undefined && previous !== undefined && day < previous;
}
