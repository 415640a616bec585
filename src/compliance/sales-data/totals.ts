import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioPlus, ratioToNumber } from "../../model/money/ratio-ops.js";
import type { SalesTable } from "../../model/sales-table.js";
import type { Item } from "../../plugins/pack.js";
import type { Rule } from "../../plugins/rule.js";
import { arithmetic, type SalesDataShape, salesRule, type Totaled, WRONG } from "./shape.js";

/** Exact sum: 0.1 + 0.2 is 0.3. */
function exactSum(numbers: readonly number[]): Rate {
  return numbers.reduce<Rate>((all, one) => ratioPlus(all, one), 0);
}

/** Rows, columns and the whole, where a total is printed. */
export function totals({ table }: SalesTable): readonly Item<Totaled>[] {
  if (table === undefined) return [];
  const { rows, columns, cells, rowTotals = [], columnTotals = [], grandTotal } = table;
  const line = (
    word: "row" | "column",
    label: string,
    k: number,
    values: Totaled["cells"],
    printed: number | null,
  ) => ({
    id: `${word} ${k}`,
    value: { label, cells: values, printed },
    path: ["table", `${word}Totals`, k],
  });
  const whole = { label: "total", cells: cells.flat(), printed: grandTotal ?? null };
  return [
    ...rowTotals.map((printed, k) => line("row", rows[k] ?? String(k), k, cells[k] ?? [], printed)),
    ...columnTotals.map((printed, k) =>
      line(
        "column",
        columns[k] ?? String(k),
        k,
        cells.map((row) => row[k]),
        printed,
      ),
    ),
    ...(grandTotal === undefined ? [] : [{ id: "grand", value: whole, path: ["table", "grandTotal"] }]),
  ];
}

/** A printed total is the sum of its cells. */
export const totalAgrees: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: WRONG,
  id: "sales-data/total",
  slug: "table-total",
  title: { fr: "Totaux du tableau", en: "Totals of the table" },
  each: "total",
  check: ({ label, cells, printed }) => {
    if (printed === null) return { missing: ["table.totals"] };
    const known = cells.filter((cell): cell is number => typeof cell === "number");
    if (known.length < cells.length) return { missing: ["table.cells"] };
    const sum = exactSum(known);
    return compareRatios(sum, printed) === 0
      ? "pass"
      : { fail: "differs", data: { label, printed, computed: ratioToNumber(sum) } };
  },
  messages: {
    differs: {
      fr: "{label} : {printed} imprimé, {computed} calculé.",
      en: "{label}: {printed} is printed, the cells give {computed}.",
    },
  },
  remedy: { fr: "Corriger une cellule ou le total.", en: "Mend a cell or the total." },
});
