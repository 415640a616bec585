import { type CalendarDate, isDate } from "../../model/date.js";
import type { Path } from "../../model/finding.js";
import { foldText } from "./fold.js";
import type { VigilanceWords } from "./words.js";

/** Something in a report that could not be read, and was left out. */
export interface InputProblem {
  readonly path: Path;
  /** `shape`: another kind of value was expected. `measure`: impossible figure (negative weight, half an animal). */
  readonly code: "shape" | "measure";
}

/** What is gathered while a report is read. */
export interface Reading {
  readonly words: VigilanceWords;
  readonly path: (string | number)[];
  readonly problems: InputProblem[];
  readonly dates: { readonly path: Path; readonly date: CalendarDate }[];
}

/** Reads one value; `undefined` leaves it out. Never throws. */
export type Read = (value: unknown, r: Reading) => unknown;

const MOST_PROBLEMS = 100;
const LONGEST_PLACEHOLDER = 40;

function problem(r: Reading, code: InputProblem["code"]): undefined {
  if (r.problems.length < MOST_PROBLEMS) r.problems.push({ path: [...r.path], code });
  return undefined;
}

/** Is this the code of a value that somebody knows and withholds? */
function isMasked(value: unknown): boolean {
  return value === "MSK";
}

const textWithout =
  (list: "placeholders" | "initialsPlaceholders"): Read =>
  (value, r) => {
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
    if (typeof value !== "string") return problem(r, "shape");
    const text = value.trim();
    if (text === "" || (text.length <= LONGEST_PLACEHOLDER && r.words[list].has(foldText(text)))) return undefined;
    return text;
  };

/** A text without placeholders; `"MSK"` stays. */
export const text: Read = /* @__PURE__ */ textWithout("placeholders");

/** Initials, which have their own placeholders. */
export const initials: Read = /* @__PURE__ */ textWithout("initialsPlaceholders");

/** One of a few words; anything else is left out and noted. */
export function oneOf(...words: readonly string[]): Read {
  return (value, r) => {
    if (typeof value !== "string") return problem(r, "shape");
    const word = value.trim();
    if (words.includes(word)) return word;
    return text(value, r) === undefined ? undefined : problem(r, "shape");
  };
}

/** A day. */
export const day: Read = (value, r) => {
  if (!isDate(value))
    return typeof value === "string" && text(value, r) === undefined ? undefined : problem(r, "shape");
  r.dates.push({ path: [...r.path], date: value });
  return value;
};

/** A day, or `"MSK"`. */
export const dayOrMasked: Read = (value, r) => (isMasked(value) ? value : day(value, r));

/** `true` or `false`. */
export const flag: Read = (value, r) => (typeof value === "boolean" ? value : problem(r, "shape"));

/** A whole number, 0 or more. */
export const count: Read = (value, r) => {
  if (typeof value !== "number") return problem(r, "shape");
  return Number.isSafeInteger(value) && value >= 0 ? value : problem(r, "measure");
};

/** A number, 0 or more. */
export const measure: Read = (value, r) => {
  if (typeof value !== "number") return problem(r, "shape");
  return Number.isFinite(value) && value >= 0 ? value : problem(r, "measure");
};

/** A number above 0. */
export const positive: Read = (value, r) => {
  if (typeof value !== "number") return problem(r, "shape");
  return Number.isFinite(value) && value > 0 ? value : problem(r, "measure");
};

/** The known fields of an object; `null` is kept, everything else that cannot be read is left out. */
export function fields(
  shape: Readonly<Record<string, Read>>,
): (value: unknown, r: Reading) => Record<string, unknown> | undefined {
  const entries = Object.entries(shape);
  return (value, r) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return problem(r, "shape");
    const out: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      if (!Object.hasOwn(value, key)) continue;
      const part = (value as Record<string, unknown>)[key];
      if (part === undefined) continue;
      r.path.push(key);
      const clean = part === null ? null : read(part, r);
      r.path.pop();
      if (clean !== undefined) out[key] = clean;
    }
    return out;
  };
}

/** The elements of a list that can be read. `place` tells each element where it stood. */
export function listOf(read: Read, place?: "place"): Read {
  return (value, r) => {
    if (!Array.isArray(value)) return problem(r, "shape");
    const out: unknown[] = [];
    for (let k = 0; k < value.length; k++) {
      r.path.push(k);
      const clean = value[k] === undefined || value[k] === null ? undefined : read(value[k], r);
      r.path.pop();
      if (clean !== undefined) out.push(place ? { ...(clean as object), at: k } : clean);
    }
    return out;
  };
}
