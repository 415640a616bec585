import { daysBetween } from "../../model/date-arithmetic.js";
import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** Brands are limited, so that spare parts and know-how stay few. */
export const approvedBrand: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  id: "commercial/approved-brand",
  slug: "approved-brand",
  title: { fr: "Marques retenues", en: "Approved brands" },
  each: "product",
  check: ({ category, brand }, { policy: { approvedBrands } }) => {
    const brands = Object.hasOwn(approvedBrands, category) ? approvedBrands[category] : undefined;
    if (brands === undefined) return "notApplicable";
    if (brand === undefined) return { missing: ["products[].brand"] };
    const known = brands.some((one) => one.toUpperCase() === brand.trim().toUpperCase());
    return known ? "pass" : { fail: "other", at: ["brand"], data: { brand, category, brands: brands.join(", ") } };
  },
  messages: {
    other: {
      fr: "{brand} n'est pas une marque retenue pour « {category} » ({brands}).",
      en: '{brand} is no approved brand for "{category}" ({brands}).',
    },
  },
  remedy: { fr: "Choisir une marque retenue.", en: "Choose an approved brand." },
});

/** A cost is checked again before it is quoted; a volatile one sooner. */
export const costFresh: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  id: "commercial/cost-fresh",
  slug: "cost-fresh",
  title: { fr: "Fraîcheur des prix d'achat", en: "Freshness of costs" },
  each: "product",
  check: ({ id, costCheckedOn, volatile }, { asOf, policy }) => {
    if (costCheckedOn === undefined) return { missing: ["products[].costCheckedOn"] };
    const most = volatile === true ? policy.volatileCostDays : policy.costDays;
    if (most === undefined) return { missing: ["policy.volatileCostDays"] };
    if (costCheckedOn > asOf) return { fail: "future", at: ["costCheckedOn"], data: { id, costCheckedOn } };
    const days = daysBetween(costCheckedOn, asOf);
    return days <= most ? "pass" : { fail: "old", at: ["costCheckedOn"], data: { id, days, most } };
  },
  messages: {
    old: {
      fr: "Coût de {id} vérifié il y a {days} jours (au plus {most}).",
      en: "Cost of {id} checked {days} days ago (at most {most}).",
    },
    future: {
      fr: "Coût de {id} vérifié le {costCheckedOn}, dans l'avenir.",
      en: "Cost of {id} checked on {costCheckedOn}, in the future.",
    },
  },
  remedy: { fr: "Vérifier prix et disponibilité.", en: "Check price and availability." },
});

/** An offer with volatile costs stands for less time. */
export const volatileValidity: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  id: "commercial/volatile-validity",
  slug: "volatile-validity",
  title: { fr: "Validité d'une offre à coûts volatils", en: "Validity of an offer with volatile costs" },
  check: ({ products, preparedOn, validThrough }, { policy: { volatileValidityDays: most } }) => {
    if (products === undefined) return { missing: ["products"] };
    if (!products.some((product) => product.volatile === true)) return "notApplicable";
    if (validThrough === null) return { fail: "endless", at: ["validThrough"] };
    const missing = [
      ...(preparedOn === undefined ? ["preparedOn"] : []),
      ...(validThrough === undefined ? ["validThrough"] : []),
      ...(most === undefined ? ["policy.volatileValidityDays"] : []),
    ];
    if (preparedOn === undefined || validThrough === undefined || most === undefined) return { missing };
    const days = daysBetween(preparedOn, validThrough);
    return days <= most ? "pass" : { fail: "long", at: ["validThrough"], data: { days, most } };
  },
  messages: {
    long: {
      fr: "L'offre vaut {days} jours ; au plus {most} avec des coûts volatils.",
      en: "The offer stands {days} days; at most {most} with volatile costs.",
    },
    endless: {
      fr: "L'offre n'a pas de fin, avec des coûts volatils.",
      en: "The offer has no end, with volatile costs.",
    },
  },
  remedy: { fr: "Raccourcir la validité.", en: "Shorten the validity." },
});

/** The offer is reviewed about once a month. */
export const offerReviewed: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "warning", gates: [] }],
  id: "commercial/offer-reviewed",
  slug: "offer-reviewed",
  title: { fr: "Révision de l'offre", en: "Review of the offer" },
  check: ({ reviewedOn }, { asOf, policy: { reviewDays: most } }) => {
    if (reviewedOn === undefined) return { missing: ["reviewedOn"] };
    if (reviewedOn === null) return { fail: "never" };
    const days = daysBetween(reviewedOn, asOf);
    return days <= most ? "pass" : { fail: "old", at: ["reviewedOn"], data: { days, most } };
  },
  messages: {
    never: { fr: "L'offre n'a jamais été révisée.", en: "The offer was never reviewed." },
    old: {
      fr: "Offre révisée il y a {days} jours (au plus {most}).",
      en: "Offer reviewed {days} days ago (at most {most}).",
    },
  },
  remedy: { fr: "Revoir produits et prix.", en: "Review products and prices." },
});
