import { type CalendarDate, type Client, date, euros, type QuoteItem, type Supply, type Vat } from "bareme/model";
import { expect } from "vitest";

export const asOf: CalendarDate = date("2003-03-20");
export const vat196: Vat = { category: "S", rate: 0.196 };
export const vat55: Vat = { category: "S", rate: 0.055 };
export const exempt: Vat = { category: "E", rate: 0, exemptionReason: "CGI art. 261-4-4° a" };
export const dentist: Client = { id: "d", name: "Dr D", kind: "professional", recoversVat: false };

/** An item at 19.6 %. */
export function item(id: string, supply: Supply, more: Partial<QuoteItem> = {}): QuoteItem {
  return { id, label: id, supply, vat: vat196, ...more };
}

/** An item with a price and, if given, a cost, in euros. */
export function goods(id: string, price: number, cost?: number, more: Partial<QuoteItem> = {}): QuoteItem {
  const paid = cost === undefined ? {} : { cost: euros(cost) };
  return item(id, { kind: "fixedPrice", price: euros(price), ...paid }, more);
}

/** The call is refused with this code. */
export function refuses(call: () => unknown, code: string): void {
  expect(call).toThrow(expect.objectContaining({ code }));
}
