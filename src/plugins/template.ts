import type { FindingData } from "../model/finding.js";
import type { Text } from "../model/text.js";

/** A text made ready: words at even places, names of data at odd ones. */
export interface Template {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const PLACE = /\{([A-Za-z][A-Za-z0-9]{0,40})\}/;

/** Splits a text once, so that a finding only joins it. */
export function template({ fr, en }: Text): Template {
  return { fr: fr.split(PLACE), en: en.split(PLACE) };
}

/** The text with its data, as `fillText` fills it: a place without data stays as it is. */
export function filled({ fr, en }: Template, data: FindingData | undefined): Text {
  return { fr: join(fr, data), en: join(en, data) };
}

function join(parts: readonly string[], data: FindingData | undefined): string {
  let text = parts[0] as string;
  for (let k = 1; k < parts.length; k += 2) text = text + word(data, parts[k] as string) + (parts[k + 1] as string);
  return text;
}

function word(data: FindingData | undefined, name: string): string {
  const value: unknown = data?.[name];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `{${name}}`; // no such figure, or what every object inherits
}
