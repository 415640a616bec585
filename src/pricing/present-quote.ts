import type { Cents } from "../model/money/cents.js";
import type { Quote, QuoteLine } from "../model/quote.js";
import { addVat } from "./vat-amounts.js";

/** A line as the client reads it. */
export interface PresentedLine {
  readonly id: string;
  readonly label: string;
  readonly quantity: number;
  /** Cents; including VAT when that price comes first. For display: totals are never summed from it. */
  readonly amount: Cents;
}

/** A quote as the client reads it: what it costs him, in the price he thinks in. */
export interface PresentedQuote {
  readonly shown: "inclVat" | "exclVat";
  readonly lines: readonly PresentedLine[];
  /** The total that comes first, in cents. */
  readonly total: Cents;
  /** What the client really bears, in cents: including VAT unless he recovers it. */
  readonly costToClient: Cents;
  /** The other total, in cents. */
  readonly secondTotal: Cents;
}

/**
 * Presents the reseller's one-off lines including VAT first to a client who does not recover it (health professionals), excluding VAT first
 * to the others. Amounts of lines including VAT are rounded one by one, so they may differ from the total by cents: the total is the
 * document's own.
 *
 * @example
 * ```ts
 * const client: Client = { id: "d", name: "Dr D", kind: "professional", recoversVat: false };
 * const quote = buildQuote({ id: "Q", client, items: [{ id: "a", label: "A", vat: { category: "S", rate: 0.196 },
 *   supply: { kind: "fixedPrice", price: euros(1400) } }] }, { asOf: date("2003-03-20") });
 * presentQuote(quote).total; // => 167440
 * presentQuote(quote).secondTotal; // => 140000
 * ```
 */
export function presentQuote(quote: Quote): PresentedQuote {
  const { shownFirst, totals, lines } = quote;
  const inclusive = shownFirst === "inclVat";
  const own = lines.filter((line) => line.payee === undefined && line.everyMonths === undefined);
  return {
    shown: shownFirst,
    lines: own.map((line) => presentedLine(line, inclusive)),
    total: inclusive ? totals.inclVat : totals.exclVat,
    costToClient: inclusive ? totals.inclVat : totals.exclVat,
    secondTotal: inclusive ? totals.exclVat : totals.inclVat,
  };
}

function presentedLine(line: QuoteLine, inclusive: boolean): PresentedLine {
  const { id, label, quantity, exclVat, vat, inclVat } = line;
  return { id, label, quantity, amount: inclusive ? (inclVat ?? addVat(exclVat, vat.rate).inclVat) : exclVat };
}
