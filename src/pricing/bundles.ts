import { UsageError } from "../model/errors.js";
import { allocate } from "../model/money/allocate.js";
import type { QuoteBundle } from "../model/quote-request.js";
import { checkNotNegative } from "./guards.js";
import { atAmount, isOwnOnce, type PricedItem } from "./quote-items.js";

/**
 * Brings the items of each bundle to its price, shared over them by their own net amounts (largest remainder), so that each keeps its VAT
 * rate. The difference shows as an allowance on the line.
 *
 * @throws `quote/bad-bundle` for a bundle without items, or with items that are optional, recurring, paid to others or worth nothing.
 */
export function applyBundles(
  items: readonly PricedItem[],
  bundles: readonly QuoteBundle[] = [],
): readonly PricedItem[] {
  if (bundles.length === 0) return items;
  const amounts = new Map(bundles.flatMap((bundle) => bundleShares(items, bundle)));
  return items.map((priced) => {
    const amount = amounts.get(priced);
    return amount === undefined ? priced : atAmount(priced, amount);
  });
}

function bundleShares(items: readonly PricedItem[], { id, price }: QuoteBundle): [PricedItem, PricedItem["exclVat"]][] {
  checkNotNegative("price of a bundle", price);
  const own = items.filter(({ item }) => item.bundle === id);
  const sound = own.every(
    (priced) =>
      isOwnOnce(priced) && priced.item.optional !== true && priced.item.variant === undefined && priced.exclVat >= 0,
  );
  if (!sound || !own.some(({ exclVat }) => exclVat > 0))
    throw new UsageError(
      "quote/bad-bundle",
      id,
      "items sold once by the reseller, not optional, at least one with a price",
    );
  const shares = allocate(
    price,
    own.map(({ exclVat }) => exclVat),
  );
  return own.map((priced, k) => [priced, shares[k] ?? priced.exclVat]);
}
