import type { Field } from "../../plugins/pack.js";

/** What an absent fact about posts and readers means, and what to ask. */
export const HARDWARE_FIELDS: Readonly<Record<string, Field>> = {
  "workstation.posts": { whenAbsent: "absent", question: { fr: "Quels postes ?", en: "Which posts?" } },
  "workstation.posts[].kind": {
    whenAbsent: "unknown",
    question: {
      fr: "Quel poste : autonome, client, serveur ?",
      en: "Which kind of post: stand-alone, client, server?",
    },
  },
  "workstation.posts[].billing": {
    whenAbsent: "unknown",
    question: { fr: "Ce poste sert-il à facturer ?", en: "Is the post used for billing?" },
  },
  "workstation.posts[].usedBy": {
    whenAbsent: "unknown",
    question: { fr: "Qui travaille sur ce poste ?", en: "Who works on the post?" },
  },
  "workstation.posts[].readerIds": {
    whenAbsent: "unknown",
    question: { fr: "Quels lecteurs sont reliés à ce poste ?", en: "Which readers are attached to the post?" },
  },
  "workstation.posts[].printer": {
    whenAbsent: "absent",
    question: { fr: "Ce poste a-t-il une imprimante ?", en: "Has the post a printer?" },
  },
  "workstation.posts[].apcvScanner": {
    whenAbsent: "absent",
    question: { fr: "Ce poste a-t-il un lecteur de QR code ?", en: "Has the post a QR scanner?" },
  },
  "workstation.posts[].ups": {
    whenAbsent: "absent",
    question: { fr: "Le serveur a-t-il un onduleur ?", en: "Has the server power protection?" },
  },
  "workstation.posts[].autoBackup": {
    whenAbsent: "absent",
    question: { fr: "La sauvegarde est-elle automatique ?", en: "Is the backup automatic?" },
  },
  "workstation.posts[].usbPorts": {
    whenAbsent: "fine",
    question: { fr: "Combien de ports USB ?", en: "How many USB ports?" },
  },
  "workstation.posts[].osSupportEnd": {
    whenAbsent: "fine",
    question: { fr: "Jusqu'à quand le système est-il maintenu ?", en: "Until when is the system supported?" },
  },
  "workstation.readers": { whenAbsent: "absent", question: { fr: "Quels lecteurs ?", en: "Which readers?" } },
  "workstation.readers[].type": {
    whenAbsent: "fine",
    question: { fr: "Quel type de lecteur ?", en: "Which type of reader?" },
  },
  "workstation.readers[].slots": {
    whenAbsent: "unknown",
    question: { fr: "Combien de fentes de chaque sorte ?", en: "How many slots of each kind?" },
  },
  "workstation.readers[].slots.cps": {
    whenAbsent: "unknown",
    question: { fr: "Combien de fentes CPS ?", en: "How many CPS slots?" },
  },
  "workstation.readers[].slots.vitale": {
    whenAbsent: "unknown",
    question: { fr: "Combien de fentes Vitale ?", en: "How many Vitale slots?" },
  },
  "workstation.readers[].slots.amc": { whenAbsent: "fine" },
  "workstation.readers[].mode": {
    whenAbsent: "unknown",
    question: { fr: "Dans quel mode le lecteur est-il piloté ?", en: "In which mode is the reader driven?" },
  },
  "workstation.readers[].homologatedFor": {
    whenAbsent: "absent",
    question: {
      fr: "Pour quelles versions le lecteur est-il homologué ?",
      en: "Which versions is the reader homologated for?",
    },
  },
  "workstation.readers[].conformsByWaiver": {
    whenAbsent: "absent",
    question: {
      fr: "Pour quelles versions le lecteur est-il toléré par dérogation ?",
      en: "Which versions is the reader tolerated for by waiver?",
    },
  },
  "workstation.readers[].mobile": {
    whenAbsent: "absent",
    question: { fr: "Le lecteur est-il portable ?", en: "Is the reader portable?" },
  },
  "workstation.readers[].apcv": {
    whenAbsent: "absent",
    question: { fr: "Le lecteur lit-il l'application carte Vitale ?", en: "Can the reader read the Carte Vitale app?" },
  },
  "workstation.readers[].installedOn": {
    whenAbsent: "fine",
    question: { fr: "Quand le lecteur a-t-il été installé ?", en: "When was the reader installed?" },
  },
  "workstation.readers[].readsVitale2": {
    whenAbsent: "fine",
    question: { fr: "Le lecteur lit-il les cartes Vitale 2 ?", en: "Does the reader read Vitale 2 cards?" },
  },
};
