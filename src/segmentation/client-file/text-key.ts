import { UsageError } from "../../model/errors.js";

/** How a field is made comparable: a name, a French telephone number, an e-mail address, an identifier of digits, plain text. */
export type KeyKind = "name" | "phone" | "email" | "digits" | "text";

/** Longest text that is looked at. */
const LONGEST = 1000;

/**
 * Comparable form of a name: œ as OE, accents off, upper case, anything but letters and digits as one space, some words out.
 *
 * @param options - `dropWords`: words without meaning for the match, upper case: `["DR", "CABINET"]`.
 * @returns The empty text when nothing is left.
 * @throws `text/too-long` beyond 1 000 characters.
 * @example
 * ```ts
 * nameKey("Cabinet du Dr Lefèvre", { dropWords: ["CABINET", "DU", "DR"] }); // => "LEFEVRE"
 * ```
 */
export function nameKey(text: string, { dropWords = [] }: { readonly dropWords?: readonly string[] } = {}): string {
  const plain = short(text).replaceAll(/œ/gi, "OE").replaceAll(/æ/gi, "AE").normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = plain.toUpperCase().split(/[^A-Z0-9]+/);
  return words.filter((word) => word !== "" && !dropWords.includes(word)).join(" ");
}

/**
 * French telephone number as ten digits: +33 and 0033 become 0.
 *
 * @returns `undefined` for what is no French number.
 * @example
 * ```ts
 * phoneKey("+33 2 96 33 11 22"); // => "0296331122"
 * phoneKey("12 34"); // => undefined
 * ```
 */
export function phoneKey(text: string): string | undefined {
  const digits = short(text).replaceAll(/[^\d+]/g, "");
  const national = digits.replace(/^(?:\+33|0033)0?/, "0");
  return /^0[1-9]\d{8}$/.test(national) ? national : undefined;
}

/**
 * Comparable form of an e-mail address: trimmed, lower case.
 *
 * @returns `undefined` for a blank text.
 * @example
 * ```ts
 * emailKey(" Cabinet@Exemple.fr "); // => "cabinet@exemple.fr"
 * ```
 */
export function emailKey(text: string): string | undefined {
  const key = short(text).trim().toLowerCase();
  return key === "" ? undefined : key;
}

/** Key of a field of this kind; `undefined` when there is nothing to compare. */
export function keyOf(text: string, kind: KeyKind, dropWords: readonly string[]): string | undefined {
  if (kind === "phone") return phoneKey(text);
  if (kind === "email") return emailKey(text);
  const key =
    kind === "name"
      ? nameKey(text, { dropWords })
      : kind === "digits"
        ? short(text).replaceAll(/\D/g, "")
        : short(text).trim();
  return key === "" ? undefined : key;
}

function short(text: string): string {
  if (typeof text !== "string" || text.length > LONGEST)
    throw new UsageError("text/too-long", text, `a text of ${LONGEST} characters at most`);
  return text;
}
