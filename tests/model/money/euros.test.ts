import { type Currency, cents, euros, eurosToFrancs, francs, francsToEuros, toDecimalString } from "bareme/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("amounts as people write them", () => {
  test.each<[number | string, number]>([
    ["390.00", 39_000],
    ["390.5", 39_050],
    ["390", 39_000],
    [390, 39_000],
    [19.99, 1999],
    [1.005e2, 10_050],
    ["-0.05", -5],
    ["-0.00", 0],
    [-0, 0],
    ["007", 700],
    ["90071992547409.91", Number.MAX_SAFE_INTEGER],
  ])("%s is %s cents", (written, expected) => {
    expect(Object.is(euros(written), expected)).toBe(true);
  });

  test.each([
    "0.125",
    "1,50",
    "1 000",
    "1e3",
    "",
    " 1",
    "1.",
    ".5",
    "--1",
    "1\n",
    "€1",
    0.1 + 0.2,
    1.005,
    1e21,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    {},
    [1],
    1n,
    true,
  ])("%s is refused", (written) => {
    expect(() => euros(written as string)).toThrow(expect.objectContaining({ code: "money/not-an-amount" }));
  });

  test("an amount beyond 2^53 cents is refused as such", () => {
    expect(() => euros("90071992547409.92")).toThrow(expect.objectContaining({ code: "money/not-whole-cents" }));
  });
});

describe("francs, by Regulation (EC) 1103/97", () => {
  // Divided by 6.55957: 1 500 000 F, 1 800 000 F and 50 000 F of the source document.
  test.each([
    ["1500000", 22_867_353, "row 195: 228,673.53, printed as 230,000"],
    ["1800000", 27_440_823, "row 195: 274,408.23"],
    ["50000", 762_245, "row 196: a capital of 7,622.45, printed 7,622"],
    ["6.56", 100, "6.56 / 6.55957 = 1.0000655..."],
    ["-50000", -762_245, "a debt mirrors a claim"],
    ["0.01", 0, "0.0015 rounds down"],
    ["0.03", 0, "0.00457"],
    ["0.04", 1, "0.0061"],
  ])("%s F (%s cents): %s", (amount, expected) => {
    expect(francsToEuros(francs(amount))).toBe(expected);
  });

  test("row 196: back to francs, multiplied by the full rate", () => {
    expect(eurosToFrancs(euros(100))).toBe(65_596); // 655.957
    expect(eurosToFrancs(euros("7622.45"))).toBe(4_999_999); // 49 999.994...: the round trip may move a centime
  });

  test("row 196: euros to francs and back gives the same euros, a centime being worth less than a cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => {
        expect(francsToEuros(eurosToFrancs(cents(n)))).toBe(n);
      }),
    );
  });
});

describe("decimal strings", () => {
  test.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [100, "1.00"],
    [167_440, "1674.40"],
    [Number.MAX_SAFE_INTEGER, "90071992547409.91"],
  ])("%s cents is %s", (amount, expected) => {
    expect(toDecimalString(cents(amount))).toBe(expected);
  });

  test("what is written is read back, in either currency", () => {
    const currencies: Currency[] = ["EUR", "FRF"];
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...currencies), (n, currency) => {
        const read = currency === "EUR" ? euros : francs;
        expect(read(toDecimalString(cents(n, currency)))).toBe(n + 0);
      }),
    );
  });
});
