import { date, euros, type QuoteItem, type QuoteRequest, type Vat } from "bareme/model";
import { buildQuote } from "bareme/pricing";
import { describe, expect, test } from "vitest";

const vat196: Vat = { category: "S", rate: 0.196 };
const asOf = date("2003-03-20");

const goods = (id: string, amount: number, more: Partial<QuoteItem> = {}): QuoteItem => ({
  id,
  label: id,
  supply: { kind: "fixedPrice", price: euros(amount) },
  vat: vat196,
  ...more,
});

const groupPractice: QuoteRequest = {
  id: "group-practice",
  client: { id: "scm", name: "SCM", kind: "professional", recoversVat: false },
  items: [
    goods("network", 18000, { family: "hardware" }),
    {
      id: "licenses",
      label: "CROSSWAY",
      quantity: 5,
      family: "software",
      vat: vat196,
      supply: { kind: "commission", payee: "publisher", clientPrice: euros(1400), terms: { commission: euros(400) } },
    },
  ],
  payment: {
    installments: [
      { id: "deposit", kind: "deposit", part: { share: 0.3 }, due: { event: "order" } },
      { id: "balance", part: { weight: 1 }, due: { event: "delivery" } },
    ],
    events: { order: asOf },
  },
};

describe("a group practice", () => {
  const quote = buildQuote(groupPractice, { asOf });

  test("row 37: 25,000 = 18,000 own + 7,000 licenses paid to the publisher", () => {
    expect(quote.deal).toMatchObject({ exclVat: 2500000, own: 1800000, others: 700000, commissions: 200000 });
    expect(quote.otherTotals).toMatchObject([{ payee: "publisher", totals: { exclVat: 700000, inclVat: 837200 } }]);
  });

  test("row 31: a deposit of 30 % of the amount incl. VAT, 6,458.40", () => {
    expect(quote.totals.inclVat).toBe(2152800);
    expect(quote.installments).toEqual([
      { id: "deposit", kind: "deposit", amount: 645840, due: { event: "order" }, dueOn: "2003-03-20" },
      { id: "balance", kind: "installment", amount: 1506960, due: { event: "delivery" } },
    ]);
  });

  test("row 35, row 36: prices incl. VAT first for a client who does not recover VAT", () => {
    expect(quote.shownFirst).toBe("inclVat");
    const client = { id: "vet", name: "Vet", kind: "professional", recoversVat: true } as const;
    expect(buildQuote({ ...groupPractice, client }, { asOf }).shownFirst).toBe("exclVat");
  });

  test("row 9: a commission has no cost, hence no taux de marge, and a taux de marque of 100 %", () => {
    expect(quote.lines[1]?.margin).toEqual({
      revenue: 200000,
      cost: 0,
      grossMargin: { ok: true, value: 200000 },
      markupOnCost: { ok: false, reason: "noCost" },
      marginOnPrice: { ok: true, value: 1 },
    });
  });

  test("an unknown cost makes the margin of the deal unknown, not zero", () => {
    expect(quote.deal.margin).toMatchObject({ revenue: 2000000, grossMargin: { ok: false, reason: "costUnknown" } });
  });

  test("survives JSON and structuredClone unchanged", () => {
    expect(JSON.parse(JSON.stringify(quote))).toStrictEqual(quote);
    expect(structuredClone(quote)).toStrictEqual(quote);
  });
});

describe("a solo dentist", () => {
  const quote = buildQuote(
    {
      id: "dentist",
      items: [
        goods("equipment", 9300, { family: "hardware" }),
        goods("training", 700, { family: "service" }),
        {
          id: "access",
          label: "RSS",
          vat: vat196,
          supply: { kind: "accessSubscription", payee: "network", clientPrice: euros(200) },
        },
        {
          id: "maintenance",
          label: "Maintenance",
          vat: vat196,
          everyMonths: 12,
          supply: { kind: "percentage", rate: 0.1, base: { of: "own" } },
        },
        {
          id: "assistance",
          label: "Assistance",
          vat: vat196,
          everyMonths: 12,
          supply: { kind: "percentage", rate: 0.05, base: { of: "own" } },
        },
      ],
      payment: {
        installments: [
          { id: "order", part: { weight: 1 }, due: { event: "order" } },
          { id: "installation", part: { weight: 1 }, due: { event: "installation" } },
          { id: "balance", part: { weight: 1 }, due: { event: "invoice", term: { mode: "net", days: 30 } } },
        ],
        events: { order: asOf, installation: date("2003-04-10"), invoice: date("2003-04-10") },
      },
    },
    { asOf },
  );

  test("row 33: thirds of 11,960.00 incl. VAT at their dates", () => {
    expect(quote.totals).toMatchObject({ exclVat: 1000000, vat: 196000, inclVat: 1196000 });
    expect(quote.installments.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([
      [398667, "2003-03-20"],
      [398667, "2003-04-10"],
      [398666, "2003-05-10"],
    ]);
  });

  test("row 19, row 20, row 21: maintenance and assistance are 10 % and 5 % of the deal, apart from its total", () => {
    expect(quote.otherTotals).toMatchObject([
      { payee: "network", totals: { exclVat: 20000 } },
      { everyMonths: 12, totals: { exclVat: 150000 } },
    ]);
    expect(quote.lines.map((line) => line.exclVat)).toEqual([930000, 70000, 20000, 100000, 50000]);
  });

  test("row 14: a commission whose amount is not given is unknown, and said", () => {
    expect(quote.findings).toMatchObject([{ code: "pricing/no-commission", data: { reason: "notStated" } }]);
    expect(quote.lines[2]?.margin.grossMargin).toEqual({ ok: false, reason: "commissionUnknown" });
  });
});
