/** Rules, packs, plugins and their evaluation. */
export * from "./calculate.js";
export * from "./catalogue.js";
export * from "./change.js";
export * from "./compose.js";
export * from "./evaluate.js";
export type { Guard } from "./guard.js";
export * from "./pack.js";
export * from "./plugin.js";
export type { EvaluateOptions } from "./question.js";
export type { Conflict } from "./read-rule.js";
export * from "./rule.js";
export type { Owned, PackEntry, Rulebook, RuleEntry } from "./rulebook.js";
export { strict } from "./strict.js";
export type { Waiver } from "./waiver.js";
