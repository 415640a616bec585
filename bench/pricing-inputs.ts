import { type CalendarDate, cents, date, type QuoteItem, type QuoteRequest } from "bareme/model";
import { random } from "../tests/support/random.js";

/** Lines of a quote in this benchmark. */
export const LINES = 1000;

/** Day of every quote here. */
export const asOf: CalendarDate = date("2026-03-20");

const RATES = [0.2, 0.1, 0.055, 0.196, 0.021] as const;
const FAMILIES = ["hardware", "software", "service"] as const;

/** A quote of goods priced by cost and coefficient, at five VAT rates, from three families and two suppliers. */
export function request(seed: number): QuoteRequest {
  const source = random(seed);
  const items = Array.from(
    { length: LINES },
    (_, k): QuoteItem => ({
      id: `item-${k}`,
      label: `Item ${k}`,
      quantity: 1 + source.below(9),
      vat: { category: "S", rate: RATES[source.below(5)] ?? 0.2 },
      family: FAMILIES[source.below(3)] ?? "hardware",
      supplier: source.below(2) === 0 ? "north" : "south",
      supply: {
        kind: "costPlus",
        cost: cents(source.below(500_000) + 1),
        priceFrom: { coefficient: (1000 + source.below(1000)) / 1000 },
      },
    }),
  );
  return { id: `Q${seed}`, items };
}
