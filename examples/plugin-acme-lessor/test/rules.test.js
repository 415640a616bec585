import assert from "node:assert/strict";
import { test } from "node:test";
import { dealRules } from "bareme/compliance";
import { date, euros } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { buildQuote } from "bareme/pricing";
import { orderDoesNotMatter, ruleProblems } from "bareme/testing";
import { acmeLessor } from "bareme-plugin-acme-lessor";

const [acmePack] = acmeLessor.packs;
const financed = (amountFinanced) => ({ subject: { option: { id: "acme/36", amountFinanced } } });
const cash = { subject: { option: { id: "cash" } } };

test("750.00 at least until the end of June 2026", () => {
  const problems = ruleProblems(acmePack, "acme-lessor/minimum-2026", {
    pass: [financed(euros(750))],
    fail: [[financed(euros("749.99")), "small"]],
    undetermined: [[{ subject: { option: { id: "acme/36" } } }, ["option.amountFinanced"]]],
    notApplicable: [cash, { subject: {} }],
  });
  assert.deepEqual(problems, []);
});

test("500.00 at least from July 2026 on", () => {
  const problems = ruleProblems(acmePack, "acme-lessor/minimum", {
    pass: [financed(euros(500))],
    fail: [[financed(euros("499.99")), "small"]],
    undetermined: [[{ subject: { option: { id: "acme/36" } } }, ["option.amountFinanced"]]],
    notApplicable: [cash],
  });
  assert.deepEqual(problems, []);
});

test("a group practice hands in its articles", () => {
  const group = (rest) => ({
    subject: { ...financed(euros(900)).subject, practitioners: [{ id: "a" }, { id: "b" }], ...rest },
  });
  const problems = ruleProblems(acmePack, "acme-lessor/group-deed", {
    pass: [group({ financingFile: { groupDeed: true } })],
    fail: [[group({ financingFile: { groupDeed: false } }), "absent"]],
    undetermined: [
      [financed(euros(900)), ["practitioners"]],
      [group({}), ["financingFile.groupDeed"]],
    ],
    notApplicable: [cash, group({ practitioners: [{ id: "a" }] })],
  });
  assert.deepEqual(problems, []);
});

const client = { id: "dr-martin", name: "Dr Martin", kind: "professional", recoversVat: false };
const item = {
  id: "reader",
  label: "Reader",
  supply: { kind: "fixedPrice", price: euros(600) },
  vat: { category: "S", rate: 0.2 },
};
const quote = buildQuote({ id: "Q", client, items: [item], validityDays: 30 }, { asOf: date("2026-06-30") });
const deal = { id: "D", client, quote, option: { id: "acme/36", amountFinanced: euros(600) } };
const judge = (plugins, asOf) => (subject) => evaluate(compose(plugins), "deal", subject, { asOf: date(asOf) });

test("beside the library's own rules: 600.00 is too small in June, and enough in July", () => {
  const status = (asOf, id) => judge([dealRules, acmeLessor], asOf)(deal).rules.find(({ rule }) => rule === id).status;
  assert.equal(status("2026-06-30", "acme-lessor/minimum-2026"), "fail");
  assert.equal(status("2026-06-30", "acme-lessor/minimum"), "notInForce");
  assert.equal(status("2026-07-01", "acme-lessor/minimum-2026"), "superseded");
  assert.equal(status("2026-07-01", "acme-lessor/minimum"), "pass");
});

test("the order of plugins does not matter", () => {
  const law = orderDoesNotMatter(
    judge([dealRules, acmeLessor], "2026-07-01"),
    judge([acmeLessor, dealRules], "2026-07-01"),
    deal,
  );
  assert.deepEqual(law, []);
});
