import { toDayNumber } from "../../model/date.js";
import type { VigilanceAge, VigilanceDomain } from "../../model/vigilance-product.js";
import { foldTerm } from "./fold.js";
import type { CleanReport } from "./read-report.js";

/** What two reports are compared by: folded words, withheld values left out (two of them are not one). */
export interface Fingerprint {
  /** The report's own number and those at other senders. */
  readonly numbers: ReadonlySet<string>;
  readonly products: ReadonlySet<string>;
  readonly species?: string;
  readonly breed?: string;
  readonly sex?: string;
  readonly ageYears?: number;
  /** Days since 1970-01-01, ascending. */
  readonly onsets: readonly number[];
  readonly terms: ReadonlySet<string>;
  readonly reporter: ReadonlySet<string>;
  readonly batches: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  readonly country?: string;
}

const LONGEST = 300;
type Value = string | null | undefined;

const word = (value: Value): string | undefined =>
  typeof value === "string" && value !== "MSK" && value.length <= LONGEST ? foldTerm(value) || undefined : undefined;

const words = (values: readonly Value[], kind = ""): string[] =>
  values.flatMap((value) => {
    const found = word(value);
    return found === undefined ? [] : [kind + found];
  });

const DAYS: Readonly<Record<string, number>> = {
  decade: 3652.5,
  year: 365.25,
  month: 30.4375,
  week: 7,
  day: 1,
  hour: 1 / 24,
};

/** Age in years, when the unit says so. */
function ageYears(age: VigilanceAge | null | undefined): number | undefined {
  const days = DAYS[word(age?.unit)?.replace(/s$/, "") ?? ""];
  return days === undefined || typeof age?.value !== "number" ? undefined : (age.value * days) / 365.25;
}

/** The fingerprint of a report. */
export function fingerprint(report: CleanReport, domain: VigilanceDomain): Fingerprint {
  const { subject, reporter, products, events, externalIds, id } = report;
  const used = products.filter(({ role }) => role !== "concomitant");
  const { species, breed, sex } = {
    species: word(subject.species),
    breed: word(subject.breed),
    sex: word(subject.sex),
  };
  const years = ageYears(subject.age);
  const country = word(report.countryOfReceipt);
  return {
    numbers: new Set(words([id, ...(externalIds ?? [])])),
    products: new Set(used.flatMap(({ name, activeSubstances }) => words([name, ...(activeSubstances ?? [])]))),
    ...(species !== undefined && domain === "veterinary" ? { species } : {}),
    ...(breed === undefined ? {} : { breed }),
    ...(sex === undefined ? {} : { sex }),
    ...(years === undefined ? {} : { ageYears: years }),
    onsets: events.flatMap(({ onsetOn }) => (onsetOn ? [toDayNumber(onsetOn)] : [])).sort((a, b) => a - b),
    terms: new Set(events.flatMap((event) => words([event.term, event.veddraCode, event.meddraCode]))),
    reporter: new Set(
      (["name", "organization", "phone", "email", "postalCode"] as const).flatMap((key) =>
        words([reporter[key]], `${key} `),
      ),
    ),
    batches: new Set(words(used.map(({ batch }) => batch))),
    outcomes: new Set(words(events.map(({ outcome }) => (outcome === "unknown" ? null : outcome)))),
    ...(country === undefined ? {} : { country }),
  };
}
