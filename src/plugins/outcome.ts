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

const PASS: Read = { status: "pass" };
const NOT_APPLICABLE: Read = { status: "notApplicable" };
const HOSTILE = new Set(["__proto__", "constructor", "prototype"]);
const MOST = 200;
const LONGEST = 2000;

/** Runs a piece of a plugin; what it throws or returns never leaves here unchecked. */
export function readOutcome(run: () => unknown, messages: object): Read {
  try {
    const outcome = run();
    if (outcome === "pass") return PASS;
    if (outcome === "notApplicable") return NOT_APPLICABLE;
    return readObject(outcome, messages) ?? crashed("nonsense");
  } catch (thrown) {
    return crashed("threw", thrown);
  }
}

/** A crash, with what was thrown as a short text. */
export function crashed(key: string, thrown?: unknown): Read {
  return thrown === undefined ? { status: "crashed", key } : { status: "crashed", key, thrown: shortly(thrown) };
}

function readObject(outcome: unknown, messages: object): Read | undefined {
  if (typeof outcome !== "object" || outcome === null) return undefined;
  const { fail, at, data, missing } = outcome as Record<string, unknown>;
  if (typeof fail === "string" && Object.hasOwn(messages, fail)) {
    const path = at === undefined ? [] : copyPath(at);
    const figures = data === undefined ? {} : copyData(data);
    if (path === undefined || figures === undefined) return undefined;
    return {
      status: "fail",
      key: fail,
      ...(at === undefined ? {} : { at: path }),
      ...(data === undefined ? {} : { data: figures }),
    };
  }
  if (fail !== undefined || !Array.isArray(missing) || missing.length === 0 || missing.length > MOST) return undefined;
  const names = [...missing];
  return names.every(isShort) ? { status: "undetermined", missing: names } : undefined;
}

/** A path that was read once; nothing when it is none. */
export function copyPath(at: unknown): Path | undefined {
  if (!Array.isArray(at) || at.length > MOST) return undefined;
  const path = [...at];
  return path.every((key) => Number.isInteger(key) || isShort(key)) ? path : undefined;
}

function copyData(data: unknown): FindingData | undefined {
  const entries = Object.entries(data as object);
  const sound = entries.every(([key, value]) => !HOSTILE.has(key) && key.length < MOST && isFigure(value));
  return sound && entries.length <= MOST ? Object.fromEntries(entries) : undefined;
}

function isFigure(value: unknown): boolean {
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
