import { UsageError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import { count } from "../check.js";

/** A printed table of counts, with the totals printed beside it. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Stable ids of the columns (territories): labels may be the same twice ("29N" for both halves of a department). */
  readonly columnIds?: readonly string[];
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals?: readonly number[];
  readonly columnTotals?: readonly number[];
  readonly grandTotal?: number;
}

/** A printed total that the cells do not give. */
export interface TotalDifference {
  readonly kind: "row" | "column" | "grand";
  /** Label of the row or column; absent for the grand total. */
  readonly label?: string;
  readonly printed: number;
  readonly computed: number;
}

/** A table recomputed. */
export interface CheckedCrossTable {
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly grandTotal: number;
  readonly differences: readonly TotalDifference[];
  /** Labels used more than once, rows then columns. */
  readonly duplicateLabels: readonly string[];
  /** The same as findings for a person. */
  readonly findings: readonly Finding[];
}

/**
 * Checks the row, column and grand totals of a printed table, and finds labels used twice.
 *
 * @throws `cross-table/shape` when the cells or totals do not fit the labels; `cross-table/ids` for an id used twice.
 * @example
 * ```ts
 * const found = checkCrossTable({ rows: ["dentists"], columns: ["22", "35"], cells: [[335, 542]], rowTotals: [887] });
 * found.differences; // => [{ kind: "row", label: "dentists", printed: 887, computed: 877 }]
 * ```
 */
export function checkCrossTable(table: CrossTable): CheckedCrossTable {
  checkShape(table);
  const { rows, columns, cells } = table;
  const rowTotals = cells.map(addUp);
  const columnTotals = columns.map((_, column) => addUp(cells.map((row) => row[column] as number)));
  const grandTotal = addUp(rowTotals);
  const differences: readonly TotalDifference[] = [
    ...compare("row", rows, table.rowTotals, rowTotals),
    ...compare("column", columns, table.columnTotals, columnTotals),
    ...(table.grandTotal === undefined || table.grandTotal === grandTotal
      ? []
      : [{ kind: "grand" as const, printed: table.grandTotal, computed: grandTotal }]),
  ];
  const duplicateLabels = [...twice(rows), ...twice(columns)];
  const findings = [...differences.map(differenceFinding), ...duplicateLabels.map(labelFinding)];
  return { rowTotals, columnTotals, grandTotal, differences, duplicateLabels, findings };
}

function checkShape({ rows, columns, columnIds, cells, rowTotals, columnTotals }: CrossTable): void {
  const fits =
    cells.length === rows.length &&
    cells.every((row) => row.length === columns.length) &&
    (rowTotals === undefined || rowTotals.length === rows.length) &&
    (columnTotals === undefined || columnTotals.length === columns.length);
  if (!fits) throw new UsageError("cross-table/shape", cells, "one row of cells a row label, one cell a column label");
  if (columnIds !== undefined && (columnIds.length !== columns.length || twice(columnIds).length > 0))
    throw new UsageError("cross-table/ids", columnIds, "one id a column, none twice");
  for (const row of cells) for (const cell of row) count(cell, "a cell");
}

function compare(
  kind: "row" | "column",
  labels: readonly string[],
  printed: readonly number[] | undefined,
  computed: readonly number[],
): readonly TotalDifference[] {
  if (printed === undefined) return [];
  return labels.flatMap((label, k) => {
    const [said = 0, found = 0] = [printed[k], computed[k]];
    return said === found ? [] : [{ kind, label, printed: said, computed: found }];
  });
}

function twice(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.filter((label, k) => labels.indexOf(label) !== k))];
}

function addUp(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function differenceFinding({ kind, label = "", printed, computed }: TotalDifference): Finding {
  const gap = printed - computed;
  return {
    code: "cross-table/total",
    severity: "warning",
    message: {
      fr: `Total ${label === "" ? "général" : `« ${label} »`} : ${printed} imprimé, ${computed} calculé (écart ${gap}).`,
      en: `Total ${label === "" ? "of the table" : `"${label}"`}: ${printed} printed, ${computed} computed (difference ${gap}).`,
    },
    remedy: { fr: "Vérifier les cellules ou le total.", en: "Check the cells or the total." },
    data: { kind, label, printed, computed },
  };
}

function labelFinding(label: string): Finding {
  return {
    code: "cross-table/duplicate-label",
    severity: "warning",
    message: { fr: `Le libellé « ${label} » sert plusieurs fois.`, en: `The label "${label}" is used more than once.` },
    remedy: { fr: "Donner un identifiant à chaque territoire.", en: "Give each territory an id." },
    data: { label },
  };
}
