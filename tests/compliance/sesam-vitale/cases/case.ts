import { addDays, date } from "bareme/model";
import type { Edit } from "../support.js";

/** One case of a rule: edits of a complete workstation, and what the rule then says. */
export interface Case {
  readonly rule: string;
  readonly is: "pass" | "fail" | "undetermined" | "notApplicable";
  /** From the day of the question. */
  readonly edits: (day: string) => readonly Edit[];
  /** Workstation to start from: a profession, or `group`; a general practitioner by default. */
  readonly of: string;
  readonly records: "open" | "closed";
  /** Message key of a fail. */
  readonly key?: string;
  /** A day on which the rule is in force, for cases that mean one. */
  readonly on?: string;
}

type Edits = readonly Edit[] | ((day: string) => readonly Edit[]);
type Options = Partial<Pick<Case, "of" | "on" | "key">>;

function make(
  rule: string,
  is: Case["is"],
  edits: Edits,
  records: Case["records"],
  { of = "gp", ...rest }: Options,
): Case {
  return { rule, is, edits: typeof edits === "function" ? edits : () => edits, records, of, ...rest };
}

export const fails = (rule: string, edits: Edits, options: Options = {}): Case =>
  make(rule, "fail", edits, "closed", options);
export const passes = (rule: string, edits: Edits = [], options: Options = {}): Case =>
  make(rule, "pass", edits, "closed", options);
/** In the open reading. */
export const asks = (rule: string, edits: Edits, options: Options = {}): Case =>
  make(rule, "undetermined", edits, "open", options);
/** In the closed reading too: the field stays unknown. */
export const asksClosed = (rule: string, edits: Edits, options: Options = {}): Case =>
  make(rule, "undetermined", edits, "closed", options);
export const skips = (rule: string, edits: Edits, options: Options = {}): Case =>
  make(rule, "notApplicable", edits, "closed", options);

export const set = (path: string, to: unknown): Edit => ({ set: path, to });
export const remove = (path: string): Edit => ({ remove: path });
export const shift = (day: string, days: number): string => addDays(date(day), days);

export const P1: string = "/practice/practitioners/0";
export const W: string = "/workstation";
export const POST: string = `${W}/posts/0`;
export const READER: string = `${W}/readers/0`;
export const BILLING: string = `${W}/software/billing`;
export const APPROVAL: string = `${BILLING}/approval`;
export const CO: string = `${W}/commissioning`;
export const terminal: readonly Edit[] = [set(`${W}/solution`, "standalone-terminal"), set(`${W}/posts`, [])];
