import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { ok } from "../../model/result.js";

/** A figure of a month, written `2026-02`. */
export interface MonthFigure {
  readonly month: string;
  readonly value: Rate;
}

/** A series without holes, or what is wrong with it. */
export type MonthlySeries =
  | { readonly ok: true; readonly value: { readonly from: string; readonly values: readonly number[] } }
  | { readonly ok: false; readonly reason: "empty" }
  | { readonly ok: false; readonly reason: "missingMonths" | "duplicateMonths"; readonly months: readonly string[] };

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const MOST = 12_000;

/**
 * Puts monthly figures in order and refuses holes: a missing month is not a month of zero, and would shift every season after it.
 *
 * @throws `series/month` for a month that is not written `2026-02`, or a span beyond 1 000 years.
 * @example
 * ```ts
 * monthlySeries([{ month: "2026-03", value: 5 }, { month: "2026-01", value: 4 }]); // => { ok: false, reason: "missingMonths", months: ["2026-02"] }
 * ```
 */
export function monthlySeries(figures: readonly MonthFigure[]): MonthlySeries {
  const byMonth = new Map<number, number>();
  const twice: string[] = [];
  for (const { month, value } of figures) {
    const index = monthIndex(month);
    if (byMonth.has(index)) twice.push(month);
    byMonth.set(index, ratioToNumber(value));
  }
  if (byMonth.size === 0) return { ok: false, reason: "empty" };
  if (twice.length > 0) return { ok: false, reason: "duplicateMonths", months: twice };
  const indices = [...byMonth.keys()].sort((a, b) => a - b);
  const first = indices[0] as number;
  const span = (indices.at(-1) as number) - first + 1;
  if (span > MOST) throw new UsageError("series/month", span, `${MOST} months at most`);
  const all = Array.from({ length: span }, (_, k) => first + k);
  const missing = all.filter((index) => !byMonth.has(index));
  if (missing.length > 0) return { ok: false, reason: "missingMonths", months: missing.map(monthText) };
  return ok({ from: monthText(first), values: all.map((index) => byMonth.get(index) as number) });
}

function monthIndex(month: string): number {
  if (typeof month !== "string" || !MONTH.test(month))
    throw new UsageError("series/month", month, 'a month, as "2026-02"');
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthText(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}
