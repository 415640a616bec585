import type { Rule } from "../../../plugins/rule.js";
import { file, info, transmit, warning } from "../phases.js";
import { given, isFalse, isOneOf, isTrue, of } from "../read.js";
import { onPc } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { OREMIA, SEED, SVIEW } from "../sources.js";
import { answer, not, some } from "../tri.js";

const SOFTWARE = "workstation.software";
const BILLING = "workstation.software.billing";

/** SW-01. */
const managementSoftware: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-01",
  slug: "management-software",
  title: { fr: "Progiciel de gestion", en: "Practice-management software" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) =>
    answer(onPc(facts), not(given(facts.management, `${SOFTWARE}.management`)), {
      fail: "none",
      at: ["workstation", "software"],
    }),
  messages: {
    none: {
      fr: "Le poste de travail minimal est incomplet : pas de progiciel de gestion.",
      en: "The minimum workstation is incomplete: no practice-management software.",
    },
  },
  remedy: { fr: "Fournir une licence de progiciel.", en: "Supply a software license." },
});

/** SW-02. */
const billingModule: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-02",
  slug: "billing-module",
  title: { fr: "Module de facturation", en: "Billing module" },
  basis: "standard",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  check: (_, { facts }) =>
    answer(true, not(given(facts.billing, BILLING)), { fail: "none", at: ["workstation", "software"] }),
  messages: { none: { fr: "Rien ne crée les feuilles de soins.", en: "Nothing creates care sheets." } },
  remedy: { fr: "Fournir un module de facturation agréé.", en: "Supply an approved billing module." },
});

/** SW-03. The CNDA approves modules that create sheets, nothing else in the software. */
const cndaApproval: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-03",
  slug: "cnda-approval",
  title: { fr: "Agrément du CNDA", en: "CNDA approval" },
  basis: "standard",
  sources: [SEED, OREMIA],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/sw-02"],
  check: (_, { facts: { approval } }) => {
    const byCnda = isOneOf(of(approval, "body"), ["CNDA"], `${BILLING}.approval.body`);
    const numbered = given(of(approval, "number"), `${BILLING}.approval.number`);
    return answer(true, some(not(byCnda), not(numbered)), {
      fail: byCnda === false ? "notApproved" : "noNumber",
      at: ["workstation", "software", "billing"],
    });
  },
  messages: {
    notApproved: {
      fr: "Le module n'est pas agréé par le CNDA : il ne peut pas créer de feuilles de soins.",
      en: "The module is not approved by the CNDA: it may not create care sheets.",
    },
    noNumber: { fr: "Le numéro d'agrément du module manque.", en: "The approval number of the module is missing." },
  },
  remedy: { fr: "Prendre un produit agréé.", en: "Take an approved product." },
});

/** SW-09. A blank currency in a lot means francs. */
const euro: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-09",
  slug: "euro",
  title: { fr: "Passage à l'euro", en: "Changeover to the euro" },
  basis: "law",
  sources: [SEED, SVIEW],
  phases: /* @__PURE__ */ transmit("2002-01-01"),
  after: ["sesam-vitale/sw-02"],
  check: (_, { facts }) =>
    answer(true, not(isOneOf(of(facts.billing, "currency") ?? undefined, ["EUR"], `${BILLING}.currency`)), {
      fail: "francs",
      at: ["workstation", "software", "billing", "currency"],
    }),
  messages: { francs: { fr: "Les feuilles sont encore en francs.", en: "The sheets are still in francs." } },
  remedy: { fr: "Installer la version en euros.", en: "Install the euro version." },
});

/** SW-17. */
const integratedBilling: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-17",
  slug: "integrated-billing",
  title: { fr: "Module intégré", en: "Integrated module" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ info(),
  after: ["sesam-vitale/sw-02"],
  check: (_, { facts }) =>
    answer(true, isFalse(of(facts.billing, "integrated"), `${BILLING}.integrated`), {
      fail: "apart",
      at: ["workstation", "software", "billing", "integrated"],
    }),
  messages: {
    apart: {
      fr: "Le module est autonome : les recettes sont saisies deux fois.",
      en: "The module stands apart: receipts are typed twice.",
    },
  },
  remedy: { fr: "Proposer un module intégré.", en: "Offer an integrated module." },
});

/** CT-04. */
const localMaintenance: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/ct-04",
  slug: "local-maintenance",
  title: { fr: "Contrat d'assistance locale", en: "Local assistance contract" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ info(),
  check: (_, { facts }) =>
    answer(true, not(isTrue(facts.maintenanceContract, "workstation.maintenanceContract")), { fail: "none" }),
  messages: { none: { fr: "Aucun délai d'intervention n'est garanti.", en: "No delay of repair is guaranteed." } },
  remedy: { fr: "Proposer le contrat d'assistance locale.", en: "Offer the local assistance contract." },
});

/** CT-05. */
const publisherAssistance: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/ct-05",
  slug: "publisher-assistance",
  title: { fr: "Assistance de l'éditeur", en: "Publisher's assistance" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  check: (_, { facts }) =>
    answer(true, not(isTrue(facts.publisherAssistance, "workstation.publisherAssistance")), { fail: "none" }),
  messages: {
    none: {
      fr: "Sans assistance de l'éditeur, pas de mise à jour réglementaire, ni à chaque changement de codage des actes.",
      en: "Without the publisher's assistance there are no regulatory updates, nor any at each change of act coding.",
    },
  },
  remedy: { fr: "Souscrire l'assistance de l'éditeur.", en: "Subscribe to the publisher's assistance." },
});

/** Rules on which software there is. */
export const presenceRules: readonly Rule<SesamVitaleShape>[] = [
  managementSoftware,
  billingModule,
  cndaApproval,
  euro,
  integratedBilling,
  localMaintenance,
  publisherAssistance,
];
