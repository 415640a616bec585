import { date, euros } from "bareme/model";
import { rents } from "./rents.js";
import { acmeSource } from "./source.js";

/** The papers that ACME Bail asks for. */
export const fileChecklist = {
  id: "acme-lessor-file",
  title: { fr: "Dossier ACME Bail", en: "ACME Bail file" },
  from: date("2026-01-01"),
  sources: [acmeSource],
  items: [
    { id: "signedQuote", label: { fr: "Copie du devis signé", en: "Copy of the signed quote" } },
    { id: "taxReturn", label: { fr: "Deux dernières déclarations fiscales", en: "Last two tax returns" }, copies: 2 },
    { id: "bankDetails", label: { fr: "RIB", en: "Bank details (RIB)" } },
    { id: "groupDeed", label: { fr: "Statuts, en cabinet de groupe", en: "Articles, for a group practice" } },
  ],
};

/** ACME Bail as a lessor. */
export const terms = {
  id: "acme",
  name: "ACME Bail",
  sources: [acmeSource],
  gaps: [],
  programs: [
    {
      id: "acme-medical",
      kind: "financialRental",
      title: { fr: "Location médicale", en: "Medical rental" },
      minimumAmount: euros(500),
      rents,
    },
  ],
  checklists: [fileChecklist.id],
  paysWithinDays: 5,
};
