import { date, euros, type QuoteRequest } from "bareme/model";
import { buildQuote, compareQuotes, explainQuote, presentQuote } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { asOf, dentist, exempt, goods, item, refuses, vat55, vat196 } from "./support.js";

const quote = (request: Omit<QuoteRequest, "id">) => buildQuote({ id: "Q", ...request }, { asOf });
const amounts = (lines: readonly { readonly exclVat: number }[]) => lines.map(({ exclVat }) => exclVat);

describe("row 58: options and variants", () => {
  const items = [
    goods("pc", 900),
    goods("backup", 150, undefined, { optional: true }),
    goods("laser", 400, undefined, { variant: { group: "printer", choice: "laser" } }),
    goods("inkjet", 200, undefined, { variant: { group: "printer", choice: "inkjet" } }),
  ];

  test("are priced apart until they are taken", () => {
    const open = quote({ items });
    expect(amounts(open.lines)).toEqual([90000]);
    expect(open.alternatives.map(({ id }) => id)).toEqual(["backup", "laser", "inkjet"]);
    expect(open.totals.exclVat).toBe(90000);
  });

  test("count once accepted or chosen", () => {
    const taken = quote({ items, acceptedOptions: ["backup"], choices: { printer: "laser" } });
    expect(amounts(taken.lines)).toEqual([90000, 15000, 40000]);
    expect(taken.alternatives.map(({ id }) => id)).toEqual(["inkjet"]);
  });
});

describe("row 58: bundles", () => {
  const bundles = [{ id: "pack", label: "Pack", price: euros(1000) }];
  const inPack = { bundle: "pack" };

  test("one price, shared by the items' own prices, each with its VAT", () => {
    // 900 + 300 at 1,000: 750 and 250
    const packed = quote({
      items: [goods("pc", 900, 700, inPack), goods("book", 300, 100, { ...inPack, vat: vat55 })],
      bundles,
    });
    expect(packed.lines).toMatchObject([
      { exclVat: 75000, allowance: 15000, bundle: "pack", margin: { grossMargin: { value: 5000 } } },
      { exclVat: 25000, allowance: 5000 },
    ]);
    expect(packed.totals.vatGroups.map(({ rate, exclVat }) => [rate, exclVat])).toEqual([
      [0.055, 25000],
      [0.196, 75000],
    ]);
  });

  test("three equal items take the odd cent in order", () => {
    const three = quote({ items: ["a", "b", "c"].map((id) => goods(id, 500, undefined, inPack)), bundles });
    expect(amounts(three.lines)).toEqual([33334, 33333, 33333]);
  });

  test("a bundle may cost more than its items: a charge on the lines", () => {
    const dearer = quote({ items: [goods("a", 800, undefined, { ...inPack, allowance: euros(50) })], bundles });
    expect(dearer.lines[0]).toMatchObject({ exclVat: 100000, allowance: 5000, charge: 25000 });
  });

  test.each([
    ["no items", [goods("a", 1)]],
    ["an optional item", [goods("a", 1, undefined, { ...inPack, optional: true })]],
    ["a variant", [goods("a", 1, undefined, { ...inPack, variant: { group: "g", choice: "c" } })]],
    ["items worth nothing", [goods("a", 0, undefined, inPack)]],
    ["a recurring item", [goods("a", 1, undefined, { ...inPack, everyMonths: 12 })]],
    [
      "an item paid to others",
      [item("a", { kind: "accessSubscription", payee: "p", clientPrice: euros(1), commission: euros(0) }, inPack)],
    ],
  ])("refused: %s", (_, items) => {
    refuses(() => quote({ items, bundles }), "quote/bad-bundle");
  });
});

describe("discounts and charges of the document", () => {
  const items = [goods("a", 100, 60), goods("b", 200, 120, { vat: vat55 })];

  test("a discount is shared over the VAT rates, and over the lines for their margins", () => {
    // 10.00 over 100 and 200: 3.33 and 6.67
    const { adjustments, totals, lines, deal } = quote({
      items,
      adjustments: [{ kind: "discount", label: "Remise", value: { amount: euros(10) } }],
    });
    expect(adjustments[0]?.parts).toEqual([
      { vat: vat196, amount: 333 },
      { vat: vat55, amount: 667 },
    ]);
    expect(totals).toMatchObject({ lines: 30000, discounts: 1000, exclVat: 29000 });
    // 96.67 × 19.6 % = 18.947 and 193.33 × 5.5 % = 10.633
    expect(totals.vatGroups.map(({ vat }) => vat)).toEqual([1063, 1895]);
    expect(lines.map(({ documentDiscount }) => documentDiscount)).toEqual([333, 667]);
    expect(lines.map(({ margin }) => margin.grossMargin)).toEqual([
      { ok: true, value: 3667 },
      { ok: true, value: 7333 },
    ]);
    expect(deal.margin.grossMargin).toEqual({ ok: true, value: 11000 });
  });

  test("a discount in per cent is taken of the lines", () => {
    const { totals } = quote({ items, adjustments: [{ kind: "discount", label: "5 %", value: { rate: 0.05 } }] });
    expect(totals.discounts).toBe(1500);
  });

  test("a charge with its own VAT, and one that is shared", () => {
    const carriage = { kind: "charge", label: "Port", value: { amount: euros(15) }, vat: exempt } as const;
    const shared = { kind: "charge", label: "Frais", value: { amount: euros(3) } } as const;
    const { totals, adjustments } = quote({ items, adjustments: [carriage, shared] });
    expect(totals).toMatchObject({ charges: 1800, exclVat: 31800 });
    expect(totals.vatGroups.map(({ category, rate, exclVat }) => [category, rate, exclVat])).toEqual([
      ["E", 0, 1500],
      ["S", 0.055, 20200],
      ["S", 0.196, 10100],
    ]);
    expect(adjustments[1]?.parts.map(({ amount }) => amount)).toEqual([100, 200]);
  });

  test("a charge with a cost enters the margin of the deal, one without is handed on", () => {
    const port = { kind: "charge", label: "Port", value: { amount: euros(15) } } as const;
    expect(quote({ items, adjustments: [port] }).deal.margin).toMatchObject({ revenue: 30000 });
    const costly = quote({ items, adjustments: [{ ...port, cost: euros(20) }] }).deal.margin;
    expect(costly).toMatchObject({ revenue: 31500, cost: 20000, grossMargin: { ok: true, value: 11500 } });
  });

  test("lines under zero take no part of a discount", () => {
    const back = item("back", { kind: "tradeIn", credit: euros(50) });
    const { lines } = quote({
      items: [goods("a", 100), back],
      adjustments: [{ kind: "discount", label: "Remise", value: { amount: euros(10) } }],
    });
    expect(lines[0]?.documentDiscount).toBe(1000);
    expect(lines[1]).not.toHaveProperty("documentDiscount");
  });

  test.each([
    ["over the total", { value: { amount: euros("300.01") } }, "quote/discount-over-total"],
    ["over 100 %", { value: { rate: 1.01 } }, "pricing/not-a-fraction"],
    ["under zero", { value: { amount: euros(-1) } }, "pricing/negative-amount"],
    ["at a VAT rate without lines", { value: { amount: euros(1) }, vat: exempt }, "quote/nothing-to-share"],
  ])("refused: a discount %s", (_, change, code) => {
    refuses(() => quote({ items, adjustments: [{ kind: "discount", label: "x", ...change }] }), code);
  });
});

describe("margins by family and supplier", () => {
  test("sorted by name, with what each line earns", () => {
    const { deal } = quote({
      items: [
        goods("pc", 900, 700, { family: "hardware", supplier: "ingram" }),
        goods("printer", 200, 150, { family: "hardware", supplier: "techdata" }),
        goods("work", 300, 100),
        goods("contract", 999, 1, { everyMonths: 12, family: "contract" }),
      ],
    });
    expect(deal.byFamily.map(({ name, margin }) => [name, margin.revenue, margin.cost])).toEqual([
      ["", 30000, 10000],
      ["hardware", 110000, 85000],
    ]);
    expect(deal.bySupplier.map(({ name }) => name)).toEqual(["", "ingram", "techdata"]);
    expect(deal.margin.grossMargin).toEqual({ ok: true, value: 45000 });
  });
});

describe("lines", () => {
  test("prices under a cent, per thousand", () => {
    // 16,000 at 1.01 per 1,000
    const { lines } = quote({
      items: [
        item(
          "label",
          { kind: "fixedPrice", price: euros("1.01"), cost: euros("0.50"), per: 1000 },
          { quantity: 16000 },
        ),
      ],
    });
    expect(lines[0]).toMatchObject({ unitPrice: { price: 101, per: 1000 }, exclVat: 1616, margin: { cost: 800 } });
  });

  test("discounts one after the other, an allowance and a charge", () => {
    // 3 × 349.90 × 0.65 × 0.95 = 648.189…; - 10 + 2.50
    const { lines } = quote({
      items: [
        goods("a", 349.9, undefined, {
          quantity: 3,
          discounts: [0.35, 0.05],
          allowance: euros(10),
          charge: euros("2.50"),
        }),
      ],
    });
    expect(lines[0]?.exclVat).toBe(64069);
  });

  test("what the host said of an item stays with its line", () => {
    const said = {
      family: "hardware",
      supplier: "ingram",
      product: "pc",
      note: "stock",
      illustrative: true,
      warranty: { months: 24, place: "workshop", parts: true, labor: true },
      terms: ["show"],
    } as const;
    expect(
      quote({ items: [goods("a", 1, 0, { ...said, optional: true })], acceptedOptions: ["a"] }).lines[0],
    ).toMatchObject({
      ...said,
      optional: true,
    });
  });

  test("sold at a loss: said once, not for gifts", () => {
    const { findings } = quote({ items: [goods("a", 90, 100), goods("b", 90, 100, { free: { reason: "geste" } })] });
    expect(findings).toMatchObject([{ code: "pricing/sold-at-a-loss", path: ["lines", 0], data: { margin: -1000 } }]);
  });
});

describe("row 35: what the client reads", () => {
  const items = [goods("a", 1400), goods("contract", 100, undefined, { everyMonths: 12 })];

  test("row 36: a dentist bears the price incl. VAT; the margin stays excl. VAT", () => {
    expect(presentQuote(quote({ items, client: dentist }))).toEqual({
      shown: "inclVat",
      lines: [{ id: "a", label: "a", quantity: 1, amount: 167440 }],
      total: 167440,
      costToClient: 167440,
      secondTotal: 140000,
    });
  });

  test("a client who recovers VAT bears the price excl. VAT", () => {
    const shown = presentQuote(quote({ items, client: { ...dentist, recoversVat: true } }));
    expect(shown).toMatchObject({ shown: "exclVat", total: 140000, costToClient: 140000, secondTotal: 167440 });
    expect(shown.lines[0]?.amount).toBe(140000);
  });
});

describe("comparison of two versions", () => {
  const before = quote({ items: [goods("pc", 900, 700), goods("printer", 200, 150), goods("cable", 10, 5)] });
  const after = quote({
    items: [goods("pc", 900, 700, { quantity: 2, discounts: [0.1] }), goods("cable", 10, 5), goods("screen", 300, 250)],
  });

  test("what came, went and changed, and what it does to the totals", () => {
    const comparison = compareQuotes(before, after);
    expect(comparison.added.map(({ id }) => id)).toEqual(["screen"]);
    expect(comparison.removed.map(({ id }) => id)).toEqual(["printer"]);
    expect(comparison.changed).toEqual([
      { id: "pc", fields: ["quantity", "discounts", "exclVat"], before: 90000, after: 162000, difference: 72000 },
    ]);
    expect(comparison.unchanged).toEqual(["cable"]);
    // 1,930 - 1,110 = 820; at 19.6 %: 378.28 - 217.56
    expect(comparison).toMatchObject({ exclVat: 82000, vat: 16072, inclVat: 98072, deal: 82000 });
    // (1,620 - 1,400) + 5 + 50 = 275 against 200 + 50 + 5 = 255
    expect(comparison.grossMargin).toBe(2000);
  });

  test("no difference of margins where one is not known", () => {
    expect(compareQuotes(before, quote({ items: [goods("pc", 900)] }))).not.toHaveProperty("grossMargin");
  });
});

describe("explained", () => {
  const request: QuoteRequest = {
    id: "Q",
    items: [
      goods("a", 100, 60, { discounts: [0.1], quantity: 2 }),
      item("labels", { kind: "fixedPrice", price: euros(3), cost: euros(1), per: 1000 }, { quantity: 500, vat: vat55 }),
      goods("b", 50, 20, { allowance: euros(5), charge: euros(1) }),
    ],
  };

  test("each line, each VAT amount, the totals and the margin, from the quote itself", () => {
    const { value, steps } = explainQuote(request, { asOf });
    expect(value).toEqual(buildQuote(request, { asOf }));
    expect(steps.map(({ id, formula }) => [id, formula])).toEqual([
      ["line-a", "quantity × price × (1 - discount)"],
      ["line-labels", "quantity × price / per"],
      ["line-b", "quantity × price - allowance + charge"],
      ["excl-vat", "lines - discounts + charges"],
      ["vat-S-0.055", "round(exclVat × rate)"],
      ["vat-S-0.196", "round(exclVat × rate)"],
      ["vat", "vatS055 + vatS196"],
      ["incl-vat", "exclVat + vat"],
      ["amount-due", "inclVat - paid + rounding"],
      ["deal-gross-margin", "revenue - cost"],
      ["deal-markup-on-cost", "grossMargin / cost"],
      ["deal-margin-on-price", "grossMargin / revenue"],
    ]);
    expect(steps[5]?.title).toEqual({ fr: "TVA à 19,6 %", en: "VAT at 19.6 %" });
    for (const { formula, operands } of steps)
      for (const word of formula.match(/[a-zA-Z][a-zA-Z0-9]*/g) ?? [])
        if (word !== "round") expect(operands.map(({ id }) => id)).toContain(word);
  });

  test.each(["perLine", "perUnit", "perTotal"] as const)("%s says how VAT was rounded", (vatRounding) => {
    const { steps } = explainQuote({ ...request, vatRounding }, { asOf });
    expect(steps.find(({ id }) => id === "vat-S-0.196")?.formula).toMatch(/round/);
    expect(steps.find(({ id }) => id === "vat-S-0.196")?.formula).not.toBe("round(exclVat × rate)");
  });
});

describe("row 43, row 45, row 77: freshness and validity", () => {
  const old = goods("ram", 100, 60, { costCheckedOn: date("2003-03-05"), volatile: true });

  test("a cost checked more than N days ago is said; on the Nth day it is still fresh", () => {
    const codes = (costFreshDays: number) =>
      buildQuote({ id: "Q", items: [old, goods("pc", 1, 0)] }, { asOf, costFreshDays }).findings.map(
        ({ code }) => code,
      );
    expect(codes(15)).toEqual([]);
    expect(codes(14)).toEqual(["pricing/stale-cost"]);
  });

  test("a volatile item shortens the validity", () => {
    const through = (request: Partial<QuoteRequest>) => quote({ items: [goods("pc", 1)], ...request }).validThrough;
    expect(through({ validityDays: 30 })).toBe("2003-04-19");
    expect(through({ validityDays: 30, volatileValidityDays: 7 })).toBe("2003-04-19");
    expect(through({ items: [old], validityDays: 30, volatileValidityDays: 7 })).toBe("2003-03-27");
    expect(through({ items: [old], validityDays: 5, volatileValidityDays: 7 })).toBe("2003-03-25");
    expect(through({ items: [old], volatileValidityDays: 7 })).toBe("2003-03-27");
    expect(through({})).toBeUndefined();
    refuses(() => through({ validityDays: -1 }), "quote/bad-validity");
    refuses(() => through({ validityDays: 0.5 }), "quote/bad-validity");
  });
});

test("one product at two VAT rates in one quote: one of the tables is wrong", () => {
  const { findings } = quote({
    items: [
      goods("a", 1, 0, { product: "pc" }),
      goods("b", 1, 0, { product: "pc", vat: vat55 }),
      goods("c", 1, 0, { product: "pc" }),
    ],
  });
  expect(findings).toMatchObject([{ code: "vat/two-rates-for-one-product", path: ["items", 1, "vat"] }]);
});
