import { UsageError } from "../model/errors.js";
import type { FinancingOption } from "../model/financing.js";
import type { ServicesIncluded } from "./financing-value.js";

/** What a kind of offer brings to its option; the totals are the same sums for all. */
export type OptionDraft = Pick<FinancingOption, "rows" | "termMonths" | "ownership" | "assumptions"> &
  Partial<
    Pick<FinancingOption, "amountFinanced" | "payment" | "paymentInclVat" | "periodsPerYear" | "residualValue">
  > & {
    readonly services?: ServicesIncluded;
  };

/** Months between two payments: 12 divided by 1, 2, 3, 4, 6 or 12. */
export function monthsPerPeriod(periodsPerYear: number): number {
  if ([1, 2, 3, 4, 6, 12].includes(periodsPerYear)) return 12 / periodsPerYear;
  throw new UsageError("finance/periods-per-year", periodsPerYear, "1, 2, 3, 4, 6 or 12 payments a year");
}
