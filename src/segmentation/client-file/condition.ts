import type { CardCondition } from "../../model/client-card-filter.js";
import { date, isDate } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { nameKey } from "./text-key.js";

/** Does a plain value meet a condition? `known` is decided before. */
export function meets(value: string | number | boolean, condition: CardCondition): boolean {
  if ("is" in condition) return value === condition.is;
  if ("isNot" in condition) return value !== condition.isNot;
  if ("oneOf" in condition) return condition.oneOf.includes(value);
  if ("atLeast" in condition) return typeof value === "number" && value >= number(condition.atLeast);
  if ("atMost" in condition) return typeof value === "number" && value <= number(condition.atMost);
  if ("before" in condition) return isDate(value) && value < date(condition.before);
  if ("from" in condition) return isDate(value) && value >= date(condition.from);
  if ("contains" in condition) return typeof value === "string" && nameKey(value).includes(nameKey(condition.contains));
  throw new UsageError("filter/shape", condition, "is, isNot, oneOf, atLeast, atMost, before, from, contains or known");
}

function number(value: number): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new UsageError("filter/number", value, "a finite number", "Compare dates with before and from.");
  return value;
}
