import { UsageError } from "../model/errors.js";
import type { FinancingKind, FinancingOption } from "../model/financing.js";
import { subtract, sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { cashOption } from "./financing-cash.js";
import type { OptionDraft } from "./financing-draft.js";
import { leaseOption } from "./financing-lease.js";
import { loanOption } from "./financing-loan.js";
import type { FinancingOffer, FinancingOrder, FinancingRequest } from "./financing-offer.js";
import { checkVatRates, taxed } from "./financing-rows.js";
import { calendarValue, financingRate } from "./financing-value.js";
import { assumption, TITLES } from "./financing-words.js";
import { checkPrice } from "./lease-terms.js";

/** The options of a deal, and the offers that cannot be made with their reason. */
export interface FinancingComparison {
  readonly options: readonly FinancingOption[];
  readonly refused: readonly RefusedOffer[];
}

/** An offer that cannot be made. */
export interface RefusedOffer {
  readonly id: string;
  readonly kind: FinancingKind;
  /** A rounded payment that repays early or never, or a price under the lessor's minimum. */
  readonly reason: "repaysEarly" | "neverRepays" | "belowMinimum";
}

/**
 * One deal, paid in several ways, side by side: cash calendar with VAT, totals, ownership, assumptions.
 * A lease finances the price excluding VAT and its rents carry VAT; a loan carries none.
 *
 * @throws `finance/amount`, `finance/offer-id` for two offers with one id, `finance/offer-kind`, `finance/vat-rate`, and those of {@link leaseRent} and
 * {@link loanSchedule}.
 * @example
 * ```ts
 * const { options } = financingOptions({
 *   price: euros(10000), vatRate: 0.2, recoversVat: false,
 *   offers: [
 *     { kind: "cash" },
 *     { kind: "financeLease", rents: 36, timing: "inAdvance", residualRate: 0.02,
 *       annualRate: 0.06, periodsPerYear: 12, compounding: "proportional" },
 *   ],
 * });
 * options.map((option) => option.totalForClient); // => [1200000, 1309848]
 * options[1]?.payment; // => 29765
 * ```
 */
export function financingOptions(request: FinancingRequest): FinancingComparison {
  checkPrice(request.price);
  checkVatRates(request);
  const options: FinancingOption[] = [];
  const refused: RefusedOffer[] = [];
  const ids = new Set<string>();
  for (const offer of request.offers) {
    const id = offer.id ?? offer.kind;
    if (ids.has(id)) throw new UsageError("finance/offer-id", id, "one id per offer", "Give id to offers of one kind.");
    ids.add(id);
    const draft = draftOf(request, offer);
    if (draft.ok) options.push(completed(request, offer, id, draft.value));
    else refused.push({ id, kind: offer.kind, reason: draft.reason });
  }
  return { options: sorted(options, request.sortBy ?? "asGiven"), refused };
}

type Draft =
  | { readonly ok: true; readonly value: OptionDraft }
  | { readonly ok: false; readonly reason: RefusedOffer["reason"] };

function draftOf(request: FinancingRequest, offer: FinancingOffer): Draft {
  switch (offer.kind) {
    case "cash":
      return { ok: true, value: cashOption(request, offer) };
    case "loan":
      return loanOption(request, offer);
    case "financeLease":
    case "leaseWithOption":
    case "longTermRental":
    case "financialRental":
    case "evolvingLease":
      return leaseOption(request, offer);
    default:
      throw new UsageError(
        "finance/offer-kind",
        (offer as { kind: unknown }).kind,
        `one of ${Object.keys(TITLES).join(", ")}`,
      );
  }
}

/** The sums that every option has. */
function completed(request: FinancingRequest, offer: FinancingOffer, id: string, draft: OptionDraft): FinancingOption {
  const { rows, assumptions, services, ...rest } = draft;
  const rate = financingRate(draft, services);
  const side = request.recoversVat ? "exclVat" : "inclVat";
  const totalForClient = sum(rows.map((row) => row[side]));
  const cashPrice: Cents = taxed(request, "purchase", 0, request.price)[side];
  return {
    id,
    kind: offer.kind,
    title: offer.title ?? TITLES[offer.kind],
    ...rest,
    rows: rows.toSorted((a, b) => a.month - b.month),
    totalExclVat: sum(rows.map((row) => row.exclVat)),
    totalVat: sum(rows.map((row) => row.vat)),
    totalInclVat: sum(rows.map((row) => row.inclVat)),
    totalForClient,
    costOfFinancing: subtract(totalForClient, cashPrice),
    ...(request.discountRate === undefined ? {} : { presentValue: calendarValue(rows, side, request.discountRate) }),
    ...(rate === undefined ? {} : { effectiveAnnualRate: rate }),
    assumptions: [assumption(request.recoversVat ? "vatRecovered" : "vatNotRecovered"), ...assumptions],
  };
}

function sorted(options: readonly FinancingOption[], by: FinancingOrder): readonly FinancingOption[] {
  if (by === "asGiven") return options;
  const value = (option: FinancingOption): number => option[by] ?? Number.POSITIVE_INFINITY;
  return options.toSorted((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0));
}
