import type { CardCondition } from "../../model/client-card-filter.js";
import { isDate } from "../../model/date.js";
import { nameKey } from "./text-key.js";

/** Does a plain value meet a condition? `known` is decided before. */
export function meets(value: string | number | boolean, condition: CardCondition): boolean {
  if ("is" in condition) return value === condition.is;
  if ("isNot" in condition) return value !== condition.isNot;
  if ("oneOf" in condition) return condition.oneOf.includes(value);
  if ("atLeast" in condition) return typeof value === "number" && value >= condition.atLeast;
  if ("atMost" in condition) return typeof value === "number" && value <= condition.atMost;
  if ("before" in condition) return isDate(value) && value < condition.before;
  if ("from" in condition) return isDate(value) && value >= condition.from;
  return "contains" in condition && typeof value === "string" && nameKey(value).includes(nameKey(condition.contains));
}
