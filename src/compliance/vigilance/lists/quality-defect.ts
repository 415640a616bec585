import type { Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import type { SafetyReport } from "../../../model/vigilance.js";
import { has } from "../identifiable.js";
import { S29, S30 } from "../sources.js";

/** A class of quality defect in the ANMV procedure of 2017, with the class of the Union. */
export interface DefectClass {
  readonly anmv: "1" | "2" | "3";
  readonly eu: "I" | "II" | "III";
  readonly risk: Text;
  /** How far down a recall goes. */
  readonly recallDownTo: Text;
  readonly sources: readonly Source[];
}

/** The three classes. No time limit to tell the authority could be verified: none is given. */
export const DEFECT_CLASSES: readonly DefectClass[] = [
  {
    anmv: "1",
    eu: "I",
    risk: {
      fr: "Critique à majeur : peut mettre la vie en danger",
      en: "Critical to major: potentially life-threatening",
    },
    recallDownTo: {
      fr: "Détaillants ; détenteurs dans des cas exceptionnels",
      en: "Retailers; owners in exceptional cases",
    },
    sources: [S29, S30],
  },
  {
    anmv: "2",
    eu: "II",
    risk: { fr: "Moyen : peut rendre malade ou faire mal traiter", en: "Medium: could cause illness or mistreatment" },
    recallDownTo: { fr: "Distribution en gros", en: "Wholesale distribution" },
    sources: [S30],
  },
  {
    anmv: "3",
    eu: "III",
    risk: { fr: "Mineur : danger peu probable", en: "Minor: unlikely to be a significant hazard" },
    recallDownTo: { fr: "Stock du fabricant ou du dépositaire", en: "Stock of the manufacturer or depositary" },
    sources: [S30],
  },
];

/** What to collect on a defect. */
export type DefectFact = "product" | "batch" | "expiry" | "units" | "description" | "reporter" | "sample";

/**
 * What is still to be collected on a defect; nothing when the report tells of none. The class is the holder's to propose.
 *
 * @example
 * ```ts
 * missingDefectFacts({ defect: { description: "particules" }, products: [{ name: "Exemplar", batch: "E1" }] }); // => ["expiry", "units", "reporter", "sample"]
 * ```
 */
export function missingDefectFacts({ defect, products, reporter }: SafetyReport): readonly DefectFact[] {
  if (!defect) return [];
  const known: Readonly<Record<DefectFact, boolean>> = {
    product: (products ?? []).some(({ name }) => has(name)),
    batch: (products ?? []).some(({ batch }) => has(batch)),
    expiry: (products ?? []).some(({ expiresOn }) => has(expiresOn)),
    units: has(defect.unitsAffected),
    description: has(defect.description),
    reporter: has(reporter?.name) || has(reporter?.organization),
    sample: has(defect.sampleKept),
  };
  return (Object.keys(known) as DefectFact[]).filter((fact) => !known[fact]);
}
