import { mulRound, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { PercentageBase } from "../model/quote-supply.js";
import { checkFraction } from "./guards.js";

/** A line as a percentage base sees it: cents, excluding VAT. */
export interface BaseLine {
  readonly exclVat: Cents;
  /** Absent = the reseller. */
  readonly payee?: string;
  /** Absent = once. */
  readonly everyMonths?: number;
  readonly family?: string;
}

/**
 * Price of a service as a share of the deal (maintenance 10 %, assistance 5 %), in cents, excluding VAT, rounded once.
 *
 * @param rate - Fraction: 0.1.
 * @param baseAmount - Cents, excluding VAT: see {@link percentageBase}.
 * @throws `pricing/not-a-fraction`.
 * @example
 * ```ts
 * percentageService(euros(10000), 0.1); // => 100000
 * percentageService(euros(10000), 0.05); // => 50000
 * ```
 */
export function percentageService(baseAmount: Cents, rate: number): Cents {
  checkFraction("rate", rate);
  return mulRound(baseAmount, rate);
}

/**
 * The amount that a percentage service counts: one-off lines only, the reseller's own or the whole deal, with or without families.
 *
 * @example
 * ```ts
 * const lines = [{ exclVat: euros(9300), family: "hardware" }, { exclVat: euros(700), family: "service" }];
 * percentageBase(lines, { of: "own", except: ["service"] }); // => 930000
 * ```
 */
export function percentageBase(lines: readonly BaseLine[], base: PercentageBase): Cents {
  const { of, only, except = [] } = base;
  const counts = ({ payee, everyMonths, family = "" }: BaseLine): boolean =>
    everyMonths === undefined &&
    (of === "deal" || payee === undefined) &&
    (only === undefined || only.includes(family)) &&
    !except.includes(family);
  return lines.length === 0 ? ZERO : sum(lines.filter(counts).map((line) => line.exclVat));
}
