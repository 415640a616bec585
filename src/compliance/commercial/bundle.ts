import type { ProposalKind, ProposalPaper } from "../../model/proposal.js";
import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule, present } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** Papers that a proposal bundles, by kind. */
export const PROPOSAL_PAPERS: Readonly<Record<ProposalKind, readonly ProposalPaper[]>> = {
  standard: ["quote", "companyContracts", "partnerContracts", "brochures", "technicalAnnexes"],
  group: ["quote", "maintenanceContract", "publisherContracts", "networkForm"],
  dentist: ["quote", "maintenanceContract", "networkForm"],
};

/** A proposal holds all the papers of its kind. */
export const bundle: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/bundle",
  slug: "proposal-bundle",
  title: { fr: "Pièces de la proposition", en: "Papers of the proposal" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  each: "paper",
  check: present,
  messages: {
    quote: { fr: "Le devis manque.", en: "The quote is missing." },
    companyContracts: { fr: "Les contrats de la société manquent.", en: "The company's contracts are missing." },
    partnerContracts: {
      fr: "Les contrats de l'éditeur et du réseau manquent.",
      en: "The contracts of the publisher and of the network are missing.",
    },
    brochures: { fr: "Les documentations manquent.", en: "The brochures are missing." },
    technicalAnnexes: { fr: "Les annexes techniques manquent.", en: "The technical annexes are missing." },
    maintenanceContract: {
      fr: "Le contrat de maintenance annuel chiffré manque.",
      en: "The priced annual maintenance contract is missing.",
    },
    publisherContracts: { fr: "Les contrats de l'éditeur manquent.", en: "The publisher's contracts are missing." },
    networkForm: { fr: "Le formulaire d'abonnement au réseau manque.", en: "The network's form is missing." },
  },
  remedy: { fr: "Joindre la pièce.", en: "Add the paper." },
});
