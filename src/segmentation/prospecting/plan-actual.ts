import type { Rate } from "../../model/money/ratio.js";
import { notNegative } from "../check.js";
import { quotient } from "../exact.js";

/** A planned figure and what was done: calls, meetings, orders. */
export interface PlanLine {
  readonly id: string;
  readonly planned: Rate;
  /** Absent = not reported yet: not zero. */
  readonly actual?: Rate;
}

/** A line of plan against actual. */
export interface PlanGap {
  readonly id: string;
  readonly planned: number;
  readonly actual?: number;
  /** actual - planned. */
  readonly gap?: number;
  /** actual / planned; absent for a plan of zero. */
  readonly attainment?: number;
  readonly status: "reached" | "short" | "notReported";
}

/**
 * Plan against actual of a prospecting action, line by line.
 *
 * @example
 * ```ts
 * planAgainstActual([{ id: "meetings", planned: 15, actual: 12 }])[0]?.status; // => "short"
 * ```
 */
export function planAgainstActual(lines: readonly PlanLine[]): readonly PlanGap[] {
  return lines.map(({ id, planned, actual }) => {
    const plan = notNegative(planned, `the plan of ${id}`);
    const shown = { id, planned: quotient(plan.num, plan.den) };
    if (actual === undefined) return { ...shown, status: "notReported" };
    const done = notNegative(actual, `the actual of ${id}`);
    const gap = done.num * plan.den - plan.num * done.den;
    return {
      ...shown,
      actual: quotient(done.num, done.den),
      gap: quotient(gap, done.den * plan.den),
      ...(plan.num === 0n ? {} : { attainment: quotient(done.num * plan.den, done.den * plan.num) }),
      status: gap >= 0n ? "reached" : "short",
    };
  });
}
