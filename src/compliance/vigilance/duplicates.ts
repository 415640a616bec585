import type { Text } from "../../model/text.js";
import type { SafetyReport } from "../../model/vigilance.js";
import type { VigilanceDomain } from "../../model/vigilance-product.js";
import { type Fingerprint, fingerprint } from "./fingerprint.js";
import { DEFAULT_POLICY } from "./policy.js";
import { type CleanReport, readReport } from "./read-report.js";
import type { VigilanceWords } from "./words.js";

/** One thing that two reports share. */
export interface LikenessReason {
  readonly id: "product" | "subject" | "onset" | "term" | "reporter" | "batch" | "outcome" | "country";
  readonly points: number;
  readonly text: Text;
}

/** How alike two reports are. The same in both directions. */
export interface Likeness {
  /** One number in common: the same case, a follow-up. */
  readonly sameCase: boolean;
  /** 0 to 100. Without the same country of receipt 60 at most. */
  readonly score: number;
  /** `probable` from 70 on, `possible` from 50: a person decides, nothing is merged. */
  readonly verdict: "same" | "probable" | "possible" | "different";
  readonly reasons: readonly LikenessReason[];
}

const reason = (id: LikenessReason["id"], points: number, fr: string, en: string): LikenessReason => ({
  id,
  points,
  text: { fr, en },
});

/** Does one set hold a word of the other? */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const one of small) if (large.has(one)) return true;
  return false;
}

const NEAR_DAYS = 3;

/** Have two ascending lists days within three of each other? */
function near(a: readonly number[], b: readonly number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const gap = (a[i] as number) - (b[j] as number);
    if (Math.abs(gap) <= NEAR_DAYS) return true;
    if (gap < 0) i++;
    else j++;
  }
  return false;
}

const both = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Animals: same species, and no other breed. People: same sex, ages within a year. */
function sameSubject(a: Fingerprint, b: Fingerprint, domain: VigilanceDomain): boolean {
  if (domain === "veterinary")
    return both(a.species, b.species) && (a.breed === undefined || b.breed === undefined || a.breed === b.breed);
  if (!both(a.sex, b.sex) || a.ageYears === undefined || b.ageYears === undefined) return false;
  return Math.abs(a.ageYears - b.ageYears) <= 1;
}

function reasons(a: Fingerprint, b: Fingerprint, domain: VigilanceDomain): LikenessReason[] {
  const found: [boolean, LikenessReason][] = [
    [meet(a.products, b.products), reason("product", 25, "Même médicament ou substance", "Same product or substance")],
    [
      sameSubject(a, b, domain),
      reason("subject", 20, "Même espèce, ou même sexe et âge", "Same species, or same sex and age"),
    ],
    [near(a.onsets, b.onsets), reason("onset", 15, "Apparition à trois jours près", "Onset within three days")],
    [meet(a.terms, b.terms), reason("term", 15, "Un signe en commun", "A sign in common")],
    [
      meet(a.reporter, b.reporter),
      reason("reporter", 15, "Même notificateur ou code postal", "Same reporter or postal code"),
    ],
    [meet(a.batches, b.batches), reason("batch", 10, "Même lot", "Same batch")],
    [meet(a.outcomes, b.outcomes), reason("outcome", 5, "Même évolution", "Same outcome")],
    [both(a.country, b.country), reason("country", 5, "Même pays", "Same country")],
  ];
  return found.flatMap(([shared, one]) => (shared ? [one] : []));
}

const CAP_ABROAD = 60;

/** How alike two fingerprints are. */
function compareFingerprints(a: Fingerprint, b: Fingerprint, domain: VigilanceDomain): Likeness {
  const shared = reasons(a, b, domain);
  const sum = shared.reduce((total, { points }) => total + points, 0);
  const score = Math.min(sum, both(a.country, b.country) ? 100 : CAP_ABROAD);
  const sameCase = meet(a.numbers, b.numbers);
  const verdict = sameCase ? "same" : score >= 70 ? "probable" : score >= 50 ? "possible" : "different";
  return { sameCase, score, verdict, reasons: shared };
}

/**
 * How alike two reports are, with reasons: a convention of this library, to show a person. Never merges anything.
 *
 * @example
 * ```ts
 * likeness({ id: "FR-1" }, { externalIds: ["fr-1"] }, "veterinary").verdict; // => "same"
 * ```
 */
export function likeness(
  a: SafetyReport,
  b: SafetyReport,
  domain: VigilanceDomain,
  words: VigilanceWords = DEFAULT_POLICY.words,
): Likeness {
  const print = (one: SafetyReport): Fingerprint => fingerprint(readReport(one, domain, words).report, domain);
  return compareFingerprints(print(a), print(b), domain);
}

/** Another case beside which a report was put. */
export interface DuplicateMatch extends Likeness {
  /** Position among the related cases. */
  readonly position: number;
}

/** The related cases that are the same or may be, from the most alike down. */
export function duplicatesAmong(
  report: CleanReport,
  related: readonly unknown[],
  domain: VigilanceDomain,
  words: VigilanceWords,
): readonly DuplicateMatch[] {
  if (related.length === 0) return [];
  const self = fingerprint(report, domain);
  const rank = (one: Likeness): number => (one.sameCase ? 1000 : 0) + one.score;
  return related
    .map((other, position) => ({
      ...compareFingerprints(self, fingerprint(readReport(other, domain, words).report, domain), domain),
      position,
    }))
    .filter(({ verdict }) => verdict !== "different")
    .sort((a, b) => rank(b) - rank(a) || a.position - b.position);
}
