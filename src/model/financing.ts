import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";
import type { Text } from "./text.js";

/**
 * Ways to pay for equipment. `financeLease` is the *crédit-bail* (professionals), `leaseWithOption` the *LOA* (consumers),
 * `longTermRental` the *LLD*, `financialRental` the *location financière*, `evolvingLease` the *location évolutive*.
 */
export type FinancingKind =
  | "cash"
  | "loan"
  | "financeLease"
  | "leaseWithOption"
  | "longTermRental"
  | "financialRental"
  | "evolvingLease";

/** What a row of the cash calendar is. `drawdown` and `depositRefund` come in: their amounts are negative. */
export type FinancingRowKind =
  | "purchase"
  | "drawdown"
  | "fee"
  | "securityDeposit"
  | "firstRent"
  | "rent"
  | "installment"
  | "insurance"
  | "balloon"
  | "purchaseOption"
  | "depositRefund";

/** One movement of cash, as the client sees it: positive = paid. All amounts in cents. */
export interface FinancingRow {
  readonly kind: FinancingRowKind;
  /** Whole months after the start. */
  readonly month: number;
  /** Only when the start is known. */
  readonly dueOn?: CalendarDate;
  readonly exclVat: Cents;
  readonly vat: Cents;
  readonly inclVat: Cents;
  /** Of an installment of a loan. */
  readonly interest?: Cents;
  /** Of an installment of a loan: what stays owed after it. */
  readonly balance?: Cents;
}

/** Who owns the equipment in the end. */
export type Ownership =
  /** The client, from delivery. */
  | "fromDelivery"
  /** The client, if the option is exercised: its price is in the calendar. */
  | "byOption"
  /** The lessor: the equipment goes back. */
  | "never";

/** What a comparison takes for granted. */
export interface Assumption {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly text: Text;
}

/** One way to pay for a deal, with its cash calendar and its totals. A document: plain data, amounts in cents. */
export interface FinancingOption {
  /** Unique among the options of a deal. */
  readonly id: string;
  readonly kind: FinancingKind;
  readonly title: Text;
  /** Months from the start to the last movement. */
  readonly termMonths: number;
  /** What the lessor or the bank finances: excl. VAT for a lease; as the offer says for a loan. Absent for cash. */
  readonly amountFinanced?: Cents;
  /** Level rent (excl. VAT) or installment. */
  readonly payment?: Cents;
  /** The same with the VAT of the first level rent. */
  readonly paymentInclVat?: Cents;
  readonly periodsPerYear?: number;
  /** Price of the option or balloon, excl. VAT. */
  readonly residualValue?: Cents;
  /** Cash calendar, by month. */
  readonly rows: readonly FinancingRow[];
  readonly totalExclVat: Cents;
  readonly totalVat: Cents;
  readonly totalInclVat: Cents;
  /** What the client bears in the end: including VAT if he does not recover it, else excluding. */
  readonly totalForClient: Cents;
  /** `totalForClient` less the cash price on the same side. */
  readonly costOfFinancing: Cents;
  /** Value today of the calendar on the client's side, at the client's own yearly rate. Absent without a rate. */
  readonly presentValue?: Cents;
  /** Yearly rate of the financing, by compounding, excl. VAT; a fraction. Absent for cash, or when no single rate solves the flows. */
  readonly effectiveAnnualRate?: number;
  readonly ownership: Ownership;
  readonly assumptions: readonly Assumption[];
}
