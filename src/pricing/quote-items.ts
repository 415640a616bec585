import { UsageError } from "../model/errors.js";
import { add, mulRound, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { ratioOver } from "../model/money/ratio-ops.js";
import type { QuoteItem, QuoteRequest } from "../model/quote-request.js";
import type { Vat } from "../model/vat.js";
import { notNegative } from "./guards.js";
import { type LineInput, lineAmount } from "./line-amount.js";
import type { Draft } from "./optional.js";
import { type PricedSupply, priceSupply, type StandaloneSupply, type SupplyCalculators } from "./price-supply.js";

/** An item with its price, before discounts of the document. */
export interface PricedItem {
  readonly item: QuoteItem;
  readonly supply: PricedSupply;
  readonly vat: Vat;
  /** What the net amount was worked out from. */
  readonly detail: LineInput;
  /** Net amount in cents, excluding VAT. */
  readonly exclVat: Cents;
  /** `undefined` = once. */
  readonly everyMonths: number | undefined;
  /** In the totals? */
  readonly firm: boolean;
}

/** Prices an item whose terms need nothing else. */
export function priceItem(item: QuoteItem, request: QuoteRequest, calculators?: SupplyCalculators): PricedItem {
  return pricedItem(item, request, priceSupply(item.supply as StandaloneSupply, calculators));
}

/** An item with the price of its unit. */
export function pricedItem(item: QuoteItem, request: QuoteRequest, supply: PricedSupply): PricedItem {
  const detail = lineDetail(item, supply);
  const everyMonths = item.everyMonths ?? supply.everyMonths;
  if (everyMonths !== undefined && !(Number.isInteger(everyMonths) && everyMonths >= 1))
    throw new UsageError("quote/bad-frequency", everyMonths, "a whole number of months, 1 or more");
  return { item, supply, vat: item.vat, detail, exclVat: lineAmount(detail), everyMonths, firm: isFirm(item, request) };
}

function lineDetail(item: QuoteItem, { unitPrice, sign }: PricedSupply): LineInput {
  const { quantity = 1, discounts, free, allowance, charge } = item;
  const detail: Draft<LineInput> = { quantity: sign === undefined ? quantity : 0 - quantity, unitPrice };
  if (free !== undefined) detail.discounts = [...(discounts ?? []), 1];
  else if (discounts !== undefined && discounts.length > 0) detail.discounts = discounts;
  if (allowance !== undefined) detail.allowance = notNegative("allowance", allowance);
  if (charge !== undefined) detail.charge = notNegative("charge", charge);
  return detail;
}

/** Options count once accepted, variants once chosen. */
function isFirm({ id, optional, variant }: QuoteItem, { acceptedOptions, choices }: QuoteRequest): boolean {
  if (optional === true && acceptedOptions?.includes(id) !== true) return false;
  if (variant === undefined) return true;
  return choices !== undefined && Object.hasOwn(choices, variant.group) && choices[variant.group] === variant.choice;
}

/** Is it invoiced once by the reseller? */
export function isOwnOnce({ supply, everyMonths, firm }: PricedItem): boolean {
  return firm && supply.payee === undefined && everyMonths === undefined;
}

/** The same item at another net amount: the difference is an allowance or a charge on the line. */
export function atAmount(priced: PricedItem, exclVat: Cents): PricedItem {
  const less = subtract(priced.exclVat, exclVat);
  const { allowance = ZERO, charge = ZERO } = priced.detail;
  const detail =
    less >= 0
      ? { ...priced.detail, allowance: add(allowance, less) }
      : { ...priced.detail, charge: subtract(charge, less) };
  return { ...priced, detail, exclVat };
}

/** Cost of the line in cents; absent = not known. Negative for goods that come back. */
export function lineCost({ supply, detail }: PricedItem): Cents | undefined {
  if (supply.cost === undefined || supply.cost === 0) return supply.cost;
  const { per } = detail.unitPrice;
  return mulRound(supply.cost, per === undefined ? detail.quantity : ratioOver(detail.quantity, per));
}

/** Commission on the line in cents; absent = none or not known. */
export function lineCommission({ supply, detail }: PricedItem): Cents | undefined {
  return supply.commission === undefined ? undefined : mulRound(supply.commission, detail.quantity);
}
