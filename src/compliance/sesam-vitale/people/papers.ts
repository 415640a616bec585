import type { Rule } from "../../../plugins/rule.js";
import { evidence } from "../facts.js";
import { file, info, warning } from "../phases.js";
import { given, isTrue, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { APFAC, CNIL_REF, INS_ARS, SEED } from "../sources.js";
import { answer, every, not } from "../tri.js";

const DOSSIER = "practice.practitioners[].dossier";
const PROTECTION = "practice.practitioners[].dataProtection";
const END_OF_PAPERS = "2007-01-01";
const GDPR = "2018-05-25";

/** CF-01. */
const crossedPrescription: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cf-01",
  slug: "crossed-prescription",
  title: { fr: "Ordonnance barrée", en: "Crossed-out prescription" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(undefined, END_OF_PAPERS),
  each: "titular",
  check: ({ dossier }) =>
    answer(true, not(isTrue(of(dossier, "crossedPrescription"), `${DOSSIER}.crossedPrescription`)), {
      fail: "none",
      at: ["dossier"],
    }),
  messages: {
    none: {
      fr: "L'ordonnance barrée, pour personnaliser, manque.",
      en: "The crossed-out prescription, for personalizing, is missing.",
    },
  },
  remedy: { fr: "La demander au client.", en: "Collect it from the client." },
});

/** CF-02. */
const crossedCareSheet: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cf-02",
  slug: "crossed-care-sheet",
  title: { fr: "Feuille de soins barrée", en: "Crossed-out care sheet" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(undefined, END_OF_PAPERS),
  each: "titular",
  check: ({ dossier }) =>
    answer(true, not(isTrue(of(dossier, "crossedCareSheet"), `${DOSSIER}.crossedCareSheet`)), {
      fail: "none",
      at: ["dossier"],
    }),
  messages: {
    none: {
      fr: "La feuille de soins barrée, pour personnaliser, manque.",
      en: "The crossed-out care sheet, for personalizing, is missing.",
    },
  },
  remedy: { fr: "La demander au client.", en: "Collect it from the client." },
});

/** CF-03. */
const cardCopy: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cf-03",
  slug: "card-copy",
  title: { fr: "Copie ou numéro de la carte", en: "Copy or number of the card" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  each: "titular",
  check: ({ dossier }) =>
    answer(true, not(isTrue(of(dossier, "cpsCopyOrNumber"), `${DOSSIER}.cpsCopyOrNumber`)), {
      fail: "none",
      at: ["dossier"],
    }),
  messages: { none: { fr: "Le numéro de la carte n'est pas connu.", en: "The number of the card is not known." } },
  remedy: { fr: "Demander la copie ou le numéro.", en: "Collect the copy or the number." },
});

/** DP-01. Declarations lost their legal value with the GDPR: see DP-02. */
const cnilDeclaration: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/dp-01",
  slug: "cnil-declaration",
  title: { fr: "Déclaration à la CNIL", en: "Declaration to the CNIL" },
  basis: "law",
  sources: [SEED],
  phases: /* @__PURE__ */ file(undefined, GDPR),
  replacedBy: "sesam-vitale/dp-02",
  each: "titular",
  check: ({ dataProtection }, ctx) =>
    answer(true, not(given(evidence(of(dataProtection, "cnilDeclaredOn"), ctx), `${PROTECTION}.cnilDeclaredOn`)), {
      fail: "none",
      at: ["dataProtection"],
    }),
  messages: { none: { fr: "Le fichier des patients n'est pas déclaré.", en: "The patient file is not declared." } },
  remedy: { fr: "Faire la déclaration.", en: "Make the declaration." },
});

/** DP-02. */
const gdprRecord: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/dp-02",
  slug: "gdpr-record",
  title: { fr: "Registre des traitements", en: "Record of processing" },
  basis: "law",
  sources: [CNIL_REF, APFAC],
  phases: /* @__PURE__ */ file(GDPR),
  each: "titular",
  check: ({ dataProtection }) =>
    answer(true, not(isTrue(of(dataProtection, "gdprRecord"), `${PROTECTION}.gdprRecord`)), {
      fail: "none",
      at: ["dataProtection"],
    }),
  messages: { none: { fr: "Le registre des traitements manque.", en: "The record of processing is missing." } },
  remedy: { fr: "L'écrire.", en: "Write it." },
});

/** DP-03. */
const oldDeclaration: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/dp-03",
  slug: "old-declaration",
  title: { fr: "Ancienne déclaration", en: "Old declaration" },
  basis: "law",
  sources: [APFAC],
  phases: /* @__PURE__ */ info(GDPR),
  each: "titular",
  check: ({ dataProtection }, ctx) =>
    answer(
      true,
      every(
        given(evidence(of(dataProtection, "cnilDeclaredOn"), ctx), `${PROTECTION}.cnilDeclaredOn`),
        not(isTrue(of(dataProtection, "gdprRecord"), `${PROTECTION}.gdprRecord`)),
      ),
      { fail: "old", at: ["dataProtection"] },
    ),
  messages: {
    old: {
      fr: "L'ancienne déclaration à la CNIL n'a plus de valeur.",
      en: "The old declaration to the CNIL has no value any more.",
    },
  },
  remedy: { fr: "Écrire le registre des traitements.", en: "Write the record of processing." },
});

/** DP-05. */
const insi: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/dp-05",
  slug: "insi",
  title: { fr: "Identité nationale de santé", en: "National health identity" },
  basis: "law",
  sources: [INS_ARS],
  phases: /* @__PURE__ */ warning("2021-01-01"),
  check: (_, { facts }) =>
    answer(true, not(isTrue(of(facts.services, "insi"), "workstation.services.insi")), {
      fail: "none",
      at: ["workstation", "services"],
    }),
  messages: {
    none: {
      fr: "L'identité nationale de santé (INS) est obligatoire pour référencer les données.",
      en: "The national health identity (INS) is compulsory to reference data.",
    },
  },
  remedy: { fr: "Prendre un logiciel qui appelle INSi.", en: "Take software that calls INSi." },
});

/** Rules on papers collected and data protected. */
export const paperRules: readonly Rule<SesamVitaleShape>[] = [
  crossedPrescription,
  crossedCareSheet,
  cardCopy,
  cnilDeclaration,
  gdprRecord,
  oldDeclaration,
  insi,
];
