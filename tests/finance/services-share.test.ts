import { describe, expect, test } from "vitest";
import { type FinancedItem, servicesShare } from "../../src/finance/index.js";
import { cents, euros } from "../../src/model/index.js";

const hardware: FinancedItem = { id: "hardware", amount: euros(6300), kind: "equipment" };
const training: FinancedItem = { id: "training", amount: euros(700), kind: "service" };

describe("row 84: services are financed while marginal", () => {
  test("7 000 of which 700 of services is 10 %: accepted at a limit of 10 %", () => {
    expect(servicesShare([hardware, training], 0.1)).toEqual({
      financed: 700000,
      notFinanced: 0,
      share: 0.1,
      servicesAccepted: true,
      leftOut: [],
    });
  });

  test("one cent more is above it: the services are paid apart", () => {
    const more = { ...training, amount: cents(70001) };
    expect(servicesShare([hardware, more], 0.1)).toMatchObject({
      financed: 630000,
      notFinanced: 70001,
      servicesAccepted: false,
      leftOut: [{ id: "training", reason: "servicesAboveShare" }],
    });
  });
});

test("row 97, row 98: a license or a monthly fee with support that its publisher does not let be financed stays out, of the share too", () => {
  const cep: FinancedItem = { id: "license", amount: euros(1000), kind: "license", financeable: false };
  expect(servicesShare([hardware, training, cep], 0.1)).toEqual({
    financed: 700000,
    notFinanced: 100000,
    share: 0.1,
    servicesAccepted: true,
    leftOut: [{ id: "license", reason: "notFinanceable" }],
  });
});

test("nothing, and amounts that are none", () => {
  expect(servicesShare([], 0.1)).toEqual({
    financed: 0,
    notFinanced: 0,
    share: 0,
    servicesAccepted: true,
    leftOut: [],
  });
  expect(() => servicesShare([{ ...hardware, amount: cents(-1) }], 0.1)).toThrow(
    expect.objectContaining({ code: "finance/amount" }),
  );
});
