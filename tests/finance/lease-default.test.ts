import { franceSeries } from "bareme/providers";
import { describe, expect, test } from "vitest";
import {
  type FinancingKindFacts,
  financingOptions,
  type LeaseDefaultTerms,
  type LeaseOffer,
  leaseDefaultIndemnity,
} from "../../src/finance/index.js";
import { cents, date, euros, type FinancingOption } from "../../src/model/index.js";

const law = franceSeries.consumerDefault;

function lease(kind: FinancingKindFacts["kind"] = "leaseWithOption"): FinancingOption {
  const offer = { kind, rents: 84, timing: "inArrears", rent: euros(100), periodsPerYear: 12, residualRate: 0.02 };
  const offers = [offer as LeaseOffer];
  const [option] = financingOptions({ price: euros(7000), vatRate: 0.2, recoversVat: false, offers }).options;
  if (option === undefined) throw new Error("no option");
  return option;
}

describe("a lease with option that the lessor ends", () => {
  const terms: LeaseDefaultTerms = {
    signedOn: date("2024-03-01"),
    // Times 1.5 it is 1.01^12 - 1: 1 % a month.
    bondYield: "0.084550020087979813774134",
    yieldMultiple: law.of("lease", "yieldMultiple"),
    marketValue: euros(100),
  };

  // Two rents left, one and two months away: 100/1.01 + 100/1.0201 = 197.04; residual value 2 % of 7 000: 140.00.
  test("residual value and rents discounted, less what the equipment is worth", () => {
    expect(leaseDefaultIndemnity(lease(), 82, terms)).toEqual({
      ok: true,
      rentsLeft: 20000,
      presentValue: 19704,
      annualRate: 0.12682503013196972,
      residualValue: 14000,
      marketValue: 10000,
      indemnity: 23704,
      parameter: "consumer-default/lease/yield-multiple",
      source: expect.objectContaining({ id: "S164" }),
    });
  });

  test("nothing where the equipment is worth more; the residual alone after the last rent", () => {
    expect(leaseDefaultIndemnity(lease(), 82, { ...terms, marketValue: cents(33704) })).toMatchObject({ indemnity: 0 });
    expect(leaseDefaultIndemnity(lease(), 82, { ...terms, marketValue: cents(33703) })).toMatchObject({ indemnity: 1 });
    expect(leaseDefaultIndemnity(lease(), 84, terms)).toMatchObject({ rentsLeft: 0, presentValue: 0, indemnity: 4000 });
  });

  test("after the reform it is not covered", () => {
    expect(leaseDefaultIndemnity(lease(), 82, { ...terms, signedOn: date("2026-11-20") })).toMatchObject({
      ok: false,
      reason: "notCovered",
    });
  });

  test.each<[string, () => unknown]>([
    ["finance/not-a-consumer-lease", () => leaseDefaultIndemnity(lease("financeLease"), 82, terms)],
    ["finance/term", () => leaseDefaultIndemnity(lease(), 85, terms)],
    ["finance/negative-amount", () => leaseDefaultIndemnity(lease(), 82, { ...terms, marketValue: cents(-1) })],
    ["finance/bad-rate", () => leaseDefaultIndemnity(lease(), 82, { ...terms, bondYield: -0.01 })],
    ["finance/bad-rate", () => leaseDefaultIndemnity(lease(), 82, { ...terms, yieldMultiple: -1 })],
  ])("%s", (code, call) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});
