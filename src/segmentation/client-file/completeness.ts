import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";
import { fieldValues } from "./field.js";

/** How well a file is filled in. */
export interface Completeness {
  /** Share of the records that have each field. */
  readonly byField: Readonly<Record<string, number>>;
  /** Share of all fields of all records. */
  readonly overall: number;
  /** Records that have every field. */
  readonly completeRecords: number;
  /** By record, in input order: the fields to ask for. */
  readonly missing: readonly (readonly string[])[];
}

/**
 * Completeness of a file, by field and by record. Blank, null and absent are missing.
 *
 * @param fields - Dotted paths: `identity.phone`, `equipment.kind`.
 * @returns `empty` without records or without fields.
 * @example
 * ```ts
 * const found = completeness([{ name: "Le Goff", phone: " " }], ["name", "phone"]);
 * found.ok && found.value.missing; // => [["phone"]]
 * ```
 */
export function completeness(records: readonly unknown[], fields: readonly string[]): Result<Completeness, "empty"> {
  if (records.length === 0 || fields.length === 0) return no("empty");
  const missing = records.map((record) => fields.filter((field) => fieldValues(record, field).length === 0));
  const lacks = (field: string): number => missing.filter((absent) => absent.includes(field)).length;
  const n = records.length;
  const absent = missing.reduce((all, one) => all + one.length, 0);
  return ok({
    byField: Object.fromEntries(fields.map((field) => [field, (n - lacks(field)) / n])),
    overall: (n * fields.length - absent) / (n * fields.length),
    completeRecords: missing.filter((one) => one.length === 0).length,
    missing,
  });
}

/** Cards and letters of a file. */
export interface FileRates {
  /** Usable cards over all. */
  readonly usable: number;
  /** Returned mail (NPAI) over all. */
  readonly returned: number;
  /** Neither usable nor returned; negative when some are counted twice. */
  readonly unexplained: number;
}

/**
 * Validity of a file: usable cards and returned mail (taux de validité, NPAI).
 *
 * @returns `empty` for a file without cards.
 * @example
 * ```ts
 * fileRates({ records: 500, usable: 300, returned: 200 }); // => { ok: true, value: { usable: 0.6, returned: 0.4, unexplained: 0 } }
 * ```
 */
export function fileRates(file: {
  readonly records: number;
  readonly usable: number;
  readonly returned: number;
}): Result<FileRates, "empty"> {
  const n = count(file.records, "records");
  const usable = count(file.usable, "usable");
  const returned = count(file.returned, "returned");
  if (n === 0) return no("empty");
  return ok({ usable: usable / n, returned: returned / n, unexplained: n - usable - returned });
}

/** Requalification of a file: cards opened, cards requalified, cards taken out. */
export interface Requalification {
  /** Cards after the work. */
  readonly cards: number;
  /** Cards taken out over those of the start. */
  readonly removalRate: number;
  /** Cards kept and requalified over those kept. */
  readonly requalifiedRate: number;
}

/**
 * Rates of a requalification campaign (requalifier le fichier).
 *
 * @returns `empty` without cards at the start or kept; `moreThanCards` when more are requalified or taken out than there are.
 * @example
 * ```ts
 * const found = requalification({ start: 1800, requalified: 1500, removed: 300, opened: 200 });
 * found.ok && [found.value.cards, found.value.requalifiedRate]; // => [1700, 1]
 * ```
 */
export function requalification(work: {
  readonly start: number;
  readonly requalified: number;
  readonly removed: number;
  readonly opened: number;
}): Result<Requalification, "empty" | "moreThanCards"> {
  const start = count(work.start, "start");
  const kept = start - count(work.removed, "removed");
  if (count(work.requalified, "requalified") > kept) return no("moreThanCards");
  if (kept === 0) return no("empty");
  const cards = kept + count(work.opened, "opened");
  return ok({ cards, removalRate: work.removed / start, requalifiedRate: work.requalified / kept });
}
