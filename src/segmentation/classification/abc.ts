import { UsageError } from "../../model/errors.js";
import { sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { rising, share, word } from "../check.js";
import { ceilOf, floorOf, quotient } from "../exact.js";

/**
 * The client that crosses a limit.
 *
 * - `crossingIn`: the share *before* the client decides: the client that crosses belongs to the upper class, A always reaches 80 %.
 * - `crossingOut`: the share *with* the client decides: A never passes 80 %, so a client who is 97 % of the turnover is not A.
 */
export type AbcBoundary = "crossingIn" | "crossingOut";

/** Choices of an ABC analysis. */
export interface AbcOptions {
  /** Cumulated shares, rising, each strictly between 0 and 1: [0.8, 0.95] unless told. n limits make n + 1 classes. */
  readonly thresholds?: readonly Rate[];
  readonly boundary: AbcBoundary;
  /** Equal amounts: `inputOrder`, or `sameClass`: all in the class of the first of them (nobody is treated by place in a list). */
  readonly ties: "inputOrder" | "sameClass";
  /**
   * Amounts of zero or below: `lastClass` (last class, outside the total), `net` (inside an algebraic total), or `reject` (a negative
   * amount refuses the whole; zero is allowed).
   */
  readonly nonPositive: "lastClass" | "net" | "reject";
}

/** What a class holds. */
export interface AbcClass {
  readonly name: string;
  readonly clients: number;
  readonly amount: Cents;
  /** Of the number of clients; absent for an empty list. */
  readonly clientShare?: number;
  /** Of the total; absent for an empty list. */
  readonly amountShare?: number;
}

/** An ABC analysis: the class of each client in input order, and what each class holds. */
export interface AbcAnalysis {
  readonly classes: readonly string[];
  readonly summary: readonly AbcClass[];
  /** The total that shares refer to, cents. */
  readonly total: Cents;
  /** The choices made: they change the classes. */
  readonly boundary: AbcBoundary;
  readonly ties: "inputOrder" | "sameClass";
  readonly nonPositive: "lastClass" | "net" | "reject";
}

/** Why there is no analysis. */
export type NoAbc = "totalNotPositive" | "negativeAmount";

/**
 * ABC analysis (méthode ABC, 20/80) of a portfolio: clients by falling amount, classes by cumulated share. Shares are compared exactly:
 * ten clients of 19.99 put eight in A, not nine.
 *
 * @param amounts - Cents a client: turnover, margin or potential; say which beside the result.
 * @returns `totalNotPositive`, or `negativeAmount` with `nonPositive: "reject"`. An empty list has empty classes and no shares.
 * @throws `abc/thresholds`, `money/not-whole-cents`, `limits/not-rising`.
 * @example
 * ```ts
 * const amounts = [euros(500), euros(300), euros(100), euros(60), euros(40)];
 * const portfolio = abc(amounts, { boundary: "crossingIn", ties: "sameClass", nonPositive: "lastClass" });
 * portfolio.ok && portfolio.value.classes; // => ["A", "A", "B", "B", "C"]
 * ```
 */
export function abc(amounts: readonly Cents[], options: AbcOptions): Result<AbcAnalysis, NoAbc> {
  const { thresholds, boundary, ties, nonPositive } = checkAbcOptions(options);
  for (const amount of amounts) cents(amount);
  if (nonPositive === "reject" && amounts.some((amount) => amount < 0)) return no("negativeAmount");
  const all = sum(nonPositive === "net" ? amounts : amounts.filter((amount) => amount > 0));
  if (amounts.length > 0 && all <= 0) return no("totalNotPositive");
  const limits = amountLimits(thresholds, all, boundary);
  const positions = new Array<number>(amounts.length).fill(thresholds.length);
  let before = 0;
  let tied: { readonly amount: number; readonly position: number } | undefined;
  for (const index of fallingOrder(amounts)) {
    const amount = amounts[index] as number;
    if (amount <= 0) break;
    const reached = boundary === "crossingIn" ? before : before + amount;
    const position =
      ties === "sameClass" && tied?.amount === amount
        ? tied.position
        : limits.filter((limit) => reached > limit).length;
    positions[index] = position;
    tied = { amount, position };
    before += amount;
  }
  return ok({ ...summarize(amounts, positions, thresholds.length + 1, all), boundary, ties, nonPositive });
}

/** Every choice, checked and said. */
export function checkAbcOptions(options: AbcOptions): Required<AbcOptions> {
  const { thresholds = [0.8, 0.95], boundary, ties, nonPositive } = options;
  checkThresholds(thresholds);
  word(boundary, ["crossingIn", "crossingOut"], "boundary");
  word(ties, ["inputOrder", "sameClass"], "ties");
  word(nonPositive, ["lastClass", "net", "reject"], "nonPositive");
  return { thresholds, boundary, ties, nonPositive };
}

/** Positions by falling amount, ties in input order. */
export function fallingOrder(amounts: readonly number[]): readonly number[] {
  return amounts.map((_, index) => index).sort((a, b) => (amounts[b] as number) - (amounts[a] as number) || a - b);
}

/** The largest cumulated amount that still belongs to each class, in whole cents: one exact division a limit, then plain comparisons. */
export function amountLimits(thresholds: readonly Rate[], all: number, boundary: AbcBoundary): readonly number[] {
  return thresholds.map((threshold) => {
    const { num, den } = share(threshold, "a threshold");
    const reach = num * BigInt(all);
    return Number(boundary === "crossingIn" ? ceilOf(reach, den) - 1n : floorOf(reach, den));
  });
}

/** Rising thresholds strictly inside ]0, 1[, at most 25. */
export function checkThresholds(thresholds: readonly Rate[]): void {
  const inside = (threshold: Rate): boolean => {
    const { num, den } = share(threshold, "a threshold");
    return num > 0n && num < den;
  };
  if (thresholds.length === 0 || thresholds.length > 25 || !thresholds.every(inside))
    throw new UsageError("abc/thresholds", thresholds, "1 to 25 shares strictly between 0 and 1", "Write 80 % as 0.8.");
  rising(thresholds, "thresholds");
}

/** Names and contents of the classes. */
export function summarize(
  amounts: readonly Cents[],
  positions: readonly number[],
  classCount: number,
  all: Cents,
): Pick<AbcAnalysis, "classes" | "summary" | "total"> {
  const held = Array.from({ length: classCount }, (_, position) => amounts.filter((_, k) => positions[k] === position));
  const summary = held.map((inside, position) =>
    classSummary(position, inside.length, sum(inside), amounts.length, all),
  );
  return { classes: positions.map(className), summary, total: all };
}

/** One class: its name, its contents and its shares. */
export function classSummary(position: number, clients: number, amount: Cents, n: number, all: Cents): AbcClass {
  const shares =
    n === 0 || all === 0 ? {} : { clientShare: clients / n, amountShare: quotient(BigInt(amount), BigInt(all)) };
  return { name: className(position), clients, amount, ...shares };
}

/** A, B, C… */
function className(position: number): string {
  return String.fromCharCode(65 + position);
}
