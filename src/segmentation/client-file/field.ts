import { UsageError } from "../../model/errors.js";

const LONGEST = 8;

/**
 * Values found at a dotted path of a record. Lists are walked through, so that `equipment.kind` gives the kinds of all items. Only own
 * properties are read; what is absent, null or a blank text gives nothing.
 */
export function fieldValues(record: unknown, path: string): readonly unknown[] {
  if (!isFieldPath(path))
    throw new UsageError("card/field", path, `a dotted path of 1 to ${LONGEST} names`, "As in identity.phone.");
  return path
    .split(".")
    .reduce<readonly unknown[]>((found, key) => found.flatMap((value) => step(value, key)), [record])
    .flatMap(flat);
}

/** A dotted path of 1 to 8 names, at most 200 characters. */
export function isFieldPath(path: unknown): path is string {
  return typeof path === "string" && path !== "" && path.length <= 200 && path.split(".").length <= LONGEST;
}

/** First plain text at a path. */
export function fieldText(record: unknown, path: string): string | undefined {
  const found = fieldValues(record, path).find((value) => typeof value === "string" || typeof value === "number");
  return found === undefined ? undefined : String(found);
}

function step(value: unknown, key: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => step(item, key));
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return [];
  return [(value as Readonly<Record<string, unknown>>)[key]];
}

function flat(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "") ? [] : [value];
}
