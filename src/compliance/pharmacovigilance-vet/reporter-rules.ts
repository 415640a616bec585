import type { Rule } from "../../plugins/rule.js";
import { note, told } from "../vigilance/ask.js";
import { has, hasIdentity, IDENTITY } from "../vigilance/identifiable.js";
import { LIBRARY, S1, S8, S10, S13 } from "../vigilance/sources.js";
import { criterion, INFO, rule, VALID, type VeterinaryShape, WARNING } from "./shape.js";

/** Who reports. */
export const REPORTER_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-01",
    slug: "reporter-identifiable",
    title: { fr: "Notificateur identifiable", en: "Identifiable reporter" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "rep-01", ["reporter"]),
    messages: {
      notIdentifiable: {
        fr: "Le notificateur n'est pas identifiable : ni nom, ni structure, ni coordonnées.",
        en: "The reporter cannot be identified: no name, organization or contact details.",
      },
      strictDetails: {
        fr: "En mode strict, il faut aussi la qualité et le pays du notificateur.",
        en: "In strict mode the category and country of the reporter are needed too.",
      },
    },
    remedy: {
      fr: "Demander le nom ou une coordonnée du notificateur.",
      en: "Ask for the reporter's name or a contact detail.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-02",
    slug: "reporter-category",
    title: { fr: "Qualité du notificateur", en: "Category of the reporter" },
    basis: "convention",
    sources: [S8, LIBRARY],
    phases: WARNING,
    check: (_, { facts }) => told(has(facts.report.reporter.category), ["reporter", "category"]),
    messages: { missing: { fr: "La qualité du notificateur manque.", en: "The category of the reporter is missing." } },
    remedy: {
      fr: "Demander qui déclare : vétérinaire, détenteur, pharmacien, autre.",
      en: "Ask who reports: veterinarian, owner, pharmacist, other.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-03",
    slug: "reporter-country",
    title: { fr: "Pays du notificateur", en: "Country of the reporter" },
    basis: "standard",
    sources: [S1, S13],
    phases: WARNING,
    check: (_, { facts }) => told(has(facts.report.reporter.country), ["reporter", "country"]),
    messages: {
      missing: {
        fr: "Le pays du notificateur manque : le pays de réception est retenu.",
        en: "The reporter's country is missing: the country of receipt is used.",
      },
    },
    remedy: { fr: "Demander le pays du notificateur.", en: "Ask for the reporter's country." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-04",
    slug: "reporter-reachable",
    title: { fr: "Notificateur joignable", en: "Reachable reporter" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    check: (_, { facts: { report } }) =>
      told([report.reporter.phone, report.reporter.email, report.reporter.address].some(has), ["reporter"]),
    messages: {
      missing: {
        fr: "Ni téléphone, ni courriel, ni adresse : le suivi est impossible.",
        en: "No phone, e-mail or address: follow-up is impossible.",
      },
    },
    remedy: { fr: "Demander comment rappeler le notificateur.", en: "Ask how to reach the reporter again." },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-05",
    slug: "reporter-anonymous",
    title: { fr: "Notificateur anonyme", en: "Anonymous reporter" },
    basis: "law",
    sources: [S1],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "rep-05", ["reporter", "anonymous"]),
    messages: {
      anonymous: {
        fr: "Le notificateur est anonyme et rien ne permet de confirmer le cas auprès de lui.",
        en: "The reporter is anonymous and nobody can confirm the case.",
      },
    },
    remedy: {
      fr: "Expliquer que l'identité reste confidentielle et demander un nom ou des initiales.",
      en: "Explain that identity stays confidential, and ask for a name or initials.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/rep-06",
    slug: "reporter-masked",
    title: { fr: "Identité masquée", en: "Masked identity" },
    basis: "standard",
    sources: [S10],
    phases: INFO,
    check: (_, { facts: { report } }) =>
      hasIdentity(report.reporter)
        ? note(
            IDENTITY.some((key) => report.reporter[key] === "MSK"),
            ["reporter"],
          )
        : "notApplicable",
    messages: {
      noted: {
        fr: "L'identité est connue et non communiquée (MSK) : elle compte.",
        en: "The identity is known and withheld (MSK): it counts.",
      },
    },
    remedy: { fr: "Rien à faire ; ne pas redemander.", en: "Nothing to do; do not ask again." },
  }),
];
