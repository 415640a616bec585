import type { FindingData, Path } from "../model/finding.js";

/** An outcome that was read once and checked: nothing of the plugin's own object is kept. */
export interface Read {
  readonly status: "pass" | "fail" | "undetermined" | "notApplicable" | "crashed";
  /** Message key of a fail; what went wrong of a crash. */
  readonly key?: string;
  readonly at?: Path;
  readonly data?: FindingData;
  readonly missing?: readonly string[];
  /** What a crash threw, shortly. */
  readonly thrown?: string;
}

/** The answer of most rules, always the same object. */
export const PASS: Read = { status: "pass" };
const NOT_APPLICABLE: Read = { status: "notApplicable" };
const HOSTILE = new Set(["__proto__", "constructor", "prototype"]);
const MOST = 200;
const LONGEST = 2000;

/** Runs a piece of a plugin; what it throws or returns never leaves here unchecked. */
export function readOutcome(run: () => unknown, messages: object): Read {
  try {
    return readAnswer(run(), messages);
  } catch (thrown) {
    return crashed("threw", thrown);
  }
}

/** Reads an answer; may throw where a getter or a proxy does. */
export function readAnswer(outcome: unknown, messages: object): Read {
  if (outcome === "pass") return PASS;
  if (outcome === "notApplicable") return NOT_APPLICABLE;
  return readObject(outcome, messages) ?? crashed("nonsense");
}

/** A crash, with what was thrown as a short text. */
export function crashed(key: string, thrown?: unknown): Read {
  return thrown === undefined ? { status: "crashed", key } : { status: "crashed", key, thrown: shortly(thrown) };
}

function readObject(outcome: unknown, messages: object): Read | undefined {
  if (typeof outcome !== "object" || outcome === null) return undefined;
  const { fail, at, data, missing } = outcome as { fail: unknown; at: unknown; data: unknown; missing: unknown };
  if (typeof fail === "string" && Object.hasOwn(messages, fail)) {
    const path = at === undefined ? [] : copyPath(at);
    const figures = data === undefined ? {} : copyData(data);
    if (path === undefined || figures === undefined) return undefined;
    if (data === undefined)
      return at === undefined ? { status: "fail", key: fail } : { status: "fail", key: fail, at: path };
    return at === undefined
      ? { status: "fail", key: fail, data: figures }
      : { status: "fail", key: fail, at: path, data: figures };
  }
  if (fail !== undefined || !Array.isArray(missing) || missing.length === 0 || missing.length > MOST) return undefined;
  const names = [...missing];
  return names.every(isShort) ? { status: "undetermined", missing: names } : undefined;
}

/** A path that was read once; nothing when it is none. */
export function copyPath(at: unknown): Path | undefined {
  if (!Array.isArray(at) || at.length > MOST) return undefined;
  const path: (string | number)[] = [];
  for (const key of at) {
    if (!Number.isInteger(key) && !isShort(key)) return undefined;
    path.push(key);
  }
  return path;
}

function copyData(data: unknown): FindingData | undefined {
  const keys = Object.keys(data as object);
  if (keys.length > MOST) return undefined;
  const copy: Record<string, string | number | boolean> = {};
  for (const key of keys) {
    const value = (data as Record<string, unknown>)[key];
    if (HOSTILE.has(key) || key.length >= MOST || !isFigure(value)) return undefined;
    copy[key] = value;
  }
  return copy;
}

function isFigure(value: unknown): value is string | number | boolean {
  return typeof value === "boolean" || Number.isFinite(value) || isShort(value);
}

function isShort(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST;
}

/** What was thrown, as a short text. */
export function shortly(thrown: unknown): string {
  try {
    return String(thrown instanceof Error ? thrown.message : thrown).slice(0, MOST);
  } catch {
    return "something that cannot be printed";
  }
}
