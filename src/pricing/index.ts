/** Prices, margins, quotes, payments. */
export * from "./adjustments.js";
export * from "./build-quote.js";
export * from "./commission.js";
export * from "./due-date.js";
export * from "./hourly-price.js";
export * from "./installments.js";
export { type LineInput, lineAmount } from "./line-amount.js";
export * from "./margin-figures.js";
export * from "./net-price.js";
export * from "./percentage-service.js";
export * from "./price-supply.js";
export * from "./resale-price.js";
export * from "./selling-price.js";
export * from "./support-share.js";
export * from "./totals.js";
export { checkVat } from "./vat-groups.js";
