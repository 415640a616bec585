import type { Cents } from "../model/money/cents.js";
import { euros } from "../model/money/euros.js";
import { no, ok, type Result } from "../model/result.js";
import type { Lang } from "../model/text.js";

/**
 * Why a text is no amount: `notAnAmount` (other characters, wrong groups), `ambiguous` (`1.674` or `1,674` may be a thousand or a fraction),
 * `tooManyDecimals`, `tooLarge` (2^53 cents or more).
 */
export type AmountFault = "notAnAmount" | "ambiguous" | "tooManyDecimals" | "tooLarge";

const SPACES = /[\s\u00A0\u202F]/g;
const CURRENCY = /^€|(?:€|EUR|euros?)$/i;
const LONGEST = 40;

/**
 * An amount in euros as people type it. Only what has one reading is taken:
 * French `1 674,40 €`, `1.674,40`, `1674,4`, `12.50`; English `€1,674.40`, `1,674.40`, `1674.4`, `1,674`.
 *
 * @param text - Anything; what is not a text of at most 40 characters is no amount.
 * @example
 * ```ts
 * parseAmount("1 674,40 €", "fr"); // => { ok: true, value: 167440 }
 * parseAmount("1.674", "fr"); // => { ok: false, reason: "ambiguous" }
 * parseAmount("€1,674.40", "en"); // => { ok: true, value: 167440 }
 * ```
 */
export function parseAmount(text: unknown, lang: Lang): Result<Cents, AmountFault> {
  if (typeof text !== "string" || text.length > LONGEST) return no("notAnAmount");
  const bare = text.trim().replace("\u2212", "-");
  const negative = bare.startsWith("-");
  const number = (negative ? bare.slice(1) : bare).trim().replace(CURRENCY, "").trim();
  const read = lang === "fr" ? readFrench(number) : readEnglish(number);
  if (!read.ok) return read;
  const [whole = "", fraction = ""] = read.value.split(".");
  if (fraction.length > 2) return no("tooManyDecimals");
  const digits = whole.replace(/^0+(?=\d)/, "");
  if (digits.length > 13) return no("tooLarge");
  return ok(euros(`${negative ? "-" : ""}${digits}${fraction === "" ? "" : `.${fraction}`}`));
}

/** French: groups by spaces or points, decimals after a comma; a lone point with one or two digits behind it is a decimal point. */
function readFrench(number: string): Result<string, AmountFault> {
  if (/^\d{1,3}(?:[.,]\d{3})$/.test(number)) return no("ambiguous");
  const spaced = /^\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:,\d+)?$/.test(number);
  const pointed = /^\d{1,3}(?:\.\d{3})+,\d+$/.test(number) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(number);
  if (spaced) return ok(number.replace(SPACES, "").replace(",", "."));
  if (pointed) return ok(number.replaceAll(".", "").replace(",", "."));
  return /^\d+(?:[.,]\d+)?$/.test(number) ? ok(number.replace(",", ".")) : no("notAnAmount");
}

/** English: groups by commas or spaces, decimals after a point. A comma with other than three digits behind it would be French. */
function readEnglish(number: string): Result<string, AmountFault> {
  if (/^\d+,\d{1,2}$/.test(number)) return no("ambiguous");
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number);
  const spaced = /^\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?:\.\d+)?$/.test(number);
  if (grouped || spaced) return ok(number.replaceAll(",", "").replace(SPACES, ""));
  return /^\d+(?:\.\d+)?$/.test(number) ? ok(number) : no("notAnAmount");
}
