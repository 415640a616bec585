import { UsageError } from "../errors.js";
import { digitSum, passesLuhn } from "./luhn.js";
import { mod97 } from "./mod97.js";
import { passesNirKey } from "./nir.js";
import { passesVatKey } from "./vat-number.js";

/**
 * French identifiers. What is checked is only what is sourced; `checked` in the answer says how far that goes.
 *
 * - `siren`: company, 9 digits, Luhn. `siret`: establishment, SIREN + 5 digits, Luhn on the 14; for La Poste (356000000) a sum of digits
 *   that is a multiple of 5 does too (python-stdnum, fr.siren and fr.siret).
 * - `vatNumber`: FR + key + SIREN; a key of two digits is computed, one with letters is not (python-stdnum, fr.tva).
 * - `iban`: any country, ISO 13616 modulo 97; a French one has 27 characters.
 * - `rpps`: health professional, 11 digits, Luhn (strongly supported by published numbers, not read in an official text).
 * - `nationalProfessionalId`: 8 + RPPS, as in cards and Pro Santé Connect.
 * - `adeli`: professional of a department, 9 characters; `amNumber`: billing number with the sickness funds, 8 + key: their keys are not
 *   sourced, so the shape alone is checked.
 * - `finess`: health establishment, 9 characters, Luhn when all are digits; with a Corsican letter the shape alone.
 * - `nir`: social security number, 13 + key of 2, Corsica 2A and 2B included (python-stdnum, fr.nir).
 */
export type IdentifierKind =
  | "siren"
  | "siret"
  | "vatNumber"
  | "iban"
  | "rpps"
  | "nationalProfessionalId"
  | "adeli"
  | "amNumber"
  | "finess"
  | "nir";

/** An identifier that was read, or why it cannot be one. */
export type IdentifierResult =
  | {
      readonly ok: true;
      /** Without separators, letters in capitals. */
      readonly value: string;
      /** `shape`: this kind, or this form of it, has no sourced key. */
      readonly checked: "key" | "shape";
    }
  | {
      readonly ok: false;
      /** `badShape`: length or characters. `badKey`: the check digits contradict the rest: a typing error. */
      readonly reason: "badShape" | "badKey";
    };

interface Rule {
  readonly shape: RegExp;
  /** Absent = no sourced key for this value. */
  readonly key: (value: string) => boolean | undefined;
  /** Lengths of the groups people print, the last one repeating. */
  readonly groups: readonly number[];
}

const DEPARTMENT_AND_SEVEN = /^(?:\d{2}|2[AB])\d{7}$/;
const LA_POSTE = "356000000";

const RULES: Readonly<Record<IdentifierKind, Rule>> = {
  siren: { shape: /^\d{9}$/, key: passesLuhn, groups: [3] },
  siret: { shape: /^\d{14}$/, key: passesSiret, groups: [3, 3, 3, 5] },
  vatNumber: { shape: /^FR[0-9A-Z]{2}\d{9}$/, key: vatKeyOf, groups: [4, 3] },
  iban: { shape: /^(?!FR)[A-Z]{2}\d{2}[0-9A-Z]{11,30}$|^FR\d{12}[0-9A-Z]{11}\d{2}$/, key: passesIban, groups: [4] },
  rpps: { shape: /^\d{11}$/, key: passesLuhn, groups: [11] },
  nationalProfessionalId: { shape: /^8\d{11}$/, key: (value) => passesLuhn(value.slice(1)), groups: [1, 11] },
  adeli: { shape: DEPARTMENT_AND_SEVEN, key: noKey, groups: [2, 1, 5, 1] },
  amNumber: { shape: DEPARTMENT_AND_SEVEN, key: noKey, groups: [8, 1] },
  finess: {
    shape: DEPARTMENT_AND_SEVEN,
    key: (value) => (/^\d+$/.test(value) ? passesLuhn(value) : undefined),
    groups: [2, 6, 1],
  },
  nir: { shape: /^\d{5}(?:\d{2}|2[AB])\d{8}$/, key: passesNirKey, groups: [1, 2, 2, 2, 3, 3, 2] },
};

/** Kinds of {@link IdentifierKind}. */
export const IDENTIFIER_KINDS: readonly IdentifierKind[] = /*@__PURE__*/ Object.keys(RULES) as IdentifierKind[];

const SEPARATORS = /[\s.\-\u2010-\u2013]/g;
const LONGEST = 64;

/**
 * Reads an identifier as people type it: spaces (also no-break ones), dots and hyphens are left out, letters may be small.
 *
 * @param text - Anything; what is not a text of at most 64 characters has a bad shape.
 * @throws `identifier/unknown-kind`.
 * @example
 * ```ts
 * parseIdentifier("siret", "732 829 320 00074"); // => { ok: true, value: "73282932000074", checked: "key" }
 * parseIdentifier("siret", "73282932000075"); // => { ok: false, reason: "badKey" }
 * parseIdentifier("adeli", "2a0001234"); // => { ok: true, value: "2A0001234", checked: "shape" }
 * ```
 */
export function parseIdentifier(kind: IdentifierKind, text: unknown): IdentifierResult {
  const rule = ruleOf(kind);
  if (typeof text !== "string" || text.length > LONGEST) return { ok: false, reason: "badShape" };
  const value = text.replace(SEPARATORS, "").toUpperCase();
  if (!rule.shape.test(value)) return { ok: false, reason: "badShape" };
  const key = rule.key(value);
  if (key === false) return { ok: false, reason: "badKey" };
  return { ok: true, value, checked: key === undefined ? "shape" : "key" };
}

/**
 * Is this an identifier of that kind, written without separators?
 *
 * @throws `identifier/unknown-kind`.
 * @example
 * ```ts
 * isIdentifier("siren", "732829320"); // => true
 * isIdentifier("siren", "732 829 320"); // => false
 * ```
 */
export function isIdentifier(kind: IdentifierKind, value: unknown): value is string {
  const read = parseIdentifier(kind, value);
  return read.ok && read.value === value;
}

/**
 * An identifier in the groups people print, between plain spaces.
 *
 * @throws `identifier/not-valid` for a text that {@link parseIdentifier} refuses; `identifier/unknown-kind`.
 * @example
 * ```ts
 * formatIdentifier("siret", "73282932000074"); // => "732 829 320 00074"
 * formatIdentifier("iban", "FR7630006000011234567890189"); // => "FR76 3000 6000 0112 3456 7890 189"
 * ```
 */
export function formatIdentifier(kind: IdentifierKind, text: string): string {
  const read = parseIdentifier(kind, text);
  if (!read.ok)
    throw new UsageError("identifier/not-valid", text, `a ${kind} (${read.reason})`, "Check it with parseIdentifier.");
  const { groups } = ruleOf(kind);
  const parts: string[] = [];
  for (let at = 0; at < read.value.length; ) {
    const size = groups[Math.min(parts.length, groups.length - 1)] ?? read.value.length;
    parts.push(read.value.slice(at, at + size));
    at += size;
  }
  return parts.join(" ");
}

function ruleOf(kind: IdentifierKind): Rule {
  if (Object.hasOwn(RULES, kind)) return RULES[kind];
  throw new UsageError("identifier/unknown-kind", kind, `one of ${IDENTIFIER_KINDS.join(", ")}`);
}

function passesSiret(siret: string): boolean {
  if (!passesLuhn(siret.slice(0, 9))) return false;
  return passesLuhn(siret) || (siret.startsWith(LA_POSTE) && digitSum(siret) % 5 === 0);
}

function vatKeyOf(vatNumber: string): boolean | undefined {
  if (!passesVatKey(vatNumber)) return false;
  return /^FR\d\d/.test(vatNumber) ? true : undefined;
}

function passesIban(iban: string): boolean {
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1;
}

function noKey(): undefined {
  return undefined;
}
