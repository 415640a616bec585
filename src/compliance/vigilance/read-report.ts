import type { CalendarDate } from "../../model/date.js";
import type { SafetyReport, Seriousness } from "../../model/vigilance.js";
import type { HumanEventKind, VeterinaryEventKind, VigilanceEvent } from "../../model/vigilance-event.js";
import type { Reporter, SubjectKind, VigilanceSubject } from "../../model/vigilance-people.js";
import type { ProductRole, VigilanceDomain, VigilanceProduct } from "../../model/vigilance-product.js";
import type { InputProblem, Reading } from "./read-value.js";
import { readFields } from "./report-fields.js";
import type { VigilanceWords } from "./words.js";

/** A product as rules read it. */
export interface CleanProduct extends VigilanceProduct {
  /** Position in the report. */
  readonly at: number;
  readonly role: ProductRole;
  readonly domain: VigilanceDomain;
}

/** An event as rules read it. */
export interface CleanEvent extends VigilanceEvent {
  /** Position in the report. */
  readonly at: number;
  readonly kind: VeterinaryEventKind | HumanEventKind;
}

/** A report without placeholders nor unreadable parts: what rules read. */
export interface CleanReport extends Omit<SafetyReport, "versions"> {
  readonly reporter: Reporter;
  readonly subject: VigilanceSubject & { readonly kind: SubjectKind };
  readonly products: readonly CleanProduct[];
  readonly events: readonly CleanEvent[];
  readonly seriousness: Seriousness;
  readonly versions?: readonly { readonly receivedOn?: CalendarDate; readonly report?: unknown }[];
}

/** A clean report with what was noticed while reading it. */
export interface ReadReport {
  readonly report: CleanReport;
  readonly problems: readonly InputProblem[];
  /** Every date of the report with its place. */
  readonly dates: Reading["dates"];
}

/** Reads a report of any quality: whatever cannot be read is left out and noted, and nothing ever throws. */
export function readReport(value: unknown, domain: VigilanceDomain, words: VigilanceWords): ReadReport {
  const r: Reading = { words, path: [], problems: [], dates: [] };
  const { versions, ...clean } = (readFields(value, r) ?? {}) as Omit<SafetyReport, "versions"> & {
    readonly versions?: CleanReport["versions"] | null;
  };
  const products = (clean.products ?? []) as readonly (VigilanceProduct & { readonly at: number })[];
  const events = (clean.events ?? []) as readonly (VigilanceEvent & { readonly at: number })[];
  return {
    report: {
      ...clean,
      ...(versions ? { versions } : {}),
      reporter: clean.reporter ?? {},
      subject: { ...clean.subject, kind: clean.subject?.kind ?? guessKind(clean.subject ?? {}, domain) },
      products: products.map((one) => ({ ...one, role: one.role ?? "suspect", domain: one.domain ?? domain })),
      events: events.map((one) => ({ ...one, kind: one.kind ?? "reaction" })),
      seriousness: clean.seriousness ?? {},
    },
    problems: r.problems,
    dates: r.dates,
  };
}

/** What a subject without a kind must be, from what is said of it. */
function guessKind(s: VigilanceSubject, domain: VigilanceDomain): SubjectKind {
  if (domain === "human") return Object.keys(s).length > 0 ? "human" : "none";
  const animal = s.species ?? s.breed ?? s.identification ?? s.weightKg ?? s.numberTreated ?? s.numberAffected;
  if (animal !== undefined && animal !== null) return "animal";
  if (s.initials ?? s.patientNumber ?? s.dateOfBirth ?? s.ageGroup) return "human";
  if (s.commodity ?? s.sampleId) return "foodstuff";
  return s.location ? "environment" : "none";
}
