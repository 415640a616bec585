import * as z from "zod";
import type { TradeShow } from "../model/trade-show.js";
import { prose, shortText } from "./base.js";
import { periodSchema } from "./date.js";
import { maybe } from "./known.js";

/**
 * A trade show and its days.
 *
 * @example
 * ```ts
 * const during = { from: "2003-03-12", until: "2003-03-16" };
 * tradeShowSchema.safeParse({ id: "medec-2003", name: "MEDEC", during }).success; // => true
 * ```
 */
export const tradeShowSchema: z.ZodType<TradeShow> = /*@__PURE__*/ (() =>
  z.strictObject({ id: shortText(), name: shortText(), during: periodSchema, place: maybe(prose()) }))();
