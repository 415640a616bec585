import type { Promotion } from "../../model/veterinary-medicine.js";
import type { Rule } from "../../plugins/rule.js";
import { foldWords } from "../vigilance/fold.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S35, S37, S39 } from "../vigilance/sources.js";
import { type PromotionShape, rule, SHOW, WARNING } from "./promotion-shape.js";

/** Words that speak ill of another product; a person decides. */
const ILL = /* @__PURE__ */ (() =>
  new Set(
    "nul nulle mauvais mauvaise dangereux dangereuse pire arnaque inutile bad worse worst dangerous useless".split(" "),
  ))();

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
