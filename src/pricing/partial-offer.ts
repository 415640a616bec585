import { UsageError } from "../model/errors.js";
import type { QuoteRequest } from "../model/quote-request.js";

/** Equipment that the client has already. */
export interface OwnedEquipment {
  /** Id of the item that it would replace. */
  readonly item: string;
  /** Does it meet the publisher's requirements? Absent = not checked yet. */
  readonly meetsRequirements?: boolean;
}

/** An offer without what the client has already. */
export interface PartialOffer {
  readonly request: QuoteRequest;
  /** Items left out. */
  readonly excluded: readonly string[];
  /** Items kept because nobody has checked the equipment yet. */
  readonly toCheck: readonly string[];
}

/**
 * Leaves out of a request what the client has already and what meets the publisher's requirements. What falls short or was not checked
 * stays in the offer.
 *
 * @throws `quote/unknown-item` for an item that the request does not hold, `quote/no-items` when nothing is left.
 * @example
 * ```ts
 * const item = (id: string): QuoteItem => ({ id, label: id, vat: { category: "S", rate: 0.2 }, supply: { kind: "fixedPrice", price: euros(100) } });
 * const offer = partialOffer({ id: "Q", items: [item("pc"), item("printer"), item("license")] }, [
 *   { item: "pc", meetsRequirements: true },
 *   { item: "printer" },
 * ]);
 * offer.request.items.map(({ id }) => id); // => ["printer", "license"]
 * offer.toCheck; // => ["printer"]
 * ```
 */
export function partialOffer(request: QuoteRequest, owned: readonly OwnedEquipment[]): PartialOffer {
  const ids = new Set(request.items.map(({ id }) => id));
  for (const { item } of owned)
    if (!ids.has(item)) throw new UsageError("quote/unknown-item", item, "the id of an item of this request");
  const excluded = new Set(owned.filter((one) => one.meetsRequirements === true).map(({ item }) => item));
  const items = request.items.filter(({ id }) => !excluded.has(id));
  if (items.length === 0) throw new UsageError("quote/no-items", 0, "one item left or more");
  const toCheck = owned.filter((one) => one.meetsRequirements === undefined && !excluded.has(one.item));
  return {
    request: { ...request, items },
    excluded: [...excluded],
    toCheck: [...new Set(toCheck.map(({ item }) => item))],
  };
}
