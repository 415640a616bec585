import type { Source } from "./source.js";
import type { Text } from "./text.js";

/** How much a finding weighs. Only `blocking` decides a gate. */
export type Severity = "blocking" | "warning" | "info";

/** A place in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];

/** Plain figures that belong to a message. */
export type FindingData = Readonly<Record<string, string | number | boolean>>;

/** Something that a person should know about a document: never an exception. */
export interface Finding {
  /** Stable code: a rule's id, or `area/problem` for a calculation. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  /** What to do. */
  readonly remedy?: Text;
  /** Where in the document. */
  readonly path?: Path;
  readonly data?: FindingData;
  readonly sources?: readonly Source[];
}
