import type { VigilanceEvent } from "../../model/vigilance-event.js";
import type { Reporter, VigilanceSubject } from "../../model/vigilance-people.js";
import type { VigilanceProduct } from "../../model/vigilance-product.js";
import { foldTerm, foldWords, isTerm } from "./fold.js";
import type { CleanProduct, CleanReport } from "./read-report.js";
import type { VigilanceWords } from "./words.js";

/** Is there a value, withheld ones included? `null` (known to be absent) is none. */
export function has(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

/** The elements that single a reporter out. */
export const IDENTITY: readonly ("name" | "initials" | "organization" | "address" | "city" | "phone" | "email")[] = [
  "name",
  "initials",
  "organization",
  "address",
  "city",
  "phone",
  "email",
];

/** Does at least one element single the reporter out? A category alone ("a vet") does not. */
export function hasIdentity(reporter: Reporter): boolean {
  return IDENTITY.some((key) => has(reporter[key]));
}

/** Does anything single a person out? */
export function hasPersonDescriptor(s: VigilanceSubject): boolean {
  return (
    [s.initials, s.patientNumber, s.dateOfBirth, s.ageGroup, s.sex].some(has) ||
    has(s.age?.value) ||
    has(s.gestationalAge?.value)
  );
}

/** Does anything beside the species single an animal out? */
export function hasAnimalDescriptor(s: VigilanceSubject): boolean {
  return (s.numberAffected ?? 0) >= 1 || [s.breed, s.sex, s.weightKg, s.identification].some(has) || has(s.age?.value);
}

const LONGEST_NAME = 200;

/** Is a product name only a class: "un vermifuge"? */
function isGeneric(name: string, words: VigilanceWords): boolean {
  return name.length <= LONGEST_NAME && foldWords(name).every((word) => words.genericProductWords.has(word));
}

/** Has a product a name that is one, or an active substance? */
export function isIdentifiable(product: VigilanceProduct, words: VigilanceWords, genericCounts = false): boolean {
  if (has(product.activeSubstances)) return true;
  return typeof product.name === "string" && (genericCounts || !isGeneric(product.name, words));
}

/** The products under suspicion: suspects and interacting ones. */
export function suspects(report: CleanReport): readonly CleanProduct[] {
  return report.products.filter(({ role }) => role === "suspect" || role === "interacting");
}

const ARTICLES = /^(?:un|une|des|du|le|la|les|a|an|the|some) /;

/** Is an event named: by a code, or by a term that is not vague? */
export function isDescribed(event: VigilanceEvent, words: VigilanceWords): boolean {
  if (has(event.veddraCode) || has(event.meddraCode)) return true;
  if (typeof event.term !== "string") return false;
  if (event.term.length > LONGEST_NAME) return true;
  const term = foldTerm(event.term);
  return term !== "" && !words.vagueEventTerms.has(term) && !words.vagueEventTerms.has(term.replace(ARTICLES, ""));
}

/** Does the subject's description speak of several patients? */
export function severalPatients(s: VigilanceSubject, words: VigilanceWords): boolean {
  if ((s.numberAffected ?? 0) > 1) return true;
  const told = typeof s.description === "string" ? ` ${foldTerm(s.description.slice(0, LONGEST_NAME))} ` : "";
  return words.severalPatients.some((term) => told.includes(` ${term} `));
}

/** Says a term only how it ended, or only the name of the situation? */
export function isOnly(
  list: "outcomeOnlyTerms" | "situationTerms",
  event: VigilanceEvent,
  words: VigilanceWords,
): boolean {
  return typeof event.term === "string" && isTerm(event.term, words[list]);
}
