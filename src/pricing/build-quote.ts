import type { CalendarDate } from "../model/date.js";
import { addDays } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { Quote, QuoteAdjustment } from "../model/quote.js";
import type { QuoteRequest } from "../model/quote-request.js";
import { type SharedAdjustments, shareAdjustments } from "./adjustments.js";
import { checkRequest } from "./check-request.js";
import { dealFigures } from "./deal-figures.js";
import { installments } from "./installments.js";
import { optional } from "./optional.js";
import { priceItems, withRecurringShares } from "./price-items.js";
import type { SupplyCalculators } from "./price-supply.js";
import { openVariants, quoteFindings, staleCosts } from "./quote-findings.js";
import { isOwnOnce, type PricedItem } from "./quote-items.js";
import { quoteLine } from "./quote-line.js";
import { otherTotals, ownTotals } from "./quote-totals.js";

/** What a quote needs besides the request. */
export interface QuoteOptions {
  /** Day of the quote. */
  readonly asOf: CalendarDate;
  /** Calculators of plugins, by kind of supply. */
  readonly calculators?: SupplyCalculators;
  /** Days after which a cost must be checked again; absent = not looked at. */
  readonly costFreshDays?: number;
}

/**
 * Works out a quote: lines, totals by VAT rate, margins by line, family, supplier and deal, payments with their dates. Amounts in cents.
 *
 * The reseller's document holds his one-off lines; what publishers and networks are paid, and what recurs, has totals of its own. VAT
 * comes with each item and is rounded at the named level, once for each rate by default (EN 16931). Percentage services count the
 * one-off lines, without other percentage services; those that recur count them after the discounts of the document.
 *
 * @throws `quote/…`, `vat/…`, `pricing/…`, `payment/…` for a request that contradicts itself; what a sound request can meet (a loss, a
 * commission not known) is in `findings`.
 * @example
 * ```ts
 * const quote = buildQuote(
 *   {
 *     id: "Q1",
 *     items: [
 *       { id: "reader", label: "Lecteur", supply: { kind: "costPlus", cost: euros(300), priceFrom: { coefficient: 1.3 } }, vat: { category: "S", rate: 0.196 } },
 *     ],
 *   },
 *   { asOf: date("2003-03-20") },
 * );
 * quote.totals.exclVat; // => 39000
 * quote.totals.inclVat; // => 46644
 * quote.deal.margin.grossMargin; // => { ok: true, value: 9000 }
 * ```
 */
export function buildQuote(request: QuoteRequest, options: QuoteOptions): Quote {
  checkRequest(request);
  const { vatRounding = "perVatRate", client } = request;
  const items = priceItems(request, options.calculators);
  const own = items.filter(isOwnOnce);
  const shared = shareAdjustments(own, request.adjustments);
  const discounts = discountOf(own, shared);
  const all = withRecurringShares(items, request, discounts);
  const lines = all
    .filter((priced) => priced.firm)
    .map((priced) => quoteLine(priced, vatRounding, discounts.get(priced.item.id)));
  const totals = ownTotals(own, shared.adjustments, vatRounding, request.paid);
  const validThrough = validity(request, options.asOf);
  return {
    id: request.id,
    issuedOn: options.asOf,
    ...optional("validThrough", validThrough),
    ...optional("client", client),
    lines,
    alternatives: all.filter((priced) => !priced.firm).map((priced) => quoteLine(priced, vatRounding)),
    adjustments: shared.adjustments,
    vatRounding,
    totals,
    otherTotals: otherTotals(all, vatRounding),
    deal: dealFigures(lines, totals.exclVat, chargesOf(request, shared.adjustments)),
    installments: request.payment === undefined ? [] : installments(totals.amountDue, request.payment),
    shownFirst: client?.recoversVat === false ? "inclVat" : "exclVat",
    findings: [...quoteFindings(all, lines), ...openVariants(request), ...freshness(all, options)],
  };
}

function chargesOf(
  { adjustments = [] }: QuoteRequest,
  worked: readonly QuoteAdjustment[],
): { readonly amount: Cents; readonly cost?: Cents }[] {
  return worked.flatMap(({ kind, amount }, k) => {
    const cost = adjustments[k]?.cost;
    return kind === "charge" ? [{ amount, ...optional("cost", cost) }] : [];
  });
}

function validity(
  { items, validityDays, volatileValidityDays }: QuoteRequest,
  asOf: CalendarDate,
): CalendarDate | undefined {
  const volatile = items.some((item) => item.volatile === true) ? volatileValidityDays : undefined;
  const days = volatile === undefined ? validityDays : Math.min(volatile, validityDays ?? volatile);
  if (days === undefined) return undefined;
  if (!Number.isInteger(days) || days < 0)
    throw new UsageError("quote/bad-validity", days, "a whole number of days, 0 or more");
  return addDays(asOf, days);
}

function freshness(items: readonly PricedItem[], { asOf, costFreshDays }: QuoteOptions): ReturnType<typeof staleCosts> {
  return costFreshDays === undefined ? [] : staleCosts(items, addDays(asOf, -costFreshDays));
}
function discountOf(own: readonly PricedItem[], shared: SharedAdjustments): ReadonlyMap<string, Cents> {
  if (shared.adjustments.length === 0) return new Map();
  return new Map(own.map((priced, k) => [priced.item.id, shared.discountByLine[k] ?? ZERO]));
}
