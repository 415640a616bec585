/** Built-in packs of rules and what goes with them. */
export { dealPack, dealRules } from "./deal/pack.js";
export type { DealShape } from "./deal/shape.js";
export * from "./sesam-vitale/pack.js";
export type { Place, SesamVitaleShape, WorkstationPolicy } from "./sesam-vitale/shape.js";
