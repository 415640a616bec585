import { add, sum } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { DealFigures, NamedMargin, QuoteLine } from "../model/quote.js";
import type { MarginFigures } from "../model/quote-margin.js";
import type { DocumentAdjustment } from "../model/quote-request.js";
import { marginFigures, totalMargin } from "./margin-figures.js";

/**
 * The deal seen by the reseller, one-off lines only: own turnover, what others invoice, commissions, margins by line, family, supplier
 * and deal. Cents, excluding VAT.
 *
 * A charge with a cost (carriage) enters the margin of the deal; one without is handed on at cost and stays outside.
 *
 * @param own - Invoiced by the reseller: total excluding VAT of his document.
 */
export function dealFigures(
  lines: readonly QuoteLine[],
  own: Cents,
  charges: readonly { readonly amount: Cents; readonly cost?: DocumentAdjustment["cost"] }[],
): DealFigures {
  const once = lines.filter((line) => line.everyMonths === undefined);
  const others = sum(once.filter((line) => line.payee !== undefined).map((line) => line.exclVat));
  const carried = charges.flatMap(({ amount, cost }) =>
    cost === undefined ? [] : [marginFigures({ revenue: amount, cost })],
  );
  const byFamily = marginsBy(once, (line) => line.family);
  const margin = totalMargin([...byFamily.map((family) => family.margin), ...carried]);
  const known = once.filter(isKnown);
  return {
    exclVat: add(own, others),
    own,
    others,
    commissions: sum(once.filter(hasCommission).map((line) => line.commission ?? ZERO)),
    margin,
    knownMargin:
      known.length === once.length
        ? { margin, without: [] }
        : {
            margin: totalMargin([...known.map((line) => line.margin), ...carried]),
            without: once.filter((line) => !isKnown(line)).map((line) => line.id),
          },
    byFamily,
    bySupplier: marginsBy(once, (line) => line.supplier),
  };
}

function hasCommission({ commission }: QuoteLine): boolean {
  return commission !== undefined;
}

function isKnown({ margin }: QuoteLine): boolean {
  return margin.cost !== undefined;
}

function marginsBy(lines: readonly QuoteLine[], name: (line: QuoteLine) => string | undefined): NamedMargin[] {
  const groups = new Map<string, MarginFigures[]>();
  for (const line of lines) {
    const key = name(line) ?? "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line.margin]);
    else group.push(line.margin);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, parts]) => ({ name: key, margin: totalMargin(parts) }));
}
