import { UsageError } from "../model/errors.js";
import type { QuoteRequest } from "../model/quote-request.js";
import { checkVat } from "./vat-groups.js";

/** Refuses a request that contradicts itself: ids used twice, references to nothing, VAT that cannot be. */
export function checkRequest({ items, bundles = [], acceptedOptions = [], choices = {} }: QuoteRequest): void {
  if (items.length === 0) throw new UsageError("quote/no-items", 0, "one item or more");
  const ids = unique("quote/duplicate-item", items);
  const bundleIds = unique("quote/duplicate-bundle", bundles);
  const variants = new Set<string>();
  for (const { bundle, variant, vat } of items) {
    checkVat(vat);
    if (variant !== undefined) variants.add(`${variant.group}|${variant.choice}`);
    if (bundle !== undefined && !bundleIds.has(bundle))
      throw unknown("quote/unknown-bundle", bundle, "the id of a bundle");
  }
  for (const id of acceptedOptions) if (!ids.has(id)) throw unknown("quote/unknown-item", id, "the id of an item");
  for (const [group, choice] of Object.entries(choices))
    if (!variants.has(`${group}|${choice}`))
      throw unknown("quote/unknown-variant", `${group}: ${choice}`, "a variant group and one of its choices");
}

function unique(code: string, things: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { id } of things) {
    const before = seen.size;
    if (seen.add(id).size === before) throw new UsageError(code, id, "an id used once");
  }
  return seen;
}

function unknown(code: string, received: string, expected: string): UsageError {
  return new UsageError(code, received, `${expected} of this quote`);
}
