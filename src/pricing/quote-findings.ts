import type { CalendarDate } from "../model/date.js";
import type { Finding } from "../model/finding.js";
import type { Cents } from "../model/money/cents.js";
import type { QuoteLine } from "../model/quote.js";
import type { QuoteItem, QuoteRequest } from "../model/quote-request.js";
import { amountText, told } from "./finding-text.js";
import type { PricedItem } from "./quote-items.js";
import { vatKey } from "./vat-groups.js";

/**
 * What a person should know about the priced lines: never a reason not to give the quote.
 *
 * @param items - All items, in the order of the request.
 */
export function quoteFindings(items: readonly PricedItem[], lines: readonly QuoteLine[]): Finding[] {
  const findings: Finding[] = [];
  items.forEach(({ item, supply }, index) => {
    if (supply.noCommission !== undefined) findings.push(commissionFinding(item, supply.noCommission, index));
  });
  lines.forEach((line, index) => {
    const { kind, free, quantity, margin } = line;
    if (!margin.grossMargin.ok || margin.grossMargin.value >= 0) return;
    if (free !== undefined || kind === "tradeIn" || quantity < 0) return; // given away on purpose, or taken back
    findings.push(lossFinding(line, margin.grossMargin.value, index));
  });
  return [...findings, ...twoRates(items)];
}

const NO_COMMISSION: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  noCommissionRow: {
    fr: "Le barème de commission n'a pas de ligne pour ce nombre de postes et ces options.",
    en: "The commission schedule has no row for these seats and options.",
  },
  soldInTerritory: {
    fr: "Vente dans le secteur : pas de commission hors secteur.",
    en: "Sold inside the territory: no out-of-territory commission.",
  },
  orderCopyMissing: {
    fr: "La copie du bon de commande manque : la commission n'est pas rétrocédée.",
    en: "The copy of the order form is missing: the commission is not paid back.",
  },
  evidenceUnknown: {
    fr: "On ne sait pas si la vente est hors secteur ni si la copie du bon de commande est conservée.",
    en: "It is not known whether the sale is out of territory and the order copy on file.",
  },
  notStated: { fr: "Le montant de la commission n'est pas connu.", en: "The amount of the commission is not known." },
};

function commissionFinding(item: QuoteItem, reason: string, index: number): Finding {
  const known = Object.hasOwn(NO_COMMISSION, reason) ? NO_COMMISSION[reason] : undefined;
  return {
    code: "pricing/no-commission",
    severity: "warning",
    message: known ?? { fr: reason, en: reason },
    path: ["items", index],
    data: { item: item.id, reason },
  };
}

function lossFinding({ id: item, label }: QuoteLine, margin: Cents, index: number): Finding {
  return {
    code: "pricing/sold-at-a-loss",
    severity: "warning",
    message: told(
      {
        fr: "« {label} » est vendu sous son coût : marge de {margin}.",
        en: '"{label}" is sold under its cost: margin of {margin}.',
      },
      { label, margin: amountText(margin) },
    ),
    path: ["lines", index],
    data: { item, margin },
  };
}

/** One product taxed at two rates in one document, on one day: one of the two tables is wrong. */
function twoRates(items: readonly PricedItem[]): Finding[] {
  const first = new Map<string, string>();
  const findings: Finding[] = [];
  items.forEach(({ item }, index) => {
    if (item.product === undefined) return;
    const second = vatKey(item.vat);
    const seen = first.get(item.product) ?? second;
    first.set(item.product, seen);
    if (seen !== second) findings.push(rateFinding(item.product, seen, second, index));
  });
  return findings;
}

function rateFinding(product: string, first: string, second: string, index: number): Finding {
  return {
    code: "vat/two-rates-for-one-product",
    severity: "warning",
    message: told(
      {
        fr: "Le produit {product} a deux taux de TVA dans ce devis ({first} et {second}).",
        en: "Product {product} has two VAT rates in this quote ({first} and {second}).",
      },
      { product, first, second },
    ),
    path: ["items", index, "vat"],
    data: { product, first, second },
  };
}

/** Variants among which nobody chose yet: none of them is in the totals. */
export function openVariants({ items, choices = {} }: QuoteRequest): Finding[] {
  const groups = new Map<string, { readonly index: number; readonly labels: string[] }>();
  items.forEach(({ label, variant }, index) => {
    if (variant === undefined || Object.hasOwn(choices, variant.group)) return;
    const group = groups.get(variant.group) ?? { index, labels: [] };
    group.labels.push(label);
    groups.set(variant.group, group);
  });
  return [...groups].map(([group, { index, labels }]) => ({
    code: "quote/variant-open",
    severity: "warning",
    message: told(
      {
        fr: "À choisir : {labels}. Aucune de ces variantes n'est comptée dans le total.",
        en: "To be chosen: {labels}. None of these variants is in the total.",
      },
      { labels: labels.join(" / ") },
    ),
    path: ["items", index, "variant"],
    data: { group },
  }));
}

/** Costs not checked for longer than allowed on the day of the quote. */
export function staleCosts(items: readonly PricedItem[], oldest: CalendarDate): Finding[] {
  return items.flatMap(({ item }, index): Finding[] =>
    item.costCheckedOn === undefined || item.costCheckedOn >= oldest
      ? []
      : [
          {
            code: "pricing/stale-cost",
            severity: "warning",
            message: told(
              {
                fr: "Le coût de « {label} » date du {checkedOn} : vérifier prix et disponibilité.",
                en: 'The cost of "{label}" was checked on {checkedOn}: check price and availability.',
              },
              { label: item.label, checkedOn: item.costCheckedOn },
            ),
            path: ["items", index, "costCheckedOn"],
            data: { item: item.id, checkedOn: item.costCheckedOn },
          },
        ],
  );
}
