// 1,000 offers and ten rules of thumb about them, as data that every contestant reads.
import { type CalendarDate, date } from "bareme/model";
import { random } from "../tests/support/random.js";

export const FIELDS = [
  "price",
  "cost",
  "seats",
  "copies",
  "posts",
  "readers",
  "cards",
  "term",
  "deposit",
  "age",
] as const;
export type Field = (typeof FIELDS)[number];
export type Offer = Readonly<Record<Field, number>>;

export const asOf: CalendarDate = date("2026-11-21");
export const from: CalendarDate = date("2020-01-01");

/** A field fails under its least figure. One offer in twenty fails on each. */
export const LEAST = 50;

const source = random(2026);
export const offers: readonly Offer[] = Array.from(
  { length: 1000 },
  () => Object.fromEntries(FIELDS.map((field) => [field, source.below(1000)])) as Offer,
);

export const sources: readonly { readonly id: string; readonly title: string }[] = [
  { id: "house", title: "House rules" },
];
export const idOf = (field: Field): string => `bench/${field}`;
export const title = (field: Field): { fr: string; en: string } => ({ fr: `Règle ${field}`, en: `Rule ${field}` });
export const remedy: { readonly fr: string; readonly en: string } = { fr: "Corriger.", en: "Mend it." };
