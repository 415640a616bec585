import * as z from "zod";
import type { StockItem } from "../model/stock.js";
import { shortText } from "./base.js";
import { maybe } from "./known.js";

const units = () => z.int().min(0);

/**
 * A reference in stock, in whole units.
 *
 * @example
 * ```ts
 * stockItemSchema.safeParse({ reference: "PC", onHand: 5, reserved: 3 }).success; // => true
 * stockItemSchema.safeParse({ reference: "PC", onHand: -1 }).success; // => false
 * ```
 */
export const stockItemSchema: z.ZodType<StockItem> = /*@__PURE__*/ (() =>
  z.strictObject({
    reference: shortText(),
    label: maybe(shortText()),
    onHand: units(),
    reserved: maybe(units()),
    onOrder: maybe(units()),
  }))();
