import { type ClientSituation, date, euros, type QuoteRequest, type SpecialTerms, type Supply } from "bareme/model";
import { applySpecialTerms, buildQuote } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { asOf, goods, item, vat196 } from "./support.js";

const license = goods("license", 1500, 1050, { product: "crossway", family: "software" });
const training = goods("training", 400, 200, { family: "service" });
const request: QuoteRequest = { id: "Q", items: [license, training] };
const always = { from: date("2000-01-01") };

function apply(terms: SpecialTerms, situation: ClientSituation = {}, on = asOf) {
  return applySpecialTerms(request, [terms], situation, on);
}

function exclVat(result: ReturnType<typeof apply>): number {
  return buildQuote(result.request, { asOf }).totals.exclVat;
}

describe("row 26: a show price holds between the dates of the show", () => {
  const show: SpecialTerms = {
    id: "show",
    label: "Tarif salon",
    during: { from: date("2003-03-12"), until: date("2003-03-16") },
    on: { products: ["crossway"] },
    effect: { kind: "discount", rate: 0.1 },
  };

  test.each([
    ["2003-03-11", false],
    ["2003-03-12", true],
    ["2003-03-15", true],
    ["2003-03-16", false],
  ])("%s", (day, holds) => {
    const result = apply(show, {}, date(day));
    expect(result.applied).toEqual(holds ? ["show"] : []);
    expect(result.refused).toEqual(holds ? [] : [{ id: "show", reason: "notInForce" }]);
    expect(exclVat(result)).toBe(holds ? 175000 : 190000);
  });
});

describe("row 27: the license is free for users of old packages, the services are due", () => {
  const swap: SpecialTerms = {
    id: "swap",
    label: "Gratuité du progiciel",
    during: always,
    when: { installedPackages: ["ORDOGEST", "DBMED"] },
    on: { families: ["software"] },
    effect: { kind: "free" },
  };

  test("a user of DBMED pays the services alone", () => {
    const result = apply(swap, { installedPackages: ["DBMED"] });
    expect(exclVat(result)).toBe(40000);
    expect(buildQuote(result.request, { asOf }).lines[0]).toMatchObject({
      free: { reason: "Gratuité du progiciel" },
      terms: ["swap"],
    });
  });

  test("others pay; a package that is not known is asked for, never presumed", () => {
    expect(apply(swap, { installedPackages: [] }).refused).toEqual([{ id: "swap", reason: "otherPackage" }]);
    expect(apply(swap).refused).toEqual([{ id: "swap", reason: "packageUnknown" }]);
  });
});

describe("row 28: old equipment is taken back against a new subscription", () => {
  const tradeIn: SpecialTerms = {
    id: "trade-in",
    label: "Reprise",
    during: always,
    when: { withProducts: ["rss-multidsl"] },
    effect: { kind: "tradeIn", credit: euros(150), vat: vat196 },
  };

  test("without the subscription there is no credit", () => {
    expect(apply(tradeIn).refused).toEqual([{ id: "trade-in", reason: "productMissing" }]);
  });

  test("with it a credit line comes off the total", () => {
    const access: Supply = { kind: "accessSubscription", payee: "rss", clientPrice: euros(60), commission: euros(10) };
    const items = [...request.items, item("access", access, { product: "rss-multidsl" })];
    const result = applySpecialTerms({ ...request, items }, [tradeIn], {}, asOf);
    const quote = buildQuote(result.request, { asOf });
    expect(quote.totals.exclVat).toBe(175000);
    expect(quote.lines.at(-1)).toMatchObject({
      kind: "tradeIn",
      quantity: -1,
      unitPrice: { price: 15000 },
      exclVat: -15000,
    });
  });

  test("what the old equipment brings is its cost in the margin", () => {
    const supply = { kind: "tradeIn", credit: euros(150), resaleValue: euros(50) } as const;
    const quote = buildQuote({ id: "Q", items: [goods("pc", 1000, 800), item("back", supply)] }, { asOf });
    expect(quote.findings).toEqual([]);
    expect(quote.lines[1]?.margin).toMatchObject({
      revenue: -15000,
      cost: -5000,
      grossMargin: { ok: true, value: -10000 },
    });
    expect(quote.lines[1]?.margin).toMatchObject({
      markupOnCost: { ok: false, reason: "noCost" },
      marginOnPrice: { ok: false, reason: "noRevenue" },
    });
  });
});

describe("row 46, row 47, row 48: warranty by default, extended on site for members of AMGIT 22", () => {
  const amgit: SpecialTerms = {
    id: "amgit-22",
    label: "Convention AMGIT 22",
    during: { from: date("2002-01-01"), until: date("2004-01-01") },
    when: { groups: ["amgit-22"] },
    on: { families: ["hardware"] },
    effect: { kind: "warranty", warranty: { months: 36, place: "onSite", parts: true, labor: true } },
  };
  const pc = goods("pc", 900, 700, {
    family: "hardware",
    warranty: { months: 12, place: "workshop", parts: true, labor: true },
  });
  const quoted = (situation: ClientSituation, on = asOf) =>
    buildQuote(applySpecialTerms({ id: "Q", items: [pc] }, [amgit], situation, on).request, { asOf }).lines[0]
      ?.warranty;

  test("a member has three years on site, the others what the item says", () => {
    expect(quoted({ groups: ["amgit-22"] })).toEqual({ months: 36, place: "onSite", parts: true, labor: true });
    expect(quoted({ groups: [] })).toMatchObject({ months: 12, place: "workshop" });
    expect(apply({ ...amgit, on: {} }, {}).refused).toEqual([{ id: "amgit-22", reason: "groupUnknown" }]);
    expect(apply(amgit, { groups: ["other"] }).refused).toEqual([{ id: "amgit-22", reason: "notAMember" }]);
  });

  test("the agreement is dated", () => {
    expect(quoted({ groups: ["amgit-22"] }, date("2003-12-31"))).toMatchObject({ months: 36 });
    expect(quoted({ groups: ["amgit-22"] }, date("2004-01-01"))).toMatchObject({ months: 12 });
  });
});

describe("a price of its own", () => {
  const priced = (supply: Supply) => {
    const terms: SpecialTerms = { id: "p", label: "Prix", during: always, effect: { kind: "price", price: euros(99) } };
    const result = applySpecialTerms({ id: "Q", items: [item("i", supply)] }, [terms], {}, asOf);
    return { result, line: buildQuote(result.request, { asOf }).lines[0] };
  };

  test.each<Supply>([
    { kind: "costPlus", cost: euros(50), priceFrom: { coefficient: 3 } },
    { kind: "resale", listPrice: euros(100), resellerDiscount: 0.3, priceFrom: { coefficient: 3 } },
    { kind: "fixedPrice", price: euros(150) },
    { kind: "flatFee", price: euros(150) },
    { kind: "commission", payee: "p", clientPrice: euros(150), terms: { commission: euros(10) } },
    { kind: "accessSubscription", payee: "p", clientPrice: euros(150), commission: euros(10) },
    { kind: "outOfTerritory", payee: "p", clientPrice: euros(150), commission: euros(10) },
    { kind: "supportContract", payee: "p", clientPrice: euros(150), shareKept: 0 },
    { kind: "monthlyAllIn", monthlyPrice: euros(150) },
  ])("$kind", (supply) => {
    expect(priced(supply).line?.exclVat).toBe(9900);
  });

  test("nothing to change: said, not passed over", () => {
    const { result } = priced({ kind: "hourly", place: "onSite", rates: { onSite: euros(60) } });
    expect(result).toMatchObject({ applied: [], refused: [{ id: "p", reason: "nothingToApplyTo" }] });
  });
});

test("several terms add up in order and each is named on the line", () => {
  const discount = (id: string): SpecialTerms => ({
    id,
    label: id,
    during: always,
    effect: { kind: "discount", rate: 0.1 },
  });
  const { request: changed, applied } = applySpecialTerms(
    { id: "Q", items: [goods("a", 100)] },
    [discount("x"), discount("y")],
    {},
    asOf,
  );
  expect(applied).toEqual(["x", "y"]);
  expect(buildQuote(changed, { asOf }).lines[0]).toMatchObject({
    discounts: [0.1, 0.1],
    exclVat: 8100,
    terms: ["x", "y"],
  });
});
