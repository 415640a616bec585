import { collectionPlan, USUAL_COLLECTION_STEPS as steps } from "bareme/finance";
import { date } from "bareme/model";
import { expect, test } from "vitest";
import { code } from "../../support/code.js";

const invoice = { dueDate: date("2026-10-31"), steps, done: [] };

test.each([
  ["2026-10-25", undefined, "pre-due-call"],
  ["2026-10-26", "pre-due-call", "friendly-reminder"],
  ["2026-11-02", "pre-due-call", "friendly-reminder"],
  ["2026-11-03", "friendly-reminder", "firm-reminder"],
  ["2026-11-30", "formal-notice", "litigation"],
  ["2027-11-30", "litigation", undefined],
])("row 118: collection on %s: now %s, then %s", (asOf, now, next) => {
  const plan = collectionPlan({ ...invoice, asOf: date(asOf) });
  expect([plan.now?.step.id, plan.next?.step.id]).toEqual([now, next]);
});

test("row 118: what was taken, or overtaken, is not asked again", () => {
  const plan = collectionPlan({ ...invoice, asOf: date("2026-11-21"), done: ["firm-reminder"] });
  expect(plan).toMatchObject({ next: { step: { id: "formal-notice" }, on: "2026-11-30" }, suspended: [] });
  expect("now" in plan).toBe(false);
});

test("row 118: a contested invoice keeps the friendly steps only", () => {
  const plan = collectionPlan({ ...invoice, asOf: date("2026-12-31"), disputed: true });
  expect(plan.now?.step.id).toBe("friendly-reminder");
  expect(plan.suspended).toEqual(["firm-reminder", "formal-notice", "litigation"]);
});

test("refused: steps out of order, an id used twice", () => {
  const [first, second] = steps;
  if (first === undefined || second === undefined) throw new Error("two steps expected");
  expect(code(() => collectionPlan({ ...invoice, asOf: invoice.dueDate, steps: [second, first] }))).toBe(
    "finance/bad-steps",
  );
  expect(code(() => collectionPlan({ ...invoice, asOf: invoice.dueDate, steps: [first, first] }))).toBe(
    "finance/bad-steps",
  );
});
