import { cents, euros, type QuoteItem, type QuoteRequest, type Vat } from "bareme/model";
import { addVat, buildQuote, checkVat, documentTotals, lineAmount } from "bareme/pricing";
import { describe, test } from "vitest";
import { asOf, goods, item, refuses } from "./support.js";

const build = (request: Partial<QuoteRequest>) => buildQuote({ id: "Q", items: [goods("a", 1)], ...request }, { asOf });
const one = (more: Partial<QuoteItem>) => build({ items: [goods("a", 1, undefined, more)] });
const vat = (category: string, rate: number): Vat => ({ category: category as Vat["category"], rate });

describe("one clear error each", () => {
  test.each([
    ["no items", () => build({ items: [] }), "quote/no-items"],
    ["an id used twice", () => build({ items: [goods("a", 1), goods("a", 2)] }), "quote/duplicate-item"],
    [
      "a bundle id used twice",
      () =>
        build({
          bundles: [
            { id: "b", label: "", price: euros(1) },
            { id: "b", label: "", price: euros(1) },
          ],
        }),
      "quote/duplicate-bundle",
    ],
    ["an unknown option", () => build({ acceptedOptions: ["nothing"] }), "quote/unknown-item"],
    ["an unknown bundle", () => one({ bundle: "nothing" }), "quote/unknown-bundle"],
    ["an unknown variant", () => build({ choices: { printer: "laser" } }), "quote/unknown-variant"],
    ["a quantity of 0", () => one({ quantity: 0 }), "quote/bad-quantity"],
    ["a quantity that is not a number", () => one({ quantity: Number.NaN }), "ratio/not-a-decimal"],
    ["an infinite quantity", () => one({ quantity: Number.POSITIVE_INFINITY }), "ratio/not-a-decimal"],
    [
      "51 successive discounts",
      () => one({ discounts: Array.from({ length: 51 }, () => 0.01) }),
      "pricing/too-many-discounts",
    ],
    ["a negative allowance", () => one({ allowance: euros(-1) }), "pricing/negative-amount"],
    ["a negative charge", () => one({ charge: euros(-1) }), "pricing/negative-amount"],
    ["a negative payment", () => build({ paid: euros(-1) }), "pricing/negative-amount"],
    ["a discount over 100 %", () => one({ discounts: [1.5] }), "pricing/not-a-fraction"],
    ["a VAT rate of 19.6", () => one({ vat: vat("S", 19.6) }), "vat/bad-rate"],
    ["a VAT rate of 0 in category S", () => one({ vat: vat("S", 0) }), "vat/bad-rate"],
    ["a VAT rate in category E", () => one({ vat: vat("E", 0.2) }), "vat/bad-rate"],
    ["a VAT rate that is not a number", () => one({ vat: vat("S", Number.NaN) }), "vat/bad-rate"],
    ["an unknown VAT category", () => one({ vat: vat("constructor", 0) }), "vat/bad-category"],
    ["a price under zero", () => build({ items: [goods("a", -1)] }), "pricing/negative-amount"],
    [
      "a cost of zero under a coefficient",
      () => build({ items: [item("a", { kind: "costPlus", cost: euros(0), priceFrom: { coefficient: 1.3 } })] }),
      "pricing/bad-cost",
    ],
    [
      "a negative cost",
      () => build({ items: [item("a", { kind: "costPlus", cost: euros(-5), priceFrom: { coefficient: 1.3 } })] }),
      "pricing/bad-cost",
    ],
    ["a frequency of 0 months", () => one({ everyMonths: 0 }), "quote/bad-frequency"],
    ["half a month", () => one({ everyMonths: 0.5 }), "quote/bad-frequency"],
    [
      "a price per nothing",
      () => build({ items: [item("a", { kind: "fixedPrice", price: euros(1), per: 0 })] }),
      "quote/bad-base-quantity",
    ],
    ["an unnamed rounding", () => build({ vatRounding: "perPage" as "perLine" }), "vat/bad-rounding"],
    ["10^9 lines' worth of amounts", () => one({ quantity: 1e15 }), "money/overflow"],
    ["a supply nobody knows", () => build({ items: [item("a", { kind: "barter" } as never)] }), "quote/unknown-supply"],
  ])("%s", (_, call, code) => refuses(call, code));

  test("amounts whose sum passes 2^53 cents", () => {
    const large = { exclVat: cents(Number.MAX_SAFE_INTEGER), vat: vat("S", 0.2) };
    refuses(() => documentTotals({ lines: [large, large] }), "money/overflow");
  });

  test("a negative discount or charge of a document", () => {
    const line = { exclVat: euros(1), vat: vat("S", 0.2) };
    const part = { amount: euros(-1), vat: vat("S", 0.2) };
    refuses(() => documentTotals({ lines: [line], discounts: [part] }), "pricing/negative-amount");
    refuses(() => documentTotals({ lines: [line], charges: [part] }), "pricing/negative-amount");
  });

  test("amounts made of fractions never enter", () => {
    refuses(() => lineAmount({ quantity: 1, unitPrice: { price: 0.5 as never } }), "money/not-whole-cents");
    refuses(() => addVat(euros(1), 19.6), "pricing/not-a-fraction");
    refuses(() => checkVat(vat("S", 1)), "vat/bad-rate");
  });
});
