import {
  asMarginOnPrice,
  asMarkupOnCost,
  type Cents,
  euros,
  francs,
  type MarginOnPrice,
  type MarkupOnCost,
  type Quote,
  type QuoteItem,
  type Result,
  type Supply,
} from "bareme/model";
import { buildQuote, diagnoseMargin, marginFigures, quantityRebate, roundPrice, sellingPrice } from "bareme/pricing";
import { expectTypeOf, test } from "vitest";

test("a price rule names its rate, and each rate has its type", () => {
  expectTypeOf(sellingPrice(euros(300), { coefficient: 1.3 })).toEqualTypeOf<Cents>();
  sellingPrice(euros(300), { markupOnCost: asMarkupOnCost(0.3) });
  // @ts-expect-error [ts2353] there is no bare margin
  sellingPrice(euros(300), { margin: 0.3 });
  // @ts-expect-error [ts2322] a bare number is not a taux de marge
  sellingPrice(euros(300), { markupOnCost: 0.3 });
  // @ts-expect-error [ts2322] a taux de marque is not a taux de marge
  sellingPrice(euros(300), { markupOnCost: asMarginOnPrice(0.3) });
  // @ts-expect-error [ts2345] 300 is not an amount
  sellingPrice(300, { coefficient: 1.3 });
  // @ts-expect-error [ts2345] francs have no place in a quote
  sellingPrice(francs(300), { coefficient: 1.3 });
});

test("what may not exist is a result, not a number", () => {
  const figures = marginFigures({ revenue: euros(400) });
  expectTypeOf(figures.markupOnCost).toExtend<Result<MarkupOnCost>>();
  expectTypeOf(figures.marginOnPrice).toExtend<Result<MarginOnPrice>>();
  // @ts-expect-error [ts2322] there may be no rate
  const rate: number = figures.markupOnCost;
  expectTypeOf(rate).toBeNumber();
});

test("choices that change a result are written out", () => {
  const tiers = [{ from: 5, rate: 0.35 }];
  // @ts-expect-error [ts2345] whole or marginal is never presumed
  quantityRebate({ quantity: 5, unitPrice: euros(1), tiers });
  // @ts-expect-error [ts2345] up, down or nearest is never presumed
  roundPrice(euros(1), { to: "endingIn90" });
  // @ts-expect-error [ts2741] a stated margin says which one it claims to be
  diagnoseMargin({ price: euros(2), cost: euros(1), stated: { rate: 0.5 } });
});

test("supplies are a union by kind, open to kinds with a slash", () => {
  expectTypeOf<{ kind: "hourly"; place: "onSite"; rates: { onSite: Cents } }>().toExtend<Supply>();
  expectTypeOf<{ kind: "acme/pool"; seats: number }>().toExtend<Supply>();
  expectTypeOf<{ kind: "pool" }>().not.toExtend<Supply>();
  // @ts-expect-error [ts2741] an item says how it is taxed
  const item: QuoteItem = { id: "a", label: "a", supply: { kind: "fixedPrice", price: euros(1) } };
  expectTypeOf(item.id).toBeString();
});

test("a quote asks for its day, and is read-only", () => {
  // @ts-expect-error [ts2345] nothing here knows today
  buildQuote({ id: "Q", items: [] }, {});
  expectTypeOf<Quote["lines"]>().not.toExtend<unknown[]>();
});
