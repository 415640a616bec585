/**
 * A copy of plain data that shares nothing with it: getters are read once, functions left out, hostile keys stay plain properties.
 * A circle overflows the stack: only called where a plugin's throws are caught, or on the host's own document.
 */
export function copyPlain<T>(value: T): T {
  if (typeof value === "function") return undefined as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copyPlain) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyPlain(part)])) as T;
}
