/** An answer that a correct program may have to do without: a value, or the reason why there is none. */
export type Result<T, R extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

/**
 * Wraps a value as an answer.
 *
 * @example
 * ```ts
 * ok(3); // => { ok: true, value: 3 }
 * ```
 */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * Says that there is no answer, and why.
 *
 * @example
 * ```ts
 * no("noCost"); // => { ok: false, reason: "noCost" }
 * ```
 */
export function no<R extends string>(reason: R): { readonly ok: false; readonly reason: R } {
  return { ok: false, reason };
}
