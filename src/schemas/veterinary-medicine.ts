import * as z from "zod";
import type {
  MedicineClass,
  MedicineInformation,
  MedicineOrder,
  Promotion,
  PromotionClaim,
} from "../model/veterinary-medicine.js";
import { list, prose, shortText, whole } from "./base.js";
import { dateSchema } from "./date.js";
import { known } from "./known.js";

const flag = () => known(z.boolean());
const day = () => known(dateSchema);
const words = () => known(prose());
const lines = () => known(list(prose(), 1000));

const medicineClassSchema: z.ZodType<MedicineClass> = /*@__PURE__*/ (() =>
  z.enum(["prescription", "nonPrescription", "externalAntiparasiticForPets"]))();

const area = () =>
  z.enum([
    "bacteriology",
    "immunology",
    "parasitology",
    "cardiovascular",
    "digestive",
    "reproductionEndocrinology",
    "neurology",
  ]);

/**
 * Information on a veterinary medicine: an absent key is not known, `null` is none.
 *
 * @example
 * ```ts
 * medicineInformationSchema.safeParse({ name: "Colistine", antibiotic: true }).success; // => true
 * ```
 */
export const medicineInformationSchema: z.ZodType<MedicineInformation> = /*@__PURE__*/ (() =>
  z.strictObject({
    name: shortText(),
    medicineClass: known(medicineClassSchema),
    area: known(area()),
    targetSpecies: lines(),
    indications: lines(),
    therapeuticClass: words(),
    forms: lines(),
    dosage: words(),
    contraindications: words(),
    adverseEffects: words(),
    properUse: words(),
    composition: words(),
    withdrawalPeriod: words(),
    authorizationNumber: words(),
    antibiotic: flag(),
    immunological: flag(),
  }))();

const claimSchema: z.ZodType<PromotionClaim> = /*@__PURE__*/ (() =>
  z.strictObject({ text: prose(), reference: words(), comparedWith: words(), disparages: flag() }))();

/**
 * A document or visit that promotes a veterinary medicine.
 *
 * @example
 * ```ts
 * promotionSchema.safeParse({ usedOn: "2026-03-02", product: { name: "Colistine" }, audience: "pharmacist" }).success; // => true
 * ```
 */
export const promotionSchema: z.ZodType<Promotion> = /*@__PURE__*/ (() =>
  z.strictObject({
    usedOn: dateSchema,
    product: medicineInformationSchema,
    audience: known(z.enum(["veterinarian", "pharmacist", "producerGroup", "professionalKeeper", "public"])),
    material: known(z.strictObject({ id: words(), version: words(), approvedOn: day(), until: day() })),
    claims: known(list(claimSchema, 1000)),
    testimonial: flag(),
    promise: flag(),
    makesVetVisitSuperfluous: flag(),
    resistanceMessage: flag(),
    priorAuthorization: words(),
  }))();

const buyerKind = () =>
  z.enum([
    "pharmacy",
    "veterinarian",
    "veterinarySchool",
    "armedForces",
    "producerGroup",
    "keeper",
    "retailer",
    "other",
  ]);

/**
 * An order of veterinary medicines.
 *
 * @example
 * ```ts
 * medicineOrderSchema.safeParse({ buyer: { kind: "keeper" }, lines: [{ product: "Colistine", quantity: 2 }] }).success; // => true
 * medicineOrderSchema.safeParse({ buyer: {}, lines: [{ product: "Colistine", quantity: 0.5 }] }).success; // => false
 * ```
 */
export const medicineOrderSchema: z.ZodType<MedicineOrder> = /*@__PURE__*/ (() =>
  z.strictObject({
    orderedOn: day(),
    buyer: z.strictObject({ name: words(), kind: known(buyerKind()), registered: flag(), approved: flag() }),
    lines: list(
      z.strictObject({
        product: shortText(),
        medicineClass: known(medicineClassSchema),
        quantity: known(whole(0, 1_000_000_000)),
      }),
    ),
  }))();
