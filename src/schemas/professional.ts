import * as z from "zod";
import type { PracticeGroup, Professional } from "../model/professional.js";
import { list, shortText } from "./base.js";
import { practiceFormSchema } from "./client.js";
import { maybe } from "./known.js";

/**
 * A health professional as a sales file knows him.
 *
 * @example
 * ```ts
 * professionalSchema.safeParse({ id: "martin", name: "Dr Martin", profession: "dentist", sector: 1 }).success; // => true
 * professionalSchema.safeParse({ id: "martin", name: "Dr Martin", profession: "dentist", sector: 4 }).success; // => false
 * ```
 */
export const professionalSchema: z.ZodType<Professional> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    name: shortText(),
    profession: shortText(),
    specialty: maybe(shortText()),
    mode: maybe(z.enum(["selfEmployed", "salaried", "mixed"])),
    sector: maybe(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    practice: maybe(shortText()),
  }))();

/**
 * A practice: who works there, and who speaks for it.
 *
 * @example
 * ```ts
 * practiceGroupSchema.safeParse({ id: "p", form: "scm", members: ["martin", "le-goff"] }).success; // => true
 * ```
 */
export const practiceGroupSchema: z.ZodType<PracticeGroup> = /*@__PURE__*/ (() =>
  z.strictObject({
    id: shortText(),
    form: practiceFormSchema,
    members: list(shortText(), 1000),
    president: maybe(shortText()),
  }))();
