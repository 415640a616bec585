import type { Text } from "../../../model/text.js";
import type { CareProfession } from "../../../model/workstation-practice.js";
import type { WorkstationFacts } from "../facts.js";
import type { PracticeProfile } from "./profile.js";

/** What kind of thing it is: what a supplier sells (hardware, software, service, contract), or what the client or a step gives (paper, step). */
export type MaterialSort = "hardware" | "software" | "service" | "contract" | "paper" | "step";

/** How many there are; `unknown` counts those that may be there. */
export interface Present {
  readonly have: number;
  readonly unknown: number;
}

/** One component of the bill of materials. */
export interface Material {
  /** Stable key, for a price list: `card-reader`. */
  readonly product: string;
  readonly title: Text;
  readonly sort: MaterialSort;
  /** Rules that ask for it: their phases say when, and how much it weighs. None = recommended always. */
  readonly rules: readonly string[];
  /** Rules whose failure means that what is there has to be replaced. */
  readonly faults?: readonly string[];
  /** Only for these professions. */
  readonly professions?: readonly CareProfession[];
  /** How many a practice needs. */
  readonly quantity: (profile: PracticeProfile) => number;
  readonly present: (facts: WorkstationFacts) => Present;
}
