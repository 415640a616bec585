import type { Text } from "../../../model/text.js";
import type { SafetyReport } from "../../../model/vigilance.js";
import type { VigilanceDomain } from "../../../model/vigilance-product.js";
import { has, suspects } from "../identifiable.js";
import { outOfScope } from "../kinds.js";
import { DEFAULT_POLICY } from "../policy.js";
import { type CleanReport, readReport } from "../read-report.js";
import { ROUTES, type Route, routesOf } from "../routes.js";
import type { VigilanceWords } from "../words.js";
import { PROCEDURES, type Procedure } from "./procedures.js";
import { type TextTriage, type TriageWords, triageText } from "./triage-text.js";

/** Rows of the decision table that a complaint meets. */
export type TriageRow =
  | "T1"
  | "T2"
  | "T3"
  | "T4"
  | "T5"
  | "T6"
  | "T7"
  | "T8"
  | "T9"
  | "T10"
  | "T10b"
  | "T11"
  | "T12"
  | "T14"
  | "T15";

/** Where a complaint goes, and why. */
export interface ComplaintTriage {
  /** All that match. A commercial gesture does not close a case. */
  readonly routes: readonly Route[];
  /** Rows of the decision table that the structured part meets. */
  readonly rows: readonly TriageRow[];
  readonly procedures: readonly Procedure[];
  readonly advice: readonly Text[];
  /** What the text hints at. */
  readonly text?: TextTriage;
}

/** A complaint to sort: in words, in structured form, or both. */
export interface ComplaintInput {
  readonly domain?: VigilanceDomain;
  readonly text?: string;
  readonly report?: SafetyReport;
  readonly words?: VigilanceWords;
  readonly cues?: TriageWords;
}

const ADVICE: Partial<Record<TriageRow, Text>> = {
  T6: {
    fr: "Aucun signe pour l'instant : redemander dans quelques jours.",
    en: "No sign yet: ask again in a few days.",
  },
  T11: {
    fr: "Une personne est exposée : conseiller un médecin ou le centre antipoison.",
    en: "A person is exposed: advise a doctor or the poison center.",
  },
  T14: {
    fr: "Médicament d'un autre titulaire : transmettre, ou orienter vers l'autorité.",
    en: "Another holder's product: pass on, or direct to the authority.",
  },
  T15: { fr: "On ne peut pas trancher : à faire examiner par une personne.", en: "It cannot be told: a person looks." },
};

/**
 * Sorts a complaint by the decision table and by the cue words of its text; every matching route adds up, pharmacovigilance first.
 *
 * @example
 * ```ts
 * triageComplaint({ report: { commercial: { type: "invoice" } }, text: "Le chien a vomi." }).routes; // => ["pharmacovigilance", "commercial-complaint"]
 * ```
 */
export function triageComplaint({
  domain = "veterinary",
  text,
  report,
  words = DEFAULT_POLICY.words,
  cues,
}: ComplaintInput): ComplaintTriage {
  const told = text === undefined ? undefined : triageText(text, cues);
  const clean = report === undefined ? undefined : readReport(report, domain, words).report;
  const rows = clean === undefined ? [] : rowsOf(clean);
  const found = new Set<Route>();
  if (clean !== undefined && !rows.includes("T15")) for (const route of routesOf(clean)) found.add(route);
  if (told !== undefined && told.confidence !== "low") for (const route of told.routes) found.add(route);
  const routes = found.size === 0 ? (["pharmacovigilance"] as const) : ROUTES.filter((route) => found.has(route));
  const open = found.size === 0 && !rows.includes("T15") ? [...rows, "T15" as const] : rows;
  return {
    routes,
    rows: open,
    procedures: routes.map((route) => PROCEDURES[route]),
    advice: open.flatMap((row) => ADVICE[row] ?? []),
    ...(told === undefined ? {} : { text: told }),
  };
}

/** The rows that a report meets. */
function rowsOf(report: CleanReport): readonly TriageRow[] {
  const { events, subject, products, defect, commercial, question } = report;
  const event = events.some((one) => !outOfScope(one));
  const infectious = events.some(({ kind }) => kind === "infectious-agent");
  const quality = has(defect) || infectious;
  const amr = routesOf(report).includes("amr-signal");
  const used =
    suspects(report).length > 0 && (subject.kind !== "none" || products.some(({ startedOn }) => has(startedOn)));
  const residues = events.filter(({ kind }) => kind === "residue");
  const disrespected = residues.some(({ withdrawalRespected }) => withdrawalRespected === false);
  const below = residues.some(
    ({ withdrawalRespected, aboveMrl }) => withdrawalRespected !== false && aboveMrl === false,
  );
  const person = subject.kind === "human" && products.some(({ domain }) => domain === "veterinary");
  const found: readonly (readonly [TriageRow, boolean])[] = [
    ["T1", event],
    ["T2", quality],
    ["T3", amr],
    ["T4", event && quality && amr],
    ["T5", has(defect) && !used && events.length === 0],
    ["T6", has(defect) && used && events.length === 0],
    ["T7", has(commercial) && events.length === 0],
    ["T8", has(commercial) && events.length > 0],
    ["T9", disrespected],
    ["T10", residues.some((one) => !outOfScope(one))],
    ["T10b", below],
    ["T11", person && events.length === 0],
    ["T12", has(question)],
    ["T14", report.notOurProduct === true],
  ];
  const rows = found.flatMap(([row, met]) => (met ? [row] : []));
  const decided = event || quality || disrespected || person || has(commercial) || has(question);
  return decided ? rows : [...rows, "T15"];
}
