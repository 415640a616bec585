import { type CalendarDate, date } from "../../model/date.js";
import { daysBetween } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import { add } from "../../model/money/arithmetic.js";
import { type Cents, cents, ZERO } from "../../model/money/cents.js";

/**
 * Why an invoice is not paid; a host may add its own words. `dispute`: goods or service contested. `incompleteDelivery`: delivery or
 * acceptance not complete. `invoiceError`: price, VAT, address or reference wrong. `thirdPartyPayer`: the lessor or bank has yet to pay.
 */
export type LateCause =
  | "dispute"
  | "incompleteDelivery"
  | "invoiceError"
  | "cashDifficulty"
  | "oversight"
  | "thirdPartyPayer"
  | "insolvency"
  | (string & {});

/** An invoice with something left to pay, or a credit note (below zero). */
export interface OpenInvoice {
  readonly id: string;
  readonly client: string;
  readonly dueDate: CalendarDate;
  /** Cents incl. VAT still owed; below zero for a credit note. */
  readonly balance: Cents;
  /** Absent = not known. */
  readonly cause?: LateCause;
}

/** Open invoices, the day, and the limits of the bands in days late. */
export interface AgedBalanceInput {
  readonly invoices: readonly OpenInvoice[];
  readonly asOf: CalendarDate;
  /** Rising days: `[30, 60, 90]` makes 1 to 30, 31 to 60, 61 to 90, over 90. */
  readonly bands: readonly number[];
}

/** Amounts of one client, or of all, in cents. */
export interface AgedAmounts {
  /** Not yet due, the due date itself included. */
  readonly notDue: Cents;
  /** One amount for each band, the last one open. */
  readonly late: readonly Cents[];
  readonly total: Cents;
}

/** The aged balance (*balance âgée*). */
export interface AgedBalance {
  readonly asOf: CalendarDate;
  /** First and last day late of each band; the last has no end. */
  readonly bands: readonly { readonly fromDay: number; readonly toDay?: number }[];
  readonly total: AgedAmounts;
  /** In the order in which clients first appear. */
  readonly clients: readonly (AgedAmounts & { readonly client: string })[];
  /** Late amounts by cause; `unknown` where none is given. In the order of first appearance. */
  readonly causes: readonly { readonly cause: string; readonly amount: Cents; readonly invoices: number }[];
  /** Invoices that are late, oldest due date first. */
  readonly overdue: readonly (OpenInvoice & { readonly daysLate: number })[];
}

/**
 * Aged balance of receivables with the causes of what is late. The due date is in time: lateness starts the day after.
 *
 * @throws `finance/bad-bands` unless the limits rise from 1, at most 100 of them.
 * @example
 * ```ts
 * const aged = agedBalance({
 *   invoices: [
 *     { id: "F1", client: "Dr A", dueDate: date("2026-10-31"), balance: euros(1200), cause: "dispute" },
 *     { id: "F2", client: "Dr A", dueDate: date("2026-11-21"), balance: euros(300) },
 *   ],
 *   asOf: date("2026-11-21"), bands: [30, 60],
 * });
 * aged.total; // => { notDue: 30000, late: [120000, 0, 0], total: 150000 }
 * ```
 */
export function agedBalance({ invoices, asOf, bands }: AgedBalanceInput): AgedBalance {
  checkBands(bands);
  const today = date(asOf);
  const aged = invoices.map((invoice) => ({ ...invoice, daysLate: daysBetween(date(invoice.dueDate), today) }));
  const late = aged.filter(({ daysLate }) => daysLate > 0);
  return {
    asOf,
    bands: bandLimits(bands),
    total: amountsOf(aged, bands),
    clients: [...grouped(aged, ({ client }) => client)].map(([client, own]) => ({ client, ...amountsOf(own, bands) })),
    causes: [...grouped(late, ({ cause = "unknown" }) => cause)].map(([cause, own]) => {
      return { cause, amount: own.reduce((all, { balance }) => add(all, balance), ZERO), invoices: own.length };
    }),
    overdue: late.sort((a, b) => b.daysLate - a.daysLate),
  };
}

type Aged = OpenInvoice & { readonly daysLate: number };

function grouped(invoices: readonly Aged[], key: (invoice: Aged) => string): Map<string, Aged[]> {
  const groups = new Map<string, Aged[]>();
  for (const invoice of invoices) {
    const group = groups.get(key(invoice));
    if (group === undefined) groups.set(key(invoice), [invoice]);
    else group.push(invoice);
  }
  return groups;
}

function amountsOf(invoices: readonly Aged[], bands: readonly number[]): AgedAmounts {
  const late = new Array<Cents>(bands.length + 1).fill(ZERO);
  let notDue: Cents = ZERO;
  let total: Cents = ZERO;
  for (const { balance, daysLate } of invoices) {
    total = add(total, cents(balance));
    if (daysLate <= 0) notDue = add(notDue, balance);
    else {
      const past = bands.findIndex((limit) => daysLate <= limit);
      const band = past < 0 ? bands.length : past;
      late[band] = add(late[band] ?? ZERO, balance);
    }
  }
  return { notDue, late, total };
}

function bandLimits(bands: readonly number[]): { fromDay: number; toDay?: number }[] {
  return [...bands, undefined].map((toDay, k) => {
    const fromDay = (bands[k - 1] ?? 0) + 1;
    return toDay === undefined ? { fromDay } : { fromDay, toDay };
  });
}

function checkBands(bands: readonly number[]): void {
  const rising = bands.every((limit, k) => Number.isInteger(limit) && limit > (bands[k - 1] ?? 0));
  if (rising && bands.length <= 100) return;
  throw new UsageError(
    "finance/bad-bands",
    bands.join(", "),
    "whole days, rising, from 1 on, at most 100",
    "Write [30, 60, 90].",
  );
}
