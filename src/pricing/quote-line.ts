import { add, subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { QuoteLine } from "../model/quote.js";
import type { MarginFigures } from "../model/quote-margin.js";
import type { QuoteItem } from "../model/quote-request.js";
import type { VatRounding } from "../model/vat.js";
import type { LineInput } from "./line-amount.js";
import { marginFigures, unknownMargin } from "./margin-figures.js";
import type { Draft } from "./optional.js";
import { lineCommission, lineCost, type PricedItem } from "./quote-items.js";
import { partTax } from "./vat-groups.js";

/** The line of a priced item. Absent keys stay absent. */
export function quoteLine(priced: PricedItem, vatRounding: VatRounding, documentDiscount: Cents = ZERO): QuoteLine {
  const { item, supply, detail, exclVat, everyMonths } = priced;
  const commission = lineCommission(priced);
  const line: Draft<QuoteLine> = {
    id: item.id,
    label: item.label,
    kind: item.supply.kind,
    quantity: detail.quantity,
    unitPrice: detail.unitPrice,
    exclVat,
    vat: priced.vat,
    margin: lineMargin(priced, commission, subtract(exclVat, documentDiscount)),
  };
  if (vatRounding === "perLine" || vatRounding === "perUnit") {
    line.vatAmount = partTax(priced, vatRounding);
    line.inclVat = add(exclVat, line.vatAmount);
  }
  if (documentDiscount !== 0) line.documentDiscount = documentDiscount;
  if (supply.payee !== undefined) line.payee = supply.payee;
  if (commission !== undefined) line.commission = commission;
  if (everyMonths !== undefined) line.everyMonths = everyMonths;
  carryAmounts(detail, line);
  carry(item, line);
  return line;
}

function carryAmounts({ discounts, allowance, charge }: LineInput, line: Draft<QuoteLine>): void {
  if (discounts !== undefined) line.discounts = discounts;
  if (allowance !== undefined) line.allowance = allowance;
  if (charge !== undefined) line.charge = charge;
}

/** What the host said of the item and a reader of the quote wants to see. One by one: a loop over names costs as much as the prices. */
function carry(item: QuoteItem, line: Draft<QuoteLine>): void {
  if (item.family !== undefined) line.family = item.family;
  if (item.supplier !== undefined) line.supplier = item.supplier;
  if (item.product !== undefined) line.product = item.product;
  if (item.bundle !== undefined) line.bundle = item.bundle;
  if (item.free !== undefined) line.free = item.free;
  if (item.optional !== undefined) line.optional = item.optional;
  if (item.variant !== undefined) line.variant = item.variant;
  if (item.warranty !== undefined) line.warranty = item.warranty;
  if (item.terms !== undefined) line.terms = item.terms;
  if (item.illustrative !== undefined) line.illustrative = item.illustrative;
  if (item.note !== undefined) line.note = item.note;
}

function lineMargin(priced: PricedItem, commission: Cents | undefined, revenue: Cents): MarginFigures {
  if (priced.supply.payee !== undefined) return commissionMargin(priced, commission);
  const cost = lineCost(priced);
  return marginFigures(cost === undefined ? { revenue } : { revenue, cost });
}

/** A commission that is refused for good is no revenue; one that is not known is unknown. */
function commissionMargin({ supply }: PricedItem, commission: Cents | undefined): MarginFigures {
  if (commission !== undefined) return marginFigures({ revenue: commission, cost: ZERO });
  const refused = supply.noCommission === "soldInTerritory" || supply.noCommission === "orderCopyMissing";
  return refused ? marginFigures({ revenue: ZERO, cost: ZERO }) : unknownMargin(ZERO, "commissionUnknown");
}
