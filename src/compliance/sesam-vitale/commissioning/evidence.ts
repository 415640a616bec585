import type { Rule } from "../../../plugins/rule.js";
import { file, fileThenWarning, transmit } from "../phases.js";
import { given, isOneOf, isTrue, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { AMELI_NOE, SEED } from "../sources.js";
import { answer, every, not } from "../tri.js";

const COMMISSIONING = "workstation.commissioning";
const AT = ["workstation", "commissioning"];

/** CO-01. After 2006 it only warns. */
const cpamValidation: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-01",
  slug: "cpam-validation",
  title: { fr: "Validation par la CPAM", en: "Validation by the CPAM" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ fileThenWarning("2007-01-01"),
  check: (_, { facts }) =>
    answer(true, not(given(facts.cpamValidatedOn, `${COMMISSIONING}.cpamValidatedOn`)), { fail: "none", at: AT }),
  messages: {
    none: {
      fr: "Le service SESAM-Vitale de la CPAM n'a pas validé l'installation.",
      en: "The SESAM-Vitale unit of the CPAM has not validated the installation.",
    },
  },
  remedy: { fr: "L'appeler.", en: "Call it." },
});

/** CO-02. */
const testLot: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-02",
  slug: "test-lot",
  title: { fr: "Lot d'essai", en: "Test lot" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) =>
    answer(true, not(given(facts.testLot, `${COMMISSIONING}.testLot`)), { fail: "none", at: AT }),
  messages: { none: { fr: "Aucun lot n'a été envoyé.", en: "No lot was sent." } },
  remedy: { fr: "Faire et envoyer une feuille avec le client.", en: "Make and send one sheet with the client." },
});

/** CO-03. A positive acknowledgement does not promise payment. */
const arlReceived: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-03",
  slug: "arl-received",
  title: { fr: "ARL reçu", en: "ARL received" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  after: ["sesam-vitale/co-02"],
  check: (_, { facts }) => answer(true, not(given(facts.arl, `${COMMISSIONING}.arl`)), { fail: "none", at: AT }),
  messages: {
    none: {
      fr: "La transmission n'est pas prouvée : pas d'accusé de réception logique.",
      en: "The transmission is not proved: no logical acknowledgement.",
    },
  },
  remedy: { fr: "Attendre, puis renvoyer.", en: "Wait, then send again." },
});

/** CO-04. */
const arlNegative: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-04",
  slug: "arl-negative",
  title: { fr: "ARL négatif", en: "Negative ARL" },
  basis: "standard",
  sources: [AMELI_NOE],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/co-03"],
  check: (_, { facts }) =>
    answer(true, isOneOf(of(facts.arl, "status") ?? undefined, ["negative"], `${COMMISSIONING}.arl.status`), {
      fail: "refused",
      at: [...AT, "arl", "status"],
    }),
  messages: {
    refused: { fr: "Le lot est refusé pour une raison technique.", en: "The lot is refused for a technical reason." },
  },
  remedy: { fr: "Corriger et renvoyer.", en: "Correct and send again." },
});

/** CO-06. */
const acceptanceSigned: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-06",
  slug: "acceptance-signed",
  title: { fr: "Recette signée", en: "Acceptance signed" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) => {
    const technician = given(facts.technicianSignedOn, `${COMMISSIONING}.acceptance.technicianSignedOn`);
    const client = given(facts.clientSignedOn, `${COMMISSIONING}.acceptance.clientSignedOn`);
    const fail = technician !== false ? "noClient" : client !== false ? "noTechnician" : "nobody";
    return answer(true, not(every(technician, client)), { fail, at: [...AT, "acceptance"] });
  },
  messages: {
    nobody: { fr: "La recette n'est pas signée.", en: "The acceptance record is not signed." },
    noClient: { fr: "Le client n'a pas signé la recette.", en: "The client has not signed the acceptance record." },
    noTechnician: {
      fr: "Le technicien n'a pas signé la recette.",
      en: "The technician has not signed the acceptance record.",
    },
  },
  remedy: { fr: "Faire signer la recette par les deux.", en: "Have both sign the acceptance record." },
});

/** CO-09. */
const dataMigration: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-09",
  slug: "data-migration",
  title: { fr: "Reprise des données", en: "Data migration" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) =>
    answer(
      isTrue(facts.migrationRequired, "workstation.migration.required"),
      not(given(facts.migrationSignedOn, "workstation.migration.signedOn")),
      { fail: "notSigned", at: ["workstation", "migration"] },
    ),
  messages: {
    notSigned: { fr: "La reprise des données n'est pas acceptée.", en: "The data migration is not accepted." },
  },
  remedy: {
    fr: "La tester avec le client et faire signer le document.",
    en: "Test it with the client and have the record signed.",
  },
});

/** Rules on what commissioning leaves in the file. */
export const evidenceRules: readonly Rule<SesamVitaleShape>[] = [
  cpamValidation,
  testLot,
  arlReceived,
  arlNegative,
  acceptanceSigned,
  dataMigration,
];
