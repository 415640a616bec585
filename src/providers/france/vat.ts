import type { CalendarDate } from "../../model/date.js";
import { valueAt } from "../../model/parameter.js";
import type { Source } from "../../model/source.js";
import { vatItemClass } from "./series/vat-item-class.js";
import { vatItemClassElsewhere } from "./series/vat-item-class-elsewhere.js";
import { vatRates } from "./series/vat-rates.js";
import type { VatTerritory } from "./territory.js";

/** How an item is taxed on a day, or that the sources do not say. */
export type VatOf =
  | {
      readonly known: true;
      /** Category code of EN 16931. */
      readonly category: "S" | "E" | "O";
      /** Fraction of the price excluding VAT; 0 outside `S`. */
      readonly rate: number;
      /** VAT class: `normal`, `reduced`, `exempt`… */
      readonly vatClass: string;
      /** `false` = a deduction or from memory, shown as such. */
      readonly verified: boolean;
      readonly sources: readonly Source[];
    }
  | {
      readonly known: false;
      /** `noRate`: the law has no such rate on that day, or no VAT at all in the territory (class `not-applicable-territory`). */
      readonly reason: "notCovered" | "noRate";
      readonly vatClass?: string;
    };

/** Class of a territory where VAT does not apply: no rate and no VAT line. */
const NOT_APPLICABLE = "not-applicable-territory";

/**
 * VAT of an item on a day: item to class, then class to rate of the territory.
 *
 * @param item - An item of the series `vatItemClass`: `hardware`, `softwareLicence`, `maintenance`, `trainingWithAttestation`…
 * Outside the mainland an item has the class of the mainland at the rate of the territory, save where the sources give it another one
 * (medicines in Corsica and overseas).
 * @param territory - Of the place of supply; the mainland by default.
 * @example
 * ```ts
 * const vat = vatOf("hardware", date("2013-12-31"));
 * vat.known && vat.rate; // => 0.196
 * vatOf("hardware", date("2026-11-22")).known; // => false
 * vatOf("hardware", date("2026-11-21"), "FR-GF-YT"); // => { known: false, reason: "noRate", vatClass: "not-applicable-territory" }
 * ```
 */
export function vatOf(item: string, on: CalendarDate, territory: VatTerritory = "FR-metropolitan"): VatOf {
  if (vatRates.find(territory, NOT_APPLICABLE)) return vatOfClass(NOT_APPLICABLE, on, territory);
  const classes = vatItemClassElsewhere.find(territory, item) ?? vatItemClass.find("FR-metropolitan", item);
  const found = classes && valueAt(classes, on);
  if (!found?.known || found.value === null) return { known: false, reason: "notCovered" };
  const { value: vatClass, source, verified } = found;
  const untaxed = vatClass === "exempt" ? "E" : vatClass === "out-of-scope" ? "O" : undefined;
  if (untaxed) return { known: true, category: untaxed, rate: 0, vatClass, verified, sources: [source] };
  const rate = vatOfClass(vatClass, on, territory);
  return rate.known ? { ...rate, verified: verified && rate.verified, sources: [source, ...rate.sources] } : rate;
}

/**
 * The rate of a VAT class on a day: what a document of that day is checked with.
 *
 * @param vatClass - `normal`, `intermediate`, `reduced`, `super-reduced`…
 * @example
 * ```ts
 * const normal = vatOfClass("normal", date("2014-01-01"));
 * normal.known && normal.rate; // => 0.2
 * ```
 */
export function vatOfClass(vatClass: string, on: CalendarDate, territory: VatTerritory = "FR-metropolitan"): VatOf {
  const nowhere = vatRates.find(territory, NOT_APPLICABLE);
  const named = nowhere === undefined ? vatClass : NOT_APPLICABLE;
  const series = nowhere ?? vatRates.find(territory, vatClass);
  const rate = series && valueAt(series, on);
  if (!rate?.known) return { known: false, reason: "notCovered", vatClass: named };
  if (rate.value === null) return { known: false, reason: "noRate", vatClass: named };
  return { known: true, category: "S", rate: rate.value, vatClass, verified: rate.verified, sources: [rate.source] };
}
