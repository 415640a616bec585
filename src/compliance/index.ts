/** Built-in packs of rules and what goes with them. */
export * from "./sesam-vitale/pack.js";
export type { Place, SesamVitaleShape, WorkstationPolicy } from "./sesam-vitale/shape.js";
