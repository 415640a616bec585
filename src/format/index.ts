/** Words for people, in French and English: money, numbers, dates, steps and findings; conversions from and to Date and Decimal. */
export * from "./convert.js";
export { type DateStyle, formatDate, formatPeriod } from "./date.js";
export * from "./describe.js";
export * from "./duration.js";
export * from "./money.js";
export { formatNumber, formatPercent, NARROW_SPACE, NO_BREAK_SPACE, type NumberOptions } from "./number.js";
export * from "./parse-amount.js";
export * from "./parse-date.js";
export { formatOperand, formatValue } from "./value.js";
