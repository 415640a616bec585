import { type CommissionRow, cents, euros } from "bareme/model";
import { buildQuote, commissionFor, outOfTerritoryCommission, supportShare } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { asOf, item, refuses } from "./support.js";

const schedule: readonly CommissionRow[] = [
  { fromSeats: 1, commission: euros(400) },
  { fromSeats: 1, options: ["agenda"], commission: euros(450) },
  { fromSeats: 4, commission: euros(600) },
  { fromSeats: 4, options: ["agenda", "accounting"], commission: euros(750) },
];

describe("row 11: commission by seats and options", () => {
  test.each([
    [1, [], 40000],
    [3, ["agenda"], 45000],
    [4, [], 60000],
    [4, ["agenda"], 60000],
    [6, ["accounting", "agenda"], 75000],
  ])("%d seats with %j", (seats, options, expected) => {
    expect(commissionFor({ schedule, seats, options })).toEqual({ ok: true, value: expected });
  });

  test("no row reached: no commission is invented", () => {
    expect(commissionFor({ schedule, seats: 0 })).toEqual({ ok: false, reason: "noCommissionRow" });
    const terms = { schedule, seats: 0 };
    const quote = buildQuote(
      { id: "Q", items: [item("l", { kind: "commission", payee: "p", clientPrice: euros(1400), terms })] },
      { asOf },
    );
    expect(quote.findings).toMatchObject([{ code: "pricing/no-commission", data: { reason: "noCommissionRow" } }]);
    expect(quote.deal.margin.grossMargin).toEqual({ ok: false, reason: "commissionUnknown" });
    expect(quote.deal.knownMargin.without).toEqual(["l"]);
  });

  test("a negative commission is refused", () => {
    refuses(() => commissionFor({ commission: euros(-1) }), "pricing/negative-amount");
  });
});

describe("row 13: a sale out of the territory", () => {
  const sale = {
    kind: "outOfTerritory",
    payee: "publisher",
    clientPrice: euros(1400),
    commission: euros(400),
  } as const;
  const quoted = (evidence: object) =>
    buildQuote({ id: "Q", items: [item("l", { ...sale, ...evidence })] }, { asOf }).lines[0]?.margin;

  test("is paid with both pieces of evidence", () => {
    expect(outOfTerritoryCommission({ ...sale, soldOutOfTerritory: true, orderCopyOnFile: true })).toMatchObject({
      ok: true,
    });
    expect(quoted({ soldOutOfTerritory: true, orderCopyOnFile: true })).toMatchObject({ revenue: 40000 });
  });

  test.each([
    [{ soldOutOfTerritory: false, orderCopyOnFile: true }, "soldInTerritory"],
    [{ soldOutOfTerritory: true, orderCopyOnFile: false }, "orderCopyMissing"],
    [{ orderCopyOnFile: false }, "orderCopyMissing"],
    [{ soldOutOfTerritory: true }, "evidenceUnknown"],
    [{}, "evidenceUnknown"],
  ])("%j: %s", (evidence, reason) => {
    expect(outOfTerritoryCommission({ ...sale, ...evidence })).toEqual({ ok: false, reason });
  });

  test("refused for good it earns nothing; not known it is not known", () => {
    expect(quoted({ soldOutOfTerritory: false })).toMatchObject({ revenue: 0, grossMargin: { ok: true, value: 0 } });
    expect(quoted({})).toMatchObject({ grossMargin: { ok: false, reason: "commissionUnknown" } });
  });
});

describe("row 12: share of the publisher's support contract", () => {
  test("0 % kept: the publisher has all of it", () => {
    expect(supportShare(euros(500), 0)).toEqual({ reseller: 0, publisher: 50000 });
  });

  test("a part kept is rounded once, the rest is the difference", () => {
    expect(supportShare(euros("333.33"), 0.15)).toEqual({ reseller: 5000, publisher: 28333 });
    refuses(() => supportShare(euros(1), 15), "pricing/not-a-fraction");
  });

  test("in a quote it recurs every year and is paid to the publisher", () => {
    const supply = { kind: "supportContract", payee: "visiodent", clientPrice: euros(500), shareKept: 0 } as const;
    const quote = buildQuote({ id: "Q", items: [item("support", supply)] }, { asOf });
    expect(quote.otherTotals).toMatchObject([{ payee: "visiodent", everyMonths: 12, totals: { exclVat: 50000 } }]);
    expect(quote.lines[0]).toMatchObject({ commission: 0, margin: { grossMargin: { ok: true, value: 0 } } });
  });
});

describe("row 14: access subscription", () => {
  test("a commission for each subscription signed", () => {
    const supply = {
      kind: "accessSubscription",
      payee: "rss",
      clientPrice: euros(180),
      commission: euros(30),
    } as const;
    const quote = buildQuote({ id: "Q", items: [item("access", supply, { quantity: 3 })] }, { asOf });
    expect(quote.lines[0]).toMatchObject({ exclVat: 54000, commission: 9000, payee: "rss" });
    expect(quote.deal.commissions).toBe(9000);
  });
});

describe("monthly license and support", () => {
  test("paid to the reseller with a cost", () => {
    const supply = { kind: "monthlyAllIn", monthlyPrice: euros(89), monthlyCost: euros(60) } as const;
    const quote = buildQuote({ id: "Q", items: [item("saas", supply)] }, { asOf });
    expect(quote.otherTotals).toMatchObject([{ everyMonths: 1, totals: { exclVat: 8900 } }]);
    expect(quote.lines[0]?.margin.grossMargin).toEqual({ ok: true, value: 2900 });
    expect(quote.totals.exclVat).toBe(0);
  });

  test("paid to the publisher with a commission, or without a known one", () => {
    const supply = { kind: "monthlyAllIn", monthlyPrice: euros(89), payee: "p" } as const;
    const known = buildQuote({ id: "Q", items: [item("s", { ...supply, monthlyCommission: euros(9) })] }, { asOf });
    expect(known.lines[0]).toMatchObject({ payee: "p", everyMonths: 1, commission: 900 });
    expect(buildQuote({ id: "Q", items: [item("s", supply)] }, { asOf }).findings).toHaveLength(1);
  });
});

describe("a plugin's own terms", () => {
  const items = [item("pool", { kind: "acme/pool", seats: 4 }, { quantity: 2 })];

  test("are priced by the calculator passed in", () => {
    const calculators = {
      "acme/pool": ({ seats }: Readonly<Record<string, unknown>>) => ({
        unitPrice: { price: cents(1000 * Number(seats)) },
        cost: euros(25),
      }),
    };
    const quote = buildQuote({ id: "Q", items }, { asOf, calculators });
    expect(quote.lines[0]).toMatchObject({ kind: "acme/pool", exclVat: 8000, margin: { cost: 5000 } });
  });

  test("may say in their own words why there is no commission", () => {
    const calculators = {
      "acme/pool": () => ({ unitPrice: { price: euros(40) }, payee: "acme", noCommission: "Plafond atteint" }),
    };
    const quote = buildQuote({ id: "Q", items }, { asOf, calculators });
    expect(quote.findings).toMatchObject([{ code: "pricing/no-commission", message: { fr: "Plafond atteint" } }]);
  });

  test("are refused without one, or when it gives no cents", () => {
    refuses(() => buildQuote({ id: "Q", items }, { asOf }), "quote/unknown-supply");
    const negative = { "acme/pool": () => ({ unitPrice: { price: euros(-1) } }) };
    refuses(() => buildQuote({ id: "Q", items }, { asOf, calculators: negative }), "quote/bad-calculator");
    const broken = { "acme/pool": () => ({ unitPrice: { price: Number.NaN } }) as never };
    refuses(() => buildQuote({ id: "Q", items }, { asOf, calculators: broken }), "quote/bad-calculator");
    refuses(
      () => buildQuote({ id: "Q", items }, { asOf, calculators: { "acme/pool": () => undefined as never } }),
      "quote/bad-calculator",
    );
    refuses(
      () => buildQuote({ id: "Q", items: [item("x", { kind: "constructor/x" })] }, { asOf, calculators: {} }),
      "quote/unknown-supply",
    );
  });
});
