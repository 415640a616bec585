import { cents, type QuoteItem, rateColumn, type Vat } from "bareme/model";
import { buildQuote, type QuoteColumns, quoteMoney } from "bareme/pricing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, exempt, refuses, vat55, vat196 } from "./support.js";

const vats: readonly Vat[] = [vat196, vat55, exempt];
const row = fc.record({
  cost: fc.integer({ min: 1, max: 10_000_000 }),
  coefficient: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 10_000),
  quantity: fc.integer({ min: 1, max: 50_000 }).map((n) => n / 1000),
  vat: fc.nat(2),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const columnsOf = (rows: readonly Row[]): QuoteColumns => ({
  costs: Float64Array.from(rows, ({ cost }) => cost),
  coefficients: rateColumn(rows.map(({ coefficient }) => coefficient)),
  quantities: rateColumn(rows.map(({ quantity }) => quantity)),
  vats,
  vatOf: Uint16Array.from(rows, ({ vat }) => vat),
});

const itemOf = ({ cost, coefficient, quantity, vat }: Row, k: number): QuoteItem => ({
  id: `${k}`,
  label: "x",
  quantity,
  vat: vats[vat] ?? vat196,
  supply: { kind: "costPlus", cost: cents(cost), priceFrom: { coefficient } },
});

test("columns give the figures of the quote of the same lines", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
      const money = quoteMoney(columnsOf(rows));
      const quote = buildQuote({ id: "Q", items: rows.map(itemOf) }, { asOf });
      expect(money.totals).toEqual(quote.totals);
      expect([...money.prices]).toEqual(quote.lines.map(({ unitPrice }) => unitPrice.price));
      expect([...money.amounts]).toEqual(quote.lines.map(({ exclVat }) => exclVat));
    }),
  );
});

describe("columns", () => {
  const one = columnsOf([{ cost: 30000, coefficient: 1.3, quantity: 1, vat: 0 }]);

  test("are written where the caller says", () => {
    const out = { prices: new Float64Array(1), amounts: new Float64Array(1) };
    expect(quoteMoney(one, out).prices).toBe(out.prices);
    expect(out.amounts[0]).toBe(39000);
  });

  test("refused: a VAT index that is not there, columns of two lengths, an overflow", () => {
    refuses(() => quoteMoney({ ...one, vatOf: Uint16Array.of(3) }), "column/group");
    refuses(() => quoteMoney({ ...one, vatOf: Uint16Array.of(0, 0) }), "column/length");
    refuses(() => quoteMoney({ ...one, costs: Float64Array.of(1, 2) }), "column/length");
    const large = { cost: 2 ** 53 - 1, coefficient: 1, quantity: 1, vat: 0 };
    refuses(() => quoteMoney(columnsOf([large, large])), "money/overflow");
    refuses(() => quoteMoney({ ...one, costs: Float64Array.of(0.5) }), "money/not-whole-cents");
  });
});
