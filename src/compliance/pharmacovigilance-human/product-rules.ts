import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S15 } from "../vigilance/sources.js";
import { criterion, EXPORT, type HumanShape, rule, VALID, WARNING } from "./shape.js";

/** The products. */
export const PRODUCT_RULES: readonly Rule<HumanShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/prd-01",
    slug: "product-suspect",
    title: { fr: "Médicament suspect", en: "Suspect product" },
    basis: "standard",
    sources: [S15],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "prd-01", ["products"]),
    messages: {
      notIdentifiable: {
        fr: "Aucun médicament suspect, en interaction ou non administré n'a de nom ni de substance.",
        en: "No suspect, interacting or not administered product has a name or a substance.",
      },
    },
    remedy: { fr: "Demander le nom ou la substance.", en: "Ask for the name or the substance." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/prd-02",
    slug: "product-name",
    title: { fr: "Nom du médicament", en: "Name of the product" },
    basis: "standard",
    sources: [S15],
    phases: WARNING,
    each: "product",
    check: (product) => (has(product.activeSubstances) ? told(has(product.name), ["name"]) : "notApplicable"),
    messages: {
      missing: {
        fr: "La substance est connue, le nom rapporté manque (G.k.2.2).",
        en: "The substance is known, the reported name is missing (G.k.2.2).",
      },
    },
    remedy: { fr: "Demander le nom tel que rapporté.", en: "Ask for the name as reported." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/prd-03",
    slug: "concomitant-only",
    title: { fr: "Médicaments associés seulement", en: "Concomitant products only" },
    basis: "standard",
    sources: [S15],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "prd-03", ["products"]),
    messages: {
      concomitantOnly: {
        fr: "Tous les médicaments sont dits associés : aucun n'est suspect.",
        en: "All products are concomitant: none is a suspect.",
      },
    },
    remedy: { fr: "Demander lequel est suspecté.", en: "Ask which one is suspected." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/prd-04",
    slug: "biological-batch",
    title: { fr: "Lot d'un médicament biologique", en: "Batch of a biological" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "suspect",
    check: ({ biological, atc, batch }) =>
      biological === true || /^j07/i.test(atc ?? "") ? told(has(batch), ["batch"]) : "notApplicable",
    messages: {
      missing: { fr: "Médicament biologique ou vaccin sans lot.", en: "A biological or vaccine without batch." },
    },
    remedy: { fr: "Demander le lot.", en: "Ask for the batch." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-human/prd-05",
    slug: "strength-unit",
    title: { fr: "Dose et unité", en: "Dose and unit" },
    basis: "standard",
    sources: [S15],
    phases: EXPORT,
    each: "product",
    check: ({ dose, strength }) => {
      if (!has(dose?.value) && !has(strength?.value)) return "notApplicable";
      if (has(dose?.value) && !has(dose?.unit)) return { fail: "noUnit", at: ["dose", "unit"] };
      return has(strength?.value) && !has(strength?.unit) ? { fail: "noUnit", at: ["strength", "unit"] } : "pass";
    },
    messages: { noUnit: { fr: "Un dosage ou une dose sans unité.", en: "A strength or dose without unit." } },
    remedy: { fr: "Compléter l'unité.", en: "Complete the unit." },
  }),
];
