import type { CardFilter } from "../../model/client-card-filter.js";
import { isDate } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { isFieldPath } from "./field.js";

const DEEPEST = 20;
const WIDEST = 10_000;

type Fields = Readonly<Record<string, unknown>>;

const VALUES: Readonly<Record<string, (value: unknown) => boolean>> = {
  is: isFilterValue,
  isNot: isFilterValue,
  oneOf: (value) => Array.isArray(value) && value.every(isFilterValue),
  atLeast: (value) => Number.isFinite(value),
  atMost: (value) => Number.isFinite(value),
  before: isDate,
  from: isDate,
  contains: (value) => typeof value === "string",
  known: (value) => typeof value === "boolean",
};

/**
 * Checks a stored filter before any card is looked at: a filter that is wrong in a branch nobody reached would select in silence.
 * Level by level, without recursion: a hostile filter must not overflow the stack.
 */
export function checkFilter(filter: CardFilter): void {
  let level: readonly unknown[] = [filter];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST || level.length > WIDEST)
      throw new UsageError("filter/shape", filter, `at most ${DEEPEST} levels of at most ${WIDEST} filters`);
    level = level.flatMap(parts);
  }
}

/** Filters inside one; none in a condition. */
function parts(filter: unknown): readonly unknown[] {
  if (typeof filter !== "object" || filter === null) throw shape(filter);
  const fields = filter as Fields;
  const [first, second, ...others] = Object.keys(fields).sort();
  if (others.length > 0) throw shape(filter);
  if (second === undefined) {
    if ((first === "all" || first === "any") && Array.isArray(fields[first])) return fields[first];
    if (first === "not") return [fields["not"]];
    throw shape(filter);
  }
  if (first === "some" && second === "where" && isFieldPath(fields["some"])) return [fields["where"]];
  const word = first === "field" ? second : first;
  if ((first !== "field" && second !== "field") || word === undefined || !isFieldPath(fields["field"]))
    throw shape(filter);
  if (!Object.hasOwn(VALUES, word) || VALUES[word]?.(fields[word]) !== true) throw shape(filter);
  return [];
}

function isFilterValue(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function shape(received: unknown): UsageError {
  return new UsageError(
    "filter/shape",
    received,
    "a field with one of is, isNot, oneOf, atLeast, atMost, before, from, contains, known; or all, any, not, some with where",
    "Field paths are of 1 to 8 names, dates ISO texts.",
  );
}
