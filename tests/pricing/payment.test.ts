import { type AgreedPayment, date, euros, type Parameter, type PaymentEvent, type PaymentPart } from "bareme/model";
import { depositVat, installments, presumedDeposit, settleDispute, withdrawal } from "bareme/pricing";
import { describe, expect, test } from "vitest";
import { refuses } from "./support.js";

const term = (id: string, part: PaymentPart, more: Partial<AgreedPayment> = {}): AgreedPayment => ({
  id,
  part,
  ...more,
});
const split = (total: number, parts: readonly PaymentPart[], mode?: "largestRemainder" | "lastAbsorbs") =>
  installments(euros(total), { installments: parts.map((part, k) => term(`p${k}`, part)) }, mode).map(
    ({ amount }) => amount,
  );
const third = { weight: 1 };

describe("row 33: thirds (T19)", () => {
  test("10,000: the first payment takes the cent, or the last when it is said", () => {
    expect(split(10000, [third, third, third])).toEqual([333334, 333333, 333333]);
    expect(split(10000, [third, third, third], "lastAbsorbs")).toEqual([333333, 333333, 333334]);
  });
});

describe("row 31: a deposit of 30 % incl. VAT", () => {
  test.each([
    [11960, [358800, 837200]],
    [1000.05, [30002, 70003]],
    [21528, [645840, 1506960]],
  ])("%d", (total, expected) => {
    expect(split(total, [{ share: 0.3 }, third])).toEqual(expected);
  });
});

describe("parts", () => {
  test("shares that make the whole are split together", () => {
    expect(split(0.05, [{ share: 0.5 }, { share: 0.5 }])).toEqual([3, 2]);
    expect(split(0.05, [{ share: 0.5 }, { share: 0.5 }], "lastAbsorbs")).toEqual([3, 2]);
  });

  test("amounts, shares and weights in any order", () => {
    expect(split(1000, [third, { amount: euros(100) }, { share: 0.25 }, { weight: 2 }])).toEqual([
      21667, 10000, 25000, 43333,
    ]);
    expect(split(100, [{ amount: euros(40) }, { amount: euros(60) }])).toEqual([4000, 6000]);
    expect(split(-100, [{ share: 0.3 }, third])).toEqual([-3000, -7000]);
    expect(split(0, [third, third])).toEqual([0, 0]);
  });

  test.each([
    ["over the total", [{ amount: euros(101) }, third]],
    ["over the total with shares", [{ share: 0.6 }, { share: 0.6 }]],
    ["short of it", [{ amount: euros(99) }]],
    ["shares short of it", [{ share: 0.3 }, { share: 0.3 }]],
    ["no weight above zero", [{ amount: euros(99) }, { weight: 0 }]],
  ] as const)("refused: %s", (_, parts) => {
    refuses(() => split(100, parts), "payment/parts-do-not-sum");
  });

  test("refused: 30 instead of 0.3, an amount under zero", () => {
    refuses(() => split(100, [{ share: 30 }, third]), "pricing/not-a-fraction");
    refuses(() => split(100, [{ share: 30 }]), "pricing/not-a-fraction");
    refuses(() => split(100, [{ amount: euros(-1) }, third]), "pricing/negative-amount");
    refuses(() => split(100, []), "payment/parts-do-not-sum");
  });
});

describe("dates", () => {
  const events: Partial<Record<PaymentEvent, ReturnType<typeof date>>> = {
    order: date("2003-03-20"),
    invoice: date("2003-04-10"),
  };
  const dated = (due: AgreedPayment["due"] & object) =>
    installments(euros(100), { installments: [term("a", third, { due })], events })[0];

  test("row 34: 30 days net from the invoice date", () => {
    expect(dated({ event: "invoice", term: { mode: "net", days: 30 } })?.dueOn).toBe("2003-05-10");
  });

  test("on the day of the event; absent while it has no date", () => {
    expect(dated({ event: "order" })?.dueOn).toBe("2003-03-20");
    expect(dated({ event: "installation" })).not.toHaveProperty("dueOn");
  });
});

test("half of a disputed balance now, the rest once mended", () => {
  expect(settleDispute(euros("837.21"))).toEqual({ now: 41861, later: 41860 });
  expect(settleDispute(euros(100), 0.3)).toEqual({ now: 3000, later: 7000 });
  refuses(() => settleDispute(euros(100), 50), "pricing/not-a-fraction");
  refuses(() => settleDispute(euros(-1)), "pricing/negative-amount");
});

describe("acompte and arrhes", () => {
  test("presumed with a consumer, never with a professional", () => {
    expect(presumedDeposit("consumer")).toEqual({ ok: true, value: "forfeitableDeposit" });
    expect(presumedDeposit("professional")).toEqual({ ok: false, reason: "contractMustSay" });
    expect(presumedDeposit("nonProfessional")).toEqual({ ok: false, reason: "contractMustSay" });
  });

  test("arrhes: lost by the client, given back double by the supplier; acompte: a firm sale", () => {
    expect(withdrawal("forfeitableDeposit", euros(300), "client")).toEqual({
      ok: true,
      value: { kept: 30000, paidBack: 0 },
    });
    expect(withdrawal("forfeitableDeposit", euros(300), "supplier")).toEqual({
      ok: true,
      value: { kept: 0, paidBack: 60000 },
    });
    expect(withdrawal("deposit", euros(300), "supplier")).toEqual({ ok: false, reason: "firmSale" });
  });
});

describe("VAT due on a deposit", () => {
  const source = { id: "cgi-269", title: "CGI art. 269" };
  const rule = (values: Parameter<"collection" | "delivery">["values"]): Parameter<"collection" | "delivery"> => ({
    id: "vat/deposit/goods",
    title: { fr: "Exigibilité", en: "VAT due" },
    unit: "text",
    knownUntil: date("2027-01-01"),
    values,
  });
  const goods = rule([
    { from: date("1979-07-01"), value: "delivery", source },
    { from: date("2023-01-01"), value: "collection", source },
  ]);
  const deposit = { amount: euros(1200), vatRate: 0.2, rule: goods };

  test("goods: nothing due the day before 1 January 2023, all of it from that day on", () => {
    expect(depositVat({ ...deposit, paidOn: date("2022-12-31") })).toEqual({
      ok: true,
      value: { dueOn: "delivery", vat: 0, exclVat: 120000, source },
    });
    expect(depositVat({ ...deposit, paidOn: date("2023-01-01") })).toEqual({
      ok: true,
      value: { dueOn: "collection", vat: 20000, exclVat: 100000, source },
    });
  });

  test("services with VAT on debits: due on the invoice", () => {
    const paidOn = date("2024-01-01");
    expect(depositVat({ ...deposit, paidOn, onDebits: true })).toMatchObject({
      value: { dueOn: "invoice", vat: 20000 },
    });
  });

  test("out of reach: not covered; two rules for one date: refused", () => {
    expect(depositVat({ ...deposit, paidOn: date("2027-01-01") })).toEqual({ ok: false, reason: "notCovered" });
    expect(depositVat({ ...deposit, paidOn: date("1979-06-30") })).toEqual({ ok: false, reason: "notCovered" });
    const two = rule([
      { from: date("1979-07-01"), until: date("2024-01-01"), value: "delivery", source },
      { from: date("2023-01-01"), value: "collection", source },
    ]);
    refuses(() => depositVat({ ...deposit, rule: two, paidOn: date("2023-06-01") }), "parameter/bad-history");
  });
});
