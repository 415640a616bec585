import type { CalendarDate } from "../../model/date.js";
import type { Basis, Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import type { Outcome, Phase } from "../../plugins/rule.js";
import { note } from "./ask.js";
import type { CaseFacts } from "./case-facts.js";
import { LIBRARY, S14 } from "./sources.js";

/** What the rules that both domains share read. */
interface CaseContext {
  readonly facts: CaseFacts;
  readonly asOf: CalendarDate;
}

/** A rule without what the domains settle each for itself: its id and its phases. */
export interface CommonRule<K extends string> {
  readonly slug: string;
  readonly title: Text;
  readonly basis: Basis;
  readonly sources: readonly Source[];
  readonly check: (subject: unknown, ctx: CaseContext) => Outcome<K>;
  readonly messages: Readonly<Record<K, Text>>;
  readonly remedy: Text;
}

/**
 * A common rule with the id and the phases of a domain, and what the domain says otherwise. A function whose calls are marked as pure: a
 * spread in a table of rules would keep the whole table in every bundle.
 */
export function commonRule<G extends string, const K extends string>(
  id: string,
  phases: readonly Phase<G>[],
  rule: CommonRule<K>,
  otherwise: Partial<Pick<CommonRule<K>, "basis" | "sources" | "remedy">> = {},
): CommonRule<K> & { readonly id: string; readonly phases: readonly Phase<G>[] } {
  return { id, phases, ...rule, ...otherwise };
}

/** Fields that could not be read. */
export const UNREADABLE_FIELD: CommonRule<"shape"> = {
  slug: "unreadable-field",
  title: { fr: "Champ illisible", en: "Unreadable field" },
  basis: "convention",
  sources: [LIBRARY],
  check: (_, { facts }) => problem(facts, "shape"),
  messages: {
    shape: {
      fr: "{count} champ(s) d'un type inattendu, laissé(s) de côté.",
      en: "{count} field(s) of an unexpected type, left out.",
    },
  },
  remedy: { fr: "Corriger la saisie ou l'adaptateur.", en: "Correct the entry or the adapter." },
};

/** Numbers, ages and weights that cannot be. */
export const IMPOSSIBLE_MEASURE: CommonRule<"measure"> = {
  slug: "impossible-measure",
  title: { fr: "Mesure impossible", en: "Impossible measure" },
  basis: "convention",
  sources: [LIBRARY],
  check: (_, { facts }) => problem(facts, "measure"),
  messages: {
    measure: {
      fr: "{count} mesure(s) impossible(s) (négative, nulle ou non entière), laissée(s) de côté.",
      en: "{count} impossible measure(s) (negative, zero or not whole), left out.",
    },
  },
  remedy: { fr: "Redemander le nombre, l'âge ou le poids.", en: "Ask again for the number, age or weight." },
};

function problem<K extends "shape" | "measure">({ problems }: CaseFacts, code: K): Outcome<K> {
  const bad = problems.filter((one) => one.code === code);
  return bad[0] === undefined ? "pass" : { fail: code, at: bad[0].path, data: { count: bad.length } };
}

/** A date after the day of the question. */
export const FUTURE_DATE: CommonRule<"future"> = {
  slug: "future-date",
  title: { fr: "Date à venir", en: "Date in the future" },
  basis: "convention",
  sources: [LIBRARY],
  check: (_, { facts, asOf }) => {
    const future = facts.dates.find(({ date }) => date > asOf);
    return future ? { fail: "future", at: future.path, data: { date: future.date, asOf } } : "pass";
  },
  messages: { future: { fr: "Le {date} est après le {asOf}.", en: "{date} is after {asOf}." } },
  remedy: { fr: "Vérifier la date.", en: "Check the date." },
};

/** Somebody in the company knew before day zero. */
export const HEARD_BEFORE_RECEIPT: CommonRule<"before"> = {
  slug: "heard-before-receipt",
  title: { fr: "Entendu avant la réception", en: "Heard before receipt" },
  basis: "convention",
  sources: [S14, LIBRARY],
  check: (_, { facts: { report } }) => {
    const heardOn = report.relay?.heardOn;
    const { receivedOn } = report;
    if (!heardOn || !receivedOn) return "notApplicable";
    return heardOn < receivedOn ? { fail: "before", at: ["relay", "heardOn"], data: { heardOn, receivedOn } } : "pass";
  },
  messages: {
    before: {
      fr: "Quelqu'un de l'entreprise savait le {heardOn} : le jour zéro n'est pas le {receivedOn}.",
      en: "Somebody in the company knew on {heardOn}: day zero is not {receivedOn}.",
    },
  },
  remedy: { fr: "Corriger le jour de réception.", en: "Correct the day of receipt." },
};

/** The date given for the criteria against the one that the versions show. */
export const CRITERIA_DATE: CommonRule<"differs"> = {
  slug: "criteria-date",
  title: { fr: "Date des critères", en: "Date of the criteria" },
  basis: "convention",
  sources: [LIBRARY],
  check: (_, { facts: { report, clock } }) => {
    const given = report.minimumCriteriaMetOn;
    if (!given || !report.versions || report.versions.length === 0) return "notApplicable";
    return given === clock.derivedOn
      ? "pass"
      : { fail: "differs", at: ["minimumCriteriaMetOn"], data: { given, derived: clock.derivedOn ?? "-" } };
  },
  messages: {
    differs: {
      fr: "Date donnée {given}, date des versions {derived} : c'est la seconde qui compte.",
      en: "Date given {given}, date shown by the versions {derived}: the second counts.",
    },
  },
  remedy: { fr: "Corriger la date ou les versions.", en: "Correct the date or the versions." },
};

/** A medicine of somebody else. */
export const OTHER_HOLDER: CommonRule<"noted"> = {
  slug: "other-holder",
  title: { fr: "Médicament d'un autre titulaire", en: "Another holder's product" },
  basis: "convention",
  sources: [LIBRARY],
  check: (_, { facts }) => note(facts.report.notOurProduct === true, ["notOurProduct"]),
  messages: {
    noted: {
      fr: "Médicament d'un autre titulaire : le délai court jusqu'à ce qu'une personne le confirme.",
      en: "Another holder's product: the clock runs until a person confirms it.",
    },
  },
  remedy: {
    fr: "Transmettre au titulaire, ou orienter le notificateur vers l'autorité.",
    en: "Pass on to the holder, or direct the reporter to the authority.",
  },
};

/** Words of the rules on duplicates, which the domains test differently. */
export const SAME_CASE: Text = {
  fr: "Même numéro qu'un cas connu (position {position}) : c'est un suivi.",
  en: "Same number as a known case (position {position}): it is a follow-up.",
};
/** A likely duplicate. */
export const PROBABLE_DUPLICATE: Text = {
  fr: "Ressemble au cas en position {position} ({score} sur 100).",
  en: "Looks like the case in position {position} ({score} of 100).",
};
/** What to do about duplicates. */
export const NEVER_MERGE: Text = {
  fr: "Une personne décide ; ne jamais fusionner d'office.",
  en: "A person decides; never merge by itself.",
};
