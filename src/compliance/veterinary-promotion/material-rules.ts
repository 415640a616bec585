import type { Rule } from "../../plugins/rule.js";
import { has } from "../vigilance/identifiable.js";
import { S35, S39 } from "../vigilance/sources.js";
import { missingSpcItems, SPC_ITEMS } from "./product-information.js";
import { type PromotionShape, rule, SHOW, WARNING } from "./promotion-shape.js";

/** What R. 5141-85 wants beside the antibiotic message, and the field that carries it. */
const MENTIONS = [
  "name",
  "targetSpecies",
  "composition",
  "medicineClass",
  "indications",
  "contraindications",
  "adverseEffects",
] as const;

/** Information on the product, and the material. */
export const MATERIAL_RULES: readonly Rule<PromotionShape>[] = [
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/spc-01",
    slug: "eight-items",
    title: { fr: "Huit rubriques du RCP", en: "Eight items of the SPC" },
    basis: "secondary",
    sources: [S39],
    phases: SHOW,
    check: ({ product }) => {
      const missing = missingSpcItems(product);
      const items = missing.map((item) => SPC_ITEMS[item].fr).join(", ");
      return missing.length === 0
        ? "pass"
        : { fail: "missing", at: ["product"], data: { items, count: missing.length } };
    },
    messages: {
      missing: {
        fr: "Rubriques manquantes ({count}) : {items}.",
        en: "{count} item(s) of the SPC are missing ({items}).",
      },
    },
    remedy: { fr: "Compléter d'après le RCP en vigueur.", en: "Complete from the SPC in force." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/spc-02",
    slug: "mandatory-mentions",
    title: { fr: "Mentions obligatoires", en: "Mandatory mentions" },
    basis: "law",
    sources: [S35],
    phases: SHOW,
    // Name, species, composition, status, indications, contra-indications, side effects; withdrawal period if any.
    check: ({ product }) => {
      const missing: string[] = MENTIONS.filter((key) => !has(product[key]));
      if (product.withdrawalPeriod === undefined) missing.push("withdrawalPeriod");
      return missing.length === 0
        ? "pass"
        : { fail: "missing", at: ["product"], data: { mentions: missing.join(", ") } };
    },
    messages: { missing: { fr: "Mentions absentes : {mentions}.", en: "Mentions missing: {mentions}." } },
    remedy: { fr: "Ajouter les mentions de l'article R. 5141-85.", en: "Add the mentions of article R. 5141-85." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/spc-03",
    slug: "therapeutic-area",
    title: { fr: "Domaine thérapeutique", en: "Therapeutic area" },
    basis: "secondary",
    sources: [S39],
    phases: WARNING,
    check: ({ product }) => (has(product.area) ? "pass" : { missing: ["product.area"] }),
    messages: {},
    remedy: { fr: "Dire lequel des sept domaines.", en: "Say which of the seven areas." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/mat-01",
    slug: "approved-material",
    title: { fr: "Support approuvé", en: "Approved material" },
    basis: "secondary",
    sources: [S39],
    phases: SHOW,
    check: ({ material, usedOn }) => {
      if (material === undefined) return { missing: ["material"] };
      if (material === null || !has(material.id) || !has(material.version))
        return { fail: "notTheCompany", at: ["material"] };
      if (!material.approvedOn || material.approvedOn > usedOn)
        return { fail: "notApproved", at: ["material", "approvedOn"] };
      return material.until && usedOn >= material.until
        ? { fail: "outdated", at: ["material", "until"], data: { until: material.until } }
        : "pass";
    },
    messages: {
      notTheCompany: {
        fr: "Le support n'est pas un document de l'entreprise (numéro et version).",
        en: "The material is no document of the company (number and version).",
      },
      notApproved: {
        fr: "Le support n'était pas approuvé ce jour-là.",
        en: "The material was not approved on that day.",
      },
      outdated: { fr: "Le support ne sert plus depuis le {until}.", en: "The material is out of use since {until}." },
    },
    remedy: {
      fr: "Prendre la version en cours du support de l'entreprise.",
      en: "Take the company's current version.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/abx-01",
    slug: "antibiotic-message",
    title: { fr: "Publicité d'un antibiotique", en: "Advertising of an antibiotic" },
    basis: "law",
    sources: [S35],
    phases: SHOW,
    check: ({ product, resistanceMessage, priorAuthorization }) => {
      if (product.antibiotic === undefined || product.antibiotic === null) return { missing: ["product.antibiotic"] };
      if (!product.antibiotic) return "notApplicable";
      if (resistanceMessage !== true) return { fail: "noMessage", at: ["resistanceMessage"] };
      return has(priorAuthorization) ? "pass" : { fail: "noAuthorization", at: ["priorAuthorization"] };
    },
    messages: {
      noMessage: {
        fr: "Le message sur les résistances bactériennes manque.",
        en: "The message on bacterial resistance is missing.",
      },
      noAuthorization: {
        fr: "L'autorisation préalable de l'Anses manque.",
        en: "The prior authorization of Anses is missing.",
      },
    },
    remedy: {
      fr: "Ajouter le message et le numéro d'autorisation.",
      en: "Add the message and the number of the authorization.",
    },
  }),
];
