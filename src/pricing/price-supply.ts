import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import { type Cents, isCents, ZERO } from "../model/money/cents.js";
import type {
  CostPlusSupply,
  CustomSupply,
  FlatFeeSupply,
  MonthlyAllInSupply,
  PercentageSupply,
  Supply,
} from "../model/quote-supply.js";
import type { UnitPrice } from "../model/unit-price.js";
import { commissionFor, outOfTerritoryCommission } from "./commission.js";
import { notNegative } from "./guards.js";
import { hourlyPrice } from "./hourly-price.js";
import { optional } from "./optional.js";
import { resalePrice } from "./resale-price.js";
import { sellingPrice } from "./selling-price.js";
import { supportShare } from "./support-share.js";

/** One unit of an item priced by its terms, all in cents, excluding VAT. */
export interface PricedSupply {
  readonly unitPrice: UnitPrice;
  /** Cost of the units of `unitPrice`; absent = not known. Zero when nothing is bought. */
  readonly cost?: Cents;
  /** Who is paid by the client; absent = the reseller. */
  readonly payee?: string;
  /** What the payee owes the reseller for one unit. */
  readonly commission?: Cents;
  /** Why the commission is not known or not paid. */
  readonly noCommission?: string;
  /** Set when the terms recur by nature. */
  readonly everyMonths?: number;
  /** -1 for a credit: the quantity is counted as coming back. */
  readonly sign?: -1;
}

/** Prices the terms of a plugin's own kind. */
export type SupplyCalculator = (supply: CustomSupply) => PricedSupply;

/** Calculators by kind (`"acme/rental-pool"`), passed by the host. */
export type SupplyCalculators = Readonly<Record<string, SupplyCalculator>>;

/** Terms that need nothing but themselves: all but a percentage of the deal. */
export type StandaloneSupply = Exclude<Supply, PercentageSupply>;

/**
 * Prices one unit by the terms of its distribution model or service form.
 *
 * @throws the errors of the terms' own function; `quote/unknown-supply` for a kind that nobody prices; `quote/bad-calculator` when a
 * plugin's calculator does not give whole cents, zero or above.
 * @example
 * ```ts
 * priceSupply({ kind: "costPlus", cost: euros(300), priceFrom: { coefficient: 1.3 } }).unitPrice; // => { price: 39000 }
 * priceSupply({ kind: "acme/pool" }); // throws quote/unknown-supply
 * ```
 */
export function priceSupply(supply: StandaloneSupply, calculators: SupplyCalculators = NONE): PricedSupply {
  switch (supply.kind) {
    case "costPlus":
      return costPlus(supply);
    case "resale": {
      const { clientPrice, cost } = resalePrice(supply);
      return { unitPrice: { price: clientPrice }, cost };
    }
    case "fixedPrice":
      return { unitPrice: unit(notNegative("price", supply.price), supply.per), ...optional("cost", supply.cost) };
    case "commission":
      return commissioned(supply, commissionFor(supply.terms));
    case "accessSubscription":
      return commissioned(supply, supply.commission === undefined ? undefined : { ok: true, value: supply.commission });
    case "outOfTerritory":
      return commissioned(supply, outOfTerritoryCommission(supply));
    case "supportContract": {
      const { reseller } = supportShare(notNegative("clientPrice", supply.clientPrice), supply.shareKept);
      return { ...commissioned(supply, { ok: true, value: reseller }), everyMonths: 12 };
    }
    case "monthlyAllIn":
      return monthly(supply);
    case "hourly":
      return { unitPrice: { price: hourlyPrice(supply) }, ...optional("cost", supply.hourlyCost) };
    case "flatFee":
      return { unitPrice: { price: notNegative("price", supply.price) }, ...optional("cost", flatFeeCost(supply)) };
    case "tradeIn":
      return {
        unitPrice: { price: notNegative("credit", supply.credit) },
        ...optional("cost", supply.resaleValue),
        sign: -1,
      };
    default:
      return custom(supply, calculators);
  }
}

const NONE: SupplyCalculators = {};

function costPlus({ cost, per, priceFrom, rounding }: CostPlusSupply): PricedSupply {
  return { unitPrice: unit(sellingPrice(cost, priceFrom, rounding), per), cost };
}

type Commission = { readonly ok: true; readonly value: Cents } | { readonly ok: false; readonly reason: string };

function commissioned(
  supply: { readonly payee: string; readonly clientPrice: Cents },
  commission?: Commission,
): PricedSupply {
  const base = {
    unitPrice: { price: notNegative("clientPrice", supply.clientPrice) },
    payee: supply.payee,
    cost: ZERO,
  };
  if (commission === undefined) return { ...base, noCommission: "notStated" };
  return commission.ok ? { ...base, commission: commission.value } : { ...base, noCommission: commission.reason };
}

function monthly(supply: MonthlyAllInSupply): PricedSupply {
  const { payee, monthlyPrice, monthlyCost, monthlyCommission } = supply;
  if (payee === undefined)
    return {
      unitPrice: { price: notNegative("monthlyPrice", monthlyPrice) },
      ...optional("cost", monthlyCost),
      everyMonths: 1,
    };
  const commission = monthlyCommission === undefined ? undefined : { ok: true as const, value: monthlyCommission };
  return { ...commissioned({ payee, clientPrice: monthlyPrice }, commission), everyMonths: 1 };
}

function flatFeeCost({ hours, hourlyCost }: FlatFeeSupply): Cents | undefined {
  return hours === undefined || hourlyCost === undefined ? undefined : mulRound(hourlyCost, hours);
}

function custom(supply: CustomSupply, calculators: SupplyCalculators): PricedSupply {
  const calculate = Object.hasOwn(calculators, supply.kind) ? calculators[supply.kind] : undefined;
  if (calculate === undefined)
    throw new UsageError("quote/unknown-supply", supply.kind, "a kind of supply that is built in or has a calculator");
  const priced = calculate(supply);
  const amounts = [priced?.unitPrice?.price, priced?.cost ?? ZERO, priced?.commission ?? ZERO];
  if (!amounts.every((amount) => isCents(amount) && amount >= 0))
    throw new UsageError("quote/bad-calculator", supply.kind, "amounts in whole cents, zero or above");
  return priced;
}

function unit(price: Cents, per: number | undefined): UnitPrice {
  return per === undefined ? { price } : { price, per };
}
