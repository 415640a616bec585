/** Providers: plugins with dated parameters and the terms of named partners. */
export type { KeyedSeries } from "./france/keyed-series.js";
export { type FranceSeries, france, franceSeries } from "./france/plugin.js";
export * from "./france/territory.js";
export * from "./france/vat.js";
