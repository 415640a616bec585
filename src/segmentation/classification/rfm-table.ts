import { UsageError } from "../../model/errors.js";
import { count } from "../check.js";
import { checkBins } from "./rfm-groups.js";

/** Scores from low to high, both included. */
export type ScoreRange = readonly [number, number];

/** A named line of a segment table. The first line that matches wins. */
export interface RfmSegmentLine {
  readonly name: string;
  readonly r: ScoreRange;
  readonly f: ScoreRange;
  readonly m: ScoreRange;
}

/** A segment table as data. There is no standard: names and bounds are the host's. */
export interface RfmTable {
  readonly lines: readonly RfmSegmentLine[];
  /** Name of what no line takes. */
  readonly otherwise: string;
  /** Highest score: 5 unless told. */
  readonly bins?: number;
}

/** What a table covers. */
export interface RfmCoverage {
  /** Number of possible codes: 125 for five groups. */
  readonly codes: number;
  readonly unmatched: number;
  readonly matchedTwice: number;
  /** Codes that each name gets, the first line winning. */
  readonly codesByName: Readonly<Record<string, number>>;
}

/** A table that may be used, or the names that no client can ever reach. */
export type CheckedRfmTable =
  | { readonly ok: true; readonly value: RfmCoverage }
  | { readonly ok: false; readonly reason: "unreachableSegments"; readonly segments: readonly string[] };

/**
 * Segment of each RFM code, in input order.
 *
 * @throws `rfm/table` for a line out of range, `rfm/code` for a code that is no code of the table.
 * @example
 * ```ts
 * const lines = [{ name: "champions", r: [4, 5], f: [4, 5], m: [4, 5] }] as const;
 * rfmSegments(["555", "111"], { lines, otherwise: "others" }); // => ["champions", "others"]
 * ```
 */
export function rfmSegments(codes: readonly string[], table: RfmTable): readonly string[] {
  const bins = checkTable(table);
  return codes.map((code) => {
    const scores = Array.from(code, Number);
    if (scores.length !== 3 || scores.some((score) => !(score >= 1 && score <= bins)))
      throw new UsageError("rfm/code", code, `three digits from 1 to ${bins}`);
    return matching(table, scores)[0] ?? table.otherwise;
  });
}

/**
 * What a segment table covers, counted over every possible code. Refuses a table with a segment that no client can reach: an empty
 * segment in a report would be read as a fact about the clients.
 *
 * @example
 * ```ts
 * const lines = [
 *   { name: "all", r: [1, 5], f: [1, 5], m: [1, 5] },
 *   { name: "best", r: [5, 5], f: [5, 5], m: [5, 5] },
 * ] as const;
 * rfmTableCoverage({ lines, otherwise: "others" }); // => { ok: false, reason: "unreachableSegments", segments: ["best"] }
 * ```
 */
export function rfmTableCoverage(table: RfmTable): CheckedRfmTable {
  const bins = checkTable(table);
  const scores = Array.from({ length: bins }, (_, k) => k + 1);
  const codes = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m])));
  const names = codes.map((code) => matching(table, code));
  const counts = new Map(table.lines.map((line) => [line.name, 0]));
  for (const [first = table.otherwise] of names) counts.set(first, (counts.get(first) ?? 0) + 1);
  const segments = [...counts].filter(([, codesOf]) => codesOf === 0).map(([name]) => name);
  if (segments.length > 0) return { ok: false, reason: "unreachableSegments", segments };
  const value = {
    codes: codes.length,
    unmatched: names.filter((matched) => matched.length === 0).length,
    matchedTwice: names.filter((matched) => matched.length > 1).length,
    codesByName: Object.fromEntries(counts),
  };
  return { ok: true, value };
}

function matching({ lines }: RfmTable, [r = 0, f = 0, m = 0]: readonly number[]): readonly string[] {
  const inside = (score: number, [low, high]: ScoreRange): boolean => score >= low && score <= high;
  return lines.filter((line) => inside(r, line.r) && inside(f, line.f) && inside(m, line.m)).map((line) => line.name);
}

function checkTable({ lines, bins = 5 }: RfmTable): number {
  checkBins(bins);
  for (const { name, r, f, m } of lines)
    for (const [low, high] of [r, f, m])
      if (count(low, "a score", 1) > count(high, "a score", 1) || high > bins)
        throw new UsageError("rfm/table", name, `a line with scores from 1 to ${bins}, low before high`);
  return bins;
}
