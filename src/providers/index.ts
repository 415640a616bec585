/** Providers: plugins with dated parameters and the terms of named partners. */
export type { KeyedSeries } from "./france/keyed-series.js";
export { type FranceSeries, france, franceSeries } from "./france/plugin.js";
export { franceDealPack } from "./france/rules/pack.js";
export type { FranceDealShape, KnownRates, TaxedGroup } from "./france/rules/shape.js";
export * from "./france/territory.js";
export * from "./france/vat.js";
export * from "./partners/amgit22.js";
export * from "./partners/cegedim.js";
export * from "./partners/gama.js";
export { providerGaps } from "./partners/gaps.js";
export * from "./partners/leasecom.js";
export * from "./partners/lixxbail.js";
export { type PracticeFigure, practiceFigures } from "./partners/practice-figures.js";
export * from "./partners/providers-of.js";
export { type RentTerms, rentTable } from "./partners/rent-table.js";
export * from "./partners/rss.js";
export * from "./partners/visiodent.js";
export * from "./partners/wholesaler.js";
