import { sum } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { no, ok, type Result } from "../../model/result.js";
import { herfindahl } from "../classification/concentration.js";
import { known, quotient } from "../exact.js";

/** Figures of a client over a period, cents excl. VAT. */
export interface ClientFigures {
  readonly id: string;
  readonly turnover: Cents;
  readonly margin: Cents;
  /** Invoices past their due date; absent = not known. */
  readonly overdue?: Cents;
}

/** Profit and risk of a portfolio. */
export interface PortfolioIndicators {
  readonly clients: number;
  readonly turnover: Cents;
  readonly margin: Cents;
  /** Margin over turnover (taux de marque); absent without turnover. */
  readonly marginOnPrice?: number;
  /** Clients whose margin is below zero. */
  readonly losing: readonly string[];
  /** Share of the largest client and equivalent number of clients, on positive turnovers; absent without any. */
  readonly largestShare?: number;
  readonly equivalentClients?: number;
  /** Overdue over turnover, of the clients whose overdue is known; absent when none is. */
  readonly overdueShare?: number;
  /** Clients whose overdue is not known. */
  readonly overdueUnknown: number;
}

/**
 * Indicators of profit and risk of a portfolio (indicateurs de rentabilité et de risque).
 *
 * @returns `empty` for an empty portfolio.
 * @example
 * ```ts
 * const found = portfolioIndicators([{ id: "c1", turnover: euros(1000), margin: euros(300), overdue: euros(50) }]);
 * found.ok && [found.value.marginOnPrice, found.value.overdueShare]; // => [0.3, 0.05]
 * ```
 */
export function portfolioIndicators(clients: readonly ClientFigures[]): Result<PortfolioIndicators, "empty"> {
  if (clients.length === 0) return no("empty");
  const turnover = sum(clients.map((client) => cents(client.turnover)));
  const margin = sum(clients.map((client) => cents(client.margin)));
  const spread = herfindahl(clients.map((client) => Math.max(0, client.turnover)));
  const asked = clients.flatMap(({ turnover, overdue }) => (overdue === undefined ? [] : [{ turnover, overdue }]));
  const overdue = sum(asked.map((client) => client.overdue));
  const base = sum(asked.map((client) => client.turnover));
  return ok({
    clients: clients.length,
    turnover,
    margin,
    ...known("marginOnPrice", over(margin, turnover)),
    losing: clients.filter((client) => client.margin < 0).map(({ id }) => id),
    ...(spread.ok ? { largestShare: spread.value.largestShare, equivalentClients: spread.value.equivalentNumber } : {}),
    ...known("overdueShare", over(overdue, base)),
    overdueUnknown: clients.length - asked.length,
  });
}

function over(part: number, base: number): number | undefined {
  return base <= 0 ? undefined : quotient(BigInt(part), BigInt(base));
}
