import type { Item } from "../../plugins/pack.js";
import type { CleanEvent, CleanProduct } from "./read-report.js";

/** Products as things that rules look at: `product-1` is the first of the report. */
export function productItems(products: readonly CleanProduct[]): readonly Item<CleanProduct>[] {
  return products.map((value) => ({ id: `product-${value.at + 1}`, value, path: ["products", value.at] }));
}

/** Events as things that rules look at. */
export function eventItems(events: readonly CleanEvent[]): readonly Item<CleanEvent>[] {
  return events.map((value) => ({ id: `event-${value.at + 1}`, value, path: ["events", value.at] }));
}
