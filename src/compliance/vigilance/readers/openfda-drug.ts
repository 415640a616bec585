import type { SafetyReport, Seriousness } from "../../../model/vigilance.js";
import type { HumanEventKind, VigilanceEvent } from "../../../model/vigilance-event.js";
import type { VigilanceSubject } from "../../../model/vigilance-people.js";
import type { VigilanceProduct } from "../../../model/vigilance-product.js";
import { foldTerm } from "../fold.js";
import { countryCode } from "./country-codes.js";
import { own, pick, present, type ReadRecord, type Taker, taker } from "./taker.js";

const TYPES = ["", "spontaneous", "study", "other"] as const;
const QUALIFICATIONS = ["", "physician", "pharmacist", "other-health-professional", "lawyer", "consumer"] as const;
const ROLES = ["", "suspect", "concomitant", "interacting"] as const;
const SEXES = ["", "male", "female"] as const;
const AGE_GROUPS = ["", "neonate", "infant", "child", "adolescent", "adult", "elderly"] as const;
const OUTCOMES = ["", "recovered", "recovering", "not-recovered", "sequelae", "fatal", "unknown"] as const;
const AGE_UNITS: Readonly<Record<string, string>> = {
  800: "decade",
  801: "year",
  802: "month",
  803: "week",
  804: "day",
  805: "hour",
};
const DOSE_UNITS: Readonly<Record<string, string>> = { "001": "kg", "002": "g", "003": "mg", "004": "µg" };
const FLAGS: Readonly<Record<string, keyof Seriousness>> = {
  seriousnessdeath: "death",
  seriousnesslifethreatening: "lifeThreatening",
  seriousnesshospitalization: "hospitalization",
  seriousnessdisabling: "disability",
  seriousnesscongenitalanomali: "congenitalAnomaly",
  seriousnessother: "otherMedicallyImportant",
};
/** Preferred terms that name a situation, not a reaction. */
const SITUATIONS: Readonly<Record<string, HumanEventKind>> = {
  overdose: "overdose",
  "accidental overdose": "overdose",
  "intentional overdose": "overdose",
  "drug abuse": "abuse",
  "medication error": "medication-error",
  "drug administration error": "medication-error",
  "off label use": "off-label-use",
  "drug ineffective": "lack-of-efficacy",
  "occupational exposure to product": "occupational-exposure",
  "exposure during pregnancy": "pregnancy-exposure",
  "exposure via breast milk": "breastfeeding-exposure",
};

/**
 * Reads an openFDA drug event (from E2B R2). The database is received in the United States; flags that are not 1 say nothing,
 * and `serious` 2 says that none of the six applies.
 *
 * @example
 * ```ts
 * readOpenFdaDrugEvent({ safetyreportid: "1", receivedate: "20140315" }).report.receivedOn; // => "2014-03-15"
 * ```
 */
export function readOpenFdaDrugEvent(record: unknown): ReadRecord {
  const t = taker(record);
  const events = Array.from({ length: t.count("patient.reaction") }, (_, k) => eventOf(t, `patient.reaction.${k}`));
  const externalIds = externalOf(t);
  const report: SafetyReport = present({
    id: t.text("safetyreportid"),
    externalIds: externalIds.length > 0 ? externalIds : undefined,
    reportType: pick(TYPES, t.text("reporttype")),
    receivedOn: t.day("receivedate"),
    mostRecentOn: t.day("receiptdate"),
    countryOfReceipt: "US",
    reporter: present({
      category: pick(QUALIFICATIONS, t.text("primarysource.qualification")),
      country: countryCode(t.text("primarysource.reportercountry")),
    }),
    subject: patientOf(t),
    products: Array.from({ length: t.count("patient.drug") }, (_, k) => productOf(t, `patient.drug.${k}`)),
    events,
    dictionaryVersion: events.find((event) => event.dictionaryVersion)?.dictionaryVersion,
    narrative: t.text("patient.summary.narrativeincludeclinical"),
    seriousness: seriousnessOf(t),
  });
  return { domain: "human", report, unmapped: t.unmapped() };
}

/** Numbers of the case at other senders, each once. */
function externalOf(t: Taker): readonly string[] {
  const others = Array.from({ length: t.count("reportduplicate") }, (_, k) =>
    t.text(`reportduplicate.${k}.duplicatenumb`),
  );
  return [...new Set([t.text("companynumb"), ...others].flatMap((one) => one ?? []))];
}

function patientOf(t: Taker): VigilanceSubject {
  const weight = t.number("patient.patientweight");
  const value = t.number("patient.patientonsetage");
  return present({
    kind: "human",
    sex: pick(SEXES, t.text("patient.patientsex")),
    age:
      value === undefined ? undefined : present({ value, unit: own(AGE_UNITS, t.text("patient.patientonsetageunit")) }),
    ageGroup: pick(AGE_GROUPS, t.text("patient.patientagegroup")),
    weightKg: weight !== undefined && weight > 0 ? weight : undefined,
  });
}

function productOf(t: Taker, path: string): VigilanceProduct {
  const substance = t.text(`${path}.activesubstance.activesubstancename`);
  const value = t.number(`${path}.drugstructuredosagenumb`);
  const code = t.text(`${path}.drugstructuredosageunit`) ?? "";
  return present({
    role: pick(ROLES, t.text(`${path}.drugcharacterization`)) ?? "suspect",
    domain: "human",
    name: t.text(`${path}.medicinalproduct`),
    activeSubstances: substance === undefined ? undefined : [substance],
    maNumber: t.text(`${path}.drugauthorizationnumb`),
    batch: t.text(`${path}.drugbatchnumb`),
    route: t.text(`${path}.drugadministrationroute`),
    dose:
      value === undefined
        ? undefined
        : present({ value, unit: own(DOSE_UNITS, code) ?? (code === "" ? undefined : code) }),
    startedOn: t.day(`${path}.drugstartdate`),
    endedOn: t.day(`${path}.drugenddate`),
  });
}

function eventOf(t: Taker, path: string): VigilanceEvent {
  const term = t.text(`${path}.reactionmeddrapt`);
  return present({
    kind: own(SITUATIONS, foldTerm(term?.slice(0, 80) ?? "")) ?? "reaction",
    term,
    dictionaryVersion: t.text(`${path}.reactionmeddraversionpt`),
    outcome: pick(OUTCOMES, t.text(`${path}.reactionoutcome`)),
  });
}

function seriousnessOf(t: Taker): Seriousness {
  const none = t.text("serious") === "2";
  const flags = Object.entries(FLAGS).map(([field, flag]) => [
    flag,
    t.text(field) === "1" ? true : none ? false : undefined,
  ]);
  return present(Object.fromEntries(flags) as Seriousness);
}
