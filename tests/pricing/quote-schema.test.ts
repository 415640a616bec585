import { date, euros, type QuoteRequest, type Supply, type VatRounding } from "bareme/model";
import { buildQuote } from "bareme/pricing";
import { quoteRequestSchema, quoteSchema } from "bareme/schemas";
import { describe, expect, test } from "vitest";
import { asOf, dentist, exempt, goods, item, vat55 } from "./support.js";

const supplies: readonly Supply[] = [
  {
    kind: "costPlus",
    cost: euros(3),
    per: 10,
    priceFrom: { coefficient: 1.3 },
    rounding: { to: "endingIn90", direction: "up" },
  },
  { kind: "resale", listPrice: euros(1500), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } },
  { kind: "commission", payee: "p", clientPrice: euros(1400), terms: { commission: euros(400) } },
  { kind: "commission", payee: "p", clientPrice: euros(1400), terms: { schedule: [], seats: 1 } },
  { kind: "accessSubscription", payee: "rss", clientPrice: euros(180) },
  { kind: "outOfTerritory", payee: "p", clientPrice: euros(1400), commission: euros(400), orderCopyOnFile: false },
  { kind: "supportContract", payee: "p", clientPrice: euros(500), shareKept: 0.1 },
  { kind: "monthlyAllIn", monthlyPrice: euros(89) },
  { kind: "hourly", place: "onSite", rates: { onSite: euros(60) } },
  { kind: "flatFee", price: euros(300), hours: 6, hourlyCost: euros(25) },
  { kind: "percentage", rate: 0.1, base: { of: "deal", except: ["service"] } },
  { kind: "tradeIn", credit: euros(50) },
  { kind: "acme/pool" },
];

const request: QuoteRequest = {
  id: "Q",
  client: dentist,
  items: [
    ...supplies.map((supply, k) => item(`i${k}`, supply)),
    goods("option", 10, 5, { optional: true, vat: vat55 }),
    goods("gift", 10, 5, { free: { reason: "geste", limits: ["once"] }, vat: exempt }),
    goods("packed", 10, 5, { bundle: "pack", discounts: [0.1], quantity: 1.5 }),
    goods("laser", 10, 5, { variant: { group: "printer", choice: "laser" } }),
  ],
  bundles: [{ id: "pack", label: "Pack", price: euros(12) }],
  adjustments: [
    { kind: "discount", label: "Remise", value: { rate: 0.05 } },
    { kind: "charge", label: "Port", value: { amount: euros(15) }, vat: exempt, cost: euros(9) },
  ],
  choices: { printer: "laser" },
  payment: {
    installments: [
      { id: "deposit", kind: "deposit", part: { share: 0.3 }, due: { event: "order" } },
      { id: "balance", part: { weight: 1 }, due: { event: "invoice", term: { mode: "net", days: 30 } } },
    ],
    events: { order: date("2003-03-20") },
  },
  validityDays: 30,
};

describe("the schemas accept every kind of request and quote", () => {
  test("the request", () => {
    expect(quoteRequestSchema.safeParse(JSON.parse(JSON.stringify(request))).error).toBeUndefined();
  });

  test.each<VatRounding>(["perUnit", "perLine", "perVatRate", "perTotal"])("the quote, %s", (vatRounding) => {
    const calculators = { "acme/pool": () => ({ unitPrice: { price: euros(1) } }) };
    const quote = buildQuote({ ...request, vatRounding }, { asOf, calculators });
    expect(quoteSchema.safeParse(JSON.parse(JSON.stringify(quote))).error).toBeUndefined();
  });
});
