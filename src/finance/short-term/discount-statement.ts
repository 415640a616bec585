import { UsageError } from "../../model/errors.js";
import { add, mulRound, subtract, sum } from "../../model/money/arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import type { Rate } from "../../model/money/ratio.js";
import { ratioOver, ratioTimes, ratioToNumber } from "../../model/money/ratio-ops.js";
import { no, ok, type Result } from "../../model/result.js";
import { requireAmount, requireCount, requirePositive, requireRate } from "../require.js";
import { type DayBase, MAX_DAYS, periodFraction } from "./simple-interest.js";

/** A commission of the bank on a bill. */
export type BankCommission =
  /** A rate a year on the days charged (*commission d'endos*). */
  | { readonly kind: "timeProportional"; readonly annualRate: Rate; readonly vat?: boolean }
  /** A share of the face value (*commission proportionnelle*). */
  | { readonly kind: "proportional"; readonly rate: Rate; readonly vat?: boolean }
  /** An amount a bill (*commission fixe*, collection fee), cents excl. VAT. */
  | { readonly kind: "fixed"; readonly amount: Cents; readonly vat?: boolean };

/** A bill and the bank's terms. */
export interface DiscountStatementInput {
  /** Face value, cents, above zero. */
  readonly nominal: Cents;
  /** Discount rate, fraction a year. */
  readonly annualRate: Rate;
  /** Actual days from the discount to the due date. */
  readonly days: number;
  /** *Jours de banque* that the bank adds to those days. */
  readonly bankDays: number;
  readonly dayBase: DayBase;
  readonly commissions: readonly BankCommission[];
  /** VAT on the commissions marked `vat`, fraction. Only the caller knows which rate holds on that day. */
  readonly vatRate: Rate;
}

/** The bank's statement (*bordereau d'escompte*): each amount rounded to the cent. */
export interface DiscountStatement {
  readonly daysCharged: number;
  readonly discount: Cents;
  /** In the order given, excl. VAT. */
  readonly commissions: readonly Cents[];
  readonly vat: Cents;
  /** Discount, commissions and VAT (*agios*). */
  readonly agio: Cents;
  /** What the client's account is credited with. */
  readonly net: Cents;
  /** The agio's rate a year, on the days without bank days. Absent for 0 days. Sources differ on the formula, hence three. */
  readonly realRates?: {
    /** agio / net × base / days. */
    readonly onNet: number;
    /** agio / face value × base / days. */
    readonly onFace: number;
    /** (discount + time-proportional commissions) / net × 365 / days: fixed fees and VAT stay out. */
    readonly timeCostOn365: number;
  };
}

/**
 * What the bank charges to discount a bill, line by line: discount on days + bank days, commissions, VAT, agio and net.
 *
 * @returns `nothingLeft` when the agio reaches the face value.
 * @throws `finance/not-positive`, `finance/bad-rate`, `finance/bad-count`, `finance/bad-commission`.
 * @example
 * ```ts
 * const statement = discountStatement({
 *   nominal: euros(280000), annualRate: 0.1225, days: 53, bankDays: 1, dayBase: 360,
 *   commissions: [{ kind: "fixed", amount: euros(25), vat: true }], vatRate: 0.186,
 * });
 * statement.ok && statement.value.net; // => 27482535
 * ```
 */
export function discountStatement(input: DiscountStatementInput): Result<DiscountStatement, "nothingLeft"> {
  const nominal = requirePositive("nominal", input.nominal);
  const days = requireCount("days", input.days, 0, MAX_DAYS);
  const daysCharged = requireCount(
    "days + bankDays",
    days + requireCount("bankDays", input.bankDays, 0, 366),
    0,
    MAX_DAYS,
  );
  const discount = mulRound(nominal, periodFraction(input.annualRate, daysCharged, input.dayBase));
  const commissions = input.commissions.map((commission) => commissionAmount(commission, input, daysCharged));
  const vat = taxOf(input, commissions);
  const agio = add(add(discount, sum(commissions)), vat);
  const net = subtract(nominal, agio);
  if (net <= 0) return no("nothingLeft");
  const statement = { daysCharged, discount, commissions, vat, agio, net };
  if (days === 0) return ok(statement);
  const overTime = sum([discount, ...commissions.filter((_, k) => input.commissions[k]?.kind === "timeProportional")]);
  const onNet = perYear(agio, net, days, input.dayBase);
  const onFace = perYear(agio, nominal, days, input.dayBase);
  return ok({ ...statement, realRates: { onNet, onFace, timeCostOn365: perYear(overTime, net, days, 365) } });
}

function commissionAmount(commission: BankCommission, input: DiscountStatementInput, daysCharged: number): Cents {
  switch (commission.kind) {
    case "timeProportional":
      return mulRound(input.nominal, periodFraction(commission.annualRate, daysCharged, input.dayBase));
    case "proportional":
      return mulRound(input.nominal, requireRate("commission rate", commission.rate));
    case "fixed":
      return requireAmount("commission amount", commission.amount);
    default:
      throw new UsageError("finance/bad-commission", commission, "kind timeProportional, proportional or fixed");
  }
}

/** VAT on the commissions that carry it, rounded once on their total, as an invoice does for each rate. */
function taxOf({ commissions, vatRate }: DiscountStatementInput, amounts: readonly Cents[]): Cents {
  return mulRound(sum(amounts.filter((_, k) => commissions[k]?.vat === true)), requireRate("vatRate", vatRate));
}

function perYear(cost: Cents, base: Cents, days: number, dayBase: DayBase): number {
  return ratioToNumber(ratioTimes(ratioOver(cost, base), ratioOver(dayBase, days)));
}
