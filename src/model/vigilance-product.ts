import type { CalendarDate } from "./date.js";

/** Veterinary or human medicine. */
export type VigilanceDomain = "veterinary" | "human";

/** An age or a duration as told: 3 `year`, 8 `month`. */
export interface VigilanceAge {
  readonly value?: number | null;
  /** `year`, `month`, `week`, `day`, `hour`, `decade`. */
  readonly unit?: string | null;
}

/** An amount with its unit: 5 `mg`. */
export interface Dose {
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly per?: string | null;
}

/** What part a product plays. A product without a role is a suspect: nothing is filtered before a person looked. */
export type ProductRole = "suspect" | "interacting" | "concomitant" | "not-administered";

/** A medicine named in a report. */
export interface VigilanceProduct {
  readonly role?: ProductRole | null;
  /** The report's own domain when absent. */
  readonly domain?: VigilanceDomain | null;
  /** Trade name or part of it. `"MSK"`: known and withheld. */
  readonly name?: string | null;
  readonly activeSubstances?: readonly string[] | null;
  /** Number of the marketing authorization. */
  readonly maNumber?: string | null;
  readonly batch?: string | null;
  /** A day or a month, as printed: `2026-05`. */
  readonly expiresOn?: string | null;
  readonly atcVet?: string | null;
  readonly atc?: string | null;
  readonly route?: string | null;
  readonly dose?: Dose | null;
  readonly strength?: Dose | null;
  /** First exposure. */
  readonly startedOn?: CalendarDate | null;
  /** Last exposure. */
  readonly endedOn?: CalendarDate | null;
  readonly usedAccordingToLabel?: boolean | null;
  readonly offLabelReasons?: readonly string[] | null;
  readonly antimicrobial?: boolean | null;
  /** Vaccine, contraceptive or medicine for a life-threatening disease: lack of efficacy alone is a case (human). */
  readonly efficacyCritical?: boolean | null;
  /** Biological medicine or vaccine: the batch is asked for. */
  readonly biological?: boolean | null;
}
