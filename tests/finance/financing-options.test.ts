import { describe, expect, test } from "vitest";
import { type FinancingRequest, financingOptions } from "../../src/finance/index.js";
import { cents, date, euros, sum } from "../../src/model/index.js";

const monthly = { annualRate: 0.06, periodsPerYear: 12, compounding: "proportional" } as const;
const request: FinancingRequest = {
  price: euros(10000),
  vatRate: 0.2,
  recoversVat: false,
  offers: [
    { kind: "cash" },
    { kind: "loan", method: "constantPayment", periods: 36, ...monthly },
    { kind: "financeLease", rents: 36, timing: "inAdvance", residualRate: 0.02, ...monthly },
    { kind: "financialRental", rents: 36, timing: "inAdvance", ...monthly },
  ],
};

describe("row 100: every proposal also quoted as a rental", () => {
  const { options, refused } = financingOptions(request);
  const [cash, loan, lease, rental] = options;

  test("cash: 12 000 including VAT at delivery", () => {
    expect(cash).toMatchObject({
      totalInclVat: 1200000,
      totalExclVat: 1000000,
      costOfFinancing: 0,
      ownership: "fromDelivery",
    });
    expect(refused).toEqual([]);
  });

  test("row 99: loan of the price including VAT", () => {
    // 12 000 at 0.5 % over 36 months: 365.0632 (vector annuity.payment-010)
    expect(loan).toMatchObject({ payment: 36506, amountFinanced: 1200000, termMonths: 36, totalVat: 200000 });
    expect(loan?.totalForClient).toBe(
      sum(loan?.rows.filter((r) => r.kind === "installment").map((r) => r.inclVat) ?? []),
    );
  });

  test("row 82: finance lease, 297.65 a month, option 200, all with VAT", () => {
    // 36 × 297.65 + 200 = 10 915.40 (French rule 5.3). VAT of a rent: 59.53; 36 × 59.53 + 40 = 2 183.08
    expect(lease).toMatchObject({
      payment: 29765,
      paymentInclVat: 35718,
      totalExclVat: 1091540,
      totalVat: 218308,
      ownership: "byOption",
    });
    expect(lease?.costOfFinancing).toBe(1309848 - 1200000);
    expect(lease?.rows[0]).toEqual({ kind: "rent", month: 0, exclVat: 29765, vat: 5953, inclVat: 35718 });
    expect(lease?.rows.at(-1)).toMatchObject({ kind: "purchaseOption", month: 36, exclVat: 20000 });
  });

  test("rental without option: the equipment goes back", () => {
    expect(rental).toMatchObject({ ownership: "never" });
    expect(rental?.rows).toHaveLength(36);
  });

  test("documents: JSON and structuredClone give them back", () => {
    expect(JSON.parse(JSON.stringify(options))).toStrictEqual(options);
    expect(structuredClone(options)).toStrictEqual(options);
  });
});

describe("choices", () => {
  test("sorted by what the caller asks", () => {
    const ids = (sortBy: FinancingRequest["sortBy"] & string) =>
      financingOptions({ ...request, sortBy }).options.map((option) => option.id);
    expect(ids("totalForClient")).toEqual(["cash", "financialRental", "financeLease", "loan"]);
    expect(ids("payment")).toEqual(["financeLease", "financialRental", "loan", "cash"]);
  });

  test("offers that cost the same stay in the order given", () => {
    const offers = ["b", "a"].map((id) => ({ kind: "cash", id }) as const);
    const { options } = financingOptions({ ...request, offers, sortBy: "totalForClient" });
    expect(options.map((option) => option.id)).toEqual(["b", "a"]);
  });

  test("an effective rate is said among what is assumed", () => {
    const effective = { ...monthly, compounding: "effective" } as const;
    const offers = [
      { kind: "loan", method: "constantPayment", periods: 36, ...effective },
      { kind: "financeLease", rents: 36, timing: "inAdvance", ...effective },
    ] as const;
    for (const option of financingOptions({ ...request, offers }).options) {
      const codes = option.assumptions.map(({ code }) => code);
      expect(codes).toContain("effective-rate");
      expect(codes).not.toContain("proportional-rate");
    }
  });

  test("a client who recovers VAT borrows without it", () => {
    const [loan] = financingOptions({ ...request, recoversVat: true, offers: request.offers.slice(1, 2) }).options;
    expect(loan).toMatchObject({
      amountFinanced: 1000000,
      payment: 30422,
      totalExclVat: 1095188,
      totalForClient: 1095188,
    });
  });

  test("rents take the VAT rate of their due dates", () => {
    const [lease] = financingOptions({
      ...request,
      start: date("2013-11-01"),
      vatRate: [
        { from: date("2000-04-01"), rate: 0.196 },
        { from: date("2014-01-01"), rate: 0.2 },
      ],
      offers: request.offers.slice(2, 3),
    }).options;
    expect(lease?.rows.slice(0, 3).map((r) => [r.dueOn, r.vat])).toEqual([
      ["2013-11-01", 5834],
      ["2013-12-01", 5834],
      ["2014-01-01", 5953],
    ]);
  });

  test("first rent, deposit, fee, services", () => {
    const [lease] = financingOptions({
      ...request,
      offers: [
        {
          kind: "leaseWithOption",
          rents: 36,
          timing: "inAdvance",
          residualRate: 0.02,
          ...monthly,
          firstRent: euros(1500),
          firstRentMode: "replaces",
          fee: euros(50),
          securityDeposit: euros(500),
          servicesPerRent: euros(10),
        },
      ],
    }).options;
    expect(lease?.rows.slice(0, 4).map((r) => [r.kind, r.month, r.exclVat, r.vat])).toEqual([
      ["fee", 0, 5000, 0],
      ["securityDeposit", 0, 50000, 0],
      ["firstRent", 0, 151000, 30200],
      ["rent", 1, 27011, 5402],
    ]);
    expect(lease?.rows.at(-1)).toMatchObject({ kind: "depositRefund", month: 36, inclVat: -50000 });
    // 50 + 1510 + 35 × 270.11 + 200
    expect(lease?.totalExclVat).toBe(1121385);
    expect(lease?.assumptions.map((a) => a.code)).toEqual([
      "vat-not-recovered",
      "lease-finances-excl-vat",
      "proportional-rate",
      "option-exercised",
      "first-rent-replaces",
      "deposit-without-interest",
    ]);
  });

  test("a loan with a balloon, insurance and a down payment", () => {
    const [loan] = financingOptions({
      ...request,
      offers: [
        {
          kind: "loan",
          method: "constantPayment",
          periods: 2,
          ...monthly,
          residual: euros(1000),
          downPayment: euros(2000),
          insurancePerPeriod: euros(3),
        },
      ],
    }).options;
    expect(loan?.amountFinanced).toBe(1000000);
    expect(loan?.rows.map((r) => r.kind)).toEqual([
      "purchase",
      "drawdown",
      "installment",
      "insurance",
      "installment",
      "insurance",
      "balloon",
    ]);
  });

  test("a loan that its rounded payment would not repay is refused", () => {
    // 1.20 at 0.5 % over 335 months: 0.74 cents a month, rounded to 1, all of it the interest of 0.6, rounded to 1
    const { options, refused } = financingOptions({
      ...request,
      price: cents(100),
      offers: [{ kind: "loan", method: "constantPayment", periods: 335, ...monthly }],
    });
    expect(options).toEqual([]);
    expect(refused).toEqual([{ id: "loan", kind: "loan", reason: "neverRepays" }]);
  });
});

describe("row 100: rates and values", () => {
  const at = (change: Partial<FinancingRequest>) => financingOptions({ ...request, ...change }).options;

  test("effective rate: that of the rounded rents, 6.1686 % a year in advance (French rule 5.3)", () => {
    const [, loan, lease] = at({});
    expect(lease?.effectiveAnnualRate).toBeCloseTo(0.061686, 6);
    // 6 % proportional is 6.1678 % effective; 12 000 at 365.06 with a last installment of a few cents more
    expect(loan?.effectiveAnnualRate).toBeCloseTo(0.061678, 5);
    expect(at({ offers: [{ kind: "cash" }] })[0]).not.toHaveProperty("effectiveAnnualRate");
  });

  test("present value at the lessor's own rate is the price: excl. VAT, effective 6.1678 %", () => {
    const [cash, , lease] = at({ recoversVat: true, discountRate: "0.06167781186449954" });
    expect(cash?.presentValue).toBe(1000000);
    // rounded rents: 297.65 in the place of 297.6468, 36 times, are worth about 0.10 more
    expect(Math.abs((lease?.presentValue ?? 0) - 1000000)).toBeLessThan(12);
  });

  test("present value at 0 % is the total", () => {
    for (const option of at({ discountRate: 0 })) expect(option.presentValue).toBe(option.totalForClient);
  });

  test("fees raise the rate; services and equipment that goes back do not", () => {
    const lease = { kind: "financialRental", rents: 36, timing: "inArrears", residualRate: 0.02, ...monthly } as const;
    const [plain] = at({ offers: [lease] });
    expect(plain?.effectiveAnnualRate).toBeCloseTo(0.061666, 6);
    expect(at({ offers: [{ ...lease, servicesPerRent: euros(20) }] })[0]?.effectiveAnnualRate).toBe(
      plain?.effectiveAnnualRate,
    );
    const first = { firstRent: euros(1000), firstRentMode: "adds", servicesPerRent: euros(20) } as const;
    expect(at({ offers: [{ ...lease, ...first }] })[0]?.effectiveAnnualRate).toBeCloseTo(0.06168, 4);
    expect(at({ offers: [{ ...lease, fee: euros(100) }] })[0]?.effectiveAnnualRate).toBeGreaterThan(0.068);
  });

  test("row 85: a rental at a given rent, refused under the lessor's minimum", () => {
    const rental = {
      kind: "evolvingLease",
      rents: 36,
      timing: "inAdvance",
      rent: euros(15),
      periodsPerYear: 12,
      minimumPrice: euros(450),
    } as const;
    const taken = financingOptions({ ...request, price: euros(450), offers: [rental] });
    expect(taken.options[0]).toMatchObject({ payment: 1500, ownership: "never", totalExclVat: 54000 });
    expect(taken.options[0]?.assumptions.map((a) => a.code)).toContain("given-rent");
    const refused = financingOptions({ ...request, price: euros("449.99"), offers: [rental] });
    expect(refused).toEqual({
      options: [],
      refused: [{ id: "evolvingLease", kind: "evolvingLease", reason: "belowMinimum" }],
    });
    expect(() => financingOptions({ ...request, offers: [{ ...rental, rent: cents(0) }] })).toThrow(
      expect.objectContaining({ code: "finance/amount" }),
    );
  });
});

describe("bad input", () => {
  test.each<[string, Partial<FinancingRequest>]>([
    ["finance/amount", { price: cents(0) }],
    ["finance/offer-kind", { offers: [{ kind: "barter" } as never] }],
    ["finance/offer-id", { offers: [{ kind: "cash" }, { kind: "cash" }] }],
    ["finance/vat-rate", { vatRate: [{ from: date("2014-01-01"), rate: 0.2 }] }],
    ["finance/vat-rate", { start: date("2013-01-01"), vatRate: [{ from: date("2014-01-01"), rate: 0.2 }] }],
    [
      "finance/periods-per-year",
      { offers: [{ kind: "loan", method: "interestOnly", periods: 5, ...monthly, periodsPerYear: 5 }] },
    ],
  ])("%s", (code, change) => {
    expect(() => financingOptions({ ...request, ...change })).toThrow(expect.objectContaining({ code }));
  });
});

test("a security deposit above the option: the rate of the client is the one that is not negative", () => {
  const lease = {
    kind: "leaseWithOption",
    rents: 36,
    timing: "inAdvance",
    residualRate: 0.02,
    firstRent: euros(1500),
    firstRentMode: "replaces",
    securityDeposit: euros(1000),
    ...monthly,
  } as const;
  const [option] = financingOptions({ ...request, offers: [lease] }).options;
  // 7 500 received, 35 rents of 260.11, 800 back at the end: bisection on decimals of 40 digits.
  expect(option?.effectiveAnnualRate).toBeCloseTo(0.0792592406459, 12);
});

describe("VAT rates are fractions, oldest first", () => {
  const refused = (vatRate: FinancingRequest["vatRate"]): unknown => {
    try {
      return financingOptions({ ...request, start: date("2014-02-01"), vatRate });
    } catch (thrown) {
      return (thrown as { code: unknown }).code;
    }
  };
  const from = (day: string, rate: number) => ({ from: date(day), rate });
  test.each([
    ["a percentage", 20],
    ["a negative rate", -0.2],
    ["dated rates, newest first", [from("2014-01-01", 0.2), from("2000-04-01", 0.196)]],
    ["two rates of one day", [from("2000-04-01", 0.196), from("2000-04-01", 0.2)]],
    ["no rate that early", [from("2015-01-01", 0.2)]],
  ] as const)("%s is refused", (_what, vatRate) => {
    expect(refused(vatRate)).toBe("finance/vat-rate");
  });
  test("dated rates in order are taken", () => {
    expect(refused([from("2000-04-01", 0.196), from("2014-01-01", 0.2)])).toMatchObject({ refused: [] });
  });
});
