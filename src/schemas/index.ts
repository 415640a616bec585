/** A zod schema for each type of the model, for data from outside. Needs zod (`^4.0.0`), a peer dependency. */
export * from "./client.js";
export * from "./date.js";
export * from "./explain.js";
export * from "./finding.js";
export * from "./identifier.js";
export * from "./json-schema.js";
export * from "./margin.js";
export * from "./money.js";
export * from "./parameter.js";
export * from "./text.js";
export * from "./verdict.js";
