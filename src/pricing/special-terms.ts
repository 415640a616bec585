import type { CalendarDate } from "../model/date.js";
import { inPeriod } from "../model/period.js";
import type { QuoteItem, QuoteRequest } from "../model/quote-request.js";
import type { Supply } from "../model/quote-supply.js";
import type { ClientSituation, SpecialTerms, TermsEffect } from "../model/quote-terms.js";

/** Why special terms do not apply, or cannot be told to. */
export type TermsRefusal =
  | "notInForce"
  | "otherPackage"
  | "packageUnknown"
  | "notAMember"
  | "groupUnknown"
  | "productMissing"
  | "nothingToApplyTo";

/** A request with its special terms applied, and what became of each of them. */
export interface TermsApplied {
  readonly request: QuoteRequest;
  readonly applied: readonly string[];
  readonly refused: readonly { readonly id: string; readonly reason: TermsRefusal }[];
}

/**
 * Applies promotions, trade-in offers and group agreements to a request, in order: those in force on the day whose conditions hold. What is
 * not known of the client refuses the terms with a reason to ask, never grants them.
 *
 * @param situation - Packages and groups of the client; absent = not known.
 * @example
 * ```ts
 * const item = { id: "license", label: "License", product: "crossway", vat: { category: "S", rate: 0.196 } as const,
 *   supply: { kind: "fixedPrice", price: euros(1400) } as const };
 * const promotion: SpecialTerms = { id: "show", label: "Salon", during: { from: date("2003-03-12"), until: date("2003-03-16") },
 *   on: { products: ["crossway"] }, effect: { kind: "discount", rate: 0.1 } };
 * applySpecialTerms({ id: "Q", items: [item] }, [promotion], {}, date("2003-03-15")).applied; // => ["show"]
 * applySpecialTerms({ id: "Q", items: [item] }, [promotion], {}, date("2003-03-16")).refused; // => [{ id: "show", reason: "notInForce" }]
 * ```
 */
export function applySpecialTerms(
  request: QuoteRequest,
  terms: readonly SpecialTerms[],
  situation: ClientSituation,
  asOf: CalendarDate,
): TermsApplied {
  let current = request;
  const applied: string[] = [];
  const refused: { id: string; reason: TermsRefusal }[] = [];
  for (const special of terms) {
    const reason = refusal(current, special, situation, asOf);
    const next = reason === undefined ? withTerms(current, special) : current;
    if (next !== current) applied.push(special.id);
    else refused.push({ id: special.id, reason: reason ?? "nothingToApplyTo" });
    current = next;
  }
  return { request: current, applied, refused };
}

function refusal(
  { items }: QuoteRequest,
  { during, when = {} }: SpecialTerms,
  { installedPackages, groups }: ClientSituation,
  asOf: CalendarDate,
): TermsRefusal | undefined {
  if (!inPeriod(during, asOf)) return "notInForce";
  if (when.installedPackages !== undefined) {
    if (installedPackages === undefined) return "packageUnknown";
    if (!meet(when.installedPackages, installedPackages)) return "otherPackage";
  }
  if (when.groups !== undefined) {
    if (groups === undefined) return "groupUnknown";
    if (!meet(when.groups, groups)) return "notAMember";
  }
  const products = items.flatMap(({ product }) => (product === undefined ? [] : [product]));
  return when.withProducts !== undefined && !meet(when.withProducts, products) ? "productMissing" : undefined;
}

function meet(wanted: readonly string[], given: readonly string[]): boolean {
  return wanted.some((one) => given.includes(one));
}

function withTerms(request: QuoteRequest, special: SpecialTerms): QuoteRequest {
  const { id, label, effect } = special;
  if (effect.kind === "tradeIn") {
    const credit: QuoteItem = {
      id,
      label,
      supply: { kind: "tradeIn", credit: effect.credit },
      vat: effect.vat,
      terms: [id],
    };
    return { ...request, items: [...request.items, credit] };
  }
  let changed = false;
  const items = request.items.map((item) => {
    const next = concerns(special, item) ? withEffect(item, effect, label) : item;
    if (next === item) return item;
    changed = true;
    return { ...next, terms: [...(item.terms ?? []), id] };
  });
  return changed ? { ...request, items } : request;
}

function concerns({ on = {} }: SpecialTerms, { product, family }: QuoteItem): boolean {
  const { products, families } = on;
  return (
    (products === undefined || (product !== undefined && products.includes(product))) &&
    (families === undefined || (family !== undefined && families.includes(family)))
  );
}

function withEffect(item: QuoteItem, effect: Exclude<TermsEffect, { kind: "tradeIn" }>, reason: string): QuoteItem {
  switch (effect.kind) {
    case "discount":
      return { ...item, discounts: [...(item.discounts ?? []), effect.rate] };
    case "free":
      return { ...item, free: { reason } };
    case "warranty":
      return { ...item, warranty: effect.warranty };
    case "price": {
      const supply = atPrice(item.supply, effect.price);
      return supply === undefined ? item : { ...item, supply };
    }
  }
}

/** The same terms at another price, where they have a price of their own. */
function atPrice(supply: Supply, price: Extract<TermsEffect, { kind: "price" }>["price"]): Supply | undefined {
  switch (supply.kind) {
    case "costPlus":
    case "resale":
      return { ...supply, priceFrom: { price } };
    case "fixedPrice":
    case "flatFee":
      return { ...supply, price };
    case "commission":
    case "accessSubscription":
    case "outOfTerritory":
    case "supportContract":
      return { ...supply, clientPrice: price };
    case "monthlyAllIn":
      return { ...supply, monthlyPrice: price };
    default:
      return undefined;
  }
}
