import type { Item } from "../../plugins/pack.js";
import { definePack, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { funnelNarrows, programWhole, stockReconciled, surveyAgrees } from "./counts.js";
import { labels, labelUnique } from "./labels.js";
import type { SalesDataShape } from "./shape.js";
import { potentialAgrees, sameYear, shareAgrees } from "./shares.js";
import { totalAgrees, totals } from "./totals.js";

function each<T extends { readonly id: string }>(name: string, list: readonly T[] = []): readonly Item<T>[] {
  return list.map((value, k) => ({ id: value.id, value, path: [name, k] }));
}

/** Do the tables and figures of a sales file agree with themselves? Every finding says where. */
export const salesDataPack: Pack<SalesDataShape> = /*@__PURE__*/ definePack<SalesDataShape>({
  id: "sales-data",
  kind: "salesTable",
  title: { fr: "Cohérence des données de vente", en: "Consistency of sales data" },
  gates: ["use"],
  policy: {},
  items: {
    total: totals,
    label: labels,
    share: ({ shares }) => each("shares", shares),
    potential: ({ potentials }) => each("potentials", potentials),
    stock: ({ stock }) => (stock === undefined ? [] : [{ id: "stock", value: stock, path: ["stock"] }]),
    survey: ({ surveys }) => each("surveys", surveys),
    funnel: ({ funnels }) => each("funnels", funnels),
    program: ({ programs }) => each("programs", programs),
  },
  rules: [
    totalAgrees,
    labelUnique,
    shareAgrees,
    sameYear,
    potentialAgrees,
    stockReconciled,
    surveyAgrees,
    funnelNarrows,
    programWhole,
  ],
});

/**
 * The plugin that brings {@link salesDataPack}.
 *
 * @example
 * ```ts
 * const check = evaluate(compose([salesDataRules]), "salesTable", {
 *   id: "territories",
 *   table: { rows: ["dentists"], columns: ["22", "35"], cells: [[335, 542]], rowTotals: [887] },
 * }, { asOf: date("2003-03-20") });
 * check.findings[0]?.message.en; // => "dentists: 887 is printed, the cells give 877."
 * ```
 */
export const salesDataRules: Plugin<readonly [Pack<SalesDataShape>]> = /*@__PURE__*/ definePlugin({
  id: "sales-data-rules",
  version: "0.1.0",
  packs: [salesDataPack],
});
