/** Leasing, credit, rates, short-term operations, client risk, costs, depreciation. */
export {
  type AnnuityPeriodsResult,
  accumulatedValue,
  annuityPayment,
  annuityPeriods,
  annuityPresentValue,
} from "./annuity.js";
export type { AnnuityAmount, AnnuityGrowth, AnnuityShape } from "./annuity-factors.js";
export { type AnnuityLoan, type AnnuityParts, annuityParts } from "./annuity-parts.js";
export { type AprFlow, type AprResult, type AprTerms, apr } from "./apr.js";
export type { IntervalUnit } from "./apr-time.js";
export {
  type CreditScope,
  type CreditScopeAnswer,
  type CreditScopeRequest,
  consumerCreditScope,
} from "./consumer-credit.js";
export {
  type ConsumerDefaultIndemnity,
  type ConsumerDefaultInput,
  consumerDefaultIndemnity,
  type LawFigure,
} from "./consumer-default.js";
export * from "./costs/acquisition-cost.js";
export * from "./costs/activity-break-even.js";
export { type BreakEven, type BreakEvenInput, breakEven, type NoBreakEven } from "./costs/break-even.js";
export * from "./costs/break-even-date.js";
export * from "./costs/break-even-units.js";
export * from "./costs/client-profit.js";
export * from "./costs/cost-lines.js";
export * from "./costs/explain-break-even.js";
export * from "./costs/full-cost.js";
export * from "./costs/investment-return.js";
export * from "./costs/sales-pay.js";
export * from "./depreciation/amordegrc.js";
export * from "./depreciation/amorlinc.js";
export {
  type DecliningBalance,
  type DecliningBalanceInput,
  type DecliningRow,
  decliningBalance,
} from "./depreciation/declining-balance.js";
export * from "./depreciation/declining-coefficient.js";
export * from "./depreciation/explain-depreciation.js";
export type { DepreciationRow, FiscalYearEnd } from "./depreciation/fiscal-year.js";
export type { SpreadsheetDepreciation } from "./depreciation/spreadsheet-year.js";
export {
  type StraightLineInput,
  type StraightLineRow,
  straightLineCharge,
  straightLineSchedule,
} from "./depreciation/straight-line.js";
export * from "./depreciation/textbook.js";
export * from "./depreciation/useful-life.js";
export { type EarlyTermination, earlyTermination, type TerminationClause } from "./early-termination.js";
export type {
  EvolvingAmendment,
  EvolvingEvent,
  EvolvingLease,
  EvolvingLeaseTerms,
  EvolvingRefusal,
  EvolvingRow,
  Revision,
} from "./evolving-lease.js";
export {
  type EvolvingProgram,
  type EvolvingPrograms,
  type EvolvingProgramsRequest,
  type EvolvingUnits,
  type EvolvingUnitsRequest,
  evolvingPrograms,
  evolvingUnits,
} from "./evolving-programs.js";
export {
  type EvolvingRights,
  type EvolvingRightsMonths,
  type EvolvingRightsRequest,
  evolvingRights,
  type MonthReading,
} from "./evolving-rights.js";
export { type EvolvingLeaseResult, simulateEvolvingLease } from "./evolving-simulation.js";
export { explainApr } from "./explain-apr.js";
export { explainLeaseRent } from "./explain-lease-rent.js";
export { explainLoanPayment } from "./explain-loan-payment.js";
export { FINANCING_KINDS, type FinancingKindFacts } from "./financing-catalog.js";
export type {
  CashOffer,
  DatedVatRate,
  FinancingOffer,
  FinancingOrder,
  FinancingRequest,
  GivenRent,
  LeaseKind,
  LeaseOffer,
  LoanOffer,
  OfferBase,
} from "./financing-offer.js";
export { type FinancingComparison, financingOptions, type RefusedOffer } from "./financing-options.js";
export { annuityRate, impliedRate } from "./implied-rate.js";
export { type DatedFlow, datedInternalRate, internalRate } from "./irr.js";
export { type LeaseCommitments, leaseCommitments } from "./lease-commitments.js";
export { type LeaseDefaultIndemnity, type LeaseDefaultTerms, leaseDefaultIndemnity } from "./lease-default.js";
export { type LeaseLiability, type LiabilityRow, type LiabilityTerms, leaseLiability } from "./lease-liability.js";
export { leaseRent, leaseRentUnrounded } from "./lease-rent.js";
export type { FirstRentMode, LeaseShape, LeaseTerms, Timing } from "./lease-terms.js";
export {
  LESSOR_STEPS,
  type LessorFile,
  type LessorFileStatus,
  type LessorStep,
  lessorFileStatus,
} from "./lessor-file.js";
export { loanApr, proportionalOfEffective } from "./loan-apr.js";
export {
  type ChargedRow,
  type ChargedSchedule,
  type LoanCharges,
  type LoanInsurance,
  withCharges,
} from "./loan-charges.js";
export { type ColumnsResult, loanColumns, loanSchedule } from "./loan-schedule.js";
export type { LoanDeferral, LoanMethod, LoanShape, LoanStep, LoanTerms, OddCents } from "./loan-terms.js";
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
export { type CoefficientRent, type CoefficientRequest, rentFromCoefficient } from "./rent-coefficient.js";
export * from "./risk/aged-balance.js";
export * from "./risk/client-exposure.js";
export * from "./risk/collection-steps.js";
export * from "./risk/credit-limit.js";
export * from "./risk/dso.js";
export * from "./risk/solvency-ratios.js";
export * from "./risk/solvency-study.js";
export * from "./risk/turnover-ratio.js";
export * from "./risk/working-capital-need.js";
export { type DatedLoanTerms, scheduleByDates } from "./schedule-by-dates.js";
export type { AmortizationSchedule, InstallmentRow, ScheduleFault, ScheduleResult } from "./schedule-document.js";
export { type FinancedItem, type LeftOutItem, type ServicesShare, servicesShare } from "./services-share.js";
export type { DatedPayment, InterestDayCount, InterestRow } from "./short-term/accrual.js";
export * from "./short-term/advance-interest.js";
export * from "./short-term/bill-discount.js";
export * from "./short-term/discount-statement.js";
export {
  type EarlyPaymentDiscount,
  type EarlyPaymentDiscountInput,
  earlyPaymentDiscount,
} from "./short-term/early-payment-discount.js";
export * from "./short-term/equivalent-bill.js";
export * from "./short-term/explain-early-payment-discount.js";
export * from "./short-term/explain-late-penalty.js";
export * from "./short-term/factoring-cost.js";
export * from "./short-term/late-payment-rate.js";
export * from "./short-term/late-penalty.js";
export * from "./short-term/legal-interest.js";
export * from "./short-term/legal-payment-limit.js";
export { type DatedBill, type MeanDueDate, meanDueDate } from "./short-term/mean-due-date.js";
export * from "./short-term/payment-deferral.js";
export type { DatedRate, RateUnknown } from "./short-term/rate-book.js";
export * from "./short-term/recovery-indemnity.js";
export {
  type DayBase,
  type SimpleInterestInput,
  simpleInterest,
  simpleInterestExact,
} from "./short-term/simple-interest.js";
export * from "./stock/inventory-difference.js";
export * from "./stock/stock-disposal.js";
export * from "./stock/stock-reconciliation.js";
