import { formatMoney, formatNumber, formatPercent } from "bareme/format";
import { type Cents, cents, euros, francs, ratioToDecimal } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

// The independent program is Intl, whose tables are the CLDR's: fr-FR and en-IE (euro sign first).
// Which no-break space it writes has changed over the years, so these two compare all but that; the tables below say which is ours.
const anySpace = (text: string): string => text.replace(/\s/gu, " ");

test("money reads as the CLDR writes it", () => {
  const french = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
  const english = new Intl.NumberFormat("en-IE", { style: "currency", currency: "EUR" });
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (n) => {
      expect(anySpace(formatMoney(cents(n), "fr"))).toBe(anySpace(french.format(n / 100)));
      expect(anySpace(formatMoney(cents(n), "en"))).toBe(anySpace(english.format(n / 100)));
    }),
  );
});

test("percentages and numbers read as the CLDR writes them", () => {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      for (const [lang, locale] of [
        ["fr", "fr-FR"],
        ["en", "en-IE"],
      ] as const) {
        const percent = new Intl.NumberFormat(locale, { style: "percent", ...options });
        expect(anySpace(formatPercent(n / 1e4, lang, { decimals: 2 }))).toBe(anySpace(percent.format(n / 1e4)));
        const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
        expect(anySpace(formatNumber(n / 100, lang))).toBe(anySpace(number.format(n / 100)));
      }
    }),
  );
});

test.each<[Cents, string, string]>([
  [euros("1674.40"), "1\u202F674,40\u00A0€", "€1,674.40"],
  [euros("-0.05"), "-0,05\u00A0€", "-€0.05"],
  [euros(0), "0,00\u00A0€", "€0.00"],
  [cents(Number.MAX_SAFE_INTEGER), "90\u202F071\u202F992\u202F547\u202F409,91\u00A0€", "€90,071,992,547,409.91"],
])("%s cents", (amount, french, english) => {
  expect([formatMoney(amount, "fr"), formatMoney(amount, "en")]).toEqual([french, english]);
});

test("row 196: francs say so", () => {
  expect(formatMoney(francs(50_000), "fr", "FRF")).toBe("50\u202F000,00\u00A0F");
  expect(formatMoney(francs(-50_000), "en", "FRF")).toBe("-FRF\u00A050,000.00");
});

test.each([
  [0.196, "19,6\u00A0%", "19.6%"],
  [0.2, "20\u00A0%", "20%"],
  [0, "0\u00A0%", "0%"],
  [-0.00001, "0\u00A0%", "0%"],
  [12.5, "1\u202F250\u00A0%", "1,250%"],
])("percent of %s", (fraction, french, english) => {
  expect([formatPercent(fraction, "fr"), formatPercent(fraction, "en")]).toEqual([french, english]);
});

test.each([
  [{ num: 400, den: 1400 }, 30, "0.285714285714285714285714285714"],
  [{ num: 2, den: 3 }, 0, "1"],
  [0.5, 0, "1"],
  [-0.5, 0, "-1"],
  [-0.4, 0, "0"],
  ["1.005", 2, "1.01"],
  [1e21, 1, "1000000000000000000000.0"],
  [0, 2, "0.00"],
])("ratioToDecimal(%o, %s) is %s", (value, decimals, expected) => {
  expect(ratioToDecimal(value, decimals)).toBe(expected);
});

test.each([-1, 1.5, 101, Number.NaN])("%s decimals are refused", (decimals) => {
  expect(() => ratioToDecimal(1, decimals)).toThrow(expect.objectContaining({ code: "ratio/bad-decimals" }));
});
