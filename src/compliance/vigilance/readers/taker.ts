import { type CalendarDate, isDate } from "../../../model/date.js";
import type { SafetyReport } from "../../../model/vigilance.js";
import type { VigilanceDomain } from "../../../model/vigilance-product.js";

/** A record of a public format, read as a report. */
export interface ReadRecord {
  readonly domain: VigilanceDomain;
  readonly report: SafetyReport;
  /** Places of the record that were not read, as dotted names; the first 500. */
  readonly unmapped: readonly string[];
}

const MOST_PATHS = 500;
const MOST_NODES = 100_000;

/** Reads a record field by field and remembers what was read. Getters of hostile records are not expected: records are JSON. */
export interface Taker {
  /** The part at a dotted name; remembered as read, with all below it. */
  readonly raw: (path: string) => unknown;
  /** A text that is not empty. */
  readonly text: (path: string) => string | undefined;
  /** A number, written as text or not. */
  readonly number: (path: string) => number | undefined;
  /** `yyyymmdd`, or an ISO day; a month or a year alone is no day, and stays unread. */
  readonly day: (path: string) => CalendarDate | undefined;
  /** How many elements a list has; one thing alone is a list of one. */
  readonly count: (path: string) => number;
  /** What was never read. */
  readonly unmapped: () => readonly string[];
}

/** The keys of a dotted name; `drug.0.name` reaches into lists, and a thing alone is its own first element. */
function at(record: unknown, path: string): unknown {
  let here = record;
  for (const key of path.split(".")) {
    if (typeof here !== "object" || here === null) return key === "0" ? here : undefined;
    if (key === "0" && !Array.isArray(here)) continue;
    here = Object.hasOwn(here, key) ? (here as Record<string, unknown>)[key] : undefined;
  }
  return here;
}

/** `yyyymmdd` with or without a time, or an ISO day. */
export function dayOf(told: unknown): CalendarDate | undefined {
  if (typeof told !== "string" && typeof told !== "number") return undefined;
  const iso = String(told)
    .slice(0, 40)
    .replace(/^(\d{4})(\d{2})(\d{2})(?:\d{0,6}(?:\.\d{0,4})?(?:[+-]\d{4})?)?$/, "$1-$2-$3");
  return isDate(iso) ? iso : undefined;
}

/** Makes a taker for a record. */
export function taker(record: unknown): Taker {
  const read = new Set<string>();
  const raw = (path: string): unknown => {
    const value = at(record, path);
    if (value !== undefined) read.add(path);
    return value;
  };
  const text = (path: string): string | undefined => {
    const value = raw(path);
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const number = (path: string): number | undefined => {
    const told = text(path);
    if (told === undefined || !/^-?\d{0,12}(?:\.\d{0,9})?$/.test(told) || !/\d/.test(told)) return undefined;
    return Number(told);
  };
  const day = (path: string): CalendarDate | undefined => {
    const found = dayOf(at(record, path));
    if (found !== undefined) read.add(path);
    return found;
  };
  const count = (path: string): number => {
    const value = at(record, path);
    return Array.isArray(value) ? value.length : value === undefined || value === null ? 0 : 1;
  };
  return { raw, text, number, day, count, unmapped: () => unread(record, read) };
}

/** The leaves that no read path covers, without recursion. */
function unread(record: unknown, read: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const stack: (readonly [string, unknown])[] = [["", record]];
  for (let nodes = 0; stack.length > 0 && nodes < MOST_NODES && found.length < MOST_PATHS; nodes++) {
    const [path, value] = stack.pop() as readonly [string, unknown];
    if (read.has(path) || read.has(path.replace(/\.(\w+)$/, ".0.$1"))) continue;
    if (typeof value !== "object" || value === null) {
      if (value !== null && value !== "" && path !== "") found.push(path);
      continue;
    }
    for (const [key, part] of Object.entries(value).reverse()) stack.push([path === "" ? key : `${path}.${key}`, part]);
  }
  return found;
}

/** An object without the keys whose value is not known: those are optional. */
export type Present<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The parts of a report that are there. */
export function present<const T extends object>(parts: T): Present<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** The word of a list at the place that a code names; an empty word is none. */
export function pick<const T extends string>(list: readonly T[], code: string | undefined): Exclude<T, ""> | undefined {
  const word = code === undefined ? undefined : list[Number(code)];
  return word === undefined || word === "" ? undefined : (word as Exclude<T, "">);
}

/** What a table says of a foreign word; words such as "constructor" are in no table. */
export function own<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
