import { date, euros, type Vat } from "bareme/model";
import { buildQuote, flatFeeCheck, hourlyPrice, percentageBase, percentageService, trainingVat } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { asOf, goods, item, refuses, vat196 } from "./support.js";

const rates = { workshop: euros(45), onSite: euros(60) };

describe("row 22: hourly work has a workshop and a site rate", () => {
  const hourly = { kind: "hourly", rates, hourlyCost: euros(25) } as const;

  test("hours times the rate of the place", () => {
    const quote = buildQuote(
      {
        id: "Q",
        items: [
          item("prep", { ...hourly, place: "workshop" }, { quantity: 2.5 }),
          item("install", { ...hourly, place: "onSite" }, { quantity: 4 }),
        ],
      },
      { asOf },
    );
    expect(quote.lines.map((line) => line.exclVat)).toEqual([11250, 24000]);
    expect(quote.lines.map((line) => line.margin.grossMargin)).toEqual([
      { ok: true, value: 5000 },
      { ok: true, value: 14000 },
    ]);
  });

  test("a place without a rate is refused", () => {
    refuses(() => hourlyPrice({ place: "onSite", rates: { workshop: euros(45) } }), "service/no-hourly-rate");
  });
});

describe("row 23: a flat fee implies hours and a rate", () => {
  test("300 for 8 hours at 50 is 37.50 an hour, or 6 hours", () => {
    expect(flatFeeCheck({ fee: euros(300), hours: 8, hourlyRate: euros(50) })).toEqual({
      impliedRate: 3750,
      impliedHours: 6,
    });
    refuses(() => flatFeeCheck({ fee: euros(300), hours: 0, hourlyRate: euros(50) }), "pricing/not-above-zero");
  });

  test("its cost is the expected hours", () => {
    const supply = { kind: "flatFee", price: euros(300), hours: 8, hourlyCost: euros(25) } as const;
    const quote = buildQuote(
      { id: "Q", items: [item("fee", supply), item("open", { kind: "flatFee", price: euros(1) })] },
      { asOf },
    );
    expect(quote.lines[0]?.margin).toMatchObject({ cost: 20000, grossMargin: { ok: true, value: 10000 } });
    expect(quote.lines[1]?.margin.grossMargin).toEqual({ ok: false, reason: "costUnknown" });
  });
});

test("row 24: a service line is hourly, flat or a percentage of the deal", () => {
  const quote = buildQuote(
    {
      id: "Q",
      items: [
        item("hour", { kind: "hourly", place: "onSite", rates }),
        item("flat", { kind: "flatFee", price: euros(300) }),
        item("share", { kind: "percentage", rate: 0.1, base: { of: "own" } }),
      ],
    },
    { asOf },
  );
  expect(quote.lines.map(({ kind, exclVat }) => [kind, exclVat])).toEqual([
    ["hourly", 6000],
    ["flatFee", 30000],
    ["percentage", 3600],
  ]);
});

describe("row 19, row 20: maintenance at 10 % and assistance at 5 % of 10,000", () => {
  test.each([
    [0.1, 100000],
    [0.05, 50000],
  ])("%d", (rate, expected) => {
    expect(percentageService(euros(10000), rate)).toBe(expected);
    refuses(() => percentageService(euros(10000), rate * 100), "pricing/not-a-fraction");
  });
});

describe("row 21: the base of a percentage is named", () => {
  const lines = [
    { exclVat: euros(6000), family: "hardware" },
    { exclVat: euros(3000), family: "software" },
    { exclVat: euros(1000), family: "service" },
    { exclVat: euros(7000), family: "software", payee: "publisher" },
    { exclVat: euros(500), family: "service", everyMonths: 12 },
    { exclVat: euros(20) },
  ];

  test.each([
    [{ of: "own" }, 1002000],
    [{ of: "deal" }, 1702000],
    [{ of: "own", except: ["service"] }, 902000],
    [{ of: "deal", except: ["software", "service"] }, 602000],
    [{ of: "own", only: ["hardware"] }, 600000],
    [{ of: "own", only: ["none"] }, 0],
  ] as const)("%j", (base, expected) => {
    expect(percentageBase(lines, base)).toBe(expected);
  });

  const share = (everyMonths?: number) =>
    item(
      "share",
      { kind: "percentage", rate: 0.1, base: { of: "own" }, cost: euros(30) },
      everyMonths === undefined ? {} : { everyMonths },
    );
  const discount = { kind: "discount", label: "Remise", value: { amount: euros(100) } } as const;

  test("what recurs counts the deal after its discounts; what is sold once counts it before", () => {
    const recurring = buildQuote({ id: "Q", items: [goods("pc", 1000), share(12)], adjustments: [discount] }, { asOf });
    expect(recurring.lines[1]).toMatchObject({ exclVat: 9000, everyMonths: 12, margin: { cost: 3000 } });
    const once = buildQuote({ id: "Q", items: [goods("pc", 1000), share()], adjustments: [discount] }, { asOf });
    expect(once.lines[1]?.exclVat).toBe(10000);
    expect(once.totals.exclVat).toBe(100000);
  });

  test("options not accepted are no part of the deal", () => {
    const items = [goods("pc", 1000), goods("extra", 500, undefined, { optional: true }), share(12)];
    expect(buildQuote({ id: "Q", items }, { asOf }).lines[1]?.exclVat).toBe(10000);
    expect(buildQuote({ id: "Q", items, acceptedOptions: ["extra"] }, { asOf }).lines[2]?.exclVat).toBe(15000);
  });
});

describe("training exempt from the attestation on", () => {
  const taxed: Vat = { category: "S", rate: 0.2 };
  const attestationFrom = date("2026-03-01");

  test("the day before it is taxed and said, the day itself exempt with its reason", () => {
    const before = trainingVat({ suppliedOn: date("2026-02-28"), attestationFrom, taxed });
    expect(before).toMatchObject({ vat: taxed, finding: { code: "vat/training-before-attestation" } });
    const after = trainingVat({ suppliedOn: attestationFrom, attestationFrom, taxed });
    expect(after).toEqual({ vat: { category: "E", rate: 0, exemptionReason: "CGI art. 261-4-4° a" } });
    expect(trainingVat({ suppliedOn: attestationFrom, taxed })).toEqual({ vat: taxed });
  });
});

describe("gestures", () => {
  test("row 30: half a day given away costs its hours and is shown in the margin", () => {
    // 4 hours at a cost of 25: 100 off the margin of 400
    const gift = item(
      "training",
      { kind: "hourly", place: "onSite", rates, hourlyCost: euros(25) },
      { quantity: 4, free: { reason: "Geste commercial" } },
    );
    const quote = buildQuote({ id: "Q", items: [goods("pc", 1400, 1000), gift] }, { asOf });
    expect(quote.lines[1]).toMatchObject({
      exclVat: 0,
      unitPrice: { price: 6000 },
      discounts: [1],
      margin: { cost: 10000 },
    });
    expect(quote.deal.margin.grossMargin).toEqual({ ok: true, value: 30000 });
    expect(quote.findings).toEqual([]);
  });

  test("row 29: two locum profiles free of charge, for a limited use", () => {
    const free = { reason: "Profils remplaçant", limits: ["no-claims-transmission"] };
    const quote = buildQuote(
      { id: "Q", items: [goods("locum", 150, 0, { quantity: 2, free, vat: vat196 })] },
      { asOf },
    );
    expect(quote.lines[0]).toMatchObject({ exclVat: 0, quantity: 2, free });
    expect(quote.totals.inclVat).toBe(0);
  });
});
