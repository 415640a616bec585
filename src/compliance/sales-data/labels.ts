import type { SalesTable } from "../../model/sales-table.js";
import type { Item } from "../../plugins/pack.js";
import type { Rule } from "../../plugins/rule.js";
import { arithmetic, type Labeled, type SalesDataShape, salesRule, WRONG } from "./shape.js";

/** The names of rows and columns: ids of columns where there are any, for labels may repeat then. */
export function labels({ table }: SalesTable): readonly Item<Labeled>[] {
  if (table === undefined) return [];
  const columns = table.columnIds === undefined ? "columns" : "columnIds";
  const named: readonly (readonly [string, readonly string[]])[] = [
    ["rows", table.rows],
    [columns, table.columnIds ?? table.columns],
  ];
  return named.flatMap(([key, names]) =>
    names.map((label, k) => ({
      id: `${key} ${k}`,
      value: { label, times: names.filter((name) => name === label).length },
      path: ["table", key, k],
    })),
  );
}

/** Rows and columns have a name of their own: two columns "29N" cannot be told apart. */
export const labelUnique: Rule<SalesDataShape> = /*@__PURE__*/ salesRule({
  basis: "convention",
  sources: [arithmetic],
  phases: WRONG,
  id: "sales-data/label",
  slug: "duplicate-label",
  title: { fr: "Libellés en double", en: "Duplicate labels" },
  each: "label",
  check: ({ label, times }) => (times === 1 ? "pass" : { fail: "twice", data: { label, times } }),
  messages: { twice: { fr: "« {label} » figure {times} fois.", en: '"{label}" stands {times} times.' } },
  remedy: { fr: "Donner un identifiant à chaque territoire.", en: "Give each territory an id." },
});
