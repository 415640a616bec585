import { subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { QuoteItem, QuoteRequest } from "../model/quote-request.js";
import type { PercentageSupply } from "../model/quote-supply.js";
import { applyBundles } from "./bundles.js";
import { optional } from "./optional.js";
import { type BaseLine, percentageBase, percentageService } from "./percentage-service.js";
import type { SupplyCalculators } from "./price-supply.js";
import { type PricedItem, pricedItem, priceItem } from "./quote-items.js";

/** Everything but recurring percentages, in item order: prices, then bundles, then one-off percentages of what these leave. */
export function priceItems(request: QuoteRequest, calculators: SupplyCalculators | undefined): readonly PricedItem[] {
  const standalone: PricedItem[] = [];
  for (const item of request.items)
    if (item.supply.kind !== "percentage") standalone.push(priceItem(item, request, calculators));
  const bundled = applyBundles(standalone, request.bundles);
  return withPercentages(bundled, request, false, NO_DISCOUNT);
}

const NO_DISCOUNT: ReadonlyMap<string, Cents> = new Map();

/** Adds the percentages that recur: they count the one-off items after the discounts of the document. */
export function withRecurringShares(
  items: readonly PricedItem[],
  request: QuoteRequest,
  discounts: ReadonlyMap<string, Cents>,
): readonly PricedItem[] {
  return withPercentages(items, request, true, discounts);
}

function withPercentages(
  items: readonly PricedItem[],
  request: QuoteRequest,
  recurring: boolean,
  discounts: ReadonlyMap<string, Cents>,
): readonly PricedItem[] {
  const wanted = request.items.filter(
    ({ supply, everyMonths }) => supply.kind === "percentage" && (everyMonths !== undefined) === recurring,
  );
  if (wanted.length === 0) return items;
  const base = items
    .filter(({ firm, item }) => firm && item.supply.kind !== "percentage")
    .map((priced) => baseLine(priced, discounts.get(priced.item.id)));
  return inOrder(request, [...items, ...wanted.map((item) => percentageItem(item, request, base))]);
}

function percentageItem(item: QuoteItem, request: QuoteRequest, base: readonly BaseLine[]): PricedItem {
  const { rate, base: of, cost } = item.supply as PercentageSupply;
  const price = percentageService(percentageBase(base, of), rate);
  return pricedItem(item, request, { unitPrice: { price }, ...optional("cost", cost) });
}

function baseLine({ item, supply, exclVat, everyMonths }: PricedItem, discount: Cents = ZERO): BaseLine {
  return {
    exclVat: subtract(exclVat, discount),
    ...optional("payee", supply.payee),
    ...optional("everyMonths", everyMonths),
    ...optional("family", item.family),
  };
}

function inOrder(request: QuoteRequest, items: readonly PricedItem[]): readonly PricedItem[] {
  const byId = new Map(items.map((priced) => [priced.item.id, priced]));
  return request.items.flatMap(({ id }) => byId.get(id) ?? []);
}
