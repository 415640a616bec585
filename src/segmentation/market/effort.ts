import { UsageError } from "../../model/errors.js";
import type { Rate } from "../../model/money/ratio.js";
import { compareRatios, ratioPlus, ratioTimes } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, share } from "../check.js";
import { exactly } from "../exact.js";

/** The share of the effort that a group of territories gets. */
export interface EffortLine {
  readonly id: string;
  readonly share: Rate;
}

/**
 * Allocates a number of visits, calls or days to territories ("95 % on departments 22 and 35"): whole numbers that sum to the whole, spare
 * ones to the largest remainders, ties to the first.
 *
 * @returns `sharesNotWhole` when the shares do not sum to exactly one.
 * @throws `effort/duplicate` for an id used twice.
 * @example
 * ```ts
 * const lines = [{ id: "22-35", share: 0.95 }, { id: "elsewhere", share: 0.05 }];
 * allocateEffort(15, lines); // => { ok: true, value: [{ id: "22-35", units: 14 }, { id: "elsewhere", units: 1 }] }
 * ```
 */
export function allocateEffort(
  units: number,
  lines: readonly EffortLine[],
): Result<readonly { readonly id: string; readonly units: number }[], "sharesNotWhole"> {
  count(units, "units");
  if (new Set(lines.map(({ id }) => id)).size !== lines.length)
    throw new UsageError("effort/duplicate", lines, "one line a territory: an id appears twice");
  const shares = lines.map((line) => share(line.share, `the share of ${line.id}`));
  if (compareRatios(shares.reduce<Rate>(ratioPlus, 0), 1) !== 0) return no("sharesNotWhole");
  const parts = shares.map((one) => {
    const { num, den } = exactly(ratioTimes(one, units));
    return { whole: Number(num / den), rest: { num: num % den, den } };
  });
  const spare = units - parts.reduce((all, part) => all + part.whole, 0);
  const order = parts.map(({ rest }, k) => ({ rest, k })).sort((a, b) => compareRatios(b.rest, a.rest) || a.k - b.k);
  const first = new Set(order.slice(0, spare).map(({ k }) => k));
  return ok(lines.map(({ id }, k) => ({ id, units: (parts[k]?.whole ?? 0) + (first.has(k) ? 1 : 0) })));
}
