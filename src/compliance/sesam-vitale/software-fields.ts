import type { Field } from "../../plugins/pack.js";

/** What an absent fact about the software and its contracts means, and what to ask. */
export const SOFTWARE_FIELDS: Readonly<Record<string, Field>> = {
  "workstation.solution": {
    whenAbsent: "unknown",
    question: { fr: "Ordinateur ou terminal autonome ?", en: "Computer or stand-alone terminal?" },
  },
  "workstation.stage": {
    whenAbsent: "unknown",
    question: { fr: "Installation ou production ?", en: "Installation or production?" },
  },
  "workstation.maintenanceContract": {
    whenAbsent: "absent",
    question: { fr: "Un contrat d'assistance locale est-il signé ?", en: "Is a local assistance contract signed?" },
  },
  "workstation.publisherAssistance": {
    whenAbsent: "absent",
    question: {
      fr: "Le contrat d'assistance de l'éditeur est-il signé ?",
      en: "Is the publisher's assistance contract signed?",
    },
  },
  "workstation.migration": {
    whenAbsent: "fine",
    question: { fr: "Des données sont-elles reprises ?", en: "Are data migrated?" },
  },
  "workstation.migration.required": {
    whenAbsent: "fine",
    question: { fr: "Des données sont-elles reprises ?", en: "Are data migrated?" },
  },
  "workstation.migration.signedOn": {
    whenAbsent: "absent",
    question: {
      fr: "Quand le procès-verbal de reprise des données a-t-il été signé ?",
      en: "When was the migration record signed?",
    },
  },
  "workstation.software": { whenAbsent: "absent", question: { fr: "Quels logiciels ?", en: "Which software?" } },
  "workstation.software.architecture": {
    whenAbsent: "unknown",
    question: { fr: "Monoposte ou client-serveur ?", en: "One post, or client and server?" },
  },
  "workstation.software.management": {
    whenAbsent: "absent",
    question: { fr: "Quel logiciel de gestion ?", en: "Which practice software?" },
  },
  "workstation.software.management.name": { whenAbsent: "fine" },
  "workstation.software.management.segur": {
    whenAbsent: "absent",
    question: { fr: "Le logiciel est-il référencé Ségur ?", en: "Is the software referenced (Ségur)?" },
  },
  "workstation.software.management.lapCertified": {
    whenAbsent: "absent",
    question: { fr: "Le logiciel d'aide à la prescription est-il certifié ?", en: "Is the prescribing aid certified?" },
  },
  "workstation.software.billing": {
    whenAbsent: "absent",
    question: { fr: "Quel module de facturation ?", en: "Which billing module?" },
  },
  "workstation.software.billing.name": { whenAbsent: "fine" },
  "workstation.software.billing.integrated": {
    whenAbsent: "fine",
    question: { fr: "Le module est-il intégré au logiciel ?", en: "Is the module integrated?" },
  },
  "workstation.software.billing.approval": {
    whenAbsent: "absent",
    question: { fr: "Quel est le numéro d'agrément ?", en: "What is the approval number?" },
  },
  "workstation.software.billing.approval.body": {
    whenAbsent: "absent",
    question: { fr: "Qui a agréé le module ?", en: "Who approved the module?" },
  },
  "workstation.software.billing.approval.number": {
    whenAbsent: "absent",
    question: { fr: "Quel est le numéro d'agrément ?", en: "What is the approval number?" },
  },
  "workstation.software.billing.approval.sv": {
    whenAbsent: "unknown",
    question: { fr: "Quelle version du cahier des charges ?", en: "Which version of the specification?" },
  },
  "workstation.software.billing.approval.addendum": {
    whenAbsent: "absent",
    question: { fr: "Quel addendum ?", en: "Which addendum?" },
  },
  "workstation.software.billing.approval.professions": {
    whenAbsent: "unknown",
    question: { fr: "Agréé pour quelles professions ?", en: "Approved for which professions?" },
  },
  "workstation.software.billing.approval.validUntil": {
    whenAbsent: "fine",
    question: { fr: "Jusqu'à quand l'agrément vaut-il ?", en: "Until when is the approval valid?" },
  },
  "workstation.software.billing.currency": {
    whenAbsent: "unknown",
    question: { fr: "Francs ou euros ?", en: "Francs or euros?" },
  },
  "workstation.software.billing.readerModes": {
    whenAbsent: "absent",
    question: { fr: "Quels modes de lecteur le module pilote-t-il ?", en: "Which reader modes can the module drive?" },
  },
  "workstation.software.billing.replacementProfilesCanTransmit": {
    whenAbsent: "absent",
    question: {
      fr: "Les profils de remplaçant peuvent-ils télétransmettre ?",
      en: "May replacement profiles transmit?",
    },
  },
  "workstation.software.billing.tablesDate": {
    whenAbsent: "absent",
    question: { fr: "De quand datent les tables d'actes ?", en: "What is the date of the act tables?" },
  },
  "workstation.software.billing.retentionDays": {
    whenAbsent: "fine",
    question: { fr: "Combien de jours les doubles sont-ils gardés ?", en: "How long are duplicates kept?" },
  },
};
