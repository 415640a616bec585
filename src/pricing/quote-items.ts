import { UsageError } from "../model/errors.js";
import { mulRound, negate, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import { ratioOver, ratioTimes } from "../model/money/ratio-ops.js";
import type { QuoteItem, QuoteRequest } from "../model/quote-request.js";
import { type LineInput, lineAmount } from "./line-amount.js";
import { optional } from "./optional.js";
import { type PricedSupply, priceSupply, type StandaloneSupply, type SupplyCalculators } from "./price-supply.js";

/** An item with its price, before discounts of the document. */
export interface PricedItem {
  readonly item: QuoteItem;
  readonly supply: PricedSupply;
  readonly input: LineInput;
  /** Net amount in cents, excluding VAT. */
  readonly exclVat: Cents;
  readonly everyMonths?: number;
  /** In the totals? */
  readonly firm: boolean;
}

/** Prices an item whose terms need nothing else. */
export function priceItem(item: QuoteItem, request: QuoteRequest, calculators: SupplyCalculators = {}): PricedItem {
  return pricedItem(item, request, priceSupply(item.supply as StandaloneSupply, calculators));
}

/** An item with the price of its unit. */
export function pricedItem(item: QuoteItem, request: QuoteRequest, supply: PricedSupply): PricedItem {
  const input = lineInput(item, supply);
  const everyMonths = item.everyMonths ?? supply.everyMonths;
  if (everyMonths !== undefined && !(Number.isInteger(everyMonths) && everyMonths >= 1))
    throw new UsageError("quote/bad-frequency", everyMonths, "a whole number of months, 1 or more");
  return {
    item,
    supply,
    input,
    exclVat: lineAmount(input),
    firm: isFirm(item, request),
    ...optional("everyMonths", everyMonths),
  };
}

function lineInput(item: QuoteItem, { unitPrice, sign }: PricedSupply): LineInput {
  const { quantity = 1, discounts = [], free, allowance, charge } = item;
  const all = free === undefined ? discounts : [...discounts, 1];
  return {
    quantity: sign === undefined ? quantity : 0 - quantity,
    unitPrice,
    ...(all.length === 0 ? {} : { discounts: all }),
    ...optional("allowance", allowance),
    ...optional("charge", charge),
  };
}

/** Options count once accepted, variants once chosen. */
function isFirm({ id, optional, variant }: QuoteItem, { acceptedOptions = [], choices = {} }: QuoteRequest): boolean {
  const accepted = optional !== true || acceptedOptions.includes(id);
  const chosen =
    variant === undefined || (Object.hasOwn(choices, variant.group) && choices[variant.group] === variant.choice);
  return accepted && chosen;
}

/** Is it invoiced once by the reseller? */
export function isOwnOnce({ supply, everyMonths, firm }: PricedItem): boolean {
  return firm && supply.payee === undefined && everyMonths === undefined;
}

/** The same item at another net amount: the difference is an allowance or a charge on the line. */
export function atAmount(priced: PricedItem, exclVat: Cents): PricedItem {
  const less = subtract(priced.exclVat, exclVat);
  const { allowance = ZERO, charge = ZERO } = priced.input;
  const input =
    less >= 0
      ? { ...priced.input, allowance: subtract(allowance, negate(less)) }
      : { ...priced.input, charge: subtract(charge, less) };
  return { ...priced, input, exclVat };
}

/** Cost of the line in cents; absent = not known. Negative for goods that come back. */
export function lineCost({ supply, input }: PricedItem): Cents | undefined {
  if (supply.cost === undefined || supply.cost === 0) return supply.cost;
  return mulRound(supply.cost, ratioTimes(input.quantity, ratioOver(1, input.unitPrice.per ?? 1)));
}

/** Commission on the line in cents; absent = none or not known. */
export function lineCommission({ supply, input }: PricedItem): Cents | undefined {
  return supply.commission === undefined ? undefined : mulRound(supply.commission, input.quantity);
}
