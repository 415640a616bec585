import type { SafetyReport } from "bareme/model";

type Part = Readonly<Record<string, unknown>>;

/** A veterinary report with nothing left to ask. */
export const COMPLETE_VET = {
  id: "FR-EXEMPLE-1",
  reportType: "spontaneous",
  receivedOn: "2026-03-02",
  countryOfReceipt: "FR",
  reporter: { category: "veterinarian", name: "Dr Exemple", phone: "+33 0 00 00 00 01", country: "FR" },
  subject: {
    kind: "animal",
    species: "dog",
    breed: "Beagle",
    sex: "female",
    age: { value: 3, unit: "year" },
    weightKg: 12,
    numberTreated: 1,
    numberAffected: 1,
  },
  products: [
    {
      role: "suspect",
      domain: "veterinary",
      name: "Fictivax",
      activeSubstances: ["antigène fictif"],
      maNumber: "FR/V/0000000 0/0000",
      batch: "FX7",
      route: "subcutaneous",
      dose: { value: 1, unit: "ml" },
      startedOn: "2026-03-01",
      endedOn: "2026-03-01",
      usedAccordingToLabel: true,
      antimicrobial: false,
    },
  ],
  events: [{ kind: "reaction", term: "Vomissements", veddraCode: "334", onsetOn: "2026-03-01", outcome: "recovered" }],
  outcomeCounts: { recovered: 1, died: 0, euthanized: 0 },
  narrative: "Vomissements une heure après l'injection, guérison le soir.",
  seriousness: {
    death: false,
    lifeThreatening: false,
    disability: false,
    congenitalAnomaly: false,
    prolongedSigns: false,
  },
} as unknown as SafetyReport;

/** A human report with nothing left to ask. */
export const COMPLETE_HUMAN = {
  id: "FR-EXEMPLE-2",
  reportType: "spontaneous",
  receivedOn: "2026-06-01",
  mostRecentOn: "2026-06-02",
  countryOfReceipt: "FR",
  reporter: { category: "physician", name: "Dr Exemple", phone: "+33 0 00 00 00 02", country: "FR" },
  subject: { kind: "human", initials: "B.C.", sex: "male", age: { value: 67, unit: "year" }, numberAffected: 1 },
  products: [
    {
      role: "suspect",
      domain: "human",
      name: "Fictostatine",
      activeSubstances: ["fictostatine"],
      batch: "F1",
      dose: { value: 20, unit: "mg" },
    },
  ],
  events: [
    { kind: "reaction", term: "Rhabdomyolyse", meddraCode: "10039020", onsetOn: "2026-05-29", outcome: "recovered" },
  ],
  dictionaryVersion: "29.0",
  narrative: "Douleurs musculaires puis rhabdomyolyse.",
  seriousness: {
    death: false,
    lifeThreatening: false,
    hospitalization: true,
    disability: false,
    congenitalAnomaly: false,
    otherMedicallyImportant: false,
  },
} as unknown as SafetyReport;

/** The report with other parts; `undefined` takes a key out. `subject.sex` and `products.0.name` reach inside. */
export function change<T extends object>(report: T, parts: Part): T {
  let out: unknown = report;
  for (const [path, value] of Object.entries(parts)) out = put(out, path.split("."), value);
  return out as T;
}

function put(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const box = copy as Record<string, unknown>;
  const next = put(box[key], rest, part);
  if (next === undefined && !Array.isArray(copy)) delete box[key];
  else box[key] = next;
  return copy;
}
