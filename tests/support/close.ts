import { expect } from "vitest";

/** Equal to within 1e-12 of the expected value: the pass mark of unrounded figures. */
export function expectClose(received: number, expected: string | number): void {
  const wanted = Number(expected);
  expect(Math.abs(received - wanted)).toBeLessThanOrEqual(Math.max(Math.abs(wanted), wanted === 0 ? 1 : 0) * 1e-12);
}
