import {
  describeAll,
  formatDuration,
  formatOperand,
  formatValue,
  fromDecimal,
  describe as inWords,
  rateFromDecimal,
} from "bareme/format";
import { date, type Finding, type Lang, type Operand, type Step, toDecimalString, type Unit } from "bareme/model";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";

const cost: Operand = { id: "cost", label: { fr: "prix d'achat", en: "cost" }, value: 30_000, unit: "cents" };
const coefficient: Operand = {
  id: "coefficient",
  label: { fr: "coefficient", en: "coefficient" },
  value: 1.3,
  unit: "coefficient",
};
const price: Operand = { id: "price", label: { fr: "prix", en: "price" }, value: 39_000, unit: "cents" };
const title = { fr: "Prix de vente HT", en: "Selling price excl. VAT" };
const step: Step = {
  id: "selling-price",
  title,
  formula: "cost × coefficient",
  operands: [cost, coefficient],
  result: price,
};

describe("an explanation in words", () => {
  test("row 2: the card reader of the source document", () => {
    expect(inWords(step, "fr")).toBe(
      "Prix de vente HT\u00A0: prix d'achat × coefficient = 300,00\u00A0€ × 1,3 = 390,00\u00A0€",
    );
    expect(inWords(step, "en")).toBe("Selling price excl. VAT: cost × coefficient = €300.00 × 1.3 = €390.00");
  });

  test("a source is named, and words that are no operands stay", () => {
    const source = { id: "cgi-278", title: "CGI", locator: "art. 278" };
    const rounded: Step = { ...step, formula: "round(cost × coefficient)", source };
    expect(inWords(rounded, "en")).toBe(
      "Selling price excl. VAT: round(cost × coefficient) = round(€300.00 × 1.3) = €390.00 (CGI, art. 278)",
    );
  });

  test("a label that looks like another id is not replaced again", () => {
    const sly: Operand = { ...cost, label: { fr: "coefficient", en: "coefficient" } };
    expect(inWords({ ...step, operands: [sly, coefficient] }, "en")).toContain(
      "coefficient × coefficient = €300.00 × 1.3",
    );
  });

  test("a bare figure is said once, all steps a line each", () => {
    const given: Step = { ...step, formula: "cost", operands: [cost], result: cost };
    expect(describeAll({ value: 1, steps: [given, step] }, "en")).toEqual([
      "Selling price excl. VAT: cost = €300.00",
      "Selling price excl. VAT: cost × coefficient = €300.00 × 1.3 = €390.00",
    ]);
  });

  test("a finding: what is wrong, then what to do", () => {
    const finding: Finding = {
      code: "pricing/below-floor",
      severity: "warning",
      message: { fr: "Marge sous le plancher.", en: "Margin under the floor." },
    };
    const remedy = { fr: "Relever le prix.", en: "Raise the price." };
    expect(inWords(finding, "fr")).toBe("Marge sous le plancher.");
    expect(inWords({ ...finding, remedy }, "en")).toBe("Margin under the floor. Raise the price.");
  });
});

describe("values by unit", () => {
  test.each<[number | string, Unit, string, string]>([
    [39_000, "cents", "390,00\u00A0€", "€390.00"],
    [39_000, "francCents", "390,00\u00A0F", "FRF\u00A0390.00"],
    [0.2, "fraction", "20\u00A0%", "20%"],
    [0.0365, "fractionPerYear", "3,65\u00A0% par an", "3.65% a year"],
    [0.1, "fractionPoints", "10 points", "10 points"],
    [1.428571, "coefficient", "1,428571", "1.428571"],
    [100, "number", "100", "100"],
    [1000, "count", "1\u202F000", "1,000"],
    [121.05, "index", "121,05", "121.05"],
    [90, "minutes", "90\u00A0minutes", "90\u00A0minutes"],
    [1.5, "hours", "1,5\u00A0heure", "1.5\u00A0hours"],
    [1, "days", "1\u00A0jour", "1\u00A0day"],
    [0, "days", "0\u00A0jour", "0\u00A0days"],
    [36, "months", "36\u00A0mois", "36\u00A0months"],
    [2, "years", "2\u00A0ans", "2\u00A0years"],
    ["2026-01-01", "date", "1er janvier 2026", "1 January 2026"],
    ["au choix", "text", "au choix", "au choix"],
    ["0.055", "fraction", "5,5\u00A0%", "5.5%"],
  ])("%s %s", (value, unit, french, english) => {
    expect([formatValue(value, unit, "fr"), formatValue(value, unit, "en")]).toEqual([french, english]);
  });

  test("a word where a number is meant is refused", () => {
    expect(() => formatValue("beaucoup", "cents", "fr")).toThrow(expect.objectContaining({ code: "format/bad-value" }));
  });

  test("an operand has its label", () => {
    expect(formatOperand(cost, "fr")).toBe("prix d'achat\u00A0: 300,00\u00A0€");
  });

  test.each<[Lang, string]>([
    ["fr", "2\u00A0mois"],
    ["en", "2\u00A0months"],
  ])("a duration in %s", (lang, expected) => {
    expect(formatDuration(2, "months", lang)).toBe(expected);
  });
});

describe("decimal libraries", () => {
  test("amounts and rates go both ways, exactly", () => {
    expect(fromDecimal(new Decimal("390.5"))).toBe(39_050);
    expect(fromDecimal(new Decimal("-0.05"))).toBe(-5);
    expect(new Decimal(toDecimalString(fromDecimal(new Decimal("1674.40")))).eq("1674.4")).toBe(true);
    expect(rateFromDecimal(new Decimal("1e-7"))).toEqual({ num: 1, den: 10_000_000 });
    expect(rateFromDecimal(new Decimal("0.196"))).toEqual({ num: 196, den: 1000 });
  });

  test.each([new Decimal("0.125"), new Decimal(Number.NaN), new Decimal("Infinity"), 12.3])(
    "%s is no amount",
    (amount) => {
      expect(() => fromDecimal(amount)).toThrow(expect.objectContaining({ code: "money/not-an-amount" }));
    },
  );
});

test("nothing reads the machine's time zone", () => {
  expect(inWords({ ...step, result: { ...price, value: date("2011-12-30"), unit: "date" } }, "en")).toContain(
    "30 December 2011",
  );
});

test("the days of a finding's data are told as people read them; other days of the text stay", () => {
  const finding: Finding = {
    code: "sesam-vitale/cd-09",
    severity: "warning",
    message: {
      fr: "Valable jusqu'au 2003-09-30, vue le 2003-09-01.",
      en: "Valid until 2003-09-30, seen on 2003-09-01.",
    },
    data: { until: "2003-09-30", posts: 2, day: "2003-09-31" },
  };
  expect(inWords(finding, "fr")).toBe("Valable jusqu'au 30 septembre 2003, vue le 2003-09-01.");
  expect(inWords(finding, "en")).toBe("Valid until 30 September 2003, seen on 2003-09-01.");
});
