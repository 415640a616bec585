import type { Text } from "../../model/text.js";
import type { MedicineInformation, TherapeuticArea } from "../../model/veterinary-medicine.js";
import { has } from "../vigilance/identifiable.js";

/** The eight items of the summary of product characteristics (RCP) that a delegate explains. */
export type SpcItem =
  | "targetSpecies"
  | "indications"
  | "therapeuticClass"
  | "forms"
  | "dosage"
  | "contraindications"
  | "adverseEffects"
  | "properUse";

/** The eight items in words. */
export const SPC_ITEMS: Readonly<Record<SpcItem, Text>> = {
  targetSpecies: { fr: "Espèces cibles", en: "Target species" },
  indications: { fr: "Maladies traitées", en: "Diseases treated" },
  therapeuticClass: { fr: "Classe thérapeutique", en: "Therapeutic class" },
  forms: { fr: "Formes", en: "Forms" },
  dosage: { fr: "Posologie", en: "Dosage" },
  contraindications: { fr: "Contre-indications", en: "Contra-indications" },
  adverseEffects: { fr: "Effets indésirables", en: "Adverse effects" },
  properUse: { fr: "Bon usage", en: "Proper use" },
};

/** The seven therapeutic areas in words. */
export const THERAPEUTIC_AREAS: Readonly<Record<TherapeuticArea, Text>> = {
  bacteriology: { fr: "Bactériologie", en: "Bacteriology" },
  immunology: { fr: "Immunologie", en: "Immunology" },
  parasitology: { fr: "Parasitologie", en: "Parasitology" },
  cardiovascular: { fr: "Cardiovasculaire", en: "Cardiovascular" },
  digestive: { fr: "Digestif", en: "Digestive" },
  reproductionEndocrinology: { fr: "Reproduction et endocrinologie", en: "Reproduction and endocrinology" },
  neurology: { fr: "Neurologie", en: "Neurology" },
};

/**
 * The items of the eight that the information on a medicine lacks, in their order.
 *
 * @example
 * ```ts
 * missingSpcItems({ name: "Exempla-flam", dosage: "1 mg/kg" }).length; // => 7
 * ```
 */
export function missingSpcItems(product: MedicineInformation): readonly SpcItem[] {
  return (Object.keys(SPC_ITEMS) as SpcItem[]).filter((item) => !has(product[item]) || product[item] === "");
}
