/** Values, words and types of the domain. */

export type * from "./accommodation.js";
export { easterSunday } from "./calendar/easter.js";
export { HOLIDAY_RULES, type HolidayDay, type HolidayRule } from "./calendar/holiday-rules.js";
export * from "./calendar/holiday-zone.js";
export { isLocalDateTime, type LocalDateTime, localDateTime } from "./calendar/local-time.js";
export * from "./calendar/moved-due-date.js";
export type { OpeningHours, OpeningSlot } from "./calendar/opening-hours.js";
export { type PaymentTerm, paymentDueDate } from "./calendar/payment-term.js";
export { backFrom, type Duration, periodExpiry } from "./calendar/period-expiry.js";
export {
  type HolidayOn,
  type HolidayOptions,
  holidayCoverage,
  holidayOn,
  type PublicHoliday,
  publicHolidays,
} from "./calendar/public-holidays.js";
export {
  addWorkingDays,
  BUSINESS_DAYS,
  countWorkingDays,
  type DateMove,
  isWorkingDay,
  moveToWorkingDay,
  type NoWorkingDay,
  OFFICE_DAYS,
  type Weekday,
  type WorkingCalendar,
} from "./calendar/working-days.js";
export * from "./calendar/working-time.js";
export * from "./card-state.js";
export * from "./client.js";
export * from "./client-card.js";
export * from "./client-card-filter.js";
export type * from "./complaint.js";
export * from "./contract.js";
export * from "./contract-duration.js";
export * from "./contract-notice.js";
export * from "./date.js";
export * from "./date-arithmetic.js";
export * from "./date-schedule.js";
export * from "./day-count.js";
export type * from "./deal.js";
export * from "./document-kind.js";
export * from "./errors.js";
export * from "./explain.js";
export type * from "./field-work.js";
export * from "./financing.js";
export * from "./finding.js";
export * from "./identifiers/identifier.js";
export { vatNumberOfSiren } from "./identifiers/vat-number.js";
export * from "./margin.js";
export * from "./money/allocate.js";
export type { AmortizationColumns } from "./money/amortize.js";
export * from "./money/arithmetic.js";
export { type Cents, type Currency, cents, isCents, ZERO } from "./money/cents.js";
export * from "./money/column.js";
export * from "./money/euros.js";
export * from "./money/line-column.js";
export * from "./money/multiplier.js";
export { type NarrowRatio, type Rate, type Ratio, ratio, type WideRatio } from "./money/ratio.js";
export * from "./money/ratio-ops.js";
export * from "./money/ratio-text.js";
export type { RoundingMode } from "./money/round.js";
export * from "./parameter.js";
export * from "./payment-means.js";
export * from "./period.js";
export * from "./professional.js";
export type * from "./proposal.js";
export type * from "./provider.js";
export * from "./quote.js";
export * from "./quote-margin.js";
export * from "./quote-payment.js";
export * from "./quote-request.js";
export * from "./quote-supply.js";
export * from "./quote-terms.js";
export * from "./renewal-date.js";
export * from "./rent-coefficients.js";
export * from "./result.js";
export type * from "./sales-document.js";
export type * from "./sales-table.js";
export * from "./source.js";
export * from "./stock.js";
export * from "./territory.js";
export * from "./text.js";
export * from "./trade-show.js";
export * from "./unit.js";
export * from "./unit-price.js";
export * from "./vat.js";
export * from "./verdict.js";
export type * from "./veterinary-medicine.js";
export type * from "./vigilance.js";
export type * from "./vigilance-event.js";
export type * from "./vigilance-people.js";
export type * from "./vigilance-product.js";
export * from "./warranty.js";
export type * from "./workstation.js";
export type * from "./workstation-hardware.js";
export type * from "./workstation-practice.js";
export type * from "./workstation-software.js";
