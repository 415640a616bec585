import type { SafetyReport } from "bareme/model";
import fc from "fast-check";
import type { Domain } from "./judge.js";

const some = <T>(shape: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
const word = fc.constantFrom("Fictivax", "MSK", "?", "inconnu", "un vermifuge", "Exempla", "NC", "a problem");
const day = fc.constantFrom("2022-01-20", "2022-02-03", "2026-03-01", "2026-03-02", "2026-03-09");
const amount = some({ value: fc.integer({ min: 0, max: 90 }), unit: fc.constantFrom("year", "month") });
const flag = fc.boolean();

const reporter = some({
  category: fc.constantFrom("veterinarian", "consumer", "unknown"),
  name: word,
  initials: word,
  city: word,
  phone: word,
  country: fc.constantFrom("FR", "DE"),
  anonymous: flag,
});
const animal = some({
  species: fc.constantFrom("dog", "cat", "cattle", "unknown"),
  breed: word,
  sex: fc.constantFrom("female", "male", "unknown"),
  age: amount,
  weightKg: fc.integer({ min: 1, max: 900 }),
  identification: word,
  numberTreated: fc.integer({ min: 0, max: 9 }),
  numberAffected: fc.integer({ min: 0, max: 9 }),
  location: word,
  commodity: word,
  sampleId: word,
  description: word,
});
const person = some({
  initials: word,
  patientNumber: word,
  sex: fc.constantFrom("female", "male", "unknown"),
  age: amount,
  ageGroup: fc.constantFrom("adult", "child"),
  numberAffected: fc.integer({ min: 0, max: 3 }),
  description: word,
});
const product = (domain: Domain) =>
  fc
    .tuple(
      fc.record({
        role: fc.constantFrom("suspect", "interacting", "concomitant"),
        domain: fc.constantFrom(domain, domain, "human"),
      }),
      some({
        name: word,
        activeSubstances: fc.array(word, { maxLength: 2 }),
        batch: word,
        antimicrobial: flag,
        startedOn: day,
        efficacyCritical: flag,
      }),
    )
    .map(([kept, more]) => ({ ...more, ...kept }));
const kinds = {
  veterinary: fc.constantFrom("reaction", "lack-of-efficacy", "environmental-incident", "residue", "infectious-agent"),
  human: fc.constantFrom("reaction", "lack-of-efficacy", "overdose", "misuse", "off-label-use", "infectious-agent"),
};
const event = (domain: Domain) =>
  fc
    .tuple(
      fc.record({ kind: kinds[domain] }),
      some({ withoutAdverseReaction: flag, withdrawalRespected: flag, aboveMrl: flag }),
      some({
        term: fc.constantFrom("Vomissements", "problème", "décès", "surdosage", "?", "Prurit"),
        veddraCode: fc.constantFrom("334", "984"),
        onsetOn: day,
        outcome: fc.constantFrom("recovered", "died", "unknown"),
        description: word,
      }),
    )
    .map(([kind, scope, more]) => ({ ...more, ...scope, ...kind }));
const seriousness = (domain: Domain) =>
  fc.oneof(
    some({ death: flag, lifeThreatening: flag, disability: flag }),
    fc.constant(
      domain === "veterinary"
        ? { death: false, lifeThreatening: false, disability: false, congenitalAnomaly: false, prolongedSigns: false }
        : {
            death: false,
            lifeThreatening: false,
            hospitalization: false,
            disability: false,
            congenitalAnomaly: false,
            otherMedicallyImportant: false,
          },
    ),
  );

/** Reports of any quality, with a day zero. */
export function arbitraryReport(domain: Domain): fc.Arbitrary<SafetyReport> {
  const subject = fc.oneof(
    fc
      .tuple(fc.constantFrom("animal", "environment", "foodstuff", "none"), animal)
      .map(([kind, s]) => ({ ...s, kind })),
    person.map((s) => ({ ...s, kind: "human" })),
  );
  return fc
    .tuple(
      fc.record({ receivedOn: day }),
      some({
        countryOfReceipt: fc.constantFrom("FR", "CH", "DE"),
        minimumCriteriaMetOn: day,
        contactConfirmed: flag,
        reporter,
        subject:
          domain === "human"
            ? fc.oneof(
                { weight: 4, arbitrary: person.map((s) => ({ ...s, kind: "human" })) },
                { weight: 1, arbitrary: subject },
              )
            : subject,
        products: fc.array(product(domain), { maxLength: 3 }),
        events: fc.array(event(domain), { maxLength: 3 }),
        outcomeCounts: some({ died: fc.integer({ min: 0, max: 2 }), recovered: fc.integer({ min: 0, max: 2 }) }),
        causality: fc.array(some({ by: fc.constantFrom("reporter", "company"), excluded: flag }), { maxLength: 2 }),
        defect: some({ description: word }),
        commercial: some({ description: word }),
        question: some({ text: word }),
        seriousness: seriousness(domain),
        narrative: word,
      }),
    )
    .map(([kept, more]) => ({ ...more, ...kept }) as unknown as SafetyReport);
}

/** Reports that meet the four criteria. */
export function arbitraryValid(domain: Domain): fc.Arbitrary<SafetyReport> {
  const subjects = {
    veterinary: fc.oneof(
      animal.map((s) => ({ ...s, kind: "animal", species: "dog", numberAffected: 2 })),
      person.map((s) => ({ ...s, kind: "human", sex: "female" })),
      animal.map((s) => ({ ...s, kind: "environment", location: "Étang Fictif" })),
      animal.map((s) => ({ ...s, kind: "foodstuff", commodity: "milk", sampleId: "L-1" })),
    ),
    human: person.map((s) => ({ ...s, kind: "human", sex: "female" })),
  };
  return fc
    .tuple(arbitraryReport(domain), subjects[domain], reporter)
    .map(([report, subject, who]) => ({
      ...report,
      reporter: { ...who, name: "Dr Exemple" },
      subject,
      products: [...(report.products ?? []), { role: "suspect", domain, name: "Fictivax" }],
      events: [...(report.events ?? []), { kind: "reaction", term: "Prurit" }],
      causality: [],
    }))
    .map((report) => report as unknown as SafetyReport);
}

/** Keys that are no piece of information one may leave out: they say what a thing is, or are the exceptions of the laws. */
const KEPT = new Set([
  "kind",
  "role",
  "domain",
  "receivedOn",
  "minimumCriteriaMetOn",
  "withdrawalRespected",
  "aboveMrl",
  "withoutAdverseReaction",
  "causality",
  "countryOfReceipt",
]);

/** A report, and the same with some of what is known left out. */
export function arbitraryLess(
  domain: Domain,
  from: fc.Arbitrary<SafetyReport> = arbitraryReport(domain),
): fc.Arbitrary<readonly [SafetyReport, SafetyReport]> {
  const kept = domain === "human" ? new Set([...KEPT, "term"]) : KEPT;
  return fc.tuple(from, fc.infiniteStream(fc.integer({ min: 0, max: 4 }))).map(([more, chances]) => {
    const thin = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(thin);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).filter(([key]) => kept.has(key) || chances.next().value !== 0);
      return Object.fromEntries(entries.map(([key, part]) => [key, kept.has(key) ? part : thin(part)]));
    };
    return [more, thin(more) as SafetyReport] as const;
  });
}
