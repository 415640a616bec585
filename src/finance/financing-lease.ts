import type { Assumption, FinancingRow } from "../model/financing.js";
import { add, negate } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { monthsPerPeriod, type OptionDraft } from "./financing-draft.js";
import type { FinancingRequest, GivenRent, LeaseOffer } from "./financing-offer.js";
import { taxed, untaxedIf } from "./financing-rows.js";
import { type AssumptionWord, assumption } from "./financing-words.js";
import { leaseRent } from "./lease-rent.js";
import { checkPrice, type LeaseShape, leaseSeries, residualOf } from "./lease-terms.js";
import type { AnnualRateTerms } from "./period-rate.js";

/** Rents with their VAT, and the option where the kind has one. */
export function leaseOption(
  request: FinancingRequest,
  offer: LeaseOffer,
): { readonly ok: true; readonly value: OptionDraft } | { readonly ok: false; readonly reason: "belowMinimum" } {
  if (offer.minimumPrice !== undefined && request.price < offer.minimumPrice)
    return { ok: false, reason: "belowMinimum" };
  return { ok: true, value: leaseDraft(request, offer) };
}

function leaseDraft(request: FinancingRequest, offer: LeaseOffer): OptionDraft {
  const { kind, id, title, fee, securityDeposit, minimumPrice, servicesPerRent = ZERO, ...terms } = offer;
  const { price } = request;
  const lease = { ...terms, price };
  const payment = add(rentOf(lease), servicesPerRent);
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
    services: { rent: servicesPerRent, firstRent: offer.firstRentMode === "replaces" ? servicesPerRent : ZERO },
    assumptions: assumptions(offer, residual > 0, option),
  };
}

/** The rent of the rate, or the one given, checked as a lease all the same. */
function rentOf(lease: LeaseShape & (AnnualRateTerms | GivenRent)): Cents {
  if (!("rent" in lease)) return leaseRent(lease);
  leaseSeries(lease);
  checkPrice(lease.rent);
  return lease.rent;
}

function assumptions(offer: LeaseOffer, residual: boolean, option: boolean): Assumption[] {
  const words: AssumptionWord[] = ["leaseFinancesExclVat"];
  words.push("rent" in offer ? "givenRent" : offer.compounding === "effective" ? "effectiveRate" : "proportionalRate");
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
