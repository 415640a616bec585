import { type CalendarDate, isDate } from "../../model/date.js";
import type { Tri } from "./tri.js";

/** A fact as rules read it: `undefined` is not known, `null` is known to be absent. */
export type Fact<T> = T | null | undefined;

/** A field of an object that may itself be absent or not known. What is not an object is not known. */
export function of<T extends object, F extends keyof T>(object: Fact<T>, field: F): Fact<NonNullable<T[F]>> {
  if (object === null) return null;
  if (typeof object !== "object" || !Object.hasOwn(object, field)) return undefined;
  return object[field] as Fact<NonNullable<T[F]>>;
}

/** An object, `null`, or not known. */
export function objectOf<T extends object>(value: Fact<T>): Fact<T> {
  return value === null || (typeof value === "object" && !Array.isArray(value)) ? value : undefined;
}

/** The objects of a list; `null` is none; not known when it is no list. */
export function listOf<T>(value: Fact<readonly T[]>): readonly T[] | undefined {
  if (value === null) return [];
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : undefined;
}

/** Is the flag raised? Known to be absent = no. */
export function isTrue(value: Fact<boolean>, name: string): Tri {
  return typeof value === "boolean" ? value : value === null ? false : [name];
}

/** Is the flag known to be lowered? Known to be absent = no: nobody said so. */
export function isFalse(value: Fact<boolean>, name: string): Tri {
  return typeof value === "boolean" ? !value : value === null ? false : [name];
}

/** Is something there? An empty text is nothing. */
export function given(value: unknown, name: string): Tri {
  return value === undefined ? [name] : value !== null && value !== "";
}

/** Is it one of these words? */
export function isOneOf(value: Fact<string>, words: readonly string[], name: string): Tri {
  return typeof value === "string" ? words.includes(value) : value === null ? false : [name];
}

/** Does the word start so? */
export function startsWith(value: Fact<string>, start: string, name: string): Tri {
  return typeof value === "string" ? value.startsWith(start) : value === null ? false : [name];
}

/** Is the word in the list? Nothing is in an empty list, whatever the word. */
export function isIn(
  value: Fact<string>,
  list: Fact<readonly string[]>,
  names: { readonly value: string; readonly list: string },
): Tri {
  if (list === null || (Array.isArray(list) && list.length === 0)) return false;
  const unknown = typeof value === "string" ? [] : [names.value];
  if (!Array.isArray(list)) return [...unknown, names.list];
  return typeof value === "string" ? list.includes(value) : unknown;
}

/** Is the number at least so much? Known to be absent = no. */
export function atLeast(value: Fact<number>, least: number, name: string): Tri {
  return isNumber(value) ? value >= least : value === null ? false : [name];
}

/** Is the number below? Known to be absent = no. */
export function below(value: Fact<number>, limit: number, name: string): Tri {
  return isNumber(value) ? value < limit : value === null ? false : [name];
}

/** Is the day before another? Known to be absent = no. */
export function isBefore(value: Fact<CalendarDate>, day: CalendarDate, name: string): Tri {
  return isDate(value) ? value < day : value === null ? false : [name];
}

/** A number that counts: finite. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
