import { asMarginOnPrice, asMarkupOnCost, date, euros, type PaymentKind, type QuoteRequest } from "bareme/model";
import {
  acceptable,
  buildQuote,
  checkNegotiation,
  depositShare,
  expiredQuote,
  nextOfferReview,
  partialOffer,
  sizePractice,
  unusualPosts,
} from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { asOf, goods, item, refuses } from "./support.js";

const approver = "sales-director";

describe("row 77: a quote stands until its last day", () => {
  const quote = { id: "Q", issuedOn: date("2003-03-20"), validThrough: date("2003-04-19") };

  test.each([
    ["2003-03-19", { ok: false, reason: "notYetIssued" }],
    ["2003-03-20", { ok: true, value: "2003-04-19" }],
    ["2003-04-19", { ok: true, value: "2003-04-19" }],
    ["2003-04-20", { ok: false, reason: "expired" }],
  ])("%s", (day, expected) => {
    expect(acceptable(quote, date(day))).toEqual(expected);
  });

  test("after it: a blocking finding, prices to work out again", () => {
    expect(expiredQuote(quote, date("2003-04-19"))).toBeUndefined();
    expect(expiredQuote(quote, date("2003-04-20"))).toMatchObject({
      code: "quote/expired",
      severity: "blocking",
      data: { id: "Q", validThrough: "2003-04-19" },
    });
  });

  test("a quote that does not say is neither valid nor expired", () => {
    const open = { id: "Q", issuedOn: asOf };
    expect(acceptable(open, asOf)).toEqual({ ok: false, reason: "validityNotStated" });
    expect(expiredQuote(open, date("2030-01-01"))).toBeUndefined();
  });
});

test("row 44: the offer is looked at again after a month", () => {
  expect(nextOfferReview(date("2003-03-20"))).toBe("2003-04-19");
  expect(nextOfferReview(date("2003-03-20"), 90)).toBe("2003-06-18");
});

describe("row 79: negotiation within bounds set beforehand", () => {
  const check = (more: Partial<QuoteRequest>, bounds: Omit<Parameters<typeof checkNegotiation>[1], "approver">) =>
    checkNegotiation(buildQuote({ id: "Q", items: [goods("a", 130, 100)], ...more }, { asOf }), {
      ...bounds,
      approver,
    });
  const codes = (result: ReturnType<typeof check>) => result.findings.map(({ code }) => code);

  test("a discount up to the bound passes, over it needs approval", () => {
    const items = [goods("a", 130, 50, { discounts: [0.1, 0.1] })];
    expect(check({ items }, { maxDiscount: 0.19 })).toEqual({ status: "within", findings: [] });
    const over = check({ items }, { maxDiscount: 0.18 });
    expect(over).toMatchObject({ status: "approval", approver });
    expect(over.findings[0]?.data).toEqual({ item: "a", discount: 0.19, maxDiscount: 0.18 });
  });

  test("a gift is not a discount, but its cost weighs on the margin", () => {
    const items = [goods("a", 130, 100), goods("gift", 20, 10, { free: { reason: "geste" } })];
    expect(codes(check({ items }, { maxDiscount: 0 }))).toEqual([]);
    expect(codes(check({ items }, { minMarkupOnCost: asMarkupOnCost(0.3) }))).toEqual(["negotiation/margin"]);
  });

  test("floors of taux de marge and taux de marque are two floors", () => {
    expect(codes(check({}, { minMarkupOnCost: asMarkupOnCost(0.3) }))).toEqual([]);
    expect(codes(check({}, { minMarginOnPrice: asMarginOnPrice(0.3) }))).toEqual(["negotiation/margin"]);
  });

  test("a margin that is not known is not enough, a commission is", () => {
    const unknown = check({ items: [goods("a", 130)] }, { minMarkupOnCost: asMarkupOnCost(0.1) });
    expect(unknown).toMatchObject({ status: "undetermined", approver });
    expect(codes(unknown)).toEqual(["negotiation/margin-unknown"]);
    const terms = { commission: euros(400) };
    const commission = [item("l", { kind: "commission", payee: "p", clientPrice: euros(1400), terms })];
    expect(check({ items: commission }, { minMarkupOnCost: asMarkupOnCost(0.3) }).status).toBe("within");
  });

  test("payment terms", () => {
    const payment = {
      installments: [
        { id: "now", part: { weight: 1 }, due: { event: "order" } },
        { id: "later", part: { weight: 1 }, due: { event: "invoice", term: { mode: "net", days: 60 } } },
      ],
    } as const;
    expect(codes(check({ payment }, { maxPaymentDays: 60 }))).toEqual([]);
    expect(codes(check({ payment }, { maxPaymentDays: 59 }))).toEqual(["negotiation/payment-term"]);
  });

  test("row 80: a large deal goes to the sales director whatever its terms", () => {
    const items = [goods("a", 25000, 100)];
    expect(codes(check({ items }, { approvalFrom: euros("25000.01") }))).toEqual([]);
    expect(check({ items }, { approvalFrom: euros(25000) })).toMatchObject({
      status: "approval",
      findings: [{ code: "negotiation/large-deal" }],
    });
  });
});

describe("row 25: a partial offer when the client's own hardware will do", () => {
  const request: QuoteRequest = { id: "Q", items: [goods("pc", 900), goods("printer", 200), goods("license", 1400)] };

  test("what meets the requirements is left out, what falls short or was not checked stays", () => {
    const offer = partialOffer(request, [
      { item: "pc", meetsRequirements: true },
      { item: "printer", meetsRequirements: false },
      { item: "license" },
    ]);
    expect(offer.request.items.map(({ id }) => id)).toEqual(["printer", "license"]);
    expect(offer).toMatchObject({ excluded: ["pc"], toCheck: ["license"] });
    expect(buildQuote(offer.request, { asOf }).totals.exclVat).toBe(160000);
  });

  test("refused: an item that is not there, an offer of nothing", () => {
    refuses(() => partialOffer(request, [{ item: "screen" }]), "quote/unknown-item");
    const all = request.items.map(({ id }) => ({ item: id, meetsRequirements: true }));
    refuses(() => partialOffer(request, all), "quote/no-items");
  });
});

test("row 32: in 80 % of the deals the client pays a deposit", () => {
  const deal = (kind: PaymentKind) => ({ installments: [{ id: "a", kind, amount: euros(1) }] });
  const deals = [deal("deposit"), deal("deposit"), deal("forfeitableDeposit"), deal("deposit"), deal("installment")];
  expect(depositShare(deals)).toEqual({ ok: true, value: { num: 4, den: 5 } });
  expect(depositShare([])).toEqual({ ok: false, reason: "noQuotes" });
});

test("row 40: a dentist's practice has 1 to 6 posts; more, or none, is looked at again", () => {
  const dentists = { profession: "dentist", from: 1, to: 6 };
  expect([1, 6].map((posts) => unusualPosts(posts, dentists))).toEqual([undefined, undefined]);
  expect(unusualPosts(7, dentists)).toMatchObject({
    code: "sizing/unusual-posts",
    severity: "warning",
    data: { posts: 7 },
  });
  expect(unusualPosts(0, dentists)?.code).toBe("sizing/unusual-posts");
});

describe("row 39: sizing", () => {
  test("6 doctors and 2 secretaries: a server and 8 posts, one license a doctor", () => {
    expect(sizePractice({ practitioners: 6, assistants: 2 })).toEqual({
      posts: 8,
      servers: 1,
      licenses: 6,
      accessories: [],
    });
  });

  test("one post needs no server, unless it is networked; two may stand apart", () => {
    expect(sizePractice({ practitioners: 1, assistants: 0 })).toMatchObject({ posts: 1, servers: 0 });
    expect(sizePractice({ practitioners: 1, assistants: 0, networked: true })).toMatchObject({ servers: 1 });
    expect(sizePractice({ practitioners: 1, assistants: 1, networked: false })).toMatchObject({ posts: 2, servers: 0 });
  });

  test("row 41: a screen away from its computer needs a shielded 5 m cable", () => {
    expect(sizePractice({ practitioners: 1, assistants: 0, remoteScreens: 2 }).accessories).toEqual([
      { product: "shielded-screen-cable-5m", quantity: 2 },
    ]);
  });

  test.each([
    { practitioners: 0, assistants: 2 },
    { practitioners: 1.5, assistants: 0 },
    { practitioners: 1, assistants: -1 },
    { practitioners: 1e9, assistants: 0 },
  ])("refused: %j", (practice) => refuses(() => sizePractice(practice), "sizing/bad-count"));
});
