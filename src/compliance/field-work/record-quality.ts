/** A field of client records and when its value is right. */
export interface FieldCheck<T> {
  readonly field: keyof T & string;
  /** Only asked of values that are there. */
  readonly isRight: (value: unknown) => boolean;
}

/** Quality of a set of records, as exact counts and shares of 0 to 1. */
export interface RecordQuality {
  readonly cells: number;
  readonly filled: number;
  readonly right: number;
  /** Filled of all cells; absent without cells. */
  readonly completeness?: number;
  /** Right of filled cells; absent without filled cells. */
  readonly accuracy?: number;
  /** The worst fields first: how many cells are empty or wrong. */
  readonly byField: readonly { readonly field: string; readonly empty: number; readonly wrong: number }[];
}

/**
 * Exactness and completeness of client records (exactitude et exhaustivité).
 *
 * @example
 * ```ts
 * const isText = (value: unknown) => typeof value === "string";
 * recordQuality([{ name: "A" }, { name: 3 }, {}] as { name?: unknown }[], [{ field: "name", isRight: isText }]).accuracy; // => 0.5
 * ```
 */
export function recordQuality<T extends object>(
  records: readonly T[],
  checks: readonly FieldCheck<T>[],
): RecordQuality {
  const byField = checks.map(({ field, isRight }) => {
    let empty = 0;
    let wrong = 0;
    for (const record of records) {
      const value: unknown = Object.hasOwn(record, field) ? record[field] : undefined;
      if (value === undefined || value === null || value === "") empty++;
      else if (!isRight(value)) wrong++;
    }
    return { field, empty, wrong };
  });
  const cells = records.length * checks.length;
  const filled = byField.reduce((left, { empty }) => left - empty, cells);
  const right = byField.reduce((left, { wrong }) => left - wrong, filled);
  return {
    cells,
    filled,
    right,
    ...(cells > 0 ? { completeness: filled / cells } : {}),
    ...(filled > 0 ? { accuracy: right / filled } : {}),
    byField: byField.sort((a, b) => b.empty + b.wrong - (a.empty + a.wrong)),
  };
}
