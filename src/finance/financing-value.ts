import type { FinancingOption, FinancingRow, FinancingRowKind } from "../model/financing.js";
import { add, negate } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { discountedSum } from "../model/money/discounted-sum.js";
import type { Rate } from "../model/money/ratio.js";
import { equivalentRatio } from "../model/money/root.js";
import { bareRate } from "./bare-rate.js";
import type { TimedFlow } from "./flow.js";
import { checkedRate } from "./period-rate.js";

/** What a calendar is worth today on one side of the VAT, at an effective yearly rate: by months, exact, rounded once. */
export function calendarValue(rows: readonly FinancingRow[], side: "exclVat" | "inclVat", annualRate: Rate): Cents {
  const last = rows.reduce((most, { month }) => Math.max(most, month), 0);
  const byMonth: Cents[] = new Array<Cents>(last + 1).fill(ZERO);
  for (const row of rows) byMonth[row.month] = add(byMonth[row.month] ?? ZERO, row[side]);
  return discountedSum(byMonth, equivalentRatio(checkedRate(annualRate), 1, 12));
}

/** Services inside rows of a kind, in cents excluding VAT. */
export type ServicesIncluded = { readonly [Kind in FinancingRowKind]?: Cents };

/**
 * Yearly rate of a financing, by compounding, excluding VAT: what is financed against all that is paid for it. Services billed with the
 * rents are no part of it; equipment that goes back is worth its residual value.
 */
export function financingRate(
  {
    rows,
    amountFinanced,
    residualValue,
    ownership,
  }: Pick<FinancingOption, "rows" | "amountFinanced" | "residualValue" | "ownership">,
  services: ServicesIncluded = {},
): number | undefined {
  if (amountFinanced === undefined) return undefined;
  const end = rows.reduce((most, { month }) => Math.max(most, month), 0);
  const paid: TimedFlow[] = rows
    .filter(({ kind }) => kind !== "purchase" && kind !== "drawdown")
    .map((row) => ({ time: row.month / 12, amount: (services[row.kind] ?? ZERO) - row.exclVat }));
  const back =
    ownership === "never" && residualValue !== undefined ? [{ time: end / 12, amount: negate(residualValue) }] : [];
  return bareRate([{ time: 0, amount: amountFinanced }, ...paid, ...back]);
}
