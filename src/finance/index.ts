/** Leasing, credit, rates. */
export {
  type AnnuityPeriodsResult,
  accumulatedValue,
  annuityPayment,
  annuityPeriods,
  annuityPresentValue,
} from "./annuity.js";
export type { AnnuityAmount, AnnuityGrowth, AnnuityShape } from "./annuity-factors.js";
export { type AnnuityLoan, type AnnuityParts, annuityParts } from "./annuity-parts.js";
export { type AprFlow, type AprResult, type AprTerms, apr, explainApr } from "./apr.js";
export type { IntervalUnit } from "./apr-time.js";
export type {
  CashOffer,
  DatedVatRate,
  FinancingOffer,
  FinancingOrder,
  FinancingRequest,
  LeaseKind,
  LeaseOffer,
  LoanOffer,
} from "./financing-offer.js";
export { type FinancingComparison, financingOptions, type RefusedOffer } from "./financing-options.js";
export { annuityRate, impliedRate } from "./implied-rate.js";
export { type DatedFlow, datedInternalRate, internalRate } from "./irr.js";
export { leaseRent, leaseRentUnrounded } from "./lease-rent.js";
export type { FirstRentMode, LeaseShape, LeaseTerms, Timing } from "./lease-terms.js";
export { type LoanCharges, loanApr, proportionalOfEffective } from "./loan-apr.js";
export {
  type AmortizationSchedule,
  type ColumnsResult,
  type InstallmentRow,
  loanColumns,
  loanSchedule,
  type ScheduleResult,
} from "./loan-schedule.js";
export type { LoanDeferral, LoanMethod, LoanShape, LoanTerms, OddCents } from "./loan-terms.js";
export {
  type AnnualRateTerms,
  type Compounding,
  type PeriodRateTerms,
  periodRate,
  type RateTerms,
} from "./period-rate.js";
export {
  datedNetPresentValue,
  type ModifiedRateResult,
  type ModifiedRateTerms,
  modifiedInternalRate,
  netPresentValue,
} from "./present-value.js";
export type { NoRateReason, RateRoot, RateSolution } from "./rate-solution.js";
export {
  continuousRate,
  effectiveOfContinuous,
  effectiveRate,
  equivalentRate,
  nominalRate,
  proportionalRate,
  type RateConversion,
} from "./rates.js";
