import { type Cents, cents } from "../../model/money/cents.js";
import { no, ok, type Result } from "../../model/result.js";
import {
  type AbcBoundary,
  type AbcClass,
  type AbcOptions,
  amountLimits,
  checkAbcOptions,
  className,
  classSummary,
  type NoAbc,
} from "./abc.js";
import { type ColumnCut, passedCuts } from "./column-cuts.js";
import { type Binned, binned, valuesInBins } from "./column-select.js";

/** An ABC analysis of a column: not a document. */
export interface AbcColumn {
  /** Class of each client, 0 = A, in input order. */
  readonly classes: Uint8Array;
  /** Names of the classes: A, B, C… */
  readonly names: readonly string[];
  readonly summary: readonly AbcClass[];
  readonly total: Cents;
}

/**
 * ABC analysis of a column of cents, for a million clients: the same classes as {@link abc}, found by selection instead of a sort.
 *
 * @param amounts - Cents, whole numbers.
 * @throws `column/not-whole`, `money/overflow` as {@link abc}.
 * @example
 * ```ts
 * const found = abcColumn(Float64Array.of(50000, 30000, 10000, 6000, 4000), {
 *   boundary: "crossingIn", ties: "inputOrder", nonPositive: "lastClass",
 * });
 * found.ok && [...found.value.classes]; // => [0, 0, 1, 1, 2]
 * ```
 */
export function abcColumn(amounts: Float64Array, options: AbcOptions): Result<AbcColumn, NoAbc> {
  const { thresholds, boundary, ties, nonPositive } = checkAbcOptions(options);
  const bins = binned(amounts);
  const sums = positiveSums(bins);
  const gains = cents(sums.reduce((all, one) => all + one, 0));
  const losses = cents(bins.min >= 0 ? 0 : amounts.reduce((all, amount) => (amount < 0 ? all + amount : all), 0));
  if (nonPositive === "reject" && losses < 0) return no("negativeAmount");
  const total = cents(nonPositive === "net" ? gains + losses : gains);
  if (amounts.length > 0 && total <= 0) return no("totalNotPositive");
  const limits = amounts.length === 0 ? [] : amountLimits(thresholds, total, boundary);
  const cuts = cutsAt(bins, sums, limits, boundary);
  const passed = passedCuts(
    bins,
    cuts.map(({ value, quota }) => ({ value, quota: ties === "sameClass" && quota > 0 ? amounts.length : quota })),
  );
  const classes = passed;
  for (let k = 0; k < classes.length; k++) classes[k] = limits.length - (passed[k] as number);
  return ok({ classes, ...describe(amounts, classes, thresholds.length + 1, total) });
}

/** Positive amounts of each bin. Sums of whole cents below 2^53 are exact in doubles. */
function positiveSums({ column, bins, counts }: Binned): Float64Array {
  const sums = new Float64Array(counts.length);
  for (let k = 0; k < column.length; k++) {
    const amount = column[k] as number;
    const bin = bins[k] as number;
    if (amount > 0) sums[bin] = (sums[bin] as number) + amount;
  }
  return sums;
}

/** The last client of each upper group. */
function cutsAt(
  bins: Binned,
  sums: Float64Array,
  limits: readonly number[],
  boundary: AbcBoundary,
): readonly ColumnCut[] {
  const crossed = limits.map((limit) => crossing(sums, limit));
  const lists = valuesInBins(bins, [...new Set(crossed.map(({ bin }) => bin))]);
  return crossed.map(({ bin, before, limit }) => cutIn(lists.get(bin) ?? new Float64Array(0), before, limit, boundary));
}

interface Crossing {
  readonly bin: number;
  /** Amount of the bins above. */
  readonly before: number;
  readonly limit: number;
}

function crossing(sums: Float64Array, limit: number): Crossing {
  let before = 0;
  let bin = sums.length - 1;
  while (bin > 0 && before + (sums[bin] as number) <= limit) before += sums[bin--] as number;
  return { bin, before, limit };
}

/** Walks the crossing bin from its greatest value: where the limit stops, and how many of the equals there come before it. */
function cutIn(rising: Float64Array, amountAbove: number, limit: number, boundary: AbcBoundary): ColumnCut {
  let before = amountAbove;
  let value = rising[rising.length - 1] ?? 0;
  let quota = 0;
  for (let k = rising.length - 1; k >= 0; k--) {
    const amount = rising[k] as number;
    if (amount <= 0 || (boundary === "crossingIn" ? before : before + amount) > limit) break;
    quota = amount === value ? quota + 1 : 1;
    value = amount;
    before += amount;
  }
  return { value: Math.max(0, value), quota: value > 0 ? quota : 0 };
}

function describe(
  amounts: Float64Array,
  classes: Uint8Array,
  classCount: number,
  total: Cents,
): Pick<AbcColumn, "names" | "summary" | "total"> {
  const clients = new Float64Array(classCount);
  const held = new Float64Array(classCount);
  for (let k = 0; k < classes.length; k++) {
    const at = classes[k] as number;
    clients[at] = (clients[at] as number) + 1;
    held[at] = (held[at] as number) + (amounts[k] as number);
  }
  const summary = Array.from(held, (amount, k) =>
    classSummary(k, clients[k] ?? 0, cents(amount), amounts.length, total),
  );
  return { names: summary.map((_, k) => className(k)), summary, total };
}
