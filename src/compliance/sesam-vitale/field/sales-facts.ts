import { no, type Result } from "../../../model/result.js";
import type { Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { SEED } from "../sources.js";

/** A feature of practice software that a sales file asks for. */
export interface SoftwareFeature {
  readonly id: "tax-form-2035" | "lab-results-kermit";
  readonly title: Text;
  readonly source: Source;
}

/**
 * Features of practice software that the source names beside claims: receipts and expenses for the tax form of independent
 * professionals (2035), and results of laboratories by the KERMIT protocol.
 *
 * @example
 * ```ts
 * softwareFeatures().map(({ id }) => id); // => ["tax-form-2035", "lab-results-kermit"]
 * ```
 */
export function softwareFeatures(): readonly SoftwareFeature[] {
  return [
    {
      id: "tax-form-2035",
      title: { fr: "Déclaration 2035 : recettes et dépenses", en: "Tax form 2035: receipts and expenses" },
      source: SEED,
    },
    {
      id: "lab-results-kermit",
      title: { fr: "Résultats de laboratoire par KERMIT", en: "Laboratory results by KERMIT" },
      source: SEED,
    },
  ];
}

/**
 * The features that a package lacks.
 *
 * @param has - Ids of the features that it has.
 * @example
 * ```ts
 * missingFeatures(["tax-form-2035"]).map(({ id }) => id); // => ["lab-results-kermit"]
 * ```
 */
export function missingFeatures(has: readonly string[]): readonly SoftwareFeature[] {
  return softwareFeatures().filter(({ id }) => !has.includes(id));
}

/**
 * Power that a radiography needs, as a fraction: a digital sensor 10 %, film 90 % (a reseller's sales argument, 1996 to 2003).
 *
 * @example
 * ```ts
 * xRayPower().digital; // => 0.1
 * ```
 */
export function xRayPower(): { readonly digital: number; readonly film: number; readonly source: Source } {
  return { digital: 0.1, film: 0.9, source: SEED };
}

/**
 * How much better digital radiography is reimbursed: the source says that it is, and gives no figure.
 *
 * @returns Always "not covered".
 * @example
 * ```ts
 * digitalXRayReimbursement(); // => { ok: false, reason: "notCovered" }
 * ```
 */
export function digitalXRayReimbursement(): Result<number, "notCovered"> {
  return no("notCovered");
}

/** Those whose word counts when a practice chooses (prescripteurs). */
export type InfluencerRole = "order" | "union" | "association" | "urml" | "cpam";

/**
 * Those whose word counts: professional orders, unions, associations, regional unions of doctors (URML), insurers (CPAM).
 *
 * @example
 * ```ts
 * influencerRoles().length; // => 5
 * ```
 */
export function influencerRoles(): readonly { readonly role: InfluencerRole; readonly title: Text }[] {
  return [
    { role: "order", title: { fr: "Ordre professionnel", en: "Professional order" } },
    { role: "union", title: { fr: "Syndicat", en: "Union" } },
    { role: "association", title: { fr: "Association", en: "Association" } },
    { role: "urml", title: { fr: "Union régionale (URML)", en: "Regional union of doctors (URML)" } },
    { role: "cpam", title: { fr: "Caisse (CPAM)", en: "Insurer (CPAM)" } },
  ];
}

/**
 * How many partners two publishers had accredited, as the source says (1996 to 2003): not a figure of today.
 *
 * @example
 * ```ts
 * accreditedPartners().visiodent; // => 30
 * ```
 */
export function accreditedPartners(): { readonly cegedim: 50; readonly visiodent: 30; readonly source: Source } {
  return { cegedim: 50, visiodent: 30, source: SEED };
}
