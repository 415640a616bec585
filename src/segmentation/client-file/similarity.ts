import { UsageError } from "../../model/errors.js";
import { ratioToNumber } from "../../model/money/ratio-ops.js";
import { share } from "../check.js";

/**
 * How alike two texts are measured.
 *
 * - `levenshtein`: 1 - edits / longer length. `jaro`, `jaroWinkler`: common characters in reach, a common start counting more.
 * - `diceBigrams`: twice the common pairs of letters over all pairs.
 */
export type SimilarityMethod = "levenshtein" | "jaro" | "jaroWinkler" | "diceBigrams";

/** Longest text compared: the work grows with the product of the lengths. */
const LONGEST = 1000;

/**
 * Likeness of two texts, from 0 to 1; two empty texts are equal. It proposes pairs, and never merges.
 *
 * @param options - `prefixScale` of Jaro-Winkler: 0.1 unless told, at most 0.25.
 * @throws `text/too-long` beyond 1 000 characters.
 * @example
 * ```ts
 * Math.round(similarity("MARTHA", "MARHTA", { method: "jaroWinkler" }) * 1000); // => 961
 * ```
 */
export function similarity(
  a: string,
  b: string,
  { method, prefixScale = 0.1 }: { readonly method: SimilarityMethod; readonly prefixScale?: number },
): number {
  if (a.length > LONGEST || b.length > LONGEST)
    throw new UsageError("text/too-long", a.length, `texts of ${LONGEST} characters at most`);
  if (!(prefixScale >= 0 && prefixScale <= 0.25))
    throw new UsageError("similarity/prefix-scale", prefixScale, "a scale from 0 to 0.25");
  const [x, y] = [Array.from(a), Array.from(b)];
  if (x.length === 0 && y.length === 0) return 1;
  switch (method) {
    case "levenshtein":
      return 1 - edits(x, y) / Math.max(x.length, y.length);
    case "jaro":
      return jaro(x, y);
    case "jaroWinkler":
      return winkler(x, y, ratioToNumber(share(prefixScale, "prefixScale")));
    case "diceBigrams":
      return dice(x, y);
    default:
      throw new UsageError("similarity/method", method, "levenshtein, jaro, jaroWinkler or diceBigrams");
  }
}

function edits(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const replaced = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

function jaro(a: readonly string[], b: readonly string[]): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  for (const [i, letter] of a.entries())
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j++)
      if (b[j] === letter && !taken.has(j)) {
        taken.add(j);
        matched.push(letter);
        break;
      }
  const m = matched.length;
  if (m === 0) return 0;
  const others = b.filter((_, j) => taken.has(j));
  const swapped = matched.filter((letter, k) => letter !== others[k]).length / 2;
  return (m / a.length + m / b.length + (m - swapped) / m) / 3;
}

function winkler(a: readonly string[], b: readonly string[], scale: number): number {
  const likeness = jaro(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return likeness + prefix * scale * (1 - likeness);
}

function dice(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [bigrams(a), bigrams(b)];
  if (x.length + y.length === 0) return a.join("") === b.join("") ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of x) left.set(pair, (left.get(pair) ?? 0) + 1);
  const common = y.filter((pair) => {
    const times = left.get(pair) ?? 0;
    left.set(pair, times - 1);
    return times > 0;
  });
  return (2 * common.length) / (x.length + y.length);
}

function bigrams(letters: readonly string[]): readonly string[] {
  return letters.slice(1).map((letter, k) => `${letters[k]}${letter}`);
}
