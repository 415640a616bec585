// The quote object as one would write it with float euros: same keys and same passes over the lines, no checks, no exactness.
import type { QuoteRequest } from "bareme/model";
import { asOf } from "./pricing-inputs.js";

const round = (euros: number): number => Math.round(euros * 100) / 100;

interface Margin {
  readonly revenue: number;
  readonly cost: number;
  readonly grossMargin: { readonly ok: true; readonly value: number };
  readonly markupOnCost: { readonly ok: true; readonly value: number };
  readonly marginOnPrice: { readonly ok: true; readonly value: number };
}

function margin(revenue: number, cost: number): Margin {
  const gross = round(revenue - cost);
  return {
    revenue,
    cost,
    grossMargin: { ok: true, value: gross },
    markupOnCost: { ok: true, value: gross / cost },
    marginOnPrice: { ok: true, value: gross / revenue },
  };
}

type Item = QuoteRequest["items"][number];

function line(item: Item) {
  const supply = item.supply as {
    readonly kind: string;
    readonly cost: number;
    readonly priceFrom: { readonly coefficient: number };
  };
  const { quantity = 1 } = item;
  const cost = supply.cost / 100;
  const price = round(cost * supply.priceFrom.coefficient);
  const exclVat = round(quantity * price);
  return {
    id: item.id,
    label: item.label,
    kind: supply.kind,
    quantity,
    unitPrice: { price },
    exclVat,
    vat: item.vat,
    ...(item.family === undefined ? {} : { family: item.family }),
    ...(item.supplier === undefined ? {} : { supplier: item.supplier }),
    margin: margin(exclVat, round(quantity * cost)),
  };
}

type Line = ReturnType<typeof line>;

function vatGroups(lines: readonly Line[]) {
  const groups = new Map<string, { category: string; rate: number; exclVat: number }>();
  for (const { vat, exclVat } of lines) {
    const key = `${vat.category}|${vat.rate}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...vat, exclVat });
    else group.exclVat = round(group.exclVat + exclVat);
  }
  return [...groups.values()]
    .sort((a, b) => a.rate - b.rate)
    .map((group) => {
      const vat = round(group.exclVat * group.rate);
      return { ...group, vat, inclVat: round(group.exclVat + vat) };
    });
}

function total(margins: readonly Margin[]): Margin {
  return margin(
    margins.reduce((sum, { revenue }) => round(sum + revenue), 0),
    margins.reduce((sum, { cost }) => round(sum + cost), 0),
  );
}

function by(lines: readonly Line[], name: (line: Line) => string | undefined) {
  const groups = new Map<string, Margin[]>();
  for (const each of lines) {
    const key = name(each) ?? "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each.margin]);
    else group.push(each.margin);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, margins]) => ({ name: key, margin: total(margins) }));
}

/** The same document as `buildQuote` gives for this benchmark's requests, in euros. */
export function naiveQuote(request: QuoteRequest): unknown {
  const lines = request.items.map(line);
  const groups = vatGroups(lines);
  const exclVat = lines.reduce((sum, each) => round(sum + each.exclVat), 0);
  const vat = groups.reduce((sum, group) => round(sum + group.vat), 0);
  const inclVat = round(exclVat + vat);
  const deal = total(lines.map((each) => each.margin));
  return {
    id: request.id,
    issuedOn: asOf,
    lines,
    alternatives: [],
    adjustments: [],
    vatRounding: "perVatRate",
    totals: {
      lines: exclVat,
      discounts: 0,
      charges: 0,
      exclVat,
      vat,
      inclVat,
      paid: 0,
      rounding: 0,
      amountDue: inclVat,
      vatGroups: groups,
    },
    otherTotals: [],
    deal: {
      exclVat,
      own: exclVat,
      others: 0,
      commissions: 0,
      margin: deal,
      knownMargin: { margin: deal, without: [] },
      byFamily: by(lines, (each) => each.family),
      bySupplier: by(lines, (each) => each.supplier),
    },
    installments: [],
    shownFirst: "exclVat",
    findings: [],
  };
}
