import type { Cents } from "../model/money/cents.js";
import { toDecimalString } from "../model/money/euros.js";
import { ratioTimes } from "../model/money/ratio-ops.js";
import { ratioToDecimal } from "../model/money/ratio-text.js";
import { fillText, type Text } from "../model/text.js";

/** What a message shows: the same in both languages, or said in each. */
type Shown = Readonly<Record<string, string | number | Text>>;

/** A message with its places filled, in each language with its own words and figures. */
export function told(message: Text, shown: Shown): Text {
  return { fr: fillText(message, inLanguage(shown, "fr")).fr, en: fillText(message, inLanguage(shown, "en")).en };
}

function inLanguage(shown: Shown, lang: keyof Text): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [name, typeof value === "object" ? value[lang] : value]),
  );
}

/** An amount in a message: `-1234,50 €`, `-1234.50 EUR`. */
export function amountText(amount: Cents): Text {
  const decimal = toDecimalString(amount);
  return { fr: `${decimal.replace(".", ",")}\u00A0€`, en: `${decimal} EUR` };
}

/** A fraction in a message, per cent with at most four decimals: `22,5 %`, `22.5%`. */
export function percentText(fraction: number): Text {
  const percent = String(Number(ratioToDecimal(ratioTimes(fraction, 100), 4)));
  return { fr: `${percent.replace(".", ",")}\u00A0%`, en: `${percent}%` };
}
