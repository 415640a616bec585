import { formatMoney, parseAmount } from "bareme/format";
import { cents, type Lang } from "bareme/model";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  ["1 674,40 €", 167_440],
  ["1\u202F674,40\u00A0€", 167_440],
  ["1.674,40", 167_440],
  ["1.674.400", 167_440_000],
  ["1674,4", 167_440],
  ["1674", 167_400],
  ["12.50", 1250],
  ["12,5 EUR", 1250],
  ["€ 12,50", 1250],
  ["12 euros", 1200],
  ["-12,50", -1250],
  ["\u2212 12,50", -1250],
  ["007", 700],
  ["0,00", 0],
])("French %j is %s cents", (text, expected) => {
  expect(parseAmount(text, "fr")).toEqual({ ok: true, value: expected });
});

test.each([
  ["€1,674.40", 167_440],
  ["1,674.40", 167_440],
  ["1,674", 167_400],
  ["1 674.40", 167_440],
  ["1674.4", 167_440],
  ["-€1,674.40", -167_440],
  ["1,674,400 EUR", 167_440_000],
])("English %j is %s cents", (text, expected) => {
  expect(parseAmount(text, "en")).toEqual({ ok: true, value: expected });
});

test.each<[Lang, unknown, string]>([
  ["fr", "1.674", "ambiguous"],
  ["fr", "1,674", "ambiguous"],
  ["en", "12,50", "ambiguous"],
  ["en", "1674,4", "ambiguous"],
  ["fr", "1,6744", "tooManyDecimals"],
  ["en", "1.674", "tooManyDecimals"],
  ["fr", "12 34,5", "notAnAmount"],
  ["fr", "1 6740", "notAnAmount"],
  ["en", "1,67,400", "notAnAmount"],
  ["en", "1,674.400,00", "notAnAmount"],
  ["fr", "1,674.40", "notAnAmount"],
  ["fr", "1'674,40", "notAnAmount"],
  ["fr", "1e3", "notAnAmount"],
  ["fr", "--1", "notAnAmount"],
  ["fr", "€", "notAnAmount"],
  ["fr", "", "notAnAmount"],
  ["fr", "NaN", "notAnAmount"],
  ["fr", "12 $", "notAnAmount"],
  ["fr", "99 999 999 999 999,00", "tooLarge"],
  ["fr", "9".repeat(41), "notAnAmount"],
  ["fr", 12, "notAnAmount"],
  ["fr", null, "notAnAmount"],
])("%s %j: %s", (lang, text, reason) => {
  expect(parseAmount(text, lang)).toEqual({ ok: false, reason });
});

test("what is printed is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom<Lang>("fr", "en"), (n, lang) => {
      expect(parseAmount(formatMoney(cents(n), lang), lang)).toEqual({ ok: true, value: n });
    }),
  );
});

test("any text gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.constantFrom<Lang>("fr", "en"), (text, lang) => {
      const read = parseAmount(text, lang);
      expect(read.ok ? Number.isSafeInteger(read.value) : read.reason.length > 0).toBe(true);
    }),
  );
});
