import { mulRound, negate, subtract, sum } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requireCount } from "../require.js";

/** A stock count. */
export interface InventoryInput {
  /** Units in the books. */
  readonly book: number;
  /** Units counted. */
  readonly counted: number;
  /** Cost of a unit, cents excl. VAT; absent = no value is given. */
  readonly unitCost?: Cents;
}

/** What a stock count shows. */
export interface InventoryDifference {
  /** Counted - book, units. */
  readonly units: number;
  /** `surplus` is *boni*, `shortage` is *mali*. */
  readonly kind: "surplus" | "shortage" | "none";
  /** Units × cost, cents; below zero for a shortage. */
  readonly value?: Cents;
  /** *Taux de démarque*: (book - counted) / book, fraction, below zero for a surplus; absent when the books hold nothing. */
  readonly shrinkageRate?: number;
}

/**
 * Inventory difference (*boni ou mali d'inventaire*): counted less book.
 *
 * @throws `finance/bad-count`, `finance/negative-amount`.
 * @example
 * ```ts
 * inventoryDifference({ book: 300, counted: 296, unitCost: euros(15) }); // => { units: -4, kind: "shortage", value: -6000, shrinkageRate: 4 / 300 }
 * ```
 */
export function inventoryDifference({ book, counted, unitCost }: InventoryInput): InventoryDifference {
  const units = requireCount("counted", counted, 0, 1e9) - requireCount("book", book, 0, 1e9);
  return {
    units,
    kind: units > 0 ? "surplus" : units < 0 ? "shortage" : "none",
    ...(unitCost === undefined ? {} : { value: mulRound(requireAmount("unitCost", unitCost), units) }),
    ...(book === 0 ? {} : { shrinkageRate: ratioToNumber(ratioOver(book - counted, book)) }),
  };
}

/** Stock in value over a period, cents, all at the same price (cost, or selling price). */
export interface ShrinkageInput {
  readonly opening: Cents;
  readonly entries: Cents;
  /** What was sold, at that same price. */
  readonly exits: Cents;
  /** Markdowns, breakage and scrap that were recorded (*démarque connue*). */
  readonly knownShrinkage: Cents;
  readonly counted: Cents;
  /** Turnover, cents: the base of the usual rate. */
  readonly turnover?: Cents;
}

/** What has gone without a trace. */
export interface Shrinkage {
  /** *Stock théorique*: opening + entries - exits - known shrinkage, cents. */
  readonly theoretical: Cents;
  /** *Démarque inconnue*: theoretical - counted, cents; below zero when more was found. */
  readonly unknown: Cents;
  /** Counted - theoretical: *boni* above zero, *mali* below. */
  readonly difference: Cents;
  /** Unknown shrinkage over the theoretical stock, fraction. */
  readonly rateOnStock?: number;
  /** Unknown shrinkage over turnover, fraction. */
  readonly rateOnTurnover?: number;
}

/**
 * Unknown shrinkage (*démarque inconnue*) of a period, in value.
 *
 * @throws `finance/negative-amount`.
 * @example
 * ```ts
 * const lost = shrinkage({
 *   opening: euros(50000), entries: euros(200000), exits: euros(180000), knownShrinkage: euros(1500), counted: euros(67000), turnover: euros(250000),
 * });
 * [lost.theoretical, lost.unknown, lost.rateOnTurnover]; // => [6850000, 150000, 0.006]
 * ```
 */
export function shrinkage(input: ShrinkageInput): Shrinkage {
  const { opening, entries, exits, knownShrinkage, counted, turnover } = input;
  const inflow = sum([requireAmount("opening", opening), requireAmount("entries", entries)]);
  const outflow = sum([requireAmount("exits", exits), requireAmount("knownShrinkage", knownShrinkage)]);
  const theoretical = subtract(inflow, outflow);
  const unknown = subtract(theoretical, requireAmount("counted", counted));
  return {
    theoretical,
    unknown,
    difference: negate(unknown),
    ...(theoretical > 0 ? { rateOnStock: ratioToNumber(ratioOver(unknown, theoretical)) } : {}),
    ...(turnover !== undefined && requireAmount("turnover", turnover) > 0
      ? { rateOnTurnover: ratioToNumber(ratioOver(unknown, turnover)) }
      : {}),
  };
}
