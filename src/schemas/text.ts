import * as z from "zod";
import type { Basis, Source } from "../model/source.js";
import type { Lang, Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";
import { prose, shortText } from "./base.js";
import { dateSchema } from "./date.js";

/**
 * A language of the library.
 *
 * @example
 * ```ts
 * langSchema.safeParse("de").success; // => false
 * ```
 */
export const langSchema: z.ZodType<Lang> = /*@__PURE__*/ (() => z.enum(["fr", "en"]))();

/**
 * A text in both languages.
 *
 * @example
 * ```ts
 * textSchema.safeParse({ fr: "Prix" }).success; // => false
 * ```
 */
export const textSchema: z.ZodType<Text> = /*@__PURE__*/ (() => z.strictObject({ fr: prose(), en: prose() }))();

/**
 * Where a figure or a rule comes from.
 *
 * @example
 * ```ts
 * sourceSchema.parse({ id: "cgi-278", title: "CGI, art. 278" }); // => { id: "cgi-278", title: "CGI, art. 278" }
 * ```
 */
export const sourceSchema: z.ZodType<Source> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    title: prose(),
    url: z.exactOptional(z.string().max(2000)),
    locator: z.exactOptional(prose()),
    readOn: z.exactOptional(dateSchema),
  }))();

/**
 * What a rule or figure rests on.
 *
 * @example
 * ```ts
 * basisSchema.parse("law"); // => "law"
 * ```
 */
export const basisSchema: z.ZodType<Basis> = /*@__PURE__*/ (() =>
  z.enum(["law", "standard", "secondary", "convention"]))();

/**
 * What a figure counts.
 *
 * @example
 * ```ts
 * unitSchema.parse("cents"); // => "cents"
 * ```
 */
export const unitSchema: z.ZodType<Unit> = /*@__PURE__*/ (() =>
  z.enum([
    "cents",
    "francCents",
    "fraction",
    "fractionPerYear",
    "fractionPoints",
    "coefficient",
    "number",
    "count",
    "index",
    "minutes",
    "hours",
    "days",
    "months",
    "years",
    "date",
    "text",
  ]))();
