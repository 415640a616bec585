import type { Promotion } from "../../model/veterinary-medicine.js";
import type { Rule } from "../../plugins/rule.js";
import { foldWords } from "../vigilance/fold.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S35, S37, S39 } from "../vigilance/sources.js";
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

/** Words that speak ill of another product; a person decides. */
const ILL = new Set(
  "nul nulle mauvais mauvaise dangereux dangereuse pire arnaque inutile bad worse worst dangerous useless".split(" "),
);

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
        fr: "{count} rubrique(s) manquent : {items}.",
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

/** Who may see it, and what may be said. */
export const SPEECH_RULES: readonly Rule<PromotionShape>[] = [
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/aud-01",
    slug: "audience",
    title: { fr: "Public visé", en: "Audience" },
    basis: "law",
    sources: [S37],
    phases: SHOW,
    check: (promotion) => audience(promotion),
    messages: {
      public: {
        fr: "Un médicament sur ordonnance ne se promeut pas auprès du public.",
        en: "A prescription medicine is not promoted to the public.",
      },
      keeper: {
        fr: "Aux éleveurs, seuls les immunologiques sur ordonnance se promeuvent.",
        en: "To keepers only immunologicals on prescription may be promoted.",
      },
    },
    remedy: { fr: "Réserver aux prescripteurs et dispensateurs.", en: "Keep it for those who prescribe or dispense." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/clm-01",
    slug: "checkable-claim",
    title: { fr: "Donnée vérifiable", en: "Checkable claim" },
    basis: "law",
    sources: [S35, S39],
    phases: SHOW,
    each: "claim",
    check: ({ reference }) => (has(reference) ? "pass" : { fail: "noReference", at: ["reference"] }),
    messages: {
      noReference: {
        fr: "L'affirmation ne renvoie à aucune donnée vérifiable.",
        en: "The claim refers to nothing that can be checked.",
      },
    },
    remedy: { fr: "Citer l'étude ou le RCP.", en: "Quote the study or the SPC." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/clm-02",
    slug: "no-disparagement",
    title: { fr: "Sans dénigrement", en: "No disparagement" },
    basis: "secondary",
    sources: [S39],
    phases: SHOW,
    each: "claim",
    check: ({ comparedWith, disparages }) =>
      !has(comparedWith) ? "notApplicable" : disparages === true ? { fail: "disparages" } : "pass",
    messages: {
      disparages: { fr: "La comparaison dénigre un concurrent.", en: "The comparison disparages a competitor." },
    },
    remedy: { fr: "S'en tenir aux faits mesurés.", en: "Keep to measured facts." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/clm-03",
    slug: "words-of-comparison",
    title: { fr: "Mots de la comparaison", en: "Words of the comparison" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "claim",
    check: ({ comparedWith, text }) => {
      if (!has(comparedWith)) return "notApplicable";
      const word = foldWords(String(text).slice(0, 2000)).find((one) => ILL.has(one));
      return word === undefined ? "pass" : { fail: "ill", at: ["text"], data: { word } };
    },
    messages: {
      ill: {
        fr: "« {word} » : une personne relit la comparaison.",
        en: "“{word}”: a person reads the comparison again.",
      },
    },
    remedy: { fr: "Remplacer par un fait mesuré.", en: "Replace by a measured fact." },
  }),
  /* @__PURE__ */ rule({
    id: "veterinary-promotion/clm-04",
    slug: "forbidden-content",
    title: { fr: "Contenus interdits", en: "Forbidden content" },
    basis: "law",
    sources: [S35],
    phases: SHOW,
    check: ({ testimonial, promise, makesVetVisitSuperfluous }) =>
      testimonial === true
        ? { fail: "testimonial", at: ["testimonial"] }
        : promise === true
          ? { fail: "promise", at: ["promise"] }
          : makesVetVisitSuperfluous === true
            ? { fail: "noVet", at: ["makesVetVisitSuperfluous"] }
            : "pass",
    messages: {
      testimonial: { fr: "Une attestation de guérison est interdite.", en: "A testimonial is forbidden." },
      promise: { fr: "Une promesse ou un avantage est interdit.", en: "A promise or advantage is forbidden." },
      noVet: {
        fr: "La visite du vétérinaire ne doit pas paraître superflue.",
        en: "The vet's visit must not look superfluous.",
      },
    },
    remedy: { fr: "Retirer ce contenu.", en: "Take it out." },
  }),
];

function audience({ audience: who, product }: Promotion) {
  if (who === undefined || who === null) return { missing: ["audience"] } as const;
  if (who === "veterinarian" || who === "pharmacist") return "pass" as const;
  if (product.medicineClass === undefined || product.medicineClass === null)
    return { missing: ["product.medicineClass"] } as const;
  if (product.medicineClass !== "prescription") return "pass" as const;
  if (who === "public") return { fail: "public", at: ["audience"] } as const;
  if (who === "producerGroup") return { missing: ["product.listedForProducerGroups"] } as const; // its conditions were not read
  if (product.immunological === undefined || product.immunological === null)
    return { missing: ["product.immunological"] } as const;
  return product.immunological ? ("pass" as const) : ({ fail: "keeper", at: ["audience"] } as const);
}
