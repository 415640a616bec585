import type { Checklist } from "../../model/provider.js";
import { partnerSource } from "./source.js";

/** Papers for a study of the file: tax return and age of the professional. */
export const studyFile: Checklist = {
  id: "lessor-study-file",
  title: { fr: "Dossier d'étude du bailleur", en: "Lessor's study file" },
  items: [
    { id: "taxReturn", label: { fr: "Déclaration fiscale", en: "Tax return" } },
    { id: "age", label: { fr: "Âge du professionnel", en: "Age of the professional" } },
  ],
  sources: [partnerSource],
};

/** Papers of a rental: another list of the same reseller, which asks for more. Both stand: the lists are data, not one merged list. */
export const rentalFile: Checklist = {
  id: "lessor-rental-file",
  title: { fr: "Dossier de location", en: "Rental file" },
  items: [
    { id: "signedQuote", label: { fr: "Copie du devis signé", en: "Copy of the signed quote" } },
    { id: "taxReturn", label: { fr: "Dernière déclaration fiscale", en: "Last tax return" } },
    { id: "bankDetails", label: { fr: "RIB", en: "Bank details (RIB)" } },
    { id: "birthDate", label: { fr: "Date de naissance", en: "Date of birth" } },
  ],
  sources: [partnerSource],
};
