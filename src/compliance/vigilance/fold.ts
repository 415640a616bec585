/**
 * A text as words are compared: lower case, without accents, `œ` and `æ` written out, trimmed. Linear in its length.
 *
 * @example
 * ```ts
 * foldText(" Œdème "); // => "oedeme"
 * ```
 */
export function foldText(text: string): string {
  const lower = text.trim().toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
}

const LAST_ASCII = 127;

/** Most texts have no accent: they are folded already. */
function isAscii(text: string): boolean {
  for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) > LAST_ASCII) return false;
  return true;
}

/** The words of a folded text: whatever is neither letter nor digit separates. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words of a text with one space between them: what lists of terms are compared by. */
export function foldTerm(text: string): string {
  return foldWords(text).join(" ");
}

const LONGEST_TERM = 200;

/** Is a text, as a whole, one of these folded terms? A long text never is. */
export function isTerm(text: string, terms: ReadonlySet<string>): boolean {
  return text.length <= LONGEST_TERM && terms.has(foldTerm(text));
}
