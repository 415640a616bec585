import type { FindingData, Path } from "../model/finding.js";
import { crashed, isLate, PASS, type Read } from "./outcome.js";
import type { Template } from "./template.js";

/** The sentences of a rule, made ready, by message key. */
export type Templates = ReadonlyMap<unknown, Template>;

const NOT_APPLICABLE: Read = { status: "notApplicable" };
const MOST = 200;
const LONGEST = 2000;

/** Reads what a check answered, once; throws only where a getter or a proxy does. */
export function readAnswer(answer: unknown, templates: Templates): Read {
  if (answer === "pass") return PASS;
  if (answer === "notApplicable") return NOT_APPLICABLE;
  if (typeof answer !== "object" || answer === null || isLate(answer)) return crashed("nonsense");
  return readObject(answer, templates) ?? crashed("nonsense");
}

function readObject(answer: object, templates: Templates): Read | undefined {
  const { fail, at, data, missing } = answer as { fail?: unknown; at?: unknown; data?: unknown; missing?: unknown };
  if (fail === undefined) return readMissing(missing);
  const template = templates.get(fail);
  const path = at === undefined ? undefined : copyPath(at);
  const figures = data === undefined ? undefined : copyData(data);
  if (!template || (at !== undefined && !path) || (data !== undefined && !figures)) return undefined;
  const key = fail as string;
  // One literal for the answer of most failures; absent keys, never keys that hold undefined.
  if (path && figures) return { status: "fail", key, template, at: path, data: figures };
  return { status: "fail", key, template, ...(path && { at: path }), ...(figures && { data: figures }) };
}

function readMissing(missing: unknown): Read | undefined {
  const names = copyList(missing, isShort) as readonly string[] | undefined;
  return names === undefined || names.length === 0 ? undefined : { status: "undetermined", missing: names };
}

/** A path that was read once; nothing when it is none. */
export function copyPath(at: unknown): Path | undefined {
  return copyList(at, (key) => Number.isInteger(key) || isShort(key)) as Path | undefined;
}

/** By index: the iterator of a hostile list need not end. */
function copyList(list: unknown, sound: (part: unknown) => boolean): readonly unknown[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const { length } = list;
  if (length > MOST) return undefined;
  const copy: unknown[] = new Array(length);
  for (let k = 0; k < length; k += 1) {
    const part: unknown = list[k];
    if (!sound(part)) return undefined;
    copy[k] = part;
  }
  return copy;
}

function copyData(data: unknown): FindingData | undefined {
  const copy: Record<string, unknown> = { ...(data as object) };
  let count = 0;
  for (const key in copy) {
    count += 1;
    if (count > MOST || key.length >= MOST || isHostile(key) || !isFigure(copy[key])) return undefined;
  }
  return copy as FindingData;
}

function isHostile(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

function isFigure(value: unknown): boolean {
  return typeof value === "boolean" || Number.isFinite(value) || isShort(value);
}

function isShort(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST;
}
