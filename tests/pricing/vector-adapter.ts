import {
  type AllocationMode,
  allocate,
  allocateEqually,
  amountRatio,
  asMarginOnPrice,
  asMarkupOnCost,
  type Cents,
  cents,
  euros,
  isUsageError,
  mulRound,
  type Ratio,
  ratio,
  ratioOver,
  ratioTimes,
  ratioToNumber,
  toDecimalString,
  type UnitPrice,
  type Vat,
} from "bareme/model";
import * as pricing from "bareme/pricing";
import type { Vector } from "../support/vectors.js";

type Args = Vector["args"];
type Line = { quantity: string; unitPrice: string; vatRate: string };

const print = toDecimalString;
const splitMode = (name: string): AllocationMode => (name === "last-absorbs" ? "lastAbsorbs" : "largestRemainder");

/** A price in euros with any number of decimals, as cents for so many units. */
function unitPrice(price: string, baseQuantity = "1"): UnitPrice {
  const [whole = "", fraction = ""] = price.split(".");
  const digits = Math.max(2, fraction.length);
  const per = 10 ** (digits - 2) * Number(baseQuantity);
  return { price: cents(Number(whole + fraction.padEnd(digits, "0"))), ...(per === 1 ? {} : { per }) };
}

const vatOf = (rate: string, category = "S"): Vat => ({ category: category as Vat["category"], rate: Number(rate) });

/** Exact tax of a group as a decimal string, as the fixtures print it. */
function exactTax(exclVat: Cents, rate: number): string {
  const { num, den } = ratioTimes(ratio(exclVat), rate);
  return String(ratioToNumber(ratioOver({ num, den } as Ratio, 100)));
}

function rateFrom(args: Args): pricing.CoefficientFrom {
  if (args.markupOnCost !== undefined) return { markupOnCost: asMarkupOnCost(Number(args.markupOnCost)) };
  if (args.marginOnPrice !== undefined) return { marginOnPrice: asMarginOnPrice(Number(args.marginOnPrice)) };
  return { coefficient: Number(args.coefficient) };
}

const tiersOf = (tiers: readonly { from: string; rate: string }[]): pricing.Tier[] =>
  tiers.map(({ from, rate }) => ({ from: Number(from), rate: Number(rate) }));

function percent2(value: Ratio): string {
  return print(mulRound(cents(10000), value));
}

function rebate(price: pricing.RebatedPrice): unknown {
  return { gross: print(price.listAmount), rebate: print(price.rebate), net: print(price.exclVat) };
}

function vatInvoice({ lines, method }: Args): unknown {
  const input = (lines as Line[]).map((line) => {
    const detail = { quantity: Number(line.quantity), unitPrice: { price: euros(line.unitPrice) } };
    return { exclVat: pricing.lineAmount(detail), vat: vatOf(line.vatRate), detail };
  });
  const totals = pricing.documentTotals({ lines: input, vatRounding: method });
  const group = (g: (typeof totals.vatGroups)[number]): unknown =>
    method === "perTotal"
      ? { net: print(g.exclVat), vatExact: exactTax(g.exclVat, g.rate) }
      : { net: print(g.exclVat), vat: print(g.vat) };
  return {
    net: print(totals.exclVat),
    vat: print(totals.vat),
    gross: print(totals.inclVat),
    byRate: Object.fromEntries(totals.vatGroups.map((g) => [String(g.rate), group(g)])),
  };
}

function invoiceTotals(args: Args): unknown {
  const sumOf = (amounts: readonly string[]): Cents => cents(amounts.reduce((a, b) => a + euros(b), 0));
  const lines = (args.lines as Args[]).map((line) => {
    const exclVat = pricing.lineAmount({
      quantity: Number(line.quantity),
      unitPrice: unitPrice(line.price, line.baseQuantity),
      allowance: sumOf(line.allowances),
      charge: sumOf(line.charges),
    });
    return { exclVat, vat: vatOf(line.vatRate, line.vatCategory) };
  });
  const part = (entry: Args) => ({ amount: euros(entry.amount), vat: vatOf(entry.vatRate, entry.vatCategory) });
  const totals = pricing.documentTotals({
    lines,
    discounts: args.allowances.map(part),
    charges: args.charges.map(part),
    paid: euros(args.prepaid),
    rounding: euros(args.rounding),
  });
  const { "BT-106": t106, ...terms } = pricing.businessTerms(totals);
  return {
    lineNets: lines.map((line) => print(line.exclVat)),
    vatBreakdown: totals.vatGroups.map((g) => ({
      vatCategory: g.category,
      vatRate: String(g.rate),
      taxable: print(g.exclVat),
      tax: print(g.vat),
    })),
    "BT-106": t106,
    ...terms,
  };
}

const rateOf = (result: { ok: boolean; value?: number }): number => result.value ?? Number.NaN;

/** What the library answers to a case, in the words of the fixtures. */
const answers: Readonly<Record<string, (args: Args) => unknown>> = {
  "pricing.fromCoefficient": ({ cost, coefficient }) => {
    const price = pricing.sellingPrice(euros(cost), { coefficient: Number(coefficient) });
    const figures = pricing.marginFigures({ revenue: price, cost: euros(cost) });
    return {
      sellingPrice: print(price),
      margin: print(figures.grossMargin.ok ? figures.grossMargin.value : cents(0)),
      markupOnCostExact: rateOf(figures.markupOnCost),
      marginOnPriceExact: rateOf(figures.marginOnPrice),
    };
  },
  "pricing.fromMarginOnPrice": (args) => ({
    sellingPrice: print(pricing.sellingPrice(euros(args.cost), rateFrom(args))),
    coefficientExact: ratioToNumber(pricing.coefficientOf(rateFrom(args))),
  }),
  "pricing.convert": (args) => {
    const rates = pricing.marginRates(rateFrom(args));
    return {
      coefficientExact: rates.coefficient,
      markupOnCostExact: rates.markupOnCost,
      marginOnPriceExact: rates.marginOnPrice,
    };
  },
  "pricing.successiveDiscounts": ({ price, discounts }) => ({
    net: print(pricing.netPrice(euros(price), discounts.map(Number))),
    equivalentDiscountExact: ratioToNumber(pricing.equivalentDiscount(discounts.map(Number))),
  }),
  "pricing.publisherResale": ({ publicPrice, resellerDiscount, markupOnCost }) => {
    const listPrice = euros(publicPrice);
    const priceFrom = { markupOnCost: asMarkupOnCost(Number(markupOnCost)) };
    const price = pricing.resalePrice({ listPrice, resellerDiscount: Number(resellerDiscount), priceFrom });
    const figures = pricing.marginFigures({ revenue: price.clientPrice, cost: price.cost });
    return {
      purchasePrice: print(price.cost),
      clientPrice: print(price.clientPrice),
      margin: print(price.grossMargin),
      marginOnPriceExact: rateOf(figures.marginOnPrice),
      clientOverPublicExact: 1 - ratioToNumber(price.discountOnListPrice),
    };
  },
  "rebate.quantityTiers": ({ quantity, unitPrice: price, tiers, mode }) =>
    rebate(
      pricing.quantityRebate({ quantity: Number(quantity), unitPrice: euros(price), tiers: tiersOf(tiers), mode }),
    ),
  "rebate.turnoverTiers": ({ turnover, tiers, mode }) => ({
    rebate: print(
      pricing.turnoverRebate(
        euros(turnover),
        tiersOf(tiers).map(({ from, rate }) => ({ from: euros(from), rate })),
        mode,
      ),
    ),
  }),
  "vat.invoice": vatInvoice,
  "vat.fromGross": ({ gross, vatRate }) => {
    const { exclVat, vat } = pricing.removeVat(euros(gross), Number(vatRate));
    return { net: print(exclVat), vat: print(vat) };
  },
  "split.equal": ({ amount, parts, method }) => ({
    parts: allocateEqually(euros(amount), parts, splitMode(method)).map(print),
  }),
  "split.weighted": ({ amount, weights, method }) => ({
    parts: allocate(euros(amount), weights.map(Number), splitMode(method)).map(print),
  }),
  "deposit.split": ({ grossTotal, rate }) => {
    const parts = [
      { id: "deposit", kind: "deposit" as const, part: { share: Number(rate) } },
      { id: "balance", part: { weight: 1 } },
    ];
    const [deposit, balance] = pricing.installments(euros(grossTotal), { installments: parts });
    return { deposit: print(deposit?.amount ?? cents(0)), balance: print(balance?.amount ?? cents(0)) };
  },
  "serviceContract.annual": ({ dealAmount, maintenanceRate, assistanceRate }) => ({
    maintenance: print(pricing.percentageService(euros(dealAmount), Number(maintenanceRate))),
    assistance: print(pricing.percentageService(euros(dealAmount), Number(assistanceRate))),
  }),
  ratio: ({ numerator, denominator }) => {
    const value = amountRatio(euros(numerator), euros(denominator));
    return { ratioExact: ratioToNumber(value), percent2: percent2(value) };
  },
  product: ({ factors }) => ({ value: String(factors.reduce((a: number, b: string) => a * Number(b), 1)) }),
  "invoice.totals": invoiceTotals,
  "price.elasticity": ({ price0, price1, quantity0, quantity1, method }) => ({
    elasticityExact: rateOf(
      pricing.elasticity(
        {
          priceBefore: Number(price0),
          priceAfter: Number(price1),
          quantityBefore: Number(quantity0),
          quantityAfter: Number(quantity1),
        },
        method === "initial-base" ? "initialBase" : method,
      ),
    ),
  }),
  "price.psychological": ({ prices, tooExpensive, tooCheap, respondents, citedPrice }) => {
    const curve = pricing.acceptabilityCurve({
      prices: prices.map((price: string) => euros(price)),
      tooDear: tooExpensive,
      tooCheap,
      respondents,
      citedPrice,
    });
    return {
      acceptExact: curve.rows.map((row) => row.accepted),
      best: curve.best.map((price) => String(price / 100)),
      bestExact: curve.bestShare,
    };
  },
};

/** The answer, with what the library refuses in the words of the fixtures. */
export function answer(vector: Vector): unknown {
  const run = answers[vector.function];
  if (run === undefined) throw new Error(`no adapter for ${vector.function}`);
  try {
    return run(vector.args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return { error: error.code === "allocate/sign-change" ? "refused" : "invalid-input" };
  }
}

/** Same value: exactly for text, within 1e-12 of it for numbers printed with 30 digits. */
export function agrees(actual: unknown, expected: unknown): boolean {
  if (typeof actual === "number" && typeof expected === "string") {
    const difference = Math.abs(actual - Number(expected));
    return difference <= 1e-12 * Math.max(Math.abs(Number(expected)), Number(expected) === 0 ? 1 : 0);
  }
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((e, k) => agrees(actual[k], e));
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null) return false;
  const wanted = Object.entries(expected);
  const given = actual as Record<string, unknown>;
  return Object.keys(given).length === wanted.length && wanted.every(([key, value]) => agrees(given[key], value));
}
