import { UsageError } from "../../model/errors.js";
import { no, ok, type Result } from "../../model/result.js";
import { count, word } from "../check.js";

/** What a client holds. */
export interface ClientHolding {
  readonly id: string;
  /** Ids of the products held. */
  readonly products: readonly string[];
}

/** Holding of products in a portfolio. */
export interface ProductHolding {
  /** Holders of each product over the clients counted. */
  readonly rates: readonly { readonly product: string; readonly holders: number; readonly rate: number }[];
  /** Products a client. */
  readonly perClient: number;
  /** Share of the clients counted that hold two products or more. */
  readonly multiEquipped: number;
  readonly clientsCounted: number;
}

/**
 * Holding rate (taux de détention) of each product, products per client, multi-equipment.
 *
 * @param products - Ids of the products looked at, none twice.
 * @param options - `clientsCounted`: over all clients, or over those that hold one of these products at least.
 * @returns `noClients` when nobody is counted.
 * @example
 * ```ts
 * const clients = [{ id: "c1", products: ["software", "reader"] }, { id: "c2", products: [] }];
 * const found = productHolding(clients, ["software", "reader"], { clientsCounted: "all" });
 * found.ok && found.value.multiEquipped; // => 0.5
 * ```
 */
export function productHolding(
  clients: readonly ClientHolding[],
  products: readonly string[],
  { clientsCounted }: { readonly clientsCounted: "all" | "equipped" },
): Result<ProductHolding, "noClients"> {
  word(clientsCounted, ["all", "equipped"], "clientsCounted");
  if (new Set(products).size !== products.length)
    throw new UsageError("holding/products", products, "each product once");
  const sets = clients.map((client) => new Set(client.products.filter((product) => products.includes(product))));
  const counted = clientsCounted === "all" ? sets : sets.filter((held) => held.size > 0);
  const n = counted.length;
  if (n === 0) return no("noClients");
  const rates = products.map((product) => {
    const holders = counted.filter((held) => held.has(product)).length;
    return { product, holders, rate: holders / n };
  });
  const held = rates.reduce((all, { holders }) => all + holders, 0);
  const several = counted.filter((set) => set.size >= 2).length;
  return ok({ rates, perClient: held / n, multiEquipped: several / n, clientsCounted: n });
}

/** Clients of a period. */
export interface ChurnInput {
  readonly start: number;
  readonly lost: number;
  readonly gained: number;
  /** Lost clients over those of the start, or over the mean of start and end (*unverified*: an option). */
  readonly basis: "start" | "mean";
}

/** Clients lost and kept. */
export interface Churn {
  readonly churn: number;
  /** 1 - lost / start. */
  readonly retention: number;
  readonly end: number;
}

/**
 * Churn (attrition) and retention of a period.
 *
 * @returns `noClients` without clients at the start; `lostOverStart`.
 * @example
 * ```ts
 * churn({ start: 440, lost: 22, gained: 35, basis: "start" }); // => { ok: true, value: { churn: 0.05, retention: 0.95, end: 453 } }
 * ```
 */
export function churn(input: ChurnInput): Result<Churn, "noClients" | "lostOverStart"> {
  const start = count(input.start, "start");
  const lost = count(input.lost, "lost");
  if (start === 0) return no("noClients");
  if (lost > start) return no("lostOverStart");
  const end = start - lost + count(input.gained, "gained");
  const ofStart = word(input.basis, ["start", "mean"], "basis") === "start";
  return ok({ churn: ofStart ? lost / start : (2 * lost) / (start + end), retention: (start - lost) / start, end });
}
