import * as z from "zod";
import type { SalesTerritory } from "../model/territory.js";
import { list, shortText } from "./base.js";
import { maybe } from "./known.js";

/**
 * A sales territory: its id is the key, never its label.
 *
 * @example
 * ```ts
 * salesTerritorySchema.safeParse({ id: "29-north", label: "Nord-Finistère", departments: ["29"], part: "north" }).success; // => true
 * ```
 */
export const salesTerritorySchema: z.ZodType<SalesTerritory> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    label: shortText(),
    departments: list(shortText(), 1000),
    part: maybe(shortText()),
  }))();
