import { UsageError } from "../model/errors.js";
import { add, mulRound, subtract, sum } from "../model/money/arithmetic.js";
import { type Cents, cents, ZERO } from "../model/money/cents.js";
import type { Ratio } from "../model/money/ratio.js";
import { ratioPlus, ratioTimes } from "../model/money/ratio-ops.js";
import type { Vat, VatCategory, VatGroup, VatRounding } from "../model/vat.js";
import { type LineInput, priceFactor } from "./line-amount.js";
import type { Draft } from "./optional.js";

/** An amount that VAT is charged on: a line, or a discount of the document as a negative amount. */
export interface TaxedPart {
  readonly exclVat: Cents;
  readonly vat: Vat;
  readonly detail?: LineInput;
}

/** VAT by category and rate, sorted by category letter and then rate, rounded at the named level. */
export function vatByGroup(parts: readonly TaxedPart[], level: VatRounding): VatGroup[] {
  const groups = groupParts(parts, level === "perLine" || level === "perUnit");
  const taxes = taxOfGroups(groups, level);
  return groups.map(({ vat, exclVat }, k) => vatGroup(vat, exclVat, taxes[k] ?? ZERO));
}

function vatGroup({ category, rate, exemptionReason, exemptionCode }: Vat, exclVat: Cents, tax: Cents): VatGroup {
  const group: Draft<VatGroup> = { category, rate, exclVat, vat: tax, inclVat: add(exclVat, tax) };
  if (exemptionReason !== undefined) group.exemptionReason = exemptionReason;
  if (exemptionCode !== undefined) group.exemptionCode = exemptionCode;
  return group;
}

interface Group {
  readonly vat: Vat;
  readonly own: TaxedPart[];
  exclVat: Cents;
}

function taxOfGroups(groups: readonly Group[], level: VatRounding): Cents[] {
  switch (level) {
    case "perVatRate":
      return groups.map(({ vat, exclVat }) => mulRound(exclVat, vat.rate));
    case "perLine":
    case "perUnit":
      return groups.map(({ own }) => sum(own.map((part) => partTax(part, level))));
    case "perTotal":
      return taxOnce(groups);
    default:
      throw new UsageError("vat/bad-rounding", level, "perUnit, perLine, perVatRate or perTotal");
  }
}

/** VAT of one line, where it is rounded by line or by unit. */
export function partTax(part: TaxedPart, level: "perLine" | "perUnit"): Cents {
  return level === "perLine" ? mulRound(part.exclVat, part.vat.rate) : taxPerUnit(part);
}

/** Tax of one unit, rounded, times the quantity, rounded; amounts on the line are taxed by themselves. */
function taxPerUnit({ exclVat, vat, detail }: TaxedPart): Cents {
  if (detail === undefined) return mulRound(exclVat, vat.rate);
  const { unitPrice, quantity, allowance = ZERO, charge = ZERO } = detail;
  const unitTax = mulRound(unitPrice.price, ratioTimes(priceFactor(detail), vat.rate));
  return add(mulRound(unitTax, quantity), mulRound(subtract(charge, allowance), vat.rate));
}

/**
 * One rounding for the document, shared over the groups so that they still sum to it: each group gets what the rounded running total
 * grows by, hence less than a cent away from its own exact tax.
 */
function taxOnce(groups: readonly Group[]): Cents[] {
  let exact: Ratio = { num: 0, den: 1 };
  let before = ZERO;
  return groups.map(({ vat, exclVat }) => {
    exact = ratioPlus(exact, ratioTimes(exclVat, vat.rate));
    const upToHere = mulRound(cents(1), exact);
    const tax = subtract(upToHere, before);
    before = upToHere;
    return tax;
  });
}

/** One key for each category and rate. */
export function vatKey({ category, rate }: Vat): string {
  return `${category}|${rate}`;
}

/** Groups of the parts; the parts themselves are kept only where VAT is rounded on each. */
function groupParts(parts: readonly TaxedPart[], keep: boolean): Group[] {
  const groups: Group[] = [];
  const byRate = new Map<number, Group[]>();
  for (const part of parts) {
    const { exclVat, vat } = part;
    const sameRate = byRate.get(vat.rate) ?? [];
    let group = sameRate[0];
    if (group?.vat.category !== vat.category) group = sameRate.find((one) => one.vat.category === vat.category);
    if (group === undefined) {
      group = { vat: checkVat(vat), own: [], exclVat: ZERO };
      byRate.set(vat.rate, [...sameRate, group]);
      groups.push(group);
    }
    if (keep) group.own.push(part);
    group.exclVat = add(group.exclVat, exclVat);
  }
  return groups.sort((a, b) => order(a.vat, b.vat));
}

function order(a: Vat, b: Vat): number {
  return a.category === b.category ? a.rate - b.rate : a.category < b.category ? -1 : 1;
}

const CATEGORIES: readonly VatCategory[] = ["S", "Z", "E", "AE", "K", "G", "O"];

/**
 * Checks how an item is taxed: a category of EN 16931, a rate above zero for `S` and of zero for the others (BR-S-05, BR-E-05).
 *
 * @throws `vat/bad-rate` for 19.6 instead of 0.196 or a rate that does not fit the category, `vat/bad-category`.
 * @example
 * ```ts
 * checkVat({ category: "S", rate: 0.055 }).rate; // => 0.055
 * checkVat({ category: "S", rate: 19.6 }); // throws vat/bad-rate
 * checkVat({ category: "E", rate: 0.2 }); // throws vat/bad-rate
 * ```
 */
export function checkVat(vat: Vat): Vat {
  if (!CATEGORIES.includes(vat.category))
    throw new UsageError("vat/bad-category", vat.category, `one of ${CATEGORIES.join(", ")}`);
  const fits = vat.category === "S" ? vat.rate > 0 && vat.rate < 1 : vat.rate === 0;
  if (!fits)
    throw new UsageError(
      "vat/bad-rate",
      vat.rate,
      vat.category === "S" ? "a rate above 0 and under 1 for category S" : `a rate of 0 for category ${vat.category}`,
      "Write 0.196 for 19.6 %; an exempt item has category E and a reason.",
    );
  return vat;
}
