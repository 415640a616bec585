import type { ServiceMode } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { addDays, addMonths } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import type { Period } from "../model/period.js";
import { contractDate, whole } from "./limits.js";

/** What a warranty covers, and for how long. */
export interface WarrantyTerms {
  /** Whole months from delivery, 0 to 240. */
  readonly months: number;
  readonly parts: boolean;
  readonly labor: boolean;
  /** On site, or the machine comes back to the workshop (retour atelier). */
  readonly mode: Extract<ServiceMode, "onSite" | "workshop">;
}

/** Where the terms come from: the narrower beats the wider. */
export interface WarrantyOffer {
  /** The model's own warranty: one or two years. */
  readonly model?: WarrantyTerms;
  /** The convention of a group to which the client belongs: replaces the model's. */
  readonly convention?: WarrantyTerms;
  /** An extension that was bought: total months from delivery, and its mode; used if it is longer. */
  readonly extension?: WarrantyTerms;
}

/** One year, parts and labor, back to the workshop: the reseller's default, a convention and not the legal warranty. */
export const STANDARD_WARRANTY: WarrantyTerms = { months: 12, parts: true, labor: true, mode: "workshop" };

/** A warranty in days. */
export interface Warranty extends WarrantyTerms {
  readonly period: Period;
  readonly from: "standard" | "model" | "convention" | "extension";
}

/**
 * The commercial warranty of a machine: the model's, or the group convention's, or the standard one; then the extension if it lasts longer.
 *
 * @throws `contract/bad-length`, `contract/date-out-of-range`, `warranty/no-months` for a warranty of no length.
 * @example
 * ```ts
 * const onSite = { months: 36, parts: true, labor: true, mode: "onSite" } as const;
 * warrantyOf(date("2026-01-31"), {}).period.until; // => "2027-01-31"
 * warrantyOf(date("2026-01-31"), { convention: onSite }).from; // => "convention"
 * ```
 */
export function warrantyOf(deliveredOn: CalendarDate, { model, convention, extension }: WarrantyOffer): Warranty {
  contractDate(deliveredOn, "a delivery");
  const base = convention ?? model ?? STANDARD_WARRANTY;
  const baseFrom = convention !== undefined ? "convention" : model !== undefined ? "model" : "standard";
  const extended = extension !== undefined && extension.months > base.months;
  const terms = extended ? extension : base;
  if (whole(terms.months, "warranty months", 0, 240) === 0)
    throw new UsageError("warranty/no-months", 0, "a warranty of one month or more");
  const period = { from: deliveredOn, until: addMonths(deliveredOn, terms.months) };
  return { ...terms, period, from: extended ? "extension" : baseFrom };
}

/** Days between an order and its delivery: two to three weeks at the reseller of the source. A convention. */
export const DELIVERY_LEAD: { readonly earliestDays: number; readonly latestDays: number } = {
  earliestDays: 14,
  latestDays: 21,
};

/**
 * When to expect the delivery of an order, both days included.
 *
 * @throws `contract/bad-length`, `contract/date-out-of-range`.
 * @example
 * ```ts
 * deliveryWindow(date("2026-11-21")); // => { earliest: "2026-12-05", latest: "2026-12-12" }
 * ```
 */
export function deliveryWindow(
  orderSignedOn: CalendarDate,
  { earliestDays, latestDays }: { readonly earliestDays: number; readonly latestDays: number } = DELIVERY_LEAD,
): { readonly earliest: CalendarDate; readonly latest: CalendarDate } {
  contractDate(orderSignedOn, "an order");
  whole(earliestDays, "earliestDays", 0, 3660);
  whole(latestDays, "latestDays", earliestDays, 3660);
  return { earliest: addDays(orderSignedOn, earliestDays), latest: addDays(orderSignedOn, latestDays) };
}
