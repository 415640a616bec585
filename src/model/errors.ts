/**
 * Thrown when the *programmer* breaks a contract: a negative term, two rules with one id, cents that are not whole.
 *
 * A case that a correct program can meet with a real client is never an exception: it is a result union or a finding.
 * Tests and hosts read `code`, which is stable; the sentence may improve.
 *
 * Two copies of the package (ES module and CommonJS) have two classes: use {@link isUsageError}, not `instanceof`.
 *
 * @example
 * ```ts
 * cents(0.5); // throws money/not-whole-cents
 * ```
 */
export class UsageError extends Error {
  /** Stable code, `area/problem` in kebab-case. */
  readonly code: string;
  /** What was received, printed shortly. */
  readonly received: string;
  /** What was expected. */
  readonly expected: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: string, received: unknown, expected: string, hint = "") {
    const shown = show(received);
    super(`[${code}] received ${shown}; expected ${expected}.${hint === "" ? "" : ` ${hint}`}`);
    this.name = "UsageError";
    this.code = code;
    this.received = shown;
    this.expected = expected;
    this.hint = hint;
  }
}

/**
 * Is this thrown value a {@link UsageError}, of whichever copy of the package?
 *
 * @example
 * ```ts
 * isUsageError(new Error("other")); // => false
 * ```
 */
export function isUsageError(thrown: unknown): thrown is UsageError {
  return thrown instanceof Error && thrown.name === "UsageError" && "code" in thrown;
}

/** Prints a hostile value shortly, without running its code: getters, proxies and `toString` are never called on objects. */
function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  if (typeof value === "function") return "a function";
  return String(value);
}
