/** Levels of VeDDRA and MedDRA; both are coded at the low-level term (LLT) and analyzed at the preferred term (PT). */
export type DictionaryLevel = "SOC" | "HLGT" | "HLT" | "PT" | "LLT";

/** What a dictionary says of a code. */
export interface DictionaryEntry {
  readonly level: DictionaryLevel;
  readonly term?: string;
  /** Code of its preferred term. */
  readonly preferred?: string;
}

/** A dictionary brought by the host (VeDDRA, MedDRA): nothing licensed is shipped. */
export interface Dictionary {
  readonly name: string;
  readonly version?: string;
  /** The entry of a code, or nothing. */
  readonly find: (code: string) => DictionaryEntry | undefined;
}
