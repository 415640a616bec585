import { date } from "bareme/model";
import { compose, definePack, definePlugin, evaluate, override, rulesFor, type Shape, without } from "bareme/plugins";
import { expect, test } from "vitest";

type DeskShape = Shape<{ kind: "desk"; subject: object; gate: "send" | "keep"; facts: readonly boolean[] }>;
const from = date("2020-01-01");
const signed = rulesFor<DeskShape>()({
  id: "desk/signed",
  slug: "signed",
  title: { fr: "Signé", en: "Signed" },
  basis: "convention",
  sources: [{ id: "house", title: "House rules" }],
  phases: [{ from, severity: "blocking", gates: ["send"] }],
  check: () => "pass",
  messages: {},
  remedy: { fr: "Signer.", en: "Sign." },
});
const pack = definePack<DeskShape>({
  id: "desk",
  kind: "desk",
  title: { fr: "Bureau", en: "Desk" },
  gates: ["send", "keep"],
  policy: {},
  rules: [signed],
  facts: (_, { blocks }) => [
    blocks("desk/signed", "send"),
    blocks("desk/signed", "keep"),
    blocks("desk/other", "send"),
  ],
  conclude: (_, { facts, blocks }) => [...facts, blocks("desk/signed", "send")],
});
const book = compose([definePlugin({ id: "desks", version: "1.0.0", packs: [pack] })]);
const by = { owner: "Director", reason: "test" };
const told = (rulebook: typeof book, asOf = from) =>
  evaluate(rulebook, "desk", {}, { asOf }).conclusions["desk"] as unknown;

test("facts and conclusion may ask whether a rule decides a gate", () => {
  expect(told(book)).toEqual([true, false, false, true]);
});

test("a rule that is not in force, was switched off or was softened decides none", () => {
  expect(told(book, date("2019-12-31"))).toEqual([false, false, false, false]);
  expect(told(without(book, "desk/signed", by))).toEqual([false, false, false, false]);
  const soft = override(book, "desk/signed", { phases: [{ from, severity: "warning", gates: [] }] }, by);
  expect(told(soft)).toEqual([false, false, false, false]);
});
