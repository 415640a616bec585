import { type IdentifierKind, isIdentifier, parseIdentifier } from "../../../model/identifiers/identifier.js";
import type { Outcome, Rule } from "../../../plugins/rule.js";
import { file, warning } from "../phases.js";
import { given, isOneOf, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { CRAMIF, HOUSE, POSTE, STDNUM, SVIEW, SYN } from "../sources.js";

const APPROVAL_NUMBER = "workstation.software.billing.approval.number";
const LONGEST_APPROVAL = 12;

/** Nothing given, nothing to check. Separators are a fault here: the number goes into the flow as it stands. */
function identify(kind: IdentifierKind, value: unknown, at: readonly string[]): Outcome<"badShape" | "badKey"> {
  if (value === undefined || value === null || value === "") return "notApplicable";
  const read = parseIdentifier(kind, value);
  if (read.ok && read.value === value) return "pass";
  return { fail: read.ok ? "badShape" : read.reason, at, data: { value: String(value).slice(0, 40) } };
}

/** ID-01. */
const rpps: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/id-01",
  slug: "rpps",
  title: { fr: "Numéro RPPS", en: "RPPS number" },
  basis: "secondary",
  sources: [CRAMIF, SYN],
  phases: /* @__PURE__ */ file(),
  each: "practitioner",
  check: ({ identifiers }) => identify("rpps", of(identifiers, "rpps"), ["identifiers", "rpps"]),
  messages: {
    badShape: { fr: "Le RPPS {value} n'a pas 11 chiffres.", en: "RPPS {value} has not 11 digits." },
    badKey: { fr: "La clé du RPPS {value} est fausse.", en: "The key of RPPS {value} is wrong." },
  },
  remedy: { fr: "Corriger le numéro.", en: "Correct the number." },
});

/** ID-02. Its key is not sourced: the shape alone is checked. */
const amNumber: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/id-02",
  slug: "am-number",
  title: { fr: "Numéro assurance maladie", en: "Insurer number of the professional" },
  basis: "convention",
  sources: [SVIEW, HOUSE],
  phases: /* @__PURE__ */ file(),
  each: "practitioner",
  check: ({ identifiers }) => {
    const am = of(identifiers, "am");
    if (am === undefined || am === null || am === "") return "notApplicable";
    if (isIdentifier("amNumber", am)) return "pass";
    return { fail: "badShape", at: ["identifiers", "am"], data: { value: String(am).slice(0, 40) } };
  },
  messages: {
    badShape: {
      fr: "Le numéro {value} n'a pas 9 caractères : 9 chiffres, ou 2A ou 2B et 7 chiffres.",
      en: "Number {value} has not 9 characters: 9 digits, or 2A or 2B and 7 digits.",
    },
  },
  remedy: { fr: "Corriger le numéro.", en: "Correct the number." },
});

/** ID-03. With a Corsican letter the shape alone is checked. */
const finess: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/id-03",
  slug: "finess",
  title: { fr: "Numéro FINESS", en: "FINESS number" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) => {
    const number = of(facts.practice, "finess");
    const checked = identify("finess", number, ["practice", "finess"]);
    if (checked !== "notApplicable") return checked;
    const pharmacy = isOneOf(of(facts.practice, "kind") ?? undefined, ["pharmacy"], "practice.kind");
    if (pharmacy !== true) return pharmacy === false ? "notApplicable" : { missing: pharmacy };
    return number === undefined ? { missing: ["practice.finess"] } : { fail: "absent", at: ["practice"] };
  },
  messages: {
    absent: { fr: "Le numéro FINESS de la pharmacie manque.", en: "The FINESS number of the pharmacy is missing." },
    badShape: {
      fr: "Le FINESS {value} n'a pas 9 caractères : 9 chiffres, ou 2A ou 2B et 7 chiffres.",
      en: "FINESS {value} has not 9 characters: 9 digits, or 2A or 2B and 7 digits.",
    },
    badKey: { fr: "La clé du FINESS {value} est fausse.", en: "The key of FINESS {value} is wrong." },
  },
  remedy: { fr: "Corriger le numéro.", en: "Correct the number." },
});

/** ID-04. */
const siret: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/id-04",
  slug: "siret",
  title: { fr: "Numéro SIRET", en: "SIRET number" },
  basis: "standard",
  sources: [STDNUM, POSTE],
  phases: /* @__PURE__ */ warning(),
  check: (_, { facts }) => identify("siret", of(facts.practice, "siret"), ["practice", "siret"]),
  messages: {
    badShape: { fr: "Le SIRET {value} n'a pas 14 chiffres.", en: "SIRET {value} has not 14 digits." },
    badKey: { fr: "La clé du SIRET {value} est fausse.", en: "The key of SIRET {value} is wrong." },
  },
  remedy: { fr: "Corriger le numéro.", en: "Correct the number." },
});

/** ID-05. Their inner shape is not known: only the length is. */
const approvalNumberLength: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/id-05",
  slug: "approval-number-length",
  title: { fr: "Longueur du numéro d'agrément", en: "Length of the approval number" },
  basis: "secondary",
  sources: [SVIEW],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/sw-03"],
  check: (_, { facts }) => {
    const number = of(facts.approval, "number");
    if (given(number, APPROVAL_NUMBER) !== true) return { missing: [APPROVAL_NUMBER] };
    const text = String(number);
    if (text.length <= LONGEST_APPROVAL) return "pass";
    return {
      fail: "long",
      at: ["workstation", "software", "billing", "approval", "number"],
      data: { length: text.length, longest: LONGEST_APPROVAL },
    };
  },
  messages: {
    long: {
      fr: "Le numéro d'agrément a {length} caractères ; le flux en porte {longest} au plus.",
      en: "The approval number has {length} characters; the flow carries {longest} at most.",
    },
  },
  remedy: { fr: "Le vérifier.", en: "Check it." },
});

/** Rules on numbers that may be mistyped. */
export const identifierRules: readonly Rule<SesamVitaleShape>[] = [rpps, amNumber, finess, siret, approvalNumberLength];
