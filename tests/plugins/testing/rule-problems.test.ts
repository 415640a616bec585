import { date } from "bareme/model";
import { definePack, type Pack, type Rule, rulesFor, type Shape } from "bareme/plugins";
import { ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";

interface Offer {
  readonly price?: number;
}
type OfferShape = Shape<{ kind: "offer"; subject: Offer; gate: "send" }>;
const offerRule = rulesFor<OfferShape>();
const sound = {
  id: "shop/priced",
  slug: "priced",
  title: { fr: "Prix", en: "Price" },
  basis: "convention" as const,
  sources: [{ id: "house", title: "House rules" }],
  phases: [
    { from: date("2020-01-01"), until: date("2025-01-01"), severity: "warning" as const, gates: [] },
    { from: date("2025-01-01"), severity: "blocking" as const, gates: ["send" as const] },
  ],
  remedy: { fr: "Saisir un prix.", en: "Enter a price." },
};
const rule = offerRule({
  ...sound,
  check: ({ price }) =>
    price === undefined ? { missing: ["price"] } : price > 0 ? "pass" : { fail: "low", data: { price } },
  messages: { low: { fr: "Prix {price}.", en: "Price {price}." } },
});
const packOf = (...rules: Rule<OfferShape>[]): Pack<OfferShape> =>
  definePack<OfferShape>({ id: "shop", kind: "offer", title: sound.title, gates: ["send"], policy: {}, rules });
const cases = {
  pass: [{ subject: { price: 1 } }],
  fail: [[{ subject: { price: 0 } }, "low"]] as [{ subject: Offer }, string][],
  undetermined: [[{ subject: {} }, ["price"]]] as [{ subject: Offer }, string[]][],
};
const codes = (pack: Pack<OfferShape>, given: Parameters<typeof ruleProblems<OfferShape>>[2]): string[] =>
  ruleProblems(pack, "shop/priced", given).map(({ code }) => code);

describe("ruleProblems", () => {
  test("a sound rule with sound cases has none", () => {
    expect(ruleProblems(packOf(rule), "shop/priced", cases)).toEqual([]);
  });
  test("it demands a pass and a fail case, and each message", () => {
    expect(codes(packOf(rule), { pass: [], fail: [] })).toEqual(["unreached-message", "no-pass-case", "no-fail-case"]);
  });
  test("wrong status, key and missing facts are told", () => {
    expect(codes(packOf(rule), { ...cases, pass: [{ subject: { price: -1 } }] })).toContain("wrong-status");
    expect(codes(packOf(rule), { ...cases, fail: [[{ subject: { price: 0 } }, "other"]] })).toContain("wrong-key");
    expect(codes(packOf(rule), { ...cases, undetermined: [[{ subject: {} }, ["cost"]]] })).toContain("wrong-missing");
  });
  test("a duplicate case, an unfilled place, a mutation, an unstable answer", () => {
    expect(codes(packOf(rule), { ...cases, pass: [{ subject: { price: 1 } }, { subject: { price: 1 } }] })).toEqual([
      "duplicate-case",
    ]);
    const open = offerRule({
      ...sound,
      check: ({ price }) => (price ? "pass" : { fail: "low" }),
      messages: { low: { fr: "{gone}", en: "x" } },
    });
    expect(codes(packOf(open), { pass: cases.pass, fail: cases.fail })).toEqual(["unfilled-placeholder"]);
    const writes = offerRule({
      ...sound,
      check: (offer) => {
        (offer as { price: number }).price = 1;
        return "pass";
      },
      messages: {},
    });
    expect(codes(packOf(writes), { pass: cases.pass, fail: [] })).toContain("wrong-status");
    let turn = 0;
    const moody = offerRule({ ...sound, check: () => (turn++ % 2 ? "pass" : "notApplicable"), messages: {} });
    expect(codes(packOf(moody), { pass: cases.pass, fail: [] })).toContain("wrong-status");
  });
  test("the dates of its phases are checked on both sides: a pack that bends the law date is found", () => {
    const bent = { ...packOf(rule), lawDate: () => date("2024-06-01") };
    expect(codes(bent, cases)).toContain("wrong-phase");
  });
  test("a rule without source or of another pack is refused", () => {
    expect(codes(packOf({ ...rule, sources: [] }), cases)).toEqual(["rule/missing-source"]);
    expect(ruleProblems(packOf({ ...rule, id: "other/priced" }), "other/priced", cases)).toEqual([
      { code: "rule/bad-id", detail: "other/priced" },
    ]);
  });
});
