import type { Rule } from "../../plugins/rule.js";
import { note, told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S1, S2, S8, S9, S10 } from "../vigilance/sources.js";
import { criterion, INFO, rule, VALID, type VeterinaryShape, WARNING } from "./shape.js";

/** The products under suspicion. */
export const PRODUCT_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-01",
    slug: "product-identifiable",
    title: { fr: "Médicament identifiable", en: "Identifiable product" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "prd-01", ["products"]),
    messages: {
      notIdentifiable: {
        fr: "Aucun médicament suspect n'a de nom ni de substance active.",
        en: "No suspect product has a name or an active substance.",
      },
    },
    remedy: {
      fr: "Demander le nom du médicament, même partiel, ou sa substance active.",
      en: "Ask for the name of the product, even in part, or its active substance.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-02",
    slug: "substance-only",
    title: { fr: "Substance sans nom commercial", en: "Substance without trade name" },
    basis: "law",
    sources: [S1],
    phases: WARNING,
    each: "suspect",
    check: (product) => (has(product.activeSubstances) ? told(has(product.name), ["name"]) : "notApplicable"),
    messages: {
      missing: {
        fr: "La substance est connue, le nom commercial manque.",
        en: "The substance is known, the trade name is missing.",
      },
    },
    remedy: {
      fr: "Faire des efforts raisonnables pour obtenir le nom, ou une partie.",
      en: "Make reasonable efforts to get the name, or part of it.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-03",
    slug: "product-class-only",
    title: { fr: "Une classe n'est pas un médicament", en: "A class is not a product" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "prd-03", ["products"]),
    messages: {
      classOnly: {
        fr: "Le nom donné est seulement une classe (« un vermifuge »).",
        en: "The name given is only a class (“a dewormer”).",
      },
    },
    remedy: { fr: "Demander le nom sur la boîte.", en: "Ask for the name on the box." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-04",
    slug: "batch",
    title: { fr: "Numéro de lot", en: "Batch number" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "suspect",
    check: (product) => told(has(product.batch), ["batch"]),
    messages: { missing: { fr: "Le numéro de lot manque.", en: "The batch number is missing." } },
    remedy: {
      fr: "Demander le lot : indispensable pour un défaut, un agent infectieux ou un vaccin.",
      en: "Ask for the batch: it is needed for a defect, an infectious agent or a vaccine.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-05",
    slug: "authorization-number",
    title: { fr: "Numéro d'AMM", en: "Authorization number" },
    basis: "standard",
    sources: [S8],
    phases: INFO,
    each: "suspect",
    check: (product) => told(has(product.maNumber), ["maNumber"]),
    messages: { missing: { fr: "Le numéro d'AMM manque.", en: "The marketing authorization number is missing." } },
    remedy: { fr: "Le demander ou le chercher dans le catalogue.", en: "Ask for it, or look it up in the catalog." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-06",
    slug: "human-product-in-animal",
    title: { fr: "Médicament humain chez l'animal", en: "Human medicine in an animal" },
    basis: "standard",
    sources: [S2, S9],
    phases: INFO,
    each: "suspect",
    check: (product, { facts }) =>
      note(product.domain === "human" && facts.report.subject.kind === "animal", ["domain"]),
    messages: {
      noted: {
        fr: "Un médicament humain a été donné à un animal : article 73(2)(g).",
        en: "A human medicine was given to an animal: article 73(2)(g).",
      },
    },
    remedy: { fr: "Noter « (H) » après le nom.", en: "Write “(H)” after the name." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-07",
    slug: "dose-route-dates",
    title: { fr: "Dose, voie et dates", en: "Dose, route and dates" },
    basis: "standard",
    sources: [S8, S10],
    phases: WARNING,
    each: "suspect",
    check: ({ dose, route, startedOn, endedOn }) => told([dose?.value, route, startedOn, endedOn].every(has), []),
    messages: {
      missing: {
        fr: "La dose, la voie, le début ou la fin du traitement manque.",
        en: "Dose, route, or first or last day of treatment is missing.",
      },
    },
    remedy: {
      fr: "Les demander : l'imputabilité en dépend.",
      en: "Ask for them: causality rests on them.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-08",
    slug: "label-use",
    title: { fr: "Usage conforme au RCP", en: "Use according to the label" },
    basis: "standard",
    sources: [S10],
    phases: WARNING,
    each: "suspect",
    check: ({ usedAccordingToLabel: labeled, offLabelReasons }) =>
      !has(labeled)
        ? { fail: "missing", at: ["usedAccordingToLabel"] }
        : labeled === false && !has(offLabelReasons)
          ? { fail: "noReason", at: ["offLabelReasons"] }
          : "pass",
    messages: {
      missing: {
        fr: "On ne sait pas si l'usage suivait le RCP.",
        en: "Whether the use followed the label is not known.",
      },
      noReason: {
        fr: "Usage hors RCP sans dire lequel des neuf motifs.",
        en: "Off-label use without saying which of the nine reasons.",
      },
    },
    remedy: {
      fr: "Demander : espèce, voie, surdosage, sous-dosage, rythme, indication, conservation, périmé, autre.",
      en: "Ask: species, route, overdose, underdose, regimen, indication, storage, expired, other.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/prd-09",
    slug: "treatment-dates-order",
    title: { fr: "Ordre des dates de traitement", en: "Order of the treatment dates" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "product",
    check: ({ startedOn, endedOn }) => {
      if (startedOn === null || endedOn === null) return "notApplicable";
      if (startedOn === undefined || endedOn === undefined)
        return { missing: ["products[].startedOn", "products[].endedOn"] };
      return endedOn < startedOn ? { fail: "order", at: ["endedOn"], data: { startedOn, endedOn } } : "pass";
    },
    messages: {
      order: {
        fr: "La fin du traitement ({endedOn}) précède le début ({startedOn}).",
        en: "Treatment ends ({endedOn}) before it starts ({startedOn}).",
      },
    },
    remedy: { fr: "Vérifier les dates.", en: "Check the dates." },
  }),
];
