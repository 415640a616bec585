import * as z from "zod";
import { asMarginOnPrice, asMarkupOnCost, type MarginOnPrice, type MarkupOnCost } from "../model/margin.js";

/**
 * A taux de marge: a fraction of the cost, -1 or more.
 *
 * @example
 * ```ts
 * markupOnCostSchema.parse(0.3); // => 0.3
 * ```
 */
export const markupOnCostSchema: z.ZodType<MarkupOnCost, number> = /*@__PURE__*/ (() =>
  z.number().min(-1).transform(asMarkupOnCost))();

/**
 * A taux de marque: a fraction of the price, at most 1.
 *
 * @example
 * ```ts
 * marginOnPriceSchema.safeParse(30).success; // => false
 * ```
 */
export const marginOnPriceSchema: z.ZodType<MarginOnPrice, number> = /*@__PURE__*/ (() =>
  z.number().max(1).transform(asMarginOnPrice))();
