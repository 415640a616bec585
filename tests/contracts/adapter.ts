import { type ContractDuration, type ContractTerm, date, type NoticeClause, type Renewal } from "bareme/model";
import { camel } from "../support/words.js";

/** A `contract` of the vectors. */
export interface VectorContract {
  readonly start: string;
  readonly firstTermMonths: number;
  readonly afterFirstTerm: string;
  readonly renewalTermMonths: number;
  readonly maxTotalMonths: number | null;
  readonly capCounts: string;
  readonly lastTerm: "whole" | "shortened" | null;
}

/** A `contract` of the vectors as a duration. */
export function durationOf(contract: VectorContract): ContractDuration {
  return { start: date(contract.start), firstTermMonths: contract.firstTermMonths, renewal: renewalOf(contract) };
}

function renewalOf({
  afterFirstTerm,
  renewalTermMonths,
  maxTotalMonths,
  capCounts,
  lastTerm,
}: VectorContract): Renewal {
  if (afterFirstTerm === "ends") return { mode: "none" };
  if (afterFirstTerm === "open-ended") return { mode: "openEnded" };
  const tacit = { mode: "tacit", termMonths: renewalTermMonths } as const;
  if (maxTotalMonths === null) return tacit;
  return { ...tacit, cap: { maxTotalMonths, capCounts: camel(capCounts), lastTerm: lastTerm ?? "whole" } };
}

/** A clause of the vectors. */
export function clauseOf(clause: {
  readonly months: number;
  readonly days: number;
  readonly countedBackFrom: string;
  readonly counts: string;
}): NoticeClause {
  const { months, days, countedBackFrom, counts } = clause;
  return { months, days, countedBackFrom: camel(countedBackFrom), counts: camel(counts) };
}

/** Terms as the rows of the vectors. */
export function rows(terms: readonly ContractTerm[]): unknown[] {
  return terms.map(({ number, from, until }) => [number, from, until ?? null]);
}

/** An object of the vectors without its nulls: absent keys. */
export function known(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}
