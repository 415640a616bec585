import type { CalendarDate } from "../model/date.js";
import { addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { FinancingRow, FinancingRowKind } from "../model/financing.js";
import { add, mulRound } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import type { DatedVatRate, FinancingRequest } from "./financing-offer.js";

/** A movement subject to VAT at the rate of its day. */
export function taxed(request: FinancingRequest, kind: FinancingRowKind, month: number, exclVat: Cents): FinancingRow {
  const day = dayOf(request, month);
  const vat = mulRound(exclVat, vatRateOn(request, day));
  return { kind, month, ...dated(day), exclVat, vat, inclVat: add(exclVat, vat) };
}

/** A movement outside VAT: loan, insurance, deposit. */
export function untaxed(
  request: FinancingRequest,
  kind: FinancingRowKind,
  month: number,
  amount: Cents,
  more: { readonly interest?: Cents; readonly balance?: Cents } = {},
): FinancingRow {
  return { kind, month, ...dated(dayOf(request, month)), exclVat: amount, vat: ZERO, inclVat: amount, ...more };
}

/** A movement outside VAT, or none if there is no such amount. */
export function untaxedIf(
  request: FinancingRequest,
  kind: FinancingRowKind,
  month: number,
  amount: Cents | undefined,
): FinancingRow[] {
  return amount === undefined || amount === 0 ? [] : [untaxed(request, kind, month, amount)];
}

function dayOf({ start }: FinancingRequest, month: number): CalendarDate | undefined {
  return start === undefined ? undefined : addMonths(start, month);
}

function dated(day: CalendarDate | undefined): { readonly dueOn?: CalendarDate } {
  return day === undefined ? {} : { dueOn: day };
}

/** Refuses rates that are no fractions, and dated rates that are not oldest first. */
export function checkVatRates({ vatRate }: FinancingRequest): void {
  const rates = isDated(vatRate) ? vatRate : [{ rate: vatRate }];
  for (const { rate } of rates)
    if (compareRatios(rate, 0) < 0 || compareRatios(rate, 1) > 0)
      throw new UsageError("finance/vat-rate", rate, "a VAT rate from 0 to 1", "Write 0.2 for 20 %.");
  if (isDated(vatRate) && vatRate.some(({ from }, k) => from <= (vatRate[k - 1]?.from ?? "")))
    throw new UsageError("finance/vat-rate", vatRate.map(({ from }) => from).join(", "), "dated rates, oldest first");
}

function vatRateOn({ vatRate }: FinancingRequest, day: CalendarDate | undefined): Rate {
  if (!isDated(vatRate)) return vatRate;
  const rate = day === undefined ? undefined : vatRate.findLast(({ from }) => from <= day)?.rate;
  if (rate !== undefined) return rate;
  throw new UsageError(
    "finance/vat-rate",
    day ?? "no start date",
    "a VAT rate in force at each due date",
    "Give start, and rates from the first due date on.",
  );
}

function isDated(vatRate: FinancingRequest["vatRate"]): vatRate is readonly DatedVatRate[] {
  return Array.isArray(vatRate);
}
