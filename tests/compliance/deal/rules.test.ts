import { dealPack } from "bareme/compliance";
import { type Deal, date, euros } from "bareme/model";
import { buildQuote } from "bareme/pricing";
import { type RuleCases, ruleProblems } from "bareme/testing";
import { expect, test } from "vitest";

const client = { id: "dr-martin", name: "Dr Martin", kind: "professional", recoversVat: false } as const;
const quote = buildQuote(
  {
    id: "q",
    client,
    validityDays: 30,
    items: [
      {
        id: "reader",
        label: "Lecteur",
        supply: { kind: "costPlus", cost: euros(300), priceFrom: { coefficient: 1.3 } },
        vat: { category: "S", rate: 0.196 },
      },
    ],
    payment: { installments: [{ id: "all", part: { weight: 1 } }] },
  },
  { asOf: date("2003-03-20") },
);
const seller = {
  tradeName: "Armor",
  address: "Saint-Brieuc",
  siret: "73282932000074",
  legalForm: "SARL",
  shareCapital: euros(50000),
};
const lease = { kind: "financeLease" } as NonNullable<Deal["option"]>;
const deal: Deal = { id: "d", client, quote, seller, termsOfSale: true };
const asOf = date("2003-03-20");
const on = (changes: Partial<Deal>): { subject: Deal } => ({ subject: { ...deal, ...changes } });
const problems = (id: string, cases: RuleCases<Deal>): unknown => ruleProblems(dealPack, id, cases);

test("row 59: a quote names the seller, his terms, its payment and its validity", () => {
  const { validThrough: _, ...open } = quote;
  const sellers = ["tradeName", "address", "siret", "legalForm", "shareCapital"] as const;
  expect(
    problems("deal/quote-mention", {
      pass: [on({})],
      fail: [
        ...sellers.map((key) => [on({ seller: { ...seller, [key]: null } }), key] as const),
        [on({ termsOfSale: false }), "termsOfSale"],
        [on({ quote: { ...quote, installments: [] } }), "installments"],
        [on({ quote: { ...quote, validThrough: null as never } }), "validThrough"],
      ],
      undetermined: [
        [on({ quote: open }), ["quote.validThrough"]],
        [on({ seller: { ...seller, siret: undefined as never } }), ["seller.siret"]],
      ],
    }),
  ).toEqual([]);
});

test("the totals of a quote follow from its parts", () => {
  const off = (totals: Partial<typeof quote.totals>): { subject: Deal } =>
    on({ quote: { ...quote, totals: { ...quote.totals, ...totals } } });
  expect(
    problems("deal/quote-adds-up", {
      pass: [on({})],
      fail: [
        [off({ exclVat: euros(391) }), "exclVat"],
        [off({ vat: euros("76.45") }), "vat"],
        [off({ inclVat: euros("466.45") }), "inclVat"],
      ],
    }),
  ).toEqual([]);
});

test("row 77: a quote stands through its last day, and a signature in time keeps it", () => {
  const { validThrough: _, ...open } = quote;
  expect(quote.validThrough).toBe("2003-04-19");
  expect(
    problems("deal/quote-valid", {
      pass: [
        { ...on({}), asOf: date("2003-04-19") },
        { ...on({ acceptance: { on: date("2003-04-19") } }), asOf: date("2003-05-01") },
      ],
      fail: [
        [{ ...on({ acceptance: { on: date("2003-04-20") } }), asOf: date("2003-04-20") }, "expired"],
        [{ ...on({}), asOf: date("2003-04-20") }, "expired"],
      ],
      undetermined: [[{ ...on({ quote: open }), asOf }, ["quote.validThrough"]]],
    }),
  ).toEqual([]);
});

test("row 38: one license contract per practitioner, even on a shared network", () => {
  const practitioners = [
    { id: "a", name: "Dr A" },
    { id: "b", name: "Dr B" },
  ];
  const licensed = (...contractSigned: boolean[]): { subject: Deal } =>
    on({
      practitioners,
      licenses: contractSigned.map((signed, k) => ({ practitioner: "ab"[k] ?? "", contractSigned: signed })),
    });
  expect(
    problems("deal/license-per-practitioner", {
      pass: [licensed(true, true)],
      fail: [
        [licensed(true), "none"],
        [licensed(true, false), "unsigned"],
      ],
      undetermined: [
        [on({}), ["practitioners"]],
        [on({ practitioners }), ["licenses"]],
        [
          on({ practitioners: practitioners.slice(1), licenses: [{ practitioner: "b" }] }),
          ["licenses[].contractSigned"],
        ],
      ],
    }),
  ).toEqual([]);
});

test("row 94: a lessor asks for the signed quote, the tax return, the RIB and the date of birth", () => {
  const papers = { signedQuote: true, taxReturn: true, bankDetails: true, birthDate: true };
  const keys = Object.keys(papers) as (keyof typeof papers)[];
  expect(
    problems("deal/financing-file", {
      pass: [on({ option: lease, financingFile: papers })],
      fail: keys.map((key) => [on({ option: lease, financingFile: { ...papers, [key]: false } }), key] as const),
      undetermined: [
        [
          on({ option: lease, financingFile: { ...papers, birthDate: undefined as never } }),
          ["financingFile.birthDate"],
        ],
      ],
      notApplicable: [on({ financingFile: {} })],
    }),
  ).toEqual([]);
});
