import { expect } from "vitest";
import type { Json, Vector } from "./read.js";

interface Tolerance {
  readonly mode: string;
  readonly value?: string;
}

/** Compares an answer with a vector's expectation, field by field, each with its tolerance. */
export function expectVector({ id, expected, tolerance }: Vector, actual: unknown): void {
  if (!isRecord(expected)) same(actual, expected, tolerance as unknown as Tolerance, id);
  else
    for (const [key, value] of Object.entries(expected)) {
      const own = "mode" in tolerance ? tolerance : (tolerance[key] ?? { mode: "exact" });
      same(field(actual, key), value, own as Tolerance, `${id} ${key}`);
    }
}

function same(actual: unknown, expected: Json, tolerance: Tolerance, where: string): void {
  if (expected === null) expect(actual ?? null, where).toBeNull();
  else if (Array.isArray(expected)) sameList(actual, expected, tolerance, where);
  else if (isRecord(expected)) sameRecord(actual, expected, tolerance, where);
  else if (typeof actual === "number") close(actual, Number(expected), tolerance, where);
  else expect(actual, where).toBe(expected);
}

function sameList(actual: unknown, expected: readonly Json[], tolerance: Tolerance, where: string): void {
  expect(Array.isArray(actual) && actual.length, where).toBe(expected.length);
  for (const [k, item] of expected.entries()) same(field(actual, String(k)), item, tolerance, `${where}[${k}]`);
}

function sameRecord(
  actual: unknown,
  expected: { readonly [key: string]: Json },
  tolerance: Tolerance,
  where: string,
): void {
  const filled = (record: object): string[] =>
    Object.entries(record)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key]) => key)
      .sort();
  expect(filled(Object(actual)), where).toEqual(filled(expected));
  for (const [key, item] of Object.entries(expected)) same(field(actual, key), item, tolerance, `${where}.${key}`);
}

function close(actual: number, expected: number, { mode, value = "0" }: Tolerance, where: string): void {
  if (mode === "exact") expect(actual, where).toBe(expected);
  else {
    const room = Number(value) * (mode === "relative" && expected !== 0 ? Math.abs(expected) : 1);
    expect(Math.abs(actual - expected), `${where}: ${actual} against ${expected}`).toBeLessThanOrEqual(room);
  }
}

function field(record: unknown, key: string): unknown {
  return Object(record)[key];
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
