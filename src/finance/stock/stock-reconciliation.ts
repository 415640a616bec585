import { UsageError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireCount } from "../require.js";

/** What became of some of the units. */
export interface StockMove {
  readonly label: string;
  /** Whole units, zero or above. */
  readonly quantity: number;
}

/** Units and what the moves say of them. */
export interface StockReconciliation {
  readonly explained: number;
  /** Counted - explained: below zero when the moves say more than there was. */
  readonly unexplained: number;
  /** Part of each move in the units counted, fraction, in the order given; empty when nothing was counted. */
  readonly shares: readonly number[];
  /** One finding when something is unexplained. */
  readonly findings: readonly Finding[];
}

/**
 * Compares the units counted with what became of them, and reports those that nothing explains.
 *
 * @throws `finance/bad-count`.
 * @example
 * ```ts
 * const found = reconcileStock(296, [
 *   { label: "bought back", quantity: 122 }, { label: "scrapped", quantity: 131 }, { label: "resold", quantity: 24 },
 * ]);
 * [found.explained, found.unexplained, found.findings[0]?.code]; // => [277, 19, "stock/unexplained"]
 * ```
 */
export function reconcileStock(counted: number, moves: readonly StockMove[]): StockReconciliation {
  requireCount("counted", counted, 0, 1e9);
  const explained = moves.reduce((total, { quantity }) => total + requireCount("quantity", quantity, 0, 1e9), 0);
  if (!Number.isSafeInteger(explained)) throw new UsageError("finance/bad-count", explained, "moves below 2^53 units");
  const unexplained = counted - explained;
  return {
    explained,
    unexplained,
    shares: counted === 0 ? [] : moves.map(({ quantity }) => ratioToNumber(ratioOver(quantity, counted))),
    findings: unexplained === 0 ? [] : [unexplainedUnits(counted, explained, unexplained)],
  };
}

function unexplainedUnits(counted: number, explained: number, unexplained: number): Finding {
  return {
    code: unexplained > 0 ? "stock/unexplained" : "stock/over-explained",
    severity: "warning",
    message:
      unexplained > 0
        ? { fr: "Des unités comptées n'ont pas d'explication.", en: "Some units counted have no explanation." }
        : { fr: "Les mouvements dépassent les unités comptées.", en: "The moves exceed the units counted." },
    remedy: {
      fr: "Reprendre les bons de sortie et les reprises, ou constater l'écart d'inventaire.",
      en: "Go through the issue slips and returns again, or book the inventory difference.",
    },
    data: { counted, explained, unexplained },
  };
}
