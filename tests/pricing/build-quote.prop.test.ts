import { cents, type QuoteItem, type Vat, type VatRounding } from "bareme/model";
import { buildQuote, explainQuote } from "bareme/pricing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf } from "./support.js";

// The oracle: whole BigInt fractions, written from the definitions, sharing nothing with the library.
interface OracleLine {
  readonly price: number;
  /** Thousandths. */
  readonly quantity: number;
  /** Thousandths. */
  readonly discounts: readonly number[];
  /** Ten-thousandths. */
  readonly rate: number;
}

/** num / den, half away from zero. */
function half(num: bigint, den: bigint): bigint {
  const size = num < 0n ? -num : num;
  const rounded = (2n * size + den) / (2n * den);
  return num < 0n ? -rounded : rounded;
}

function net({ price, quantity, discounts }: OracleLine): bigint {
  const num = discounts.reduce((n, d) => n * BigInt(1000 - d), BigInt(price) * BigInt(quantity));
  return half(num, 1000n ** BigInt(discounts.length + 1));
}

function unitTax({ price, discounts, rate }: OracleLine): bigint {
  const num = discounts.reduce((n, d) => n * BigInt(1000 - d), BigInt(price) * BigInt(rate));
  return half(num, 1000n ** BigInt(discounts.length) * 10000n);
}

function oracle(lines: readonly OracleLine[], level: VatRounding): { exclVat: bigint; vat: bigint } {
  const exclVat = lines.reduce((total, line) => total + net(line), 0n);
  const byRate = new Map<number, bigint>();
  for (const line of lines) byRate.set(line.rate, (byRate.get(line.rate) ?? 0n) + net(line));
  const sumOf = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
  const vat = {
    perLine: () => sumOf(lines.map((line) => half(net(line) * BigInt(line.rate), 10000n))),
    perUnit: () => sumOf(lines.map((line) => half(unitTax(line) * BigInt(line.quantity), 1000n))),
    perVatRate: () => sumOf([...byRate].map(([rate, base]) => half(base * BigInt(rate), 10000n))),
    perTotal: () => half(sumOf([...byRate].map(([rate, base]) => base * BigInt(rate))), 10000n),
  }[level]();
  return { exclVat, vat };
}

const rates = [0, 210, 550, 850, 1000, 1960, 2000, 2060];
const line: fc.Arbitrary<OracleLine> = fc.record({
  price: fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 200 })),
  quantity: fc.oneof(
    fc.integer({ min: 1, max: 20 }).map((q) => q * 1000),
    fc.integer({ min: -5000, max: 50_000 }).filter((q) => q !== 0),
  ),
  discounts: fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 2 }),
  rate: fc.constantFrom(...rates),
});
const level = fc.constantFrom<VatRounding>("perUnit", "perLine", "perVatRate", "perTotal");

function vatOf(rate: number): Vat {
  return rate === 0 ? { category: "E", rate: 0, exemptionReason: "x" } : { category: "S", rate: rate / 10000 };
}

function toItem({ price, quantity, discounts, rate }: OracleLine, k: number): QuoteItem {
  return {
    id: `i${k}`,
    label: "x",
    supply: { kind: "fixedPrice", price: cents(price), cost: cents(0) },
    quantity: quantity / 1000,
    discounts: discounts.map((d) => d / 1000),
    vat: vatOf(rate),
  };
}

const quoteOf = (lines: readonly OracleLine[], vatRounding: VatRounding) =>
  buildQuote({ id: "Q", items: lines.map(toItem), vatRounding }, { asOf });

describe("against the BigInt oracle", () => {
  test("totals of quotes of 1 to 1,000 lines at every level of rounding", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 1000, size: "max" }), level, (lines, vatRounding) => {
        const { totals } = quoteOf(lines, vatRounding);
        const { exclVat, vat } = oracle(lines, vatRounding);
        expect([BigInt(totals.exclVat), BigInt(totals.vat), BigInt(totals.inclVat)]).toEqual([
          exclVat,
          vat,
          exclVat + vat,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test("each line of many short quotes", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(quoteOf(lines, "perVatRate").lines.map(({ exclVat }) => BigInt(exclVat))).toEqual(lines.map(net));
      }),
      { numRuns: 1000 },
    );
  });
});

const shortQuote = fc.array(line, { minLength: 1, maxLength: 12 });
const discount = fc.integer({ min: 0, max: 1000 });

describe("holds for every quote", () => {
  test("excl. VAT + VAT = incl. VAT for every group and the document; groups sum to it (BR-CO-10 to 16)", () => {
    fc.assert(
      fc.property(shortQuote, level, discount, discount, (lines, vatRounding, off, on) => {
        const items = [
          ...lines.map(toItem),
          toItem({ price: 1_000_000, quantity: 1_000_000, discounts: [], rate: 2000 }, -1),
        ];
        const adjustments = [
          { kind: "discount", label: "d", value: { amount: cents(off) } },
          { kind: "charge", label: "c", value: { amount: cents(on) } },
        ] as const;
        const quote = buildQuote({ id: "Q", items, adjustments, vatRounding, paid: cents(off) }, { asOf });
        const t = quote.totals;
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expect(t.lines).toBe(sum(quote.lines.map((l) => l.exclVat)));
        expect([t.discounts, t.charges]).toEqual([off, on]);
        expect(t.exclVat).toBe(t.lines - t.discounts + t.charges);
        expect(t.vat).toBe(sum(t.vatGroups.map((g) => g.vat)));
        expect(t.exclVat).toBe(sum(t.vatGroups.map((g) => g.exclVat)));
        expect(t.inclVat).toBe(t.exclVat + t.vat);
        expect(t.amountDue).toBe(t.inclVat - t.paid + t.rounding);
        for (const g of t.vatGroups) expect(g.inclVat).toBe(g.exclVat + g.vat);
        for (const a of quote.adjustments) expect(sum(a.parts.map((p) => p.amount))).toBe(a.amount);
        expect(sum(quote.lines.map((l) => l.documentDiscount ?? 0))).toBe(off);
      }),
      { numRuns: 300 },
    );
  });

  test("by line or unit, each line has its VAT, and they sum to the document's", () => {
    fc.assert(
      fc.property(shortQuote, fc.constantFrom<VatRounding>("perLine", "perUnit"), (lines, vatRounding) => {
        const { lines: priced, totals } = quoteOf(lines, vatRounding);
        for (const l of priced) expect(l.inclVat).toBe(l.exclVat + (l.vatAmount ?? Number.NaN));
        expect(priced.reduce((a, l) => a + (l.vatAmount ?? Number.NaN), 0)).toBe(totals.vat);
        for (const l of quoteOf(lines, "perVatRate").lines) expect(l).not.toHaveProperty("vatAmount");
      }),
    );
  });

  test("per line and per total differ by at most half a cent a line, and half a cent", () => {
    fc.assert(
      fc.property(shortQuote, (lines) => {
        const gap = quoteOf(lines, "perLine").totals.vat - quoteOf(lines, "perTotal").totals.vat;
        expect(Math.abs(gap)).toBeLessThanOrEqual(lines.length / 2 + 0.5);
      }),
    );
  });

  test("the order of discounts and of lines does not change the totals", () => {
    fc.assert(
      fc.property(shortQuote, level, (lines, vatRounding) => {
        const turned = lines.map((l) => ({ ...l, discounts: [...l.discounts].reverse() })).reverse();
        const { vatGroups: _, ...a } = quoteOf(lines, vatRounding).totals;
        const { vatGroups: __, ...b } = quoteOf(turned, vatRounding).totals;
        expect(b).toEqual(a);
      }),
    );
  });

  test("a quote is plain data, and explaining it gives the same one", () => {
    fc.assert(
      fc.property(shortQuote, level, (lines, vatRounding) => {
        const request = { id: "Q", items: lines.map(toItem), vatRounding };
        const quote = buildQuote(request, { asOf });
        expect(JSON.parse(JSON.stringify(quote))).toStrictEqual(quote);
        const explained = explainQuote(request, { asOf });
        expect(explained.value).toStrictEqual(quote);
        const ids = explained.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("margins of the lines add up to the margin of the deal", () => {
    fc.assert(
      fc.property(shortQuote, (lines) => {
        const { deal, lines: priced } = quoteOf(lines, "perLine");
        const total = priced.reduce(
          (a, { margin }) => a + (margin.grossMargin.ok ? margin.grossMargin.value : Number.NaN),
          0,
        );
        expect(deal.margin.grossMargin).toEqual({ ok: true, value: total });
      }),
    );
  });
});
