import { UsageError } from "../model/errors.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { fraction, minus, over, power, times } from "../model/money/fraction.js";
import type { WideRatio } from "../model/money/ratio.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { type AnnuityShape, annuityFactors, exact } from "./annuity-factors.js";
import type { RateTerms } from "./period-rate.js";

/** A loan as an annuity: unrounded, unlike a schedule. */
export type AnnuityLoan = { readonly presentValue: Cents; readonly futureValue?: Cents } & Pick<
  AnnuityShape,
  "periods" | "timing"
> &
  RateTerms;

/** Interest and principal of payments of an annuity, in cents, unrounded. */
export interface AnnuityParts {
  readonly interest: number;
  readonly principal: number;
}

/**
 * Interest and principal in the payments number `from` to `to` (from 1) of an annuity, unrounded: for the rows of a real loan, each in
 * cents, see {@link loanSchedule}. In advance, the first payment is principal alone.
 *
 * @throws `finance/term` for payments that do not exist, and as {@link annuityPayment}.
 * @example
 * ```ts
 * const parts = annuityParts({ presentValue: euros(125000), periods: 360, timing: "inArrears", ratePerPeriod: 0.0075 }, 13, 24);
 * Math.round(parts.interest); // => 1113523
 * ```
 */
export function annuityParts(loan: AnnuityLoan, from: number, to: number = from): AnnuityParts {
  const { periods, presentValue, futureValue = ZERO } = loan;
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= periods))
    throw new UsageError("finance/term", `${from} to ${to}`, `payments from 1 to ${periods}, in order`);
  const { perPayment, final, growth } = annuityFactors(loan);
  const payment = over(minus(exact(presentValue), times(exact(futureValue), final)), perPayment);
  const balance = (k: number): WideRatio => balanceAfter(loan, growth, payment, k);
  const principal = minus(balance(from - 1), balance(to));
  const count = fraction(BigInt(to - from + 1));
  return {
    interest: ratioToNumber(minus(times(count, payment), principal)),
    principal: ratioToNumber(principal),
  };
}

/** Right after payment k; the present value before the first. */
function balanceAfter({ presentValue, timing }: AnnuityLoan, q: WideRatio, payment: WideRatio, k: number): WideRatio {
  if (k === 0) return exact(presentValue);
  const one = fraction(1n);
  const rate = minus(q, one);
  const sum = rate.num === 0n ? fraction(BigInt(k)) : over(minus(power(q, k), one), rate);
  const grown = power(q, timing === "inAdvance" ? k - 1 : k);
  return minus(times(exact(presentValue), grown), times(payment, sum));
}
