import { UsageError } from "../../model/errors.js";
import { fieldText } from "./field.js";
import { type KeyKind, keyOf } from "./text-key.js";

/** What a merge would put in a field. */
export interface MergeField {
  readonly field: string;
  /**
   * `agreed`: all records that have it say the same, some lack it or not. `conflict`: they differ: a person chooses. `missing`: none has it.
   */
  readonly status: "agreed" | "conflict" | "missing";
  /** The value proposed, as the first record that has it writes it; absent in a conflict. */
  readonly value?: string;
  /** Each writing, with the positions of the records that use it. */
  readonly candidates: readonly { readonly value: string; readonly records: readonly number[] }[];
}

/** A proposal to merge: nothing is merged here. */
export interface MergeProposal {
  readonly fields: readonly MergeField[];
  /** Fields a person must choose. */
  readonly conflicts: readonly string[];
}

/**
 * Proposal to merge records that seem to be one, field by field. Two writings of one telephone number or name are no conflict.
 *
 * @param fields - Dotted paths with the kind each is compared by.
 * @throws `merge/records` under two records.
 * @example
 * ```ts
 * const group = [{ name: "Lefèvre", phone: "0296331122" }, { name: "LEFEVRE", phone: "0299000000" }];
 * mergeProposal(group, { name: "name", phone: "phone" }).conflicts; // => ["phone"]
 * ```
 */
export function mergeProposal(
  records: readonly unknown[],
  fields: Readonly<Record<string, KeyKind>>,
  { dropWords = [] }: { readonly dropWords?: readonly string[] } = {},
): MergeProposal {
  if (records.length < 2) throw new UsageError("merge/records", records.length, "two records or more");
  const merged = Object.entries(fields).map(([field, kind]) => mergeField(records, field, kind, dropWords));
  return { fields: merged, conflicts: merged.filter((one) => one.status === "conflict").map(({ field }) => field) };
}

function mergeField(
  records: readonly unknown[],
  field: string,
  kind: KeyKind,
  dropWords: readonly string[],
): MergeField {
  const byKey = new Map<string, { readonly value: string; readonly records: number[] }>();
  for (const [position, record] of records.entries()) {
    const value = fieldText(record, field)?.trim();
    if (value === undefined || value === "") continue;
    const key = keyOf(value, kind, dropWords) ?? value;
    const candidate = byKey.get(key) ?? { value, records: [] };
    candidate.records.push(position);
    byKey.set(key, candidate);
  }
  const candidates = [...byKey.values()];
  const [only] = candidates;
  if (only === undefined) return { field, status: "missing", candidates };
  return candidates.length > 1
    ? { field, status: "conflict", candidates }
    : { field, status: "agreed", value: only.value, candidates };
}
