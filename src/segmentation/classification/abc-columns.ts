import { type Cents, cents } from "../../model/money/cents.js";
import { overflow } from "../../model/money/round.js";
import { no, ok, type Result } from "../../model/result.js";
import { type AbcClass, type AbcOptions, amountLimits, checkAbcOptions, classSummary, type NoAbc } from "./abc.js";
import { type Binned, binnedSums } from "./column-bins.js";
import { ALL, type ColumnCut, labelled, labelsOf } from "./column-cuts.js";
import { countAbove, valuesInBins } from "./column-select.js";

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
  const bins = binnedSums(amounts);
  const { sums, zero } = bins;
  const [losses, gains] = [sumOf(sums, 0, zero), sumOf(sums, zero, sums.length)];
  if (nonPositive === "reject" && losses < 0) return no("negativeAmount");
  const total = cents(nonPositive === "net" ? gains + losses : gains);
  if (amounts.length > 0 && total <= 0) return no("totalNotPositive");
  const limits = amounts.length === 0 ? [] : amountLimits(thresholds, total, boundary);
  const cuts = cutsAt(bins, sums, limits, { boundary, ties });
  const labels = [...limits, 0].map((_, passed) => limits.length - passed);
  const last = { clients: amounts.length, amount: gains + losses };
  const summary = summaryOf([...cuts, ...thresholds.slice(cuts.length).map(() => last), last], amounts.length, total);
  return ok({ classes: labelled(labelsOf(bins, cuts, labels)), names: summary.map((one) => one.name), summary, total });
}

function whole(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw overflow(amount);
  return cents(amount);
}

/** Sum of some bins. */
function sumOf(sums: Float64Array, from: number, until: number): Cents {
  let all = 0;
  for (let bin = from; bin < until; bin++) all += sums[bin] as number;
  return whole(all);
}

/** Where an upper group ends, and what it holds. */
interface AbcCut extends ColumnCut {
  readonly clients: number;
  readonly amount: number;
}

/** The last client of each upper group. */
function cutsAt(
  bins: Binned,
  sums: Float64Array,
  limits: readonly number[],
  choice: Pick<AbcOptions, "boundary" | "ties">,
): readonly AbcCut[] {
  const crossed = limits.map((limit) => crossing(bins.counts, sums, limit));
  const lists = valuesInBins(bins, [...new Set(crossed.map(({ bin }) => bin))]);
  return crossed.map((one) => cutIn(lists.get(one.bin) ?? new Float64Array(0), one, choice));
}

interface Crossing {
  readonly bin: number;
  readonly limit: number;
  /** Clients and amount of the bins above. */
  readonly clients: number;
  readonly amount: number;
}

function crossing(counts: Uint32Array, sums: Float64Array, limit: number): Crossing {
  let amount = 0;
  let clients = 0;
  let bin = sums.length - 1;
  while (bin > 0 && amount + (sums[bin] as number) <= limit) {
    clients += counts[bin] as number;
    amount += sums[bin--] as number;
  }
  return { bin, limit, clients, amount };
}

/** Walks the crossing bin from its greatest value. A limit is below the sum of the positive amounts: the walk ends among them. */
function cutIn(
  rising: Float64Array,
  from: Crossing,
  { boundary, ties }: Pick<AbcOptions, "boundary" | "ties">,
): AbcCut {
  let { amount } = from;
  let taken = 0;
  for (; taken < rising.length; taken++) {
    const one = rising[rising.length - 1 - taken] as number;
    if ((boundary === "crossingIn" ? amount : amount + one) > from.limit) break;
    amount += one;
  }
  const value = rising[rising.length - Math.max(1, taken)] as number;
  const above = countAbove(rising, value);
  const quota = Math.max(0, taken - above);
  if (ties === "inputOrder" || quota === 0) return { value, quota, clients: from.clients + taken, amount };
  const equals = countAbove(rising, value - 1) - above;
  return { value, quota: ALL, clients: from.clients + above + equals, amount: amount + value * (equals - quota) };
}

/** What each class holds: the difference of two cuts. */
function summaryOf(
  ends: readonly Pick<AbcCut, "clients" | "amount">[],
  clients: number,
  total: Cents,
): readonly AbcClass[] {
  return ends.map((end, k) => {
    const before = ends[k - 1] ?? { clients: 0, amount: 0 };
    return classSummary(k, end.clients - before.clients, cents(end.amount - before.amount), clients, total);
  });
}
