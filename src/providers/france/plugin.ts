import type { CreditScope } from "../../finance/consumer-credit.js";
import type { Parameter } from "../../model/parameter.js";
import type { Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import type { KeyedSeries } from "./keyed-series.js";
import { franceDealPack } from "./rules/pack.js";
import type { FranceDealShape } from "./rules/shape.js";
import { consumerCreditScope } from "./series/consumer-credit-scope.js";
import { consumerDefault } from "./series/consumer-default.js";
import { contractRenewalNotice } from "./series/contract-renewal-notice.js";
import { depreciationDecliningCoefficients } from "./series/depreciation-declining-coefficients.js";
import { depreciationUsualLives } from "./series/depreciation-usual-lives.js";
import { eInvoicing } from "./series/e-invoicing.js";
import { ecbMainRefinancingRate } from "./series/ecb-main-refinancing-rate.js";
import { francEuro } from "./series/franc-euro.js";
import { latePaymentContractFloor } from "./series/late-payment-contract-floor.js";
import { latePaymentDefaultRates } from "./series/late-payment-default-rates.js";
import { latePaymentDefaultRule } from "./series/late-payment-default-rule.js";
import { latePaymentFloorMultiple } from "./series/late-payment-floor-multiple.js";
import { legalInterestIncrease } from "./series/legal-interest-increase.js";
import { legalInterestRates } from "./series/legal-interest-rates.js";
import { paymentTerms } from "./series/payment-terms.js";
import { periodComputation } from "./series/period-computation.js";
import { publicHolidayRules } from "./series/public-holiday-rules.js";
import { recoveryIndemnity } from "./series/recovery-indemnity.js";
import { spreadsheetAmordegrcCoefficients } from "./series/spreadsheet-amordegrc-coefficients.js";
import { syntecIndex } from "./series/syntec-index.js";
import { syntecLink } from "./series/syntec-link.js";
import { vatDueOnDeposit } from "./series/vat-due-on-deposit.js";
import { vatItemClass } from "./series/vat-item-class.js";
import { vatItemClassElsewhere } from "./series/vat-item-class-elsewhere.js";
import { vatRateWhitelistEInvoice } from "./series/vat-rate-whitelist-einvoice.js";
import { vatRates } from "./series/vat-rates.js";
import { vatRounding } from "./series/vat-rounding.js";

/** Every dated series of French law and usage, by name. */
export interface FranceSeries {
  readonly consumerCreditScope: KeyedSeries<CreditScope>;
  readonly consumerDefault: KeyedSeries<number>;
  readonly contractRenewalNotice: KeyedSeries<number>;
  readonly depreciationDecliningCoefficients: KeyedSeries<number>;
  readonly depreciationUsualLives: KeyedSeries<readonly number[]>;
  readonly eInvoicing: KeyedSeries<string>;
  readonly ecbMainRefinancingRate: KeyedSeries<number>;
  readonly francEuro: KeyedSeries<number>;
  readonly latePaymentContractFloor: KeyedSeries<number>;
  readonly latePaymentDefaultRates: KeyedSeries<number>;
  readonly latePaymentDefaultRule: KeyedSeries<number>;
  readonly latePaymentFloorMultiple: KeyedSeries<number>;
  readonly legalInterestIncrease: KeyedSeries<number>;
  readonly legalInterestRates: KeyedSeries<number>;
  readonly paymentTerms: KeyedSeries<number>;
  readonly periodComputation: KeyedSeries<string>;
  readonly publicHolidayRules: KeyedSeries<string>;
  readonly recoveryIndemnity: KeyedSeries<number>;
  readonly spreadsheetAmordegrcCoefficients: KeyedSeries<number>;
  readonly syntecIndex: KeyedSeries<number>;
  readonly syntecLink: KeyedSeries<number>;
  readonly vatDueOnDeposit: KeyedSeries<"collection" | "delivery">;
  readonly vatItemClass: KeyedSeries<string>;
  readonly vatItemClassElsewhere: KeyedSeries<string>;
  readonly vatRateWhitelistEInvoice: KeyedSeries<readonly number[]>;
  readonly vatRates: KeyedSeries<number>;
  readonly vatRounding: KeyedSeries<string>;
}

/** Every dated series of French law and usage, by name: `franceSeries.vatRates.of("FR-metropolitan", "normal")`. */
export const franceSeries: FranceSeries = {
  consumerCreditScope,
  consumerDefault,
  contractRenewalNotice,
  depreciationDecliningCoefficients,
  depreciationUsualLives,
  eInvoicing,
  ecbMainRefinancingRate,
  francEuro,
  latePaymentContractFloor,
  latePaymentDefaultRates,
  latePaymentDefaultRule,
  latePaymentFloorMultiple,
  legalInterestIncrease,
  legalInterestRates,
  paymentTerms,
  periodComputation,
  publicHolidayRules,
  recoveryIndemnity,
  spreadsheetAmordegrcCoefficients,
  syntecIndex,
  syntecLink,
  vatDueOnDeposit,
  vatItemClass,
  vatItemClassElsewhere,
  vatRateWhitelistEInvoice,
  vatRates,
  vatRounding,
};

/**
 * The France provider: every dated parameter, and the rules of French law on a deal, as a plugin.
 *
 * @example
 * ```ts
 * compose([france]).parameters.has("recovery-indemnity"); // => true
 * ```
 */
export const france: Plugin<readonly [Pack<FranceDealShape>]> = /*@__PURE__*/ definePlugin({
  id: "france",
  version: "0.1.0",
  packs: [franceDealPack],
  parameters: /*@__PURE__*/ allParameters(),
});

function allParameters(): readonly Parameter<unknown>[] {
  return Object.values<KeyedSeries<unknown>>({ ...franceSeries }).flatMap(({ parameters }) => [...parameters.values()]);
}
