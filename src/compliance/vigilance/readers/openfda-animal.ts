import type { SafetyReport } from "../../../model/vigilance.js";
import type { VigilanceEvent } from "../../../model/vigilance-event.js";
import type { VigilanceSubject } from "../../../model/vigilance-people.js";
import type { VigilanceProduct } from "../../../model/vigilance-product.js";
import { countryCode } from "./country-codes.js";
import { own, present, type ReadRecord, type Taker, taker } from "./taker.js";

const UNITS: Readonly<Record<string, string>> = {
  Year: "year",
  Month: "month",
  Week: "week",
  Day: "day",
  Hour: "hour",
};
const REPORTERS: Readonly<Record<string, string>> = {
  Veterinarian: "veterinarian",
  "Animal Owner": "animal-owner",
  Physician: "physician",
  Patient: "patient",
  "Other Health Care Professional": "other-health-professional",
  Other: "other",
};
const STATUSES: Readonly<Record<string, string>> = {
  Ongoing: "ongoing",
  "Recovered/Normal": "recovered",
  "Recovered with Sequela": "sequelae",
  Died: "died",
  Euthanized: "euthanized",
  Unknown: "unknown",
  "Outcome Unknown": "unknown",
};
const FIRST_US_CODE = 99_000;
const LACK_OF_EFFICACY = "1039";
const RESIDUES = "2043";

/**
 * Reads an openFDA animal and veterinary event. The format publishes no identity: a reporter is there, with the name withheld (`"MSK"`).
 * The US flag `serious_ae` stays unmapped, because it is another definition than the European list.
 *
 * @example
 * ```ts
 * readOpenFdaAnimalEvent({ unique_aer_id_number: "USA-1", original_receive_date: "20160502" }).report.receivedOn; // => "2016-05-02"
 * ```
 */
export function readOpenFdaAnimalEvent(record: unknown): ReadRecord {
  const t = taker(record);
  const id = t.text("unique_aer_id_number");
  const category = t.text("primary_reporter");
  const events = eventsOf(t);
  const defect = t.text("type_of_information")?.includes("Product Defect");
  const report: SafetyReport = present({
    id,
    reportType: "spontaneous",
    receivedOn: t.day("original_receive_date"),
    countryOfReceipt: countryCode(t.text("receiver.country") ?? id?.split("-")[0]),
    reporter: category === undefined ? undefined : { category: own(REPORTERS, category) ?? category, name: "MSK" },
    otherReporters: secondReporter(t),
    subject: subjectOf(t),
    products: Array.from({ length: t.count("drug") }, (_, k) => productOf(t, `drug.${k}`)),
    events,
    outcomeCounts: outcomesOf(t),
    dictionaryVersion: versionOf(t),
    defect: defect ? { type: "product-defect" } : undefined,
  });
  return { domain: "veterinary", report, unmapped: t.unmapped() };
}

function secondReporter(t: Taker): SafetyReport["otherReporters"] | undefined {
  const category = t.text("secondary_reporter");
  return category === undefined ? undefined : [{ category: own(REPORTERS, category) ?? category }];
}

function subjectOf(t: Taker): VigilanceSubject {
  const species = t.text("animal.species");
  const breeds = Array.from({ length: t.count("animal.breed.breed_component") }, (_, k) =>
    t.text(`animal.breed.breed_component.${k}`),
  );
  const age = t.number("animal.age.min");
  const unit = own(UNITS, t.text("animal.age.unit"));
  const weight = t.text("animal.weight.unit") === "Kilogram" ? t.number("animal.weight.min") : undefined;
  const human = species === "Human";
  return present({
    kind: human ? "human" : "animal",
    species: human ? undefined : species,
    breed: breeds.filter((breed) => breed !== undefined).join(", ") || undefined,
    sex: known(t.text("animal.gender")),
    age: age === undefined || age <= 0 ? undefined : present({ value: age, unit }), // ".00" is not known
    weightKg: weight !== undefined && weight > 0 ? weight : undefined,
    numberTreated: count(t, "number_of_animals_treated"),
    numberAffected: count(t, "number_of_animals_affected"),
  });
}

const known = (text: string | undefined): string | undefined => (text === "Unknown" ? undefined : text?.toLowerCase());

function count(t: Taker, path: string): number | undefined {
  const value = t.number(path);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function productOf(t: Taker, path: string): VigilanceProduct {
  const list = (name: string, of: string): string[] =>
    Array.from({ length: t.count(`${path}.${name}`) }, (_, k) => t.text(`${path}.${name}.${k}${of}`)).flatMap(
      (one) => one ?? [],
    );
  const label = t.text(`${path}.used_according_to_label`);
  const atcVet = t.text(`${path}.atc_vet_code`);
  const dose = present({ value: t.number(`${path}.dose.numerator`), unit: t.text(`${path}.dose.numerator_unit`) });
  const substances = list("active_ingredients", ".name");
  const reasons = list("off_label_use", "");
  return present({
    role: "suspect", // the format gives no role
    domain: "veterinary",
    name: t.text(`${path}.brand_name`),
    activeSubstances: substances.length > 0 ? substances : undefined,
    maNumber: t.text(`${path}.manufacturer.registration_number`),
    batch: t.text(`${path}.lot_number`),
    expiresOn: t.day(`${path}.lot_expiration`) ?? t.text(`${path}.lot_expiration`),
    atcVet,
    antimicrobial: /^QJ(?:01|51)/.test(atcVet ?? "") ? true : undefined,
    route: t.text(`${path}.route`),
    dose: dose.value === undefined ? undefined : dose,
    startedOn: t.day(`${path}.first_exposure_date`),
    endedOn: t.day(`${path}.last_exposure_date`),
    usedAccordingToLabel: label === "true" ? true : label === "false" ? false : undefined,
    offLabelReasons: reasons.length > 0 ? reasons : undefined,
  });
}

function eventsOf(t: Taker): readonly VigilanceEvent[] {
  const onsetOn = t.day("onset_date");
  const events = Array.from({ length: t.count("reaction") }, (_, k): VigilanceEvent => {
    const term = t.text(`reaction.${k}.veddra_term_name`);
    const code = t.text(`reaction.${k}.veddra_term_code`);
    const failed = code === LACK_OF_EFFICACY || /^ineffective|lack of efficacy/i.test(term ?? "");
    const kind = failed ? "lack-of-efficacy" : code === RESIDUES ? "residue" : "reaction";
    const veddra = code !== undefined && Number(code) < FIRST_US_CODE ? code : undefined; // others are a list of the US
    return present({ kind, term, veddraCode: veddra, onsetOn });
  });
  const failure = t.text("type_of_information")?.includes("Lack Of Expected Effectiveness");
  if (failure && !events.some(({ kind }) => kind === "lack-of-efficacy"))
    return [
      ...events,
      { kind: "lack-of-efficacy", term: "Lack of expected effectiveness", ...(onsetOn ? { onsetOn } : {}) },
    ];
  return events;
}

function outcomesOf(t: Taker): SafetyReport["outcomeCounts"] | undefined {
  const counts: Record<string, number> = {};
  for (let k = 0; k < t.count("outcome"); k++) {
    const status = own(STATUSES, t.text(`outcome.${k}.medical_status`));
    const animals = count(t, `outcome.${k}.number_of_animals_affected`);
    if (status !== undefined && animals !== undefined) counts[status] = (counts[status] ?? 0) + animals;
  }
  return Object.keys(counts).length > 0 ? counts : undefined;
}

/** The version of VeDDRA, when all its codes are of one. */
function versionOf(t: Taker): string | undefined {
  const versions = new Set<string | undefined>();
  for (let k = 0; k < t.count("reaction"); k++)
    if (Number(t.text(`reaction.${k}.veddra_term_code`)) < FIRST_US_CODE)
      versions.add(t.text(`reaction.${k}.veddra_version`));
  const [only] = versions;
  return versions.size === 1 ? only : undefined;
}
