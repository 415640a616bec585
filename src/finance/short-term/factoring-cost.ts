import { mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";
import { requireAmount, requirePositive, requireRate } from "../require.js";
import { type DayBase, periodFraction } from "./simple-interest.js";

/** A factoring contract over a period, usually a year. */
export interface FactoringInput {
  /** Invoices handed over in the period, cents incl. VAT, above zero. */
  readonly invoicesInclVat: Cents;
  /** Factoring commission (*commission d'affacturage*), fraction of the invoices. */
  readonly commissionRate: Rate;
  /** Advances drawn: mean amount over the days, and their price (*commission de financement*). */
  readonly financing: {
    /** Cents. */
    readonly averageAdvance: Cents;
    /** Fraction a year. */
    readonly annualRate: Rate;
    readonly days: number;
    readonly dayBase: DayBase;
  };
  /** Fixed fees of the period, cents excl. VAT; none by default. */
  readonly fees?: Cents;
  /** VAT on the factoring commission and the fees; 0 when not given. The financing commission carries none. */
  readonly vatRate?: Rate;
  /** Share of the invoices that the factor keeps as a guarantee fund; 0 when not given. It comes back: it is not a cost. */
  readonly guaranteeRate?: Rate;
}

/** What factoring costs, in cents. */
export interface FactoringCost {
  readonly commission: Cents;
  readonly financing: Cents;
  readonly fees: Cents;
  /** Commission, financing and fees, excl. VAT. */
  readonly totalExclVat: Cents;
  readonly vat: Cents;
  readonly totalInclVat: Cents;
  /** Cost excl. VAT over the invoices handed over, fraction. */
  readonly costRate: number;
  /** Kept by the factor until the end. */
  readonly guaranteeFund: Cents;
  /** Invoices less the guarantee fund: the most that can be drawn. */
  readonly available: Cents;
}

/**
 * Cost of factoring (*affacturage*): commission on the invoices, price of the advances, fees; each amount rounded to the cent.
 *
 * @throws `finance/not-positive`, `finance/negative-amount`, `finance/bad-rate`, `finance/bad-count`.
 * @example
 * ```ts
 * factoringCost({
 *   invoicesInclVat: euros(500000), commissionRate: 0.009,
 *   financing: { averageAdvance: euros(75000), annualRate: 0.032, days: 360, dayBase: 360 },
 * }).totalExclVat; // => 690000
 * ```
 */
export function factoringCost(input: FactoringInput): FactoringCost {
  const { invoicesInclVat, financing: line, fees = ZERO, vatRate = 0, guaranteeRate = 0 } = input;
  const commission = mulRound(
    requirePositive("invoicesInclVat", invoicesInclVat),
    requireRate("commissionRate", input.commissionRate, 1),
  );
  const advance = requireAmount("averageAdvance", line.averageAdvance);
  const financing = mulRound(advance, periodFraction(line.annualRate, line.days, line.dayBase));
  const totalExclVat = sum([commission, financing, requireAmount("fees", fees)]);
  const vat = mulRound(sum([commission, fees]), requireRate("vatRate", vatRate));
  const guaranteeFund = mulRound(invoicesInclVat, requireRate("guaranteeRate", guaranteeRate, 1));
  return {
    commission,
    financing,
    fees,
    totalExclVat,
    vat,
    totalInclVat: sum([totalExclVat, vat]),
    costRate: ratioToNumber(ratioOver(totalExclVat, invoicesInclVat)),
    guaranteeFund,
    available: subtract(invoicesInclVat, guaranteeFund),
  };
}
