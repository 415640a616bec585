import { divRound, mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount } from "../require.js";

/** What dormant stock comes to. */
export type StockDisposal =
  /** Taken back by the manufacturer at a price a unit, cents excl. VAT. */
  | { readonly kind: "boughtBack"; readonly units: number; readonly unitPrice: Cents }
  /** Resold for so much in all, cents excl. VAT. */
  | { readonly kind: "resold"; readonly units: number; readonly proceeds: Cents }
  /** Thrown away. */
  | { readonly kind: "scrapped"; readonly units: number };

/** Dormant stock to clear. */
export interface StockDisposalInput {
  /** Units before. */
  readonly units: number;
  readonly disposals: readonly StockDisposal[];
  /** Book value of a unit, cents; absent = no loss is given. */
  readonly unitBookValue?: Cents;
}

/** What clearing the stock brings and costs. */
export interface StockDisposalResult {
  /** Proceeds of each disposal, cents, in the order given. */
  readonly proceeds: readonly Cents[];
  readonly totalProceeds: Cents;
  /** Units left. */
  readonly unitsLeft: number;
  /** Units scrapped over units before, fraction; absent when there were none. */
  readonly scrapRate?: number;
  /** Mean price of the units resold, cents, rounded; absent when none was. */
  readonly meanResalePrice?: Cents;
  /** Book value of the units gone - proceeds, cents (*mise au rebut, perte*); below zero is a gain. */
  readonly loss?: Cents;
}

/**
 * Clearing of dormant stock: buy-back, resale and scrap.
 *
 * @returns `moreThanStock` when more units are disposed of than there are.
 * @throws `finance/bad-count`, `finance/negative-amount`.
 * @example
 * ```ts
 * const cleared = stockDisposal({ units: 296, disposals: [{ kind: "boughtBack", units: 122, unitPrice: euros(15) }, { kind: "scrapped", units: 131 }] });
 * cleared.ok && [cleared.value.totalProceeds, cleared.value.unitsLeft]; // => [183000, 43]
 * ```
 */
export function stockDisposal(input: StockDisposalInput): Result<StockDisposalResult, "moreThanStock"> {
  const { units, disposals, unitBookValue } = input;
  requireCount("units", units, 0, 1e9);
  const gone = unitsOf(disposals);
  if (gone > units) return no("moreThanStock");
  const proceeds = disposals.map(proceedsOf);
  const totalProceeds = sum(proceeds);
  const resold = disposals.filter((disposal) => disposal.kind === "resold");
  return ok({
    proceeds,
    totalProceeds,
    unitsLeft: units - gone,
    ...(units === 0 ? {} : { scrapRate: ratioToNumber(ratioOver(unitsOf(disposals.filter(isScrap)), units)) }),
    ...(unitsOf(resold) === 0 ? {} : { meanResalePrice: divRound(sum(resold.map(proceedsOf)), unitsOf(resold)) }),
    ...(unitBookValue === undefined
      ? {}
      : { loss: subtract(mulRound(requireAmount("unitBookValue", unitBookValue), gone), totalProceeds) }),
  });
}

function proceedsOf(disposal: StockDisposal): Cents {
  if (disposal.kind === "boughtBack") return mulRound(requireAmount("unitPrice", disposal.unitPrice), disposal.units);
  return disposal.kind === "resold" ? requireAmount("proceeds", disposal.proceeds) : ZERO;
}

function unitsOf(disposals: readonly StockDisposal[]): number {
  return disposals.reduce((total, { units }) => total + requireCount("units", units, 0, 1e9), 0);
}

function isScrap({ kind }: StockDisposal): boolean {
  return kind === "scrapped";
}
