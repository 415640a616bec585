import type { Rule } from "../../../plugins/rule.js";
import { file, transmit } from "../phases.js";
import { isFalse, isOneOf, isTrue, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { SEED, SILICON } from "../sources.js";
import { answer, not, some } from "../tri.js";

const NETWORK = "workstation.network";
const PERSON = "practice.practitioners[]";
const END_OF_RSS = "2004-11-01";

/** CT-01. In the professional's own name even on a network. */
const licenseInOwnName: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/ct-01",
  slug: "license-in-own-name",
  title: { fr: "Contrat de licence à son nom", en: "License contract in one's own name" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  each: "titular",
  check: ({ license }) => {
    const signed = isTrue(of(license, "signed"), `${PERSON}.license.signed`);
    return answer(true, some(not(signed), isFalse(of(license, "inOwnName"), `${PERSON}.license.inOwnName`)), {
      fail: signed === false ? "notSigned" : "otherName",
      at: ["license"],
    });
  },
  messages: {
    notSigned: { fr: "Le contrat de licence n'est pas signé.", en: "The license contract is not signed." },
    otherName: {
      fr: "Le contrat de licence est à un autre nom : il en faut un par praticien.",
      en: "The license contract is in another name: each practitioner needs one.",
    },
  },
  remedy: { fr: "Faire signer un contrat par praticien.", en: "Have each practitioner sign a contract." },
});

/** CT-02. */
const rssAccess: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/ct-02",
  slug: "rss-access",
  title: { fr: "Accès au Réseau santé social", en: "Access to the Réseau santé social" },
  basis: "secondary",
  sources: [SEED, SILICON],
  phases: /* @__PURE__ */ transmit(undefined, END_OF_RSS),
  after: ["sesam-vitale/nw-01"],
  check: (_, { facts }) =>
    answer(
      true,
      not(
        some(
          isOneOf(of(facts.network, "provider"), ["RSS"], `${NETWORK}.provider`),
          isTrue(of(facts.network, "accredited"), `${NETWORK}.accredited`),
        ),
      ),
      { fail: "noAccess", at: ["workstation", "network", "provider"] },
    ),
  messages: {
    noAccess: {
      fr: "Les caisses ne sont joignables que par le Réseau santé social.",
      en: "The insurers can only be reached through the Réseau santé social.",
    },
  },
  remedy: { fr: "Prendre le kit RSS ou un fournisseur agréé.", en: "Take the RSS kit or an accredited provider." },
});

/** CT-03. */
const accessContract: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/ct-03",
  slug: "access-contract",
  title: { fr: "Contrat d'accès", en: "Access contract" },
  basis: "secondary",
  sources: [SEED, SILICON],
  phases: /* @__PURE__ */ file(undefined, END_OF_RSS),
  each: "titular",
  check: ({ accessContract }, { facts }) =>
    answer(
      not(isTrue(of(facts.network, "groupContract"), `${NETWORK}.groupContract`)),
      not(isTrue(of(accessContract, "signed"), `${PERSON}.accessContract.signed`)),
      { fail: "notSigned", at: ["accessContract"] },
    ),
  messages: {
    notSigned: { fr: "L'abonnement d'accès n'est pas signé.", en: "The access subscription is not signed." },
  },
  remedy: { fr: "Faire signer l'abonnement, ou un contrat de groupe.", en: "Have it signed, or a group contract." },
});

/** Rules on license and access contracts. */
export const contractRules: readonly Rule<SesamVitaleShape>[] = [licenseInOwnName, rssAccess, accessContract];
