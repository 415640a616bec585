import type { Cents } from "../../model/money/cents.js";
import type { HouseTerms } from "../../model/provider.js";
import { DEFAULT_WARRANTY } from "../../model/warranty.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { partnerSource } from "./source.js";

/** Hourly rates, in cents excluding VAT: the source names the two rates, not their amounts. */
export interface GamaFigures {
  readonly workshop?: Cents;
  readonly onSite?: Cents;
}

/**
 * GAMA, house terms of a reseller: coefficient 1.3; maintenance 10 % and assistance 5 % of the deal excl. VAT; deposit of 30 % incl. VAT;
 * hardware under warranty for one year, parts and labor, back to the workshop.
 *
 * @example
 * ```ts
 * const house = gama({ workshop: euros(55), onSite: euros(70) }).contributions?.["houseTerms"]?.[0] as HouseTerms;
 * sellingPrice(euros(300), { coefficient: house.coefficient }); // => 39000
 * ```
 */
export function gama({ workshop, onSite }: GamaFigures = {}): Plugin<readonly []> {
  const terms: HouseTerms = {
    id: "gama",
    name: "GAMA",
    sources: [partnerSource],
    gaps: [
      ...gap(
        "workshop",
        workshop,
        "Quel est le tarif horaire en atelier ?",
        "What is the hourly rate in the workshop?",
      ),
      ...gap("onSite", onSite, "Quel est le tarif horaire sur site ?", "What is the hourly rate on site?"),
    ],
    coefficient: 1.3,
    hourlyRates: { ...(workshop === undefined ? {} : { workshop }), ...(onSite === undefined ? {} : { onSite }) },
    maintenanceRate: 0.1,
    assistanceRate: 0.05,
    depositRate: 0.3,
    warranty: DEFAULT_WARRANTY,
  };
  return definePlugin({ id: "gama", version: "0.1.0", packs: [], contributions: { houseTerms: [terms] } });
}
