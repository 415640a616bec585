import type { CardSellOut } from "../../model/client-card.js";
import { count } from "../check.js";

/** Class of a practice for a product, from facts collected on the spot. */
export type SellOutClass = "toWin" | "toDevelop" | "toKeep" | "unknown";

/** Facts of a product at a practice and what follows from them. */
export interface SellOutReading {
  readonly product: string;
  readonly class: SellOutClass;
  /** Units left to sell: potential - sold. */
  readonly gap?: number;
  /** Stock over sales of a period: how many periods the stock lasts; absent without sales. */
  readonly coverage?: number;
  /** Facts to ask for. */
  readonly missing: readonly ("stock" | "sold" | "potential")[];
}

/**
 * Qualifies a practice by product from stock, sales made and potential: nothing sold is to win, less than a share of the potential is to
 * develop, the rest to keep. Without sales or potential it is unknown: not a guess.
 *
 * @param options - `keepFrom`: share of the potential from which the client is one to keep, that share included.
 * @example
 * ```ts
 * const fact = { product: "vaccine", stock: 10, sold: 20, potential: 80, readOn: date("2026-03-01") };
 * sellOut(fact, { keepFrom: 0.5 }).class; // => "toDevelop"
 * ```
 */
export function sellOut(fact: CardSellOut, { keepFrom }: { readonly keepFrom: number }): SellOutReading {
  const { product, stock, sold, potential } = fact;
  const missing = (["stock", "sold", "potential"] as const).filter((name) => fact[name] === undefined);
  for (const value of [stock, sold, potential]) if (value !== undefined) count(value, "units");
  const coverage = stock !== undefined && sold !== undefined && sold > 0 ? { coverage: stock / sold } : {};
  if (sold === undefined || potential === undefined) return { product, class: "unknown", ...coverage, missing };
  const reached = sold >= keepFrom * potential ? "toKeep" : "toDevelop";
  return { product, class: sold === 0 ? "toWin" : reached, gap: potential - sold, ...coverage, missing };
}
