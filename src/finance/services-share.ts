import { UsageError } from "../model/errors.js";
import { amountRatio, subtract, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios, ratioToNumber } from "../model/money/ratio-ops.js";

/** Something in a deal, as a lessor looks at it. Amounts in cents, all excluding or all including VAT. */
export interface FinancedItem {
  readonly id: string;
  readonly amount: Cents;
  readonly kind: "equipment" | "license" | "service";
  /** `false` where its publisher or the lessor does not let it be financed (a monthly license fee with support, some licenses). */
  readonly financeable?: boolean;
}

/** An item that the lessor does not finance. */
export interface LeftOutItem {
  readonly id: string;
  readonly reason: "notFinanceable" | "servicesAboveShare";
}

/** What a lessor takes of a deal. */
export interface ServicesShare {
  /** All that may be financed, services included when accepted. */
  readonly financed: Cents;
  readonly notFinanced: Cents;
  /** Services over all that may be financed: 0.1 is 10 %. */
  readonly share: number;
  /** Services are a marginal part: the share is at most the limit. */
  readonly servicesAccepted: boolean;
  /** Items left out, with the reason. */
  readonly leftOut: readonly LeftOutItem[];
}

/**
 * Which part of a deal a lessor finances: services (installation, training) only while they stay a marginal part of it; licenses and fees
 * that their publisher excludes, never.
 *
 * @param maxShare - Largest share of services that the lessor accepts (0.1 in the source text's example); it is his rule, not law.
 * @throws `finance/amount` for an amount below zero.
 * @example
 * ```ts
 * servicesShare([
 *   { id: "hardware", amount: euros(6300), kind: "equipment" },
 *   { id: "training", amount: euros(700), kind: "service" },
 * ], 0.1); // => { financed: 700000, notFinanced: 0, share: 0.1, servicesAccepted: true, leftOut: [] }
 * ```
 */
export function servicesShare(items: readonly FinancedItem[], maxShare: Rate): ServicesShare {
  for (const { amount } of items)
    if (!(Number.isSafeInteger(amount) && amount >= 0))
      throw new UsageError("finance/amount", amount, "amounts of zero or more, in cents");
  const open = items.filter(({ financeable = true }) => financeable);
  const all = total(open);
  const services = total(open.filter(({ kind }) => kind === "service"));
  const ratio = all === 0 ? { num: 0, den: 1 } : amountRatio(services, all);
  const servicesAccepted = compareRatios(ratio, maxShare) <= 0;
  const financed = servicesAccepted ? all : subtract(all, services);
  return {
    financed,
    notFinanced: subtract(total(items), financed),
    share: ratioToNumber(ratio),
    servicesAccepted,
    leftOut: items.flatMap((item) => leftOut(item, servicesAccepted)),
  };
}

function leftOut({ id, kind, financeable = true }: FinancedItem, servicesAccepted: boolean): LeftOutItem[] {
  if (!financeable) return [{ id, reason: "notFinanceable" }];
  return kind === "service" && !servicesAccepted ? [{ id, reason: "servicesAboveShare" }] : [];
}

function total(items: readonly FinancedItem[]): Cents {
  return sum(items.map(({ amount }) => amount));
}
