import { subtract } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { QuoteLine } from "../model/quote.js";
import type { MarginFigures } from "../model/quote-margin.js";
import type { QuoteItem } from "../model/quote-request.js";
import { marginFigures, unknownMargin } from "./margin-figures.js";
import { optional } from "./optional.js";
import { lineCommission, lineCost, type PricedItem } from "./quote-items.js";

/** The line of a priced item. Absent keys stay absent. */
export function quoteLine(priced: PricedItem, documentDiscount: Cents = ZERO): QuoteLine {
  const { item, supply, input, exclVat, everyMonths } = priced;
  const commission = lineCommission(priced);
  return {
    id: item.id,
    label: item.label,
    kind: item.supply.kind,
    ...input,
    exclVat,
    vat: item.vat,
    ...(documentDiscount === 0 ? {} : { documentDiscount }),
    ...optional("payee", supply.payee),
    ...optional("commission", commission),
    ...optional("everyMonths", everyMonths),
    ...carried(item),
    margin: lineMargin(priced, commission, subtract(exclVat, documentDiscount)),
  };
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

const CARRIED = [
  "family",
  "supplier",
  "product",
  "bundle",
  "free",
  "optional",
  "variant",
  "warranty",
  "terms",
  "illustrative",
  "note",
] as const;

function carried(item: QuoteItem): Pick<QuoteItem, (typeof CARRIED)[number]> {
  const copy: Record<string, unknown> = {};
  for (const key of CARRIED) if (item[key] !== undefined) copy[key] = item[key];
  return copy;
}
