import { describe, expect, test } from "vitest";
import { type CreditScope, consumerCreditScope } from "../../src/finance/index.js";
import { type CalendarDate, type ClientKind, date, euros, type Parameter } from "../../src/model/index.js";

// The rows for LOA of the dated French tables (consumerCreditScope), with their source keys.
const loa: Parameter<CreditScope> = {
  id: "consumer-credit/loa",
  title: { fr: "LOA et crédit à la consommation", en: "LOA and consumer credit" },
  unit: "text",
  knownUntil: date("2026-11-22"),
  values: [
    {
      from: date("1978-01-10"),
      value: { status: "assimilated", aprRequired: false },
      source: { id: "S157", title: "Actu-juridique, location avec option d'achat" },
      fromKnown: false,
    },
    {
      from: date("2026-11-20"),
      value: { status: "covered", upTo: euros(100000) },
      source: { id: "S85", title: "Ordonnance 2025-1154" },
    },
  ],
};
const rental: Parameter<CreditScope> = {
  ...loa,
  id: "consumer-credit/lld",
  values: [{ from: date("2000-01-01"), value: null, source: { id: "S82", title: "Service-public F2437" } }],
};

function ask(signedOn: string, clientKind: ClientKind = "consumer", amount = euros(10000), parameter = loa) {
  return consumerCreditScope({ clientKind, signedOn: date(signedOn) as CalendarDate, amount, parameter });
}

describe("row 107: which contracts the annual percentage rate covers", () => {
  test("LOA: assimilated until 19 November 2026, covered from the 20th", () => {
    expect(ask("2026-11-19")).toMatchObject({
      answer: "covered",
      scope: { status: "assimilated", aprRequired: false },
      source: { id: "S157" },
    });
    expect(ask("2026-11-20")).toMatchObject({
      answer: "covered",
      scope: { status: "covered" },
      source: { id: "S85" },
      verified: true,
    });
  });

  test("up to 100 000 EUR since the reform", () => {
    expect(ask("2026-11-20", "consumer", euros(100000)).answer).toBe("covered");
    expect(ask("2026-11-20", "consumer", euros("100000.01"))).toMatchObject({
      answer: "outside",
      reason: "aboveCeiling",
    });
    expect(ask("2026-11-19", "consumer", euros(200000)).answer).toBe("covered");
  });

  test("a doctor's or an association's lease is outside, whatever the day", () => {
    expect(ask("2026-11-20", "professional")).toEqual({ answer: "outside", reason: "notConsumer" });
    expect(ask("1950-01-01", "nonProfessional")).toEqual({ answer: "outside", reason: "notConsumer" });
  });

  test("a plain rental is no credit", () => {
    expect(ask("2026-11-20", "consumer", euros(1), rental)).toMatchObject({ answer: "outside", reason: "noCredit" });
  });

  test("out of reach: not covered, never the last value", () => {
    expect(ask("2026-11-22")).toEqual({ answer: "notCovered" });
    expect(ask("1978-01-09")).toEqual({ answer: "notCovered" });
  });
});
