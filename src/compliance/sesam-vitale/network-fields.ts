import type { Field } from "../../plugins/pack.js";

/** What an absent fact about the network, the services and the commissioning means, and what to ask. */
export const NETWORK_FIELDS: Readonly<Record<string, Field>> = {
  "workstation.network": {
    whenAbsent: "absent",
    question: { fr: "Quel raccordement au réseau ?", en: "Which network link?" },
  },
  "workstation.network.kind": {
    whenAbsent: "absent",
    question: { fr: "Quel raccordement au réseau ?", en: "Which network link?" },
  },
  "workstation.network.equipment": {
    whenAbsent: "absent",
    question: { fr: "Modem ou routeur ?", en: "Modem or router?" },
  },
  "workstation.network.provider": {
    whenAbsent: "absent",
    question: { fr: "Quel fournisseur d'accès ?", en: "Which access provider?" },
  },
  "workstation.network.accredited": {
    whenAbsent: "absent",
    question: {
      fr: "Le fournisseur est-il agréé par le Réseau santé social ?",
      en: "Is the provider accredited by the Réseau santé social?",
    },
  },
  "workstation.network.groupContract": {
    whenAbsent: "absent",
    question: { fr: "Y a-t-il un contrat d'accès de groupe ?", en: "Is there a group access contract?" },
  },
  "workstation.network.shared": {
    whenAbsent: "absent",
    question: { fr: "L'accès est-il partagé ?", en: "Is the access shared?" },
  },
  "workstation.network.fseRoute": {
    whenAbsent: "absent",
    question: { fr: "Par où les lots vont-ils aux caisses ?", en: "By which route do lots reach the insurers?" },
  },
  "workstation.network.sendIntervalWorkingDays": {
    whenAbsent: "fine",
    question: {
      fr: "Tous les combien de jours ouvrés les lots sont-ils envoyés ?",
      en: "How many working days between two sendings?",
    },
  },
  "workstation.services": { whenAbsent: "absent", question: { fr: "Quels services ?", en: "Which services?" } },
  "workstation.services.mssante": {
    whenAbsent: "absent",
    question: { fr: "La messagerie sécurisée est-elle ouverte ?", en: "Is the secure mailbox subscribed?" },
  },
  "workstation.services.dmpCompatible": {
    whenAbsent: "absent",
    question: { fr: "Le logiciel est-il compatible DMP ?", en: "Is the software DMP compatible?" },
  },
  "workstation.services.insi": {
    whenAbsent: "absent",
    question: { fr: "Le logiciel appelle-t-il le téléservice INSi ?", en: "Does the software call INSi?" },
  },
  "workstation.services.scor": { whenAbsent: "absent", question: { fr: "SCOR est-il utilisé ?", en: "Is SCOR used?" } },
  "workstation.services.adri": { whenAbsent: "fine" },
  "workstation.commissioning": { whenAbsent: "absent" },
  "workstation.commissioning.cpamValidatedOn": {
    whenAbsent: "absent",
    question: {
      fr: "Quand la CPAM a-t-elle validé l'installation ?",
      en: "When did the CPAM validate the installation?",
    },
  },
  "workstation.commissioning.testLot": {
    whenAbsent: "absent",
    question: { fr: "Un lot a-t-il été envoyé ?", en: "Was a lot sent?" },
  },
  "workstation.commissioning.testLot.sentOn": {
    whenAbsent: "absent",
    question: { fr: "Quand le lot a-t-il été envoyé ?", en: "When was the lot sent?" },
  },
  "workstation.commissioning.testLot.lotNumber": {
    whenAbsent: "absent",
    question: { fr: "Quel est le numéro du lot ?", en: "What is the number of the lot?" },
  },
  "workstation.commissioning.testLot.fseCount": { whenAbsent: "fine" },
  "workstation.commissioning.testLot.cardsKind": {
    whenAbsent: "fine",
    question: { fr: "Cartes de test ou cartes réelles ?", en: "Test or real cards?" },
  },
  "workstation.commissioning.arl": {
    whenAbsent: "absent",
    question: {
      fr: "Un accusé de réception logique (ARL) a-t-il été reçu ?",
      en: "Was an acknowledgement (ARL) received?",
    },
  },
  "workstation.commissioning.arl.status": {
    whenAbsent: "unknown",
    question: { fr: "L'ARL est-il positif ou négatif ?", en: "Is the ARL positive or negative?" },
  },
  "workstation.commissioning.arl.receivedOn": {
    whenAbsent: "absent",
    question: { fr: "Quand l'ARL a-t-il été reçu ?", en: "When was the ARL received?" },
  },
  "workstation.commissioning.arl.lotNumber": {
    whenAbsent: "absent",
    question: { fr: "Pour quel lot l'ARL a-t-il été reçu ?", en: "Which lot is the ARL for?" },
  },
  "workstation.commissioning.acceptance": {
    whenAbsent: "absent",
    question: { fr: "Le procès-verbal de recette est-il signé ?", en: "Is the acceptance record signed?" },
  },
  "workstation.commissioning.acceptance.technicianSignedOn": {
    whenAbsent: "absent",
    question: {
      fr: "Quand le technicien a-t-il signé la recette ?",
      en: "When did the technician sign the acceptance?",
    },
  },
  "workstation.commissioning.acceptance.clientSignedOn": {
    whenAbsent: "absent",
    question: { fr: "Quand le client a-t-il signé la recette ?", en: "When did the client sign the acceptance?" },
  },
};
