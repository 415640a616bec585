/** The two languages of messages, titles and remedies. */
export type Lang = "fr" | "en";

/** A sentence in both languages, as people read it. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/**
 * Puts data into the `{named}` places of a text. A place without data stays as it is, so that a fault shows.
 * The text is scanned once; values are never scanned again.
 *
 * @example
 * ```ts
 * fillText({ fr: "Il manque {n} licences.", en: "{n} licenses are missing." }, { n: 2 }).en; // => "2 licenses are missing."
 * ```
 */
export function fillText(text: Text, data: Readonly<Record<string, string | number | boolean>>): Text {
  return { fr: fill(text.fr, data), en: fill(text.en, data) };
}

function fill(template: string, data: Readonly<Record<string, string | number | boolean>>): string {
  return template.replace(/\{([A-Za-z][A-Za-z0-9]{0,40})\}/g, (place, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : place,
  );
}
