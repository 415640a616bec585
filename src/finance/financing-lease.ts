import type { Assumption, FinancingRow } from "../model/financing.js";
import { add, negate } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { monthsPerPeriod, type OptionDraft } from "./financing-draft.js";
import type { FinancingRequest, LeaseOffer } from "./financing-offer.js";
import { taxed, untaxedIf } from "./financing-rows.js";
import { type AssumptionWord, assumption } from "./financing-words.js";
import { leaseRent } from "./lease-rent.js";
import { residualOf } from "./lease-terms.js";

/** Rents with their VAT, and the option where the kind has one. */
export function leaseOption(request: FinancingRequest, offer: LeaseOffer): OptionDraft {
  const { kind, id, title, fee, securityDeposit, servicesPerRent = ZERO, ...terms } = offer;
  const { price } = request;
  const lease = { ...terms, price };
  const payment = add(leaseRent(lease), servicesPerRent);
  const residual = residualOf(lease);
  const option = kind === "financeLease" || kind === "leaseWithOption";
  const end = offer.rents * monthsPerPeriod(offer.periodsPerYear);
  const rents = rentRows(request, offer, payment);
  return {
    rows: [
      ...untaxedIf(request, "fee", 0, fee),
      ...untaxedIf(request, "securityDeposit", 0, securityDeposit),
      ...rents,
      ...(option && residual > 0 ? [taxed(request, "purchaseOption", end, residual)] : []),
      ...untaxedIf(request, "depositRefund", end, securityDeposit === undefined ? undefined : negate(securityDeposit)),
    ],
    termMonths: end,
    amountFinanced: price,
    payment,
    paymentInclVat: rents.find((row) => row.kind === "rent")?.inclVat ?? payment,
    periodsPerYear: offer.periodsPerYear,
    ...(residual > 0 ? { residualValue: residual } : {}),
    ownership: option ? "byOption" : "never",
    assumptions: assumptions(offer, residual > 0, option),
  };
}

function assumptions(offer: LeaseOffer, residual: boolean, option: boolean): Assumption[] {
  const words: AssumptionWord[] = ["leaseFinancesExclVat"];
  words.push(offer.compounding === "effective" ? "effectiveRate" : "proportionalRate");
  if (residual) words.push(option ? "optionExercised" : "residualForLessor");
  if (offer.firstRent !== undefined) words.push(offer.firstRentMode === "adds" ? "firstRentAdds" : "firstRentReplaces");
  if (offer.securityDeposit !== undefined) words.push("depositWithoutInterest");
  return words.map(assumption);
}

function rentRows(request: FinancingRequest, offer: LeaseOffer, payment: Cents): FinancingRow[] {
  const { rents, timing, periodsPerYear, firstRent, firstRentMode, servicesPerRent = ZERO } = offer;
  const step = monthsPerPeriod(periodsPerYear);
  const first = timing === "inAdvance" ? 0 : 1;
  const level = Array.from({ length: rents }, (_, k) => taxed(request, "rent", (first + k) * step, payment));
  if (firstRent === undefined) return level;
  const replaces = firstRentMode === "replaces";
  const increased = taxed(request, "firstRent", first * step, replaces ? add(firstRent, servicesPerRent) : firstRent);
  return [increased, ...(replaces ? level.slice(1) : level)];
}
