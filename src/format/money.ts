import type { Cents, Currency } from "../model/money/cents.js";
import { toDecimalString } from "../model/money/euros.js";
import type { Lang } from "../model/text.js";
import { localized, NO_BREAK_SPACE } from "./number.js";

/**
 * An amount as people read it: `1 674,40 €` in French (U+202F between thousands, U+00A0 before the sign), `€1,674.40` in English.
 *
 * @param amount - Cents; whether VAT is in it is for the text around it to say.
 * `currency`: `"FRF"` for centimes of francs: `50 000,00 F`, `FRF 50,000.00`.
 * @throws `money/not-whole-cents`.
 * @example
 * ```ts
 * formatMoney(euros("1674.40"), "fr"); // => "1\u202F674,40\u00A0€"
 * formatMoney(euros("-1674.40"), "en"); // => "-€1,674.40"
 * ```
 */
export function formatMoney(amount: Cents, lang: Lang): string;
export function formatMoney<C extends Currency>(amount: Cents<C>, lang: Lang, currency: C): string;
export function formatMoney(amount: Cents, lang: Lang, currency: Currency = "EUR"): string {
  const number = localized(toDecimalString(amount), lang);
  if (lang === "fr") return `${number}${NO_BREAK_SPACE}${currency === "EUR" ? "€" : "F"}`;
  const size = number.replace("-", "");
  return `${number.startsWith("-") ? "-" : ""}${currency === "EUR" ? "€" : `FRF${NO_BREAK_SPACE}`}${size}`;
}
