import type { CalendarDate } from "../model/date.js";
import { addDays } from "../model/date-arithmetic.js";
import { UsageError } from "../model/errors.js";
import { subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { PayeeTotals, Quote, QuoteAdjustment } from "../model/quote.js";
import type { QuoteRequest } from "../model/quote-request.js";
import type { PercentageSupply } from "../model/quote-supply.js";
import type { Totals, VatRounding } from "../model/vat.js";
import { type SharedAdjustments, shareAdjustments } from "./adjustments.js";
import { applyBundles } from "./bundles.js";
import { checkRequest } from "./check-request.js";
import { dealFigures } from "./deal-figures.js";
import { installments } from "./installments.js";
import { type BaseLine, percentageBase, percentageService } from "./percentage-service.js";
import type { SupplyCalculators } from "./price-supply.js";
import { quoteFindings, staleCosts } from "./quote-findings.js";
import { isOwnOnce, type PricedItem, pricedItem, priceItem } from "./quote-items.js";
import { quoteLine } from "./quote-line.js";
import { documentTotals, type TotalsLine } from "./totals.js";

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
  const items = priceAll(request, options.calculators);
  const shared = shareAdjustments(items.filter(isOwnOnce).map(sharedLine), request.adjustments);
  const all = withRecurringShares(items, request, shared);
  const discounts = discountOf(all.filter(isOwnOnce), shared);
  const lines = all.filter((priced) => priced.firm).map((priced) => quoteLine(priced, discounts.get(priced.item.id)));
  const totals = ownTotals(all.filter(isOwnOnce), shared.adjustments, vatRounding, request.paid);
  const validThrough = validity(request, options.asOf);
  return {
    id: request.id,
    issuedOn: options.asOf,
    ...(validThrough === undefined ? {} : { validThrough }),
    ...(client === undefined ? {} : { client }),
    lines,
    alternatives: all.filter((priced) => !priced.firm).map((priced) => quoteLine(priced)),
    adjustments: shared.adjustments,
    vatRounding,
    totals,
    otherTotals: otherTotals(all, vatRounding),
    deal: dealFigures(lines, totals.exclVat, chargesOf(request, shared.adjustments)),
    installments: request.payment === undefined ? [] : installments(totals.amountDue, request.payment),
    shownFirst: client?.recoversVat === false ? "inclVat" : "exclVat",
    findings: [...quoteFindings(all, lines), ...freshness(all, options)],
  };
}

/** Everything but recurring percentages, in item order: prices, then bundles, then one-off percentages of what these leave. */
function priceAll(request: QuoteRequest, calculators: SupplyCalculators | undefined): readonly PricedItem[] {
  const standalone = request.items
    .filter((item) => item.supply.kind !== "percentage")
    .map((item) => priceItem(item, request, calculators));
  const bundled = applyBundles(standalone, request.bundles);
  const base = bundled.filter((priced) => priced.firm).map((priced) => baseLine(priced));
  const once = percentages(request, base, (everyMonths) => everyMonths === undefined);
  return inOrder(request, [...bundled, ...once]);
}

function withRecurringShares(
  items: readonly PricedItem[],
  request: QuoteRequest,
  shared: SharedAdjustments,
): readonly PricedItem[] {
  const discounts = discountOf(items.filter(isOwnOnce), shared);
  const base = items
    .filter(({ firm, item }) => firm && item.supply.kind !== "percentage")
    .map((priced) => baseLine(priced, discounts.get(priced.item.id)));
  const recurring = percentages(request, base, (everyMonths) => everyMonths !== undefined);
  return recurring.length === 0 ? items : inOrder(request, [...items, ...recurring]);
}

function percentages(
  request: QuoteRequest,
  base: readonly BaseLine[],
  wanted: (everyMonths: number | undefined) => boolean,
): PricedItem[] {
  return request.items.flatMap((item) => {
    if (item.supply.kind !== "percentage" || !wanted(item.everyMonths)) return [];
    const { rate, base: of, cost } = item.supply as PercentageSupply;
    const price = percentageService(percentageBase(base, of), rate);
    return [pricedItem(item, request, { unitPrice: { price }, ...(cost === undefined ? {} : { cost }) })];
  });
}

function baseLine({ item, supply, exclVat, everyMonths }: PricedItem, discount: Cents = ZERO): BaseLine {
  return {
    exclVat: subtract(exclVat, discount),
    ...(supply.payee === undefined ? {} : { payee: supply.payee }),
    ...(everyMonths === undefined ? {} : { everyMonths }),
    ...(item.family === undefined ? {} : { family: item.family }),
  };
}

function inOrder(request: QuoteRequest, items: readonly PricedItem[]): readonly PricedItem[] {
  const byId = new Map(items.map((priced) => [priced.item.id, priced]));
  return request.items.flatMap(({ id }) => byId.get(id) ?? []);
}

function sharedLine({ exclVat, item }: PricedItem): {
  readonly exclVat: Cents;
  readonly vat: PricedItem["item"]["vat"];
} {
  return { exclVat, vat: item.vat };
}

function discountOf(own: readonly PricedItem[], shared: SharedAdjustments): ReadonlyMap<string, Cents> {
  return new Map(own.map((priced, k) => [priced.item.id, shared.discountByLine[k] ?? ZERO]));
}

function totalsLine({ exclVat, item, input }: PricedItem): TotalsLine {
  return { exclVat, vat: item.vat, detail: input };
}

function ownTotals(
  own: readonly PricedItem[],
  adjustments: readonly QuoteAdjustment[],
  vatRounding: VatRounding,
  paid: Cents = ZERO,
): Totals {
  const parts = (kind: QuoteAdjustment["kind"]) =>
    adjustments.filter((adjustment) => adjustment.kind === kind).flatMap((adjustment) => adjustment.parts);
  return documentTotals({
    lines: own.map(totalsLine),
    discounts: parts("discount"),
    charges: parts("charge"),
    vatRounding,
    paid,
  });
}

function otherTotals(items: readonly PricedItem[], vatRounding: VatRounding): PayeeTotals[] {
  const groups = new Map<string, PricedItem[]>();
  for (const priced of items) {
    if (!priced.firm || isOwnOnce(priced)) continue;
    const key = JSON.stringify([priced.everyMonths ?? 0, priced.supply.payee ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), priced]);
  }
  return [...groups.values()].map((group) => {
    const { supply, everyMonths } = group[0] as PricedItem;
    return {
      ...(supply.payee === undefined ? {} : { payee: supply.payee }),
      ...(everyMonths === undefined ? {} : { everyMonths }),
      totals: documentTotals({ lines: group.map(totalsLine), vatRounding }),
    };
  });
}

function chargesOf(
  { adjustments = [] }: QuoteRequest,
  worked: readonly QuoteAdjustment[],
): { readonly amount: Cents; readonly cost?: Cents }[] {
  return worked.flatMap(({ kind, amount }, k) => {
    const cost = adjustments[k]?.cost;
    return kind === "charge" ? [{ amount, ...(cost === undefined ? {} : { cost }) }] : [];
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
