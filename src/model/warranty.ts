/** Where a warranty is served. */
export type WarrantyPlace = "workshop" | "onSite";

/** Warranty of equipment, included or sold as an extension. */
export interface Warranty {
  /** Whole months. */
  readonly months: number;
  readonly place: WarrantyPlace;
  readonly parts: boolean;
  readonly labor: boolean;
}

/**
 * What a reseller gives when nothing else is said: one year, parts and labor, back to the workshop (a convention: assembled computers
 * have one or two years by model).
 */
export const DEFAULT_WARRANTY: Warranty = { months: 12, place: "workshop", parts: true, labor: true };
