/** Rules, packs, plugins and their evaluation. */
export * from "./calculate.js";
export * from "./catalogue.js";
export * from "./change.js";
export * from "./compose.js";
export * from "./evaluate.js";
export type { Guard } from "./guard.js";
export type { Read } from "./outcome.js";
export * from "./pack.js";
export * from "./plugin.js";
export type { EvaluateOptions } from "./question.js";
export type { Conflict } from "./read-rule.js";
export * from "./rule.js";
export type { Attempt, Owned, PackEntry, Rulebook, RuleEntry } from "./rulebook.js";
export { strict } from "./strict.js";
export type { Template } from "./template.js";
export type { Waiver } from "./waiver.js";
