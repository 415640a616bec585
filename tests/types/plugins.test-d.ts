import { type ContractsShape, contractsPack, type DealShape, dealRules, sesamVitale } from "bareme/compliance";
import { type ContractFile, type Deal, date, type Verdict } from "bareme/model";
import { compose, definePack, evaluate, type Pack, type Rule, rulesFor } from "bareme/plugins";
import { ruleProblems } from "bareme/testing";
import { expectTypeOf, test } from "vitest";

const head = {
  id: "deal/typed",
  slug: "typed",
  title: { fr: "Titre", en: "Title" },
  basis: "convention",
  sources: [{ id: "house", title: "House rules" }],
  phases: [{ from: date("2020-01-01"), severity: "blocking", gates: ["file"] }],
  messages: { small: { fr: "Petit.", en: "Small." } },
  remedy: { fr: "Grandir.", en: "Grow." },
} as const;
const dealRule = rulesFor<DealShape>();
declare const deal: Deal;
declare const workstationRule: NonNullable<typeof sesamVitale.packs>[0]["rules"][0];
const asOf = date("2026-11-21");

test("a rule stays in packs of its subject", () => {
  expectTypeOf<typeof contractsPack>().toEqualTypeOf<Pack<ContractsShape>>();
  // @ts-expect-error [ts2375] a workstation rule has no place in a contract pack
  const pack: Pack<ContractsShape> = { ...contractsPack, rules: [workstationRule] };
  expectTypeOf(pack.kind).toEqualTypeOf<"contracts">();
});

test("a rule answers with its own message keys, gates and items", () => {
  expectTypeOf(dealRule({ ...head, check: () => ({ fail: "small" }) })).toEqualTypeOf<Rule<DealShape>>();
  // @ts-expect-error [ts2769] there is no message for this key
  dealRule({ ...head, check: () => ({ fail: "large" }) });
  // @ts-expect-error [ts2769] a deal has no such gate
  dealRule({ ...head, phases: [{ from: asOf, severity: "blocking", gates: ["transmit"] }], check: () => "pass" });
  // @ts-expect-error [ts2769] a deal has no such collection
  dealRule({ ...head, each: "reader", check: () => "pass" });
  // @ts-expect-error [ts2339] a deal has no readers
  dealRule({ ...head, check: (subject) => (subject.readers ? "pass" : "notApplicable") });
});

test("a rulebook knows its kinds and their subjects", () => {
  const rulebook = compose([dealRules, sesamVitale]);
  expectTypeOf(evaluate(rulebook, "deal", deal, { asOf })).toEqualTypeOf<Verdict>();
  // @ts-expect-error [ts2345] no plugin brings contracts
  evaluate(rulebook, "contracts", deal, { asOf });
  // @ts-expect-error [ts2345] a deal is no workstation
  evaluate(rulebook, "workstation", deal, { asOf });
  // @ts-expect-error [ts2345] nothing here knows today
  evaluate(rulebook, "deal", deal, {});
});

test("the tester wants subjects of the pack", () => {
  const file: ContractFile = { id: "f", contracts: [] } as unknown as ContractFile;
  ruleProblems(contractsPack, "contracts/sound", { pass: [{ subject: file }], fail: [] });
  // @ts-expect-error [ts2322] a deal is no contract file
  ruleProblems(contractsPack, "contracts/sound", { pass: [{ subject: deal }], fail: [] });
  // @ts-expect-error [ts2345] a pack says its gates
  definePack<DealShape>({ id: "x", kind: "deal", title: head.title, policy: {}, rules: [] });
});
