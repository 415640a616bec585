import { asMarginOnPrice, asMarkupOnCost, cents, compareRatios, type PriceFrom, ratioOver } from "bareme/model";
import {
  explainSellingPrice,
  floorListPrice,
  floorPrice,
  groupOrders,
  installments,
  marginRates,
  netPrice,
  nextTier,
  priceArgument,
  quantityRebate,
  removeVat,
  roundPrice,
  sellingPrice,
  supportShare,
  turnoverRebate,
} from "bareme/pricing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const cost = fc.integer({ min: 1, max: 100_000_000 });
const decimals = (min: number, max: number, scale: number) => fc.integer({ min, max }).map((n) => n / scale);
const coefficient = decimals(1, 50_000, 10_000);
const fraction = decimals(0, 9999, 10_000);
const from: fc.Arbitrary<PriceFrom> = fc.oneof(
  coefficient.map((c) => ({ coefficient: c })),
  decimals(-5000, 30_000, 10_000).map((m) => ({ markupOnCost: asMarkupOnCost(m) })),
  decimals(-5000, 9900, 10_000).map((m) => ({ marginOnPrice: asMarginOnPrice(m) })),
);

/** Distance of two doubles in units of the last place of the larger, exactly. */
function ulps(a: number, b: number): number {
  const large = Math.max(Math.abs(a), Math.abs(b));
  return large === 0 ? 0 : Math.abs(a - b) / (2 ** Math.floor(Math.log2(large)) * 2 ** -52);
}

describe("price from cost", () => {
  test("the three rates invert within 2 ulp of the coefficient", () => {
    fc.assert(
      fc.property(decimals(10_001, 50_000, 10_000), (c) => {
        const rates = marginRates({ coefficient: c });
        expect(ulps(marginRates({ markupOnCost: rates.markupOnCost }).coefficient, c)).toBeLessThanOrEqual(2);
        // 1 / (1 - m) magnifies the rounding of m by the coefficient: the loss is that of m, not of the conversion.
        const back = marginRates({ marginOnPrice: rates.marginOnPrice });
        expect(ulps(back.marginOnPrice, rates.marginOnPrice)).toBeLessThanOrEqual(2);
        expect(ulps(back.coefficient, c)).toBeLessThanOrEqual(2 + c);
      }),
      { numRuns: 2000 },
    );
  });

  test("raising a cost never lowers a price; raising the rate neither", () => {
    fc.assert(
      fc.property(cost, fc.nat(1000), from, (c, more, rule) => {
        expect(sellingPrice(cents(c + more), rule)).toBeGreaterThanOrEqual(sellingPrice(cents(c), rule));
      }),
    );
    fc.assert(
      fc.property(cost, coefficient, decimals(0, 100, 10_000), (c, a, b) => {
        const higher = Math.round((a + b) * 10_000) / 10_000;
        expect(sellingPrice(cents(c), { coefficient: higher })).toBeGreaterThanOrEqual(
          sellingPrice(cents(c), { coefficient: a }),
        );
      }),
    );
  });

  test("the floor earns what is wanted, and a cent under it does not", () => {
    fc.assert(
      fc.property(cost, decimals(0, 9900, 10_000), (c, m) => {
        const floor = floorPrice(cents(c), { marginOnPrice: asMarginOnPrice(m) });
        const rate = (price: number) => ratioOver(price - c, price);
        expect(compareRatios(rate(floor), m)).toBeGreaterThanOrEqual(0);
        if (floor > 1) expect(compareRatios(rate(floor - 1), m)).toBeLessThan(0);
      }),
    );
  });

  test("the list price leaves the floor after the discounts, a cent less does not", () => {
    fc.assert(
      fc.property(cost, coefficient, fc.array(fraction, { maxLength: 3 }), (c, k, discounts) => {
        const list = floorListPrice(cents(c), { coefficient: k }, discounts);
        const floor = floorPrice(cents(c), { coefficient: k });
        if (!list.ok) return;
        expect(netPrice(list.value, discounts)).toBeGreaterThanOrEqual(floor);
        expect(netPrice(cents(list.value - 1), discounts)).toBeLessThan(floor);
      }),
    );
  });

  test("explaining a price gives the same one", () => {
    fc.assert(
      fc.property(cost, from, (c, rule) => {
        const { value, steps } = explainSellingPrice(cents(c), rule);
        expect(value).toBe(sellingPrice(cents(c), rule));
        expect(steps.at(-1)?.result.value).toBe(value - c);
      }),
    );
  });

  test("rounded prices keep their form and direction", () => {
    const to = fc.constantFrom("toCent" as const, "endingIn90" as const, "wholeEuros" as const);
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 10_000_000 }), to, (price, policy) => {
        const at = (direction: "up" | "down" | "nearest") => roundPrice(cents(price), { to: policy, direction });
        const [up, down, nearest] = [at("up"), at("down"), at("nearest")];
        const ending = { toCent: price % 100, endingIn90: 90, wholeEuros: 0 }[policy];
        for (const rounded of [up, down, nearest]) expect(rounded % 100).toBe(ending);
        expect(up).toBeGreaterThanOrEqual(price);
        expect(down).toBeLessThanOrEqual(price);
        expect(up - down).toBe(up === price ? 0 : 100);
        expect(Math.abs(nearest - price)).toBeLessThanOrEqual(50);
      }),
    );
  });
});

describe("parts sum to the whole", () => {
  const total = fc.integer({ min: -100_000_000, max: 100_000_000 });

  test("payments, in every mode", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        total,
        fraction,
        weights,
        fc.constantFrom("largestRemainder" as const, "lastAbsorbs" as const),
        (amount, share, ws, mode) => {
          fc.pre(Math.abs(amount) > 100 || mode === "largestRemainder");
          const parts = [{ id: "d", part: { share } }, ...ws.map((weight, k) => ({ id: `p${k}`, part: { weight } }))];
          fc.pre(mode === "largestRemainder" || Math.abs(amount) * (1 - share) > 100);
          const paid = installments(cents(amount), { installments: parts }, mode);
          expect(paid.reduce((a, p) => a + p.amount, 0)).toBe(amount);
        },
      ),
    );
  });

  test("VAT taken out, support shared", () => {
    fc.assert(
      fc.property(total, fraction, (amount, rate) => {
        const { exclVat, vat, inclVat } = removeVat(cents(amount), rate);
        expect([exclVat + vat, inclVat]).toEqual([amount, amount]);
        const { reseller, publisher } = supportShare(cents(amount), rate);
        expect(reseller + publisher).toBe(amount);
      }),
    );
  });

  test("the four operations", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100_000), fc.nat(100_000), (price, a, b) => {
        const argument = priceArgument({
          price: cents(price),
          benefits: [{ label: "a", amount: cents(a) }],
          avoided: [{ label: "b", amount: cents(b) }],
        });
        expect(argument.netPrice + a + b).toBe(price);
      }),
    );
  });
});

describe("rebates", () => {
  const tiers = fc
    .uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 })
    .map((bounds) => bounds.sort((a, b) => a - b).map((bound, k) => ({ from: bound, rate: (k + 1) / 10 })));
  const quantity = fc.integer({ min: 1, max: 80 });

  test("with rising rates, whole is never dearer than marginal, and one more unit is never cheaper under marginal", () => {
    fc.assert(
      fc.property(quantity, fc.nat(100_000), tiers, (q, unitPrice, ts) => {
        const order = { quantity: q, unitPrice: cents(unitPrice), tiers: ts };
        const marginal = quantityRebate({ ...order, mode: "marginal" }).exclVat;
        expect(quantityRebate({ ...order, mode: "whole" }).exclVat).toBeLessThanOrEqual(marginal);
        const next = quantityRebate({ ...order, quantity: q + 1, mode: "marginal" });
        expect(next.exclVat).toBeGreaterThanOrEqual(marginal);
        expect(next.exclVat + next.rebate).toBe(next.listAmount);
      }),
    );
  });

  test("the next tier is worth what it saves, never less than nothing with rising rates", () => {
    fc.assert(
      fc.property(quantity, fc.nat(100_000), tiers, (q, unitPrice, ts) => {
        const next = nextTier({ quantity: q, unitPrice: cents(unitPrice), tiers: ts, mode: "whole" });
        if (!next.ok) return;
        expect(next.value.worth).toBeGreaterThanOrEqual(0);
        expect(next.value.costNow + next.value.extraCost).toBe(next.value.costThen);
      }),
    );
  });

  test("ordering together never costs more than apart, but for the cents of rounding", () => {
    fc.assert(
      fc.property(fc.array(quantity, { minLength: 1, maxLength: 5 }), fc.nat(100_000), tiers, (qs, unitPrice, ts) => {
        const term = { supplier: "s", product: "p", unitPrice: cents(unitPrice), tiers: ts, mode: "whole" as const };
        const orders = qs.map((q, k) => ({ deal: `d${k}`, supplier: "s", product: "p", quantity: q }));
        const [group] = groupOrders(orders, [term]);
        expect(group?.saving).toBeGreaterThanOrEqual(-qs.length);
        expect(group?.quantity).toBe(qs.reduce((a, b) => a + b, 0));
      }),
    );
  });

  test("a higher turnover never brings a lower rebate", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(1000),
        tiers,
        fc.constantFrom("whole" as const, "marginal" as const),
        (t, more, ts, mode) => {
          const slices = ts.map(({ from: bound, rate }) => ({ from: cents(bound * 10_000), rate }));
          const rebate = turnoverRebate(cents(t), slices, mode);
          expect(turnoverRebate(cents(t + more), slices, mode)).toBeGreaterThanOrEqual(rebate);
        },
      ),
    );
  });
});
