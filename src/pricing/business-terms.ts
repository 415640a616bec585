import { toDecimalString } from "../model/money/euros.js";
import { ratioTimes, ratioToNumber } from "../model/money/ratio-ops.js";
import type { Totals } from "../model/vat.js";
import { optional } from "./optional.js";

/** Document totals of EN 16931 by business term, as decimal strings with two decimals. */
export type BusinessTerms = Readonly<
  Record<"BT-106" | "BT-107" | "BT-108" | "BT-109" | "BT-110" | "BT-112" | "BT-113" | "BT-114" | "BT-115", string>
>;

/**
 * Totals in the terms of EN 16931: sum of the lines (BT-106), allowances (107), charges (108), total excluding VAT (109), VAT (110),
 * total including VAT (112), paid (113), rounding (114), amount due (115).
 *
 * @example
 * ```ts
 * const totals = documentTotals({ lines: [{ exclVat: euros(1400), vat: { category: "S", rate: 0.196 } }] });
 * businessTerms(totals)["BT-112"]; // => "1674.40"
 * ```
 */
export function businessTerms(totals: Totals): BusinessTerms {
  return {
    "BT-106": toDecimalString(totals.lines),
    "BT-107": toDecimalString(totals.discounts),
    "BT-108": toDecimalString(totals.charges),
    "BT-109": toDecimalString(totals.exclVat),
    "BT-110": toDecimalString(totals.vat),
    "BT-112": toDecimalString(totals.inclVat),
    "BT-113": toDecimalString(totals.paid),
    "BT-114": toDecimalString(totals.rounding),
    "BT-115": toDecimalString(totals.amountDue),
  };
}

/**
 * VAT breakdown of EN 16931 (BG-23) by business term: taxable amount (BT-116), VAT (117), category (118), rate in per cent (119), and
 * exemption reason and code (120, 121) where given.
 *
 * @example
 * ```ts
 * const totals = documentTotals({ lines: [{ exclVat: euros(1400), vat: { category: "S", rate: 0.196 } }] });
 * vatBusinessTerms(totals)[0]; // => { "BT-116": "1400.00", "BT-117": "274.40", "BT-118": "S", "BT-119": "19.6" }
 * ```
 */
export function vatBusinessTerms(totals: Totals): Readonly<Record<string, string>>[] {
  return totals.vatGroups.map((group) => ({
    "BT-116": toDecimalString(group.exclVat),
    "BT-117": toDecimalString(group.vat),
    "BT-118": group.category,
    "BT-119": percent(group.rate),
    ...optional("BT-120", group.exemptionReason),
    ...optional("BT-121", group.exemptionCode),
  }));
}

/** A fraction as per cent, as a plain decimal: 0.055 is "5.5". */
function percent(rate: number): string {
  return String(ratioToNumber(ratioTimes(rate, 100)));
}
