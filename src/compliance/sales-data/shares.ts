import { compareRatios, ratioOver } from "../../model/money/ratio-ops.js";
import { ratioToDecimal } from "../../model/money/ratio-text.js";
import type { Rule } from "../../plugins/rule.js";
import { marketReadings } from "../../segmentation/market/structure.js";
import { arithmetic, DOUBTFUL, type SalesDataShape, salesRule } from "./shape.js";

/** A printed share is the part over its base, to the decimals printed. */
export const shareAgrees: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: DOUBTFUL,
  id: "sales-data/share",
  slug: "printed-share",
  title: { fr: "Parts et pourcentages", en: "Shares and percentages" },
  each: "share",
  check: ({ id, part, base, printed, decimals = 2 }) => {
    if (printed === undefined) return "notApplicable";
    if (!(base.value > 0)) return { fail: "noBase", at: ["base"], data: { id, base: base.value } };
    const computed = ratioToDecimal(ratioOver(part.value, base.value), decimals);
    return compareRatios(computed, printed) === 0
      ? "pass"
      : { fail: "differs", at: ["printed"], data: { id, printed, computed } };
  },
  messages: {
    differs: {
      fr: "{id} : {printed} imprimé, {computed} calculé.",
      en: "{id}: {printed} is printed, the figures give {computed}.",
    },
    noBase: { fr: "{id} : la base est {base}.", en: "{id}: the base is {base}." },
  },
  remedy: { fr: "Corriger la part, ou dire sur quelle base.", en: "Mend the share, or say which base it has." },
});

/** A share compares figures of one year. */
export const sameYear: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: DOUBTFUL,
  id: "sales-data/same-year",
  slug: "mixed-years",
  title: { fr: "Années mêlées", en: "Mixed years" },
  each: "share",
  check: ({ id, part, base }) => {
    if (part.year === undefined) return { missing: ["shares[].part.year"] };
    if (base.year === undefined) return { missing: ["shares[].base.year"] };
    const data = { id, partYear: part.year, baseYear: base.year };
    return part.year === base.year ? "pass" : { fail: "mixed", at: ["base", "year"], data };
  },
  messages: {
    mixed: {
      fr: "{id} : une part de {partYear} sur une base de {baseYear}.",
      en: "{id}: a part of {partYear} over a base of {baseYear}.",
    },
  },
  remedy: { fr: "Prendre la base de la même année, ou le dire.", en: "Take the base of the same year, or say so." },
});

/** A printed potential demand follows from its groups, and the text says whether own customers are counted in. */
export const potentialAgrees: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: DOUBTFUL,
  id: "sales-data/potential",
  slug: "potential-demand",
  title: { fr: "Demande potentielle", en: "Potential demand" },
  each: "potential",
  check: ({ id, population, shares, printed, ownIncluded }) => {
    const readings = marketReadings({ population, shares }, printed);
    if (readings.length === 0) return { fail: "noReading", at: ["printed"], data: { id, printed } };
    if (ownIncluded === undefined) return { missing: ["potentials[].ownIncluded"] };
    const read = readings.some(({ ownUsersInPotential }) => ownUsersInPotential === ownIncluded);
    return read
      ? "pass"
      : { fail: ownIncluded ? "ownLeftOut" : "ownCountedIn", at: ["printed"], data: { id, printed } };
  },
  messages: {
    noReading: { fr: "{id} : aucune lecture ne donne {printed}.", en: "{id}: no reading gives {printed}." },
    ownLeftOut: {
      fr: "{id} : {printed} laisse de côté les clients actuels.",
      en: "{id}: {printed} leaves own customers out.",
    },
    ownCountedIn: {
      fr: "{id} : {printed} compte les clients actuels.",
      en: "{id}: {printed} counts own customers in.",
    },
  },
  remedy: { fr: "Dire si les clients actuels sont comptés.", en: "Say whether own customers are counted in." },
});
