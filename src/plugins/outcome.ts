import type { FindingData, Path } from "../model/finding.js";
import type { Template } from "./template.js";

/** An outcome that was read once and checked: nothing of the plugin's own object is kept. */
export interface Read {
  readonly status: "pass" | "fail" | "undetermined" | "notApplicable" | "crashed";
  /** Message key of a fail; what went wrong of a crash. */
  readonly key?: string;
  /** The sentence of a fail. */
  readonly template?: Template;
  readonly at?: Path;
  readonly data?: FindingData;
  readonly missing?: readonly string[];
  /** What a crash threw, shortly. */
  readonly thrown?: string;
  /** The rule whose failure on the same item replaced this outcome. */
  readonly hiddenBy?: string;
}

/** The answer of most rules, always the same object. */
export const PASS: Read = { status: "pass" };

/**
 * Is it a promise? Plugins answer at once: nobody waits for it, and its rejection must not end the process.
 * May throw where a getter or a proxy does.
 */
export function isLate(value: unknown): boolean {
  if (typeof value !== "object" || value === null || typeof (value as { then?: unknown }).then !== "function")
    return false;
  try {
    Promise.prototype.then.call(value, undefined, () => undefined);
  } catch {
    // a thenable of its own, which rejects nothing
  }
  return true;
}

/** A crash, with what was thrown as a short text. */
export function crashed(key: string, thrown?: unknown): Read {
  return thrown === undefined ? { status: "crashed", key } : { status: "crashed", key, thrown: shortly(thrown) };
}

/** What was thrown, as a short text. */
export function shortly(thrown: unknown): string {
  try {
    if (isLate(thrown)) return "a promise";
    return String(thrown instanceof Error ? thrown.message : thrown).slice(0, 200);
  } catch {
    return "something that cannot be printed";
  }
}
