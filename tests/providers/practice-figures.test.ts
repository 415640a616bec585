import { date, euros } from "bareme/model";
import { buildQuote, settleDispute } from "bareme/pricing";
import { practiceFigures } from "bareme/providers";
import { expect, test } from "vitest";

const range = (id: string): readonly [number, number] | undefined => {
  const found = practiceFigures.find((figure) => figure.id === id);
  return found && [found.lowest, found.highest];
};

test("row 32: four deals in five come with a deposit", () => expect(range("deposit-share")).toEqual([0.8, 0.8]));
test("row 40: a dental practice has one to six workstations", () => expect(range("dentist-seats")).toEqual([1, 6]));
test("row 75: a week from the first meeting to the offer, fifteen days for a group", () => {
  expect([range("meeting-gap"), range("meeting-gap-group")]).toEqual([
    [7, 7],
    [15, 15],
  ]);
});
test("row 132: an innovative dentist replaces every three years, doctors well beyond five", () => {
  expect([range("replacement-dentist"), range("replacement-doctor")]).toEqual([
    [3, 3],
    [5, 5],
  ]);
});
test("every figure of the trade names its source, and is no law", () => {
  for (const { source, lowest, highest } of practiceFigures) {
    expect(source.id).toBe("reseller-practice");
    expect(lowest).toBeLessThanOrEqual(highest);
  }
});

test("row 114: half of a disputed balance is paid now, the rest when the fault is mended", () => {
  // 15,069.60 is the balance of the group practice; 0.03 has no half: the cent goes to the payment of now
  expect(settleDispute(euros("15069.60"))).toEqual({ now: 753480, later: 753480 });
  expect(settleDispute(euros("0.03"))).toEqual({ now: 2, later: 1 });
});

test("row 98: a monthly price for license and support recurs, and stays out of what is financed", () => {
  const supply = { kind: "monthlyAllIn", monthlyPrice: euros(89), payee: "CEP", monthlyCommission: euros(9) } as const;
  const quote = buildQuote(
    { id: "q", items: [{ id: "cep", label: "CEP", supply, vat: { category: "S", rate: 0.196 } }] },
    { asOf: date("2003-03-20") },
  );
  expect(quote.totals.exclVat).toBe(0);
  expect(quote.otherTotals).toMatchObject([{ payee: "CEP", everyMonths: 1, totals: { exclVat: 8900 } }]);
});
