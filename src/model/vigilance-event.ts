import type { CalendarDate } from "./date.js";

/** Kinds of event told about a veterinary medicine. */
export type VeterinaryEventKind =
  | "reaction"
  | "lack-of-efficacy"
  | "environmental-incident"
  | "residue"
  | "infectious-agent";

/** Kinds of event told about a human medicine: a reaction, or a special situation. */
export type HumanEventKind =
  | "reaction"
  | "lack-of-efficacy"
  | "overdose"
  | "abuse"
  | "misuse"
  | "medication-error"
  | "occupational-exposure"
  | "off-label-use"
  | "pregnancy-exposure"
  | "breastfeeding-exposure"
  | "infectious-agent";

/** How an event ended. */
export type EventOutcome =
  | "recovered"
  | "recovering"
  | "ongoing"
  | "not-recovered"
  | "sequelae"
  | "died"
  | "fatal"
  | "euthanized"
  | "unknown";

/** Something that happened. An event without a kind is a reaction. */
export interface VigilanceEvent {
  readonly kind?: VeterinaryEventKind | HumanEventKind | null;
  /** The sign as somebody named it: "vomissements". */
  readonly term?: string | null;
  readonly description?: string | null;
  /** VeDDRA low-level term. */
  readonly veddraCode?: string | null;
  /** MedDRA low-level term. */
  readonly meddraCode?: string | null;
  readonly dictionaryVersion?: string | null;
  /** The reporter's own words (E2B E.i.1.1a), with their `language`. */
  readonly nativeTerm?: string | null;
  /** ISO 639 code. */
  readonly language?: string | null;
  readonly onsetOn?: CalendarDate | null;
  readonly outcome?: EventOutcome | null;
  /** The situation had no consequence. */
  readonly withoutAdverseReaction?: boolean | null;
  /** A pregnancy or a birth that did not go as it should. */
  readonly abnormalPregnancy?: boolean | null;
  /** Residue above the maximum limit. */
  readonly aboveMrl?: boolean | null;
  /** The withdrawal period (temps d'attente) was kept. */
  readonly withdrawalRespected?: boolean | null;
}
