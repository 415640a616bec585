import { documentsPack } from "bareme/compliance";
import { type CalendarDate, date, euros, type SalesDocument } from "bareme/model";
import { type RuleCases, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";

const full: SalesDocument = {
  kind: "invoice",
  issuedOn: date("2026-10-05"),
  number: "F-2026-017",
  seller: {
    name: "Armor Santé",
    address: "Saint-Brieuc",
    siren: "732829320",
    vatNumber: "FR44732829320",
    legalForm: "SARL",
    shareCapital: euros(50000),
  },
  client: { name: "Dr Martin", address: "Lannion", siren: "732829320" },
  clientIsProfessional: true,
  lines: [{ label: "Lecteur", quantity: 1, unitPrice: euros(390), vatRate: 0.2 }],
  totalExclVat: euros(390),
  totalVat: euros(78),
  totalInclVat: euros(468),
  suppliedOn: date("2026-10-02"),
  dueOn: date("2026-11-04"),
  earlyPayment: "Escompte pour paiement anticipé : néant",
  penaltyRate: 0.12,
  recoveryIndemnity: euros(40),
  operations: "goods",
  validThrough: date("2026-11-04"),
  paymentTerms: "30 jours nets",
  termsOfSale: true,
  financedGoods: "Équipement informatique",
  financeableAmount: euros(468),
  acceptance: { on: date("2026-10-06"), signer: "Dr Martin", stamp: true, mention: "Bon pour accord" },
};
type Change = (document: SalesDocument) => SalesDocument;
const on = (change: Change): { subject: SalesDocument } => ({ subject: change(full) });
const moved = ({ subject }: { subject: SalesDocument }, day: CalendarDate): { subject: SalesDocument } => ({
  subject: { ...subject, issuedOn: day },
});
const problems = (id: string, cases: RuleCases<SalesDocument>): unknown =>
  ruleProblems(documentsPack, id, { on: moved, ...cases });

/** Sets, or leaves out, a field by its dotted name. */
function set(field: string, value: unknown): Change {
  const [head = "", tail] = field.split(".");
  return (document) => {
    const copy: Record<string, unknown> = { ...document };
    if (tail !== undefined) copy[head] = { ...(copy[head] as object), [tail]: value };
    else copy[head] = value;
    const owner = (tail === undefined ? copy : copy[head]) as Record<string, unknown>;
    if (value === undefined) delete owner[tail ?? head];
    return copy as unknown as SalesDocument;
  };
}

const kind = (to: SalesDocument["kind"]): Change => set("kind", to);
const both =
  (...changes: Change[]): Change =>
  (document) =>
    changes.reduce((one, change) => change(one), document);

const professional = ["due-date", "early-payment", "penalty-rate", "recovery-indemnity", "client-siren", "operations"];
const invoiceFields: readonly [id: string, field: string][] = [
  ["seller-name", "seller.name"],
  ["seller-address", "seller.address"],
  ["seller-siren", "seller.siren"],
  ["seller-vat-number", "seller.vatNumber"],
  ["seller-legal-form", "seller.legalForm"],
  ["client-name", "client.name"],
  ["client-address", "client.address"],
  ["number", "number"],
  ["total-vat", "totalVat"],
  ["supply-date", "suppliedOn"],
  ["due-date", "dueOn"],
  ["early-payment", "earlyPayment"],
  ["penalty-rate", "penaltyRate"],
  ["recovery-indemnity", "recoveryIndemnity"],
  ["client-siren", "client.siren"],
  ["operations", "operations"],
];
const quoteFields: readonly [id: string, field: string][] = [
  ["trade-name", "seller.name"],
  ["address", "seller.address"],
  ["siren", "seller.siren"],
  ["legal-form", "seller.legalForm"],
  ["share-capital", "seller.shareCapital"],
  ["terms-of-sale", "termsOfSale"],
  ["payment-terms", "paymentTerms"],
  ["validity", "validThrough"],
];

describe("mentions", () => {
  test.each(invoiceFields)("of an invoice: %s", (id, field) => {
    expect(
      problems(`documents/invoice-${id}`, {
        pass: [on((document) => document)],
        fail: [[on(set(field, null)), "absent"]],
        undetermined:
          field === "totalVat" ? [[on(set(field, undefined)), [field]]] : [[on(set(field, undefined)), [field]]],
        notApplicable: [
          on(kind("quote")),
          ...(professional.includes(id) ? [on(set("clientIsProfessional", false))] : []),
        ],
      }),
    ).toEqual([]);
  });
  test("the seller's VAT number may be left out up to 150 EUR excl. VAT, and where no VAT is charged", () => {
    const bare = set("seller.vatNumber", null);
    expect(
      problems("documents/invoice-seller-vat-number", {
        pass: [on((document) => document)],
        fail: [[on(both(bare, set("totalExclVat", euros("150.01")))), "absent"]],
        undetermined: [[on(set("seller.vatNumber", undefined)), ["seller.vatNumber"]]],
        notApplicable: [on(both(bare, set("totalExclVat", euros(150)))), on(both(bare, set("totalVat", euros(0))))],
      }),
    ).toEqual([]);
  });
  test("a credit note is not due", () => {
    expect(
      problems("documents/invoice-due-date", {
        pass: [on((document) => document)],
        fail: [[on(set("dueOn", null)), "absent"]],
        undetermined: [[on(set("dueOn", undefined)), ["dueOn"]]],
        notApplicable: [on(both(kind("creditNote"), set("dueOn", null)))],
      }),
    ).toEqual([]);
  });
  test("acronyms keep their capitals inside a message", () => {
    const message = (id: string) =>
      documentsPack.rules.find((rule) => rule.id === `documents/${id}`)?.messages["absent"];
    expect(message("invoice-client-siren")).toEqual({
      fr: "Mention absente : SIREN du client.",
      en: "Mention missing: SIREN of the client.",
    });
    expect(message("invoice-seller-name")?.fr).toBe("Mention absente : nom du vendeur.");
    expect(message("invoice-total-vat")?.fr).toBe("Mention absente : montant de la TVA.");
  });
  test.each(quoteFields)("row 59: of a quote: %s", (id, field) => {
    expect(
      problems(`documents/quote-${id}`, {
        pass: [on(kind("quote"))],
        fail: [[on(both(kind("quote"), set(field, null))), "absent"]],
        undetermined: [[on(both(kind("quote"), set(field, undefined))), [field]]],
        notApplicable: [on(kind("invoice"))],
      }),
    ).toEqual([]);
  });
  test.each([
    ["goods", "financedGoods"],
    ["amount", "financeableAmount"],
  ])("row 66: of a pro forma for a bank: %s", (id, field) => {
    expect(
      problems(`documents/pro-forma-${id}`, {
        pass: [on(kind("proForma"))],
        fail: [[on(both(kind("proForma"), set(field, null))), "absent"]],
        undetermined: [[on(both(kind("proForma"), set(field, undefined))), [field]]],
        notApplicable: [on(kind("quote"))],
      }),
    ).toEqual([]);
  });
});

test("row 61, row 62: acceptance is dated, signed, stamped, with the words by hand", () => {
  const quote = kind("quote");
  const accepted = (key: string, value: unknown): Change => both(quote, set(`acceptance.${key}`, value));
  expect(
    problems("documents/acceptance", {
      pass: [on(quote), on(accepted("mention", "Lu et approuvé"))],
      fail: [
        [on(accepted("on", null)), "on"],
        [on(accepted("signer", "")), "signer"],
        [on(accepted("stamp", false)), "stamp"],
        [on(accepted("mention", null)), "mention"],
        [on(accepted("mention", "vu")), "otherWords"],
      ],
      undetermined: [
        [on(accepted("on", undefined)), ["acceptance.on"]],
        [
          on(both(quote, set("acceptance", undefined))),
          ["acceptance.on", "acceptance.signer", "acceptance.stamp", "acceptance.mention"],
        ],
      ],
      notApplicable: [on(kind("invoice"))],
    }),
  ).toEqual([]);
});

test("lines name their goods, quantity, price and VAT", () => {
  const line = (change: object): Change => set("lines", [{ ...full.lines?.[0], ...change }]);
  const { vatRate: _, ...noRate } = full.lines?.[0] ?? {};
  expect(
    problems("documents/line-detail", {
      pass: [on((document) => document), on(line({ vatRate: 0, exemption: "CGI art. 261-4-4 a" }))],
      fail: [
        [on(line({ label: "" })), "label"],
        [on(line({ quantity: null })), "quantity"],
        [on(line({ unitPrice: null })), "unitPrice"],
        [on(line({ vatRate: null, exemption: null })), "vatRate"],
      ],
      undetermined: [
        [on(set("lines", [noRate])), ["lines[].vatRate"]],
        [on(set("lines", undefined)), ["lines"]],
      ],
    }),
  ).toEqual([]);
});

test("totals agree to the cent", () => {
  expect(
    problems("documents/totals-agree", {
      pass: [on((document) => document)],
      fail: [
        [on(set("totalVat", euros("78.01"))), "differ"],
        [on(set("totalInclVat", null)), "absent"],
      ],
      undetermined: [[on(set("totalVat", undefined)), ["totalVat"]]],
    }),
  ).toEqual([]);
});

test("e-invoice number and due date", () => {
  expect(
    problems("documents/invoice-number-format", {
      pass: [on((document) => document), on(set("number", "A".repeat(35)))],
      fail: [
        [on(set("number", "F 2026")), "form"],
        [on(set("number", "A".repeat(36))), "form"],
      ],
      undetermined: [[on(set("number", undefined)), ["number"]]],
      notApplicable: [on(kind("quote"))],
    }),
  ).toEqual([]);
  expect(
    problems("documents/due-after-issue", {
      pass: [on(set("dueOn", full.issuedOn))],
      fail: [[on(set("dueOn", date("2026-08-31"))), "before"]],
      undetermined: [[on(set("dueOn", undefined)), ["dueOn"]]],
      notApplicable: [on(kind("quote"))],
    }),
  ).toEqual([]);
});
