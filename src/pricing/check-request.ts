import { UsageError } from "../model/errors.js";
import type { QuoteRequest } from "../model/quote-request.js";
import { checkVat } from "./vat-groups.js";

/** Refuses a request that contradicts itself: ids used twice, references to nothing, VAT that cannot be. */
export function checkRequest({ items, bundles = [], acceptedOptions = [], choices = {} }: QuoteRequest): void {
  if (items.length === 0) throw new UsageError("quote/no-items", 0, "one item or more");
  unique(
    "quote/duplicate-item",
    items.map(({ id }) => id),
  );
  unique(
    "quote/duplicate-bundle",
    bundles.map(({ id }) => id),
  );
  const ids = new Set(items.map(({ id }) => id));
  const bundleIds = new Set(bundles.map(({ id }) => id));
  const variants = new Set(
    items.flatMap(({ variant }) => (variant === undefined ? [] : [`${variant.group}|${variant.choice}`])),
  );
  for (const { bundle, vat } of items) {
    checkVat(vat);
    if (bundle !== undefined && !bundleIds.has(bundle))
      throw unknown("quote/unknown-bundle", bundle, "the id of a bundle");
  }
  for (const id of acceptedOptions) if (!ids.has(id)) throw unknown("quote/unknown-item", id, "the id of an item");
  for (const [group, choice] of Object.entries(choices))
    if (!variants.has(`${group}|${choice}`))
      throw unknown("quote/unknown-variant", `${group}: ${choice}`, "a variant group and one of its choices");
}

function unique(code: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new UsageError(code, id, "an id used once");
    seen.add(id);
  }
}

function unknown(code: string, received: string, expected: string): UsageError {
  return new UsageError(code, received, `${expected} of this quote`);
}
