import { describe as inWords } from "bareme/format";
import { asMarginOnPrice, asMarkupOnCost, date, euros, type Finding, type Quote, type QuoteItem } from "bareme/model";
import { buildQuote, checkNegotiation, expiredQuote, trainingVat, unusualPosts } from "bareme/pricing";
import { describe, expect, test } from "vitest";

const vat = { category: "S", rate: 0.2 } as const;
const item = (id: string, price: number, cost: number, more: Partial<QuoteItem> = {}): QuoteItem => ({
  id,
  label: `Article ${id}`,
  supply: { kind: "fixedPrice", price: euros(price), cost: euros(cost) },
  vat,
  ...more,
});
const quoteOf = (items: readonly QuoteItem[], more: object = {}): Quote =>
  buildQuote({ id: "Q", items, ...more }, { asOf: date("2026-03-20"), costFreshDays: 30 });
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe("findings of pricing are sentences: every place is filled", () => {
  const loss = quoteOf([
    item("a", 50, 100),
    item("b", 10, 1, { product: "p", costCheckedOn: date("2026-01-02") }),
    item("c", 10, 1, { product: "p", vat: { category: "S", rate: 0.055 } }),
  ]);
  const third = { id: "b", part: { weight: 1 }, due: { event: "invoice", term: { days: 90, mode: "net" } } } as const;
  const low = quoteOf([item("d", 10_000, 9_000, { discounts: [0.225] })], { payment: { installments: [third] } });
  const bounds = {
    maxDiscount: 0.1,
    minMarkupOnCost: asMarkupOnCost(0.3),
    minMarginOnPrice: asMarginOnPrice(0.2),
    maxPaymentDays: 30,
    approvalFrom: euros(5000),
    approver: "sales-director",
  };
  const unknown = quoteOf([{ ...item("e", 1, 0), supply: { kind: "fixedPrice", price: euros(100) } }]);
  const expired = expiredQuote(
    { id: "Q1", issuedOn: date("2003-03-20"), validThrough: date("2003-04-19") },
    date("2003-04-20"),
  );
  const training = trainingVat({ suppliedOn: date("2026-02-28"), attestationFrom: date("2026-03-01"), taxed: vat });
  const posts = unusualPosts(7, { profession: "dentist", from: 1, to: 6 });
  const all = [
    ...loss.findings,
    ...checkNegotiation(low, bounds).findings,
    ...checkNegotiation(unknown, bounds).findings,
    ...[expired, training.finding, posts].flatMap((found) => (found === undefined ? [] : [found])),
  ];

  test("each code once at least, and no empty place", () => {
    expect([...new Set(codes(all))].sort()).toEqual([
      "negotiation/discount",
      "negotiation/large-deal",
      "negotiation/margin",
      "negotiation/margin-unknown",
      "negotiation/payment-term",
      "pricing/sold-at-a-loss",
      "pricing/stale-cost",
      "quote/expired",
      "sizing/unusual-posts",
      "vat/training-before-attestation",
      "vat/two-rates-for-one-product",
    ]);
    for (const finding of all) {
      expect(finding.message.fr).not.toMatch(/[{}]/);
      expect(finding.message.en).not.toMatch(/[{}]/);
    }
  });

  test("amounts, percentages and days as people read them; data keep the figures", () => {
    const of = (code: string): Finding => {
      const found = all.find((finding) => finding.code === code);
      if (found === undefined) throw new Error(code);
      return found;
    };
    // 50 sold for 100: -50.00
    expect(of("pricing/sold-at-a-loss").message).toEqual({
      fr: "« Article a » est vendu sous son coût : marge de -50,00\u00A0€.",
      en: '"Article a" is sold under its cost: margin of -50.00 EUR.',
    });
    expect(of("pricing/sold-at-a-loss").data).toEqual({ item: "a", margin: -5000 });
    expect(of("negotiation/discount").message.fr).toBe(
      "Remise de 22,5\u00A0% sur « Article d », au-delà de 10\u00A0%.",
    );
    // 7 750 sold for 9 000: -1 250 / 9 000 = -13.8889 %
    expect(of("negotiation/margin").message.fr).toBe(
      "Le taux de marge est de -13,8889\u00A0%, sous le plancher de 30\u00A0%.",
    );
    expect(of("negotiation/large-deal").message.en).toBe(
      "Deal of 7750.00 EUR excl. VAT: approval from 5000.00 EUR on.",
    );
    expect(inWords({ ...of("quote/expired") }, "fr")).toContain("était valable jusqu'au 19 avril 2003");
  });
});

describe("what a quote says of its lines", () => {
  test("goods taken back are no sale at a loss; the same goods sold under their cost are", () => {
    expect(codes(quoteOf([item("a", 100, 60, { quantity: -1 })]).findings)).toEqual([]);
    expect(codes(quoteOf([item("a", 50, 60)]).findings)).toEqual(["pricing/sold-at-a-loss"]);
  });

  test("variants that nobody chose are told, for none of them is in the total", () => {
    const variants = [
      item("a", 100, 60, { variant: { group: "printer", choice: "laser" } }),
      item("b", 80, 60, { variant: { group: "printer", choice: "inkjet" } }),
      item("c", 10, 1),
    ];
    const open = quoteOf(variants);
    expect(open.totals.exclVat).toBe(1000);
    expect(open.findings).toMatchObject([
      { code: "quote/variant-open", severity: "warning", path: ["items", 0, "variant"], data: { group: "printer" } },
    ]);
    expect(open.findings[0]?.message.fr).toContain("Article a / Article b");
    const chosen = quoteOf(variants, { choices: { printer: "inkjet" } });
    expect([chosen.totals.exclVat, codes(chosen.findings)]).toEqual([9000, []]);
  });
});
