import type { Finding, FindingData } from "../../../model/finding.js";
import { no, ok, type Result } from "../../../model/result.js";
import { fillText, type Text } from "../../../model/text.js";
import { NOEMIE_PS, SVIEW } from "../sources.js";
import { ENTITY_FIELDS, HEADER_FIELDS, type ReturnField, TRAILER_FIELDS } from "./return-fields.js";

/** One entity of a return file. Values are the characters of the file, without the blanks around them: nothing is computed from them. */
export interface ReturnEntity {
  /** Three characters: `294`. */
  readonly type: string;
  /** Two characters; absent in the header and the trailer. */
  readonly level?: string;
  /** Fields that are documented and not blank. */
  readonly fields: Readonly<Record<string, string>>;
  /** What stands outside the documented fields, kept with its first position. */
  readonly unknown?: readonly { readonly at: number; readonly text: string }[];
}

/** A return file (NOEMIE-PS) as read. */
export interface ReturnFile {
  readonly header: ReturnEntity;
  readonly entities: readonly ReturnEntity[];
  readonly trailer?: ReturnEntity;
  /** What was odd on the way. */
  readonly findings: readonly Finding[];
}

/** Why a text is no return file. */
export type NoReturnFile = "notText" | "tooLong" | "noHeader";

const BLOCK = 128;
const LONGEST = 8_000_000;
const MOST_ENTITIES = 200_000;

const MESSAGES = {
  "short-block": {
    fr: "Le dernier bloc a {length} caractères au lieu de 128.",
    en: "The last block has {length} characters instead of 128.",
  },
  "no-last-mark": { fr: "Aucun bloc ne se dit le dernier.", en: "No block says that it is the last." },
  "no-trailer": { fr: "Le bloc de fin 999 manque.", en: "The 999 trailer block is missing." },
  "after-trailer": { fr: "{blocks} bloc(s) après la fin.", en: "{blocks} block(s) after the end." },
  "unended-entity": { fr: "La dernière entité n'est pas fermée.", en: "The last entity is not ended." },
  "unknown-entity": { fr: "L'entité {type} n'est pas documentée.", en: "Entity {type} is not documented." },
  "not-real": { fr: "Ce n'est pas un flux réel (marque {flowType}).", en: "This is no real flow (mark {flowType})." },
  "too-many": {
    fr: "Plus de {most} entités : la suite n'est pas lue.",
    en: "More than {most} entities: the rest is not read.",
  },
} as const satisfies Readonly<Record<string, Text>>;

function found(kind: keyof typeof MESSAGES, data: FindingData = {}): Finding {
  const message = fillText(MESSAGES[kind], data);
  return { code: `returns/${kind}`, severity: "warning", message, data, sources: [SVIEW, NOEMIE_PS] };
}

/**
 * Reads a return file as far as its layout is documented (one public viewer; the official text was not checked): physical blocks of 128
 * characters, the first one the header, a continuation mark before each of the following. Line ends are left out. Unknown entities and
 * characters are kept; no amount, date or sum is interpreted.
 *
 * @param text - At most 8,000,000 characters, as decoded by the caller.
 * @example
 * ```ts
 * readReturnFile("hello"); // => { ok: false, reason: "noHeader" }
 * ```
 */
export function readReturnFile(text: string): Result<ReturnFile, NoReturnFile> {
  if (typeof text !== "string") return no("notText");
  if (text.length > LONGEST) return no("tooLong");
  const flat = text.replace(/[\r\n]/g, "");
  if (!flat.startsWith("000")) return no("noHeader");
  const findings: Finding[] = [];
  const header = entityOf(flat.slice(0, BLOCK), HEADER_FIELDS, undefined);
  const flowType = header.fields["flowType"];
  if (flowType === "T" || flowType === "D") findings.push(found("not-real", { flowType }));
  const { data, trailer } = joinBlocks(flat, findings);
  if (trailer === undefined) findings.push(found("no-trailer"));
  const entities = entitiesOf(data, findings);
  return ok({
    header,
    entities,
    ...(trailer === undefined ? {} : { trailer: entityOf(trailer, TRAILER_FIELDS, undefined) }),
    findings,
  });
}

/** Puts the blocks after the header together. */
function joinBlocks(flat: string, findings: Finding[]): { data: string; trailer: string | undefined } {
  const parts: string[] = [];
  let last = false;
  for (let at = BLOCK; at < flat.length; at += BLOCK) {
    const block = flat.slice(at, at + BLOCK);
    const final = at + BLOCK >= flat.length;
    if (block.startsWith("999") && (last || final)) {
      if (!last) findings.push(found("no-last-mark"));
      const left = Math.ceil((flat.length - at - BLOCK) / BLOCK);
      if (left > 0) findings.push(found("after-trailer", { blocks: left }));
      return { data: parts.join(""), trailer: block };
    }
    if (block.length < BLOCK) findings.push(found("short-block", { length: block.length }));
    last = block.startsWith("1");
    const characters = block.slice(1);
    parts.push(last ? characters.trimEnd() : characters);
  }
  if (!last) findings.push(found("no-last-mark"));
  return { data: parts.join(""), trailer: undefined };
}

function entitiesOf(data: string, findings: Finding[]): readonly ReturnEntity[] {
  const entities: ReturnEntity[] = [];
  const strange = new Set<string>();
  for (let at = 0; at < data.length; ) {
    const end = data.indexOf("@", at);
    const raw = data.slice(at, end < 0 ? data.length : end);
    at = end < 0 ? data.length : end + 1;
    if (raw.trim() === "") continue;
    if (end < 0) findings.push(found("unended-entity"));
    const type = raw.slice(0, 3);
    const fields = ENTITY_FIELDS.get(type);
    if (fields === undefined) strange.add(type);
    entities.push(entityOf(raw, fields ?? [], raw.slice(3, 5)));
    if (entities.length < MOST_ENTITIES) continue;
    findings.push(found("too-many", { most: MOST_ENTITIES }));
    break;
  }
  for (const type of [...strange].slice(0, 20)) findings.push(found("unknown-entity", { type }));
  return entities;
}

function entityOf(raw: string, fields: readonly ReturnField[], level: string | undefined): ReturnEntity {
  const values: Record<string, string> = {};
  const unknown: { at: number; text: string }[] = [];
  let next = level === undefined ? 4 : 6;
  const keep = (last: number): void => {
    const text = raw.slice(next - 1, last);
    if (text.trim() !== "") unknown.push({ at: next, text: text.trimEnd() });
  };
  for (const [name, first, last] of fields) {
    if (first > next) keep(first - 1);
    const value = raw.slice(first - 1, last).trim();
    if (value !== "") values[name] = value;
    next = last + 1;
  }
  keep(raw.length);
  return {
    type: raw.slice(0, 3),
    ...(level === undefined ? {} : { level }),
    fields: values,
    ...(unknown.length > 0 ? { unknown } : {}),
  };
}
