import type { SafetyReport } from "../../../model/vigilance.js";
import type { Criterion } from "../criterion.js";

/** A data element of an exchange format and the fact that fills it. */
export interface DataElement {
  /** `B.1.3`, `G.k.2.2`. */
  readonly element: string;
  readonly content: string;
  /** Dotted names of the report, any of which fills it; none where the report has no such fact. */
  readonly facts: readonly string[];
  /** The criterion that it carries. */
  readonly carries?: Criterion;
  /** Required by the format. VICH: believed, *unverified*. */
  readonly required?: true;
}

type Row = readonly [element: string, content: string, facts: string, carries?: Criterion | "", required?: "required"];

function elements(rows: readonly Row[]): readonly DataElement[] {
  return rows.map(([element, content, facts, carries, required]) => ({
    element,
    content,
    facts: facts === "" ? [] : facts.split(" "),
    ...(carries ? { carries } : {}),
    ...(required ? { required: true as const } : {}),
  }));
}

/** VICH GL42, numbered as a published US message numbers it; check the renumbering of GL42(R1) before building an export. */
export const VICH_GL42: readonly DataElement[] = /* @__PURE__ */ elements([
  ["A.1", "Receiver: regulatory authority", "", "", "required"],
  ["A.2", "Sender: holder and responsible person", "", "", "required"],
  [
    "A.3.1",
    "Primary reporter",
    "reporter.name reporter.initials reporter.organization reporter.address reporter.city reporter.phone reporter.email",
    "reporter",
    "required",
  ],
  ["A.3.2", "Other reporter", "otherReporters"],
  ["A.4.1", "Unique report number", "id", "", "required"],
  ["A.4.2", "Original receive date (day zero)", "receivedOn", "", "required"],
  ["A.4.3", "Date of current submission", "submittedOn", "", "required"],
  ["A.4.4.1", "Type of submission", "versions nullification", "", "required"],
  ["A.4.4.2", "Reason for nullification", "nullification.reason"],
  ["A.4.4.3", "Type of information in the report", "events[].kind defect", "", "required"],
  ["B.1.1", "Animals treated", "subject.numberTreated"],
  ["B.1.2", "Animals affected", "subject.numberAffected", "animal", "required"],
  ["B.1.2.1", "Health before exposure", ""],
  ["B.1.3", "Species", "subject.species", "animal", "required"],
  ["B.1.4", "Breed", "subject.breed"],
  ["B.1.5", "Sex", "subject.sex"],
  ["B.1.8", "Weight", "subject.weightKg"],
  ["B.1.9", "Age", "subject.age"],
  ["B.2.1", "Registered or brand name", "products[].name", "product", "required"],
  ["B.2.1.2", "Registration number", "products[].maNumber"],
  ["B.2.1.3", "ATCvet code", "products[].atcVet"],
  ["B.2.1.5", "Causality by the holder", "causality"],
  ["B.2.1.7", "Route", "products[].route"],
  ["B.2.1.7.1", "Dose, first and last exposure", "products[].dose products[].startedOn products[].endedOn"],
  ["B.2.2.1", "Active ingredient", "products[].activeSubstances", "product"],
  ["B.2.3", "Lot number", "products[].batch"],
  ["B.2.3.1", "Expiry", "products[].expiresOn"],
  ["B.2.5", "Used according to label", "products[].usedAccordingToLabel"],
  ["B.2.5.1", "Off-label reasons", "products[].offLabelReasons"],
  ["B.2.6.3", "Number of defective items", "defect.unitsAffected"],
  ["B.3.1", "Narrative", "narrative", "event", "required"],
  ["B.3.2", "Clinical signs as VeDDRA terms", "events[].veddraCode events[].term", "event", "required"],
  ["B.3.3", "Onset date", "events[].onsetOn", "", "required"],
  ["B.3.6", "Serious", "seriousness", "", "required"],
  ["B.3.8", "Outcome counts", "outcomeCounts events[].outcome"],
  ["B.5.1", "Attending veterinarian's level of suspicion", "causality"],
]);

/** ICH E2B(R3). */
export const E2B_R3: readonly DataElement[] = /* @__PURE__ */ elements([
  ["C.1.1", "Sender's report id", "id", "", "required"],
  ["C.1.3", "Type of report", "reportType", "", "required"],
  ["C.1.4", "First received", "receivedOn", "", "required"],
  ["C.1.5", "Most recent information", "mostRecentOn", "", "required"],
  ["C.1.8.1", "Worldwide id", "externalIds"],
  ["C.1.11.1", "Nullification or amendment", "nullification"],
  ["C.1.11.2", "Reason", "nullification.reason"],
  ["C.2.r.1", "Reporter's name", "reporter.name reporter.initials", "reporter"],
  [
    "C.2.r.2",
    "Reporter's organization, address, phone",
    "reporter.organization reporter.address reporter.city reporter.phone",
    "reporter",
  ],
  ["C.2.r.3", "Reporter's country", "reporter.country countryOfReceipt", "reporter", "required"],
  ["C.2.r.4", "Reporter's qualification", "reporter.category", "reporter", "required"],
  ["C.2.r.5", "Primary source", "reporter.primarySource reporter", "", "required"],
  ["C.5.4", "Study type", "studyType"],
  ["D.1", "Patient name or initials", "subject.initials", "patient", "required"],
  ["D.1.1", "Patient record number", "subject.patientNumber", "patient"],
  ["D.2.1", "Birth date", "subject.dateOfBirth", "patient"],
  ["D.2.2", "Age at onset", "subject.age", "patient"],
  ["D.2.2.1", "Gestation period", "subject.gestationalAge", "patient"],
  ["D.2.3", "Age group", "subject.ageGroup", "patient"],
  ["D.5", "Sex", "subject.sex", "patient"],
  ["D.10", "Parent", "subject.parent"],
  ["E.i.1", "Reaction as reported", "events[].nativeTerm events[].term", "event", "required"],
  ["E.i.2.1a", "MedDRA version", "dictionaryVersion", "event", "required"],
  ["E.i.2.1b", "MedDRA code", "events[].meddraCode", "event", "required"],
  ["E.i.3.2", "Seriousness criteria", "seriousness", "", "required"],
  ["E.i.4", "Onset", "events[].onsetOn"],
  ["E.i.7", "Outcome", "events[].outcome", "", "required"],
  ["G.k.1", "Role", "products[].role", "product", "required"],
  ["G.k.2.2", "Product name as reported", "products[].name", "product", "required"],
  ["G.k.2.3.r", "Substance", "products[].activeSubstances", "product"],
  ["G.k.4.r", "Dose, dates, route, batch", "products[].dose products[].startedOn products[].route products[].batch"],
  ["H.1", "Narrative", "narrative", "", "required"],
]);

/** Whether a report fills an element. */
export interface FilledElement extends DataElement {
  readonly filled: boolean;
}

/**
 * Which elements of a format a report fills: at least one of their facts is there, on at least one product or event.
 *
 * @example
 * ```ts
 * filledElements({ id: "FR-1" }, VICH_GL42).filter(({ filled }) => filled).map(({ element }) => element); // => ["A.4.1"]
 * ```
 */
export function filledElements(report: SafetyReport, map: readonly DataElement[]): readonly FilledElement[] {
  return map.map((one) => ({ ...one, filled: one.facts.some((fact) => isThere(report, fact.split("."))) }));
}

function isThere(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined)
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== "";
  if (typeof value !== "object" || value === null) return false;
  const part = (value as Record<string, unknown>)[key.replace("[]", "")];
  return key.endsWith("[]") && Array.isArray(part) ? part.some((one) => isThere(one, rest)) : isThere(part, rest);
}
