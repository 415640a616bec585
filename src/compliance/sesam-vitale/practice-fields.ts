import type { Field } from "../../plugins/pack.js";

/** What an absent fact about the practice and its people means, and what to ask. Fields that a schema requires are `unknown`: a record that comes without them is asked. */
export const PRACTICE_FIELDS: Readonly<Record<string, Field>> = {
  "practice.kind": {
    whenAbsent: "unknown",
    question: { fr: "Quelle forme d'exercice ?", en: "Which kind of practice?" },
  },
  "practice.practitioners": {
    whenAbsent: "unknown",
    question: { fr: "Qui exerce et travaille au cabinet ?", en: "Who practices and works there?" },
  },
  "practice.department": { whenAbsent: "fine" },
  "practice.siret": { whenAbsent: "fine" },
  "practice.finess": {
    whenAbsent: "absent",
    question: { fr: "Quel est le numéro FINESS ?", en: "What is the FINESS number?" },
  },
  "practice.fseRate": {
    whenAbsent: "fine",
    question: { fr: "Quelle part des feuilles est électronique ?", en: "What share of the sheets is electronic?" },
  },
  "practice.teleserviceUsageRate": {
    whenAbsent: "fine",
    question: { fr: "Quel est le taux d'usage des téléservices ?", en: "What is the usage rate of online services?" },
  },
  "practice.mostlyThirdParty": {
    whenAbsent: "fine",
    question: { fr: "Le tiers payant est-il majoritaire ?", en: "Is most of the activity third-party payment?" },
  },
  "practice.practitioners[].role": {
    whenAbsent: "unknown",
    question: {
      fr: "Quel est son rôle : titulaire, collaborateur, remplaçant, personnel ?",
      en: "What is the role: owner, collaborator, replacement, staff?",
    },
  },
  "practice.practitioners[].profession": {
    whenAbsent: "unknown",
    question: { fr: "Quelle est sa profession ?", en: "Which profession?" },
  },
  "practice.practitioners[].transmits": {
    whenAbsent: "unknown",
    question: { fr: "Cette personne télétransmet-elle ?", en: "Does this person transmit care sheets?" },
  },
  "practice.practitioners[].replaces": {
    whenAbsent: "absent",
    question: { fr: "Qui cette personne remplace-t-elle ?", en: "Whom does the person replace?" },
  },
  "practice.practitioners[].preparesFse": {
    whenAbsent: "fine",
    question: { fr: "Cette personne prépare-t-elle des feuilles ?", en: "Does the person prepare sheets?" },
  },
  "practice.practitioners[].homeVisits": {
    whenAbsent: "fine",
    question: { fr: "Y a-t-il des visites à domicile ?", en: "Are there home visits?" },
  },
  "practice.practitioners[].billsCcam": {
    whenAbsent: "fine",
    question: { fr: "Des actes CCAM sont-ils facturés ?", en: "Are CCAM acts billed?" },
  },
  "practice.practitioners[].sector": { whenAbsent: "fine" },
  "practice.practitioners[].identifiers": { whenAbsent: "fine" },
  "practice.practitioners[].identifiers.rpps": { whenAbsent: "fine" },
  "practice.practitioners[].identifiers.am": { whenAbsent: "fine" },
  "practice.practitioners[].identifiers.adeli": { whenAbsent: "fine" },
  "practice.practitioners[].card": {
    whenAbsent: "absent",
    question: { fr: "Cette personne a-t-elle une carte ?", en: "Does the person hold a card?" },
  },
  "practice.practitioners[].card.type": {
    whenAbsent: "unknown",
    question: { fr: "Quelle sorte de carte ?", en: "Which kind of card?" },
  },
  "practice.practitioners[].card.holderId": {
    whenAbsent: "unknown",
    question: { fr: "À qui est la carte ?", en: "Whose card is it?" },
  },
  "practice.practitioners[].card.validUntil": {
    whenAbsent: "unknown",
    question: { fr: "Jusqu'à quand la carte est-elle valable ?", en: "Until when is the card valid?" },
  },
  "practice.practitioners[].card.pinKnown": {
    whenAbsent: "absent",
    question: { fr: "Le code porteur est-il connu ?", en: "Is the PIN known?" },
  },
  "practice.practitioners[].card.pinBlocked": {
    whenAbsent: "fine",
    question: { fr: "La carte est-elle bloquée ?", en: "Is the card locked?" },
  },
  "practice.practitioners[].card.isTest": {
    whenAbsent: "fine",
    question: { fr: "Est-ce une carte de test ?", en: "Is it a test card?" },
  },
  "practice.practitioners[].card.damPresent": {
    whenAbsent: "fine",
    question: {
      fr: "La carte porte-t-elle le domaine assurance maladie ?",
      en: "Does the card hold the insurer data?",
    },
  },
  "practice.practitioners[].card.situationMatches": {
    whenAbsent: "fine",
    question: { fr: "La carte correspond-elle à la situation du cabinet ?", en: "Does the card match the practice?" },
  },
  "practice.practitioners[].replacementLicense": {
    whenAbsent: "absent",
    question: {
      fr: "Jusqu'à quand la licence de remplacement est-elle valable ?",
      en: "Until when is the replacement license valid?",
    },
  },
  "practice.practitioners[].replacementLicense.validUntil": {
    whenAbsent: "absent",
    question: {
      fr: "Jusqu'à quand la licence de remplacement est-elle valable ?",
      en: "Until when is the replacement license valid?",
    },
  },
  "practice.practitioners[].license": {
    whenAbsent: "absent",
    question: { fr: "Le contrat de licence est-il signé ?", en: "Is the license contract signed?" },
  },
  "practice.practitioners[].license.signed": {
    whenAbsent: "absent",
    question: { fr: "Le contrat de licence est-il signé ?", en: "Is the license contract signed?" },
  },
  "practice.practitioners[].license.inOwnName": {
    whenAbsent: "fine",
    question: { fr: "À quel nom est le contrat de licence ?", en: "In whose name is the license contract?" },
  },
  "practice.practitioners[].accessContract": {
    whenAbsent: "absent",
    question: { fr: "Le contrat d'accès est-il signé ?", en: "Is the access contract signed?" },
  },
  "practice.practitioners[].accessContract.signed": {
    whenAbsent: "absent",
    question: { fr: "Le contrat d'accès est-il signé ?", en: "Is the access contract signed?" },
  },
  "practice.practitioners[].dossier": { whenAbsent: "absent" },
  "practice.practitioners[].dossier.crossedPrescription": {
    whenAbsent: "absent",
    question: { fr: "L'ordonnance barrée a-t-elle été remise ?", en: "Was the crossed-out prescription collected?" },
  },
  "practice.practitioners[].dossier.crossedCareSheet": {
    whenAbsent: "absent",
    question: {
      fr: "La feuille de soins barrée a-t-elle été remise ?",
      en: "Was the crossed-out care sheet collected?",
    },
  },
  "practice.practitioners[].dossier.cpsCopyOrNumber": {
    whenAbsent: "absent",
    question: {
      fr: "La copie ou le numéro de la carte a-t-il été remis ?",
      en: "Was the copy or number of the card collected?",
    },
  },
  "practice.practitioners[].dataProtection": { whenAbsent: "absent" },
  "practice.practitioners[].dataProtection.cnilDeclaredOn": {
    whenAbsent: "absent",
    question: { fr: "Quand le fichier a-t-il été déclaré à la CNIL ?", en: "When was the file declared to the CNIL?" },
  },
  "practice.practitioners[].dataProtection.gdprRecord": {
    whenAbsent: "absent",
    question: { fr: "Le registre des traitements est-il écrit ?", en: "Is the record of processing written?" },
  },
};
