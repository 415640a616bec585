import { expect } from "vitest";
import type { Json, Vector } from "./read.ts";

interface Tolerance {
  readonly mode: string;
  readonly value?: string;
}

/** Compares an answer with a vector's expectation, field by field, each with its tolerance. */
export function expectVector(vector: Vector, actual: unknown): void {
  const { expected, tolerance } = vector;
  if ("mode" in tolerance || typeof expected !== "object" || expected === null || Array.isArray(expected))
    return same(actual, expected, tolerance as unknown as Tolerance, vector.id);
  for (const [key, value] of Object.entries(expected))
    same(
      (actual as Record<string, unknown>)[key],
      value,
      (tolerance[key] ?? { mode: "exact" }) as Tolerance,
      `${vector.id} ${key}`,
    );
}

function same(actual: unknown, expected: Json, tolerance: Tolerance, where: string): void {
  if (expected === null) return expect(actual ?? null, where).toBeNull();
  if (Array.isArray(expected)) {
    expect(Array.isArray(actual) && actual.length, where).toBe(expected.length);
    for (const [k, item] of expected.entries()) same((actual as unknown[])[k], item, tolerance, `${where}[${k}]`);
    return;
  }
  if (typeof expected === "object") {
    expect(
      Object.keys(actual as object)
        .filter((key) => (actual as Record<string, unknown>)[key] !== undefined)
        .sort(),
      where,
    ).toEqual(
      Object.keys(expected)
        .filter((key) => (expected as Record<string, Json>)[key] !== null)
        .sort(),
    );
    for (const [key, item] of Object.entries(expected))
      same((actual as Record<string, unknown>)[key], item, tolerance, `${where}.${key}`);
    return;
  }
  if (typeof expected === "string" && /^-?\d+(\.\d+)?$/.test(expected) && typeof actual !== "string")
    return close(actual as number, Number(expected), tolerance, where);
  if (typeof expected === "number") return close(actual as number, expected, tolerance, where);
  expect(actual, where).toBe(expected);
}

function close(actual: number, expected: number, { mode, value = "0" }: Tolerance, where: string): void {
  expect(typeof actual, where).toBe("number");
  if (mode === "exact") return expect(actual, where).toBe(expected);
  const room = Number(value) * (mode === "relative" && expected !== 0 ? Math.abs(expected) : 1);
  expect(Math.abs(actual - expected), `${where}: ${actual} against ${expected}`).toBeLessThanOrEqual(room);
}
