import { type ComplaintConclusion, complaintHandling, complaintPack, nextStepOf } from "bareme/compliance";
import { type Complaint, date } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { describe, expect, test } from "vitest";

const done = {
  description: "Remplacer le carton",
  owner: "Service clients",
  dueOn: "2026-03-10",
  doneOn: "2026-03-09",
  result: "Carton remplacé",
  toldClientOn: "2026-03-09",
};
const closed = {
  id: "R-1",
  receivedOn: "2026-03-02",
  text: "Livraison en retard.",
  filedUnder: ["commercial-complaint"],
  analysis: "Erreur de tournée.",
  transmittedOn: "2026-03-03",
  actions: [done],
  reply: { on: "2026-03-04", actionsTaken: "Nouvelle livraison", nextSteps: "Appel vendredi" },
  satisfaction: { on: "2026-03-13", satisfied: true },
  closedOn: "2026-03-13",
} as unknown as Complaint;
const asOf = date("2026-03-20");
const that = (parts: object = {}, policy?: object): RuleCase<Complaint> => ({
  subject: { ...closed, ...parts },
  asOf,
  ...(policy ? { policy } : {}),
});
const action = (parts: object): RuleCase<Complaint> => that({ actions: [{ ...done, ...parts }] });

const cases: Readonly<Record<string, RuleCases<Complaint>>> = {
  "cmp-01": { pass: [that()], fail: [[that({ text: undefined }), "missing"]] },
  "cmp-02": {
    pass: [that()],
    fail: [
      [that({ text: "Livraison en retard, le chien a vomi." }), "left"],
      [that({ filedUnder: null }), "left"],
    ],
    undetermined: [[that({ filedUnder: undefined }), ["filedUnder"]]],
  },
  "cmp-03": {
    pass: [that({}, { transmissionDays: 1 })],
    fail: [
      [that({ transmittedOn: "2026-03-04" }, { transmissionDays: 1 }), "late"],
      [that({ transmittedOn: undefined }, { transmissionDays: 1 }), "late"],
    ],
    notApplicable: [that()],
  },
  "cmp-04": {
    pass: [that()],
    fail: [
      [that({ reply: undefined }), "missing"],
      [that({ reply: { on: "2026-03-04", actionsTaken: "x" } }), "incomplete"],
    ],
  },
  "cmp-05": {
    pass: [that({}, { replyDays: 2 })],
    fail: [[that({}, { replyDays: 1 }), "late"]],
    notApplicable: [that()],
  },
  "cmp-06": {
    pass: [that({ text: "Le chien a vomi.", vigilanceCaseId: "PV-1" })],
    fail: [[that({ text: "Le chien a vomi." }), "missing"]],
    notApplicable: [that()],
  },
  "cmp-07": { pass: [that()], fail: [[that({ analysis: null }), "missing"]] },
  "cmp-08": {
    pass: [that()],
    fail: [[that({ satisfaction: undefined }), "missing"]],
    notApplicable: [that({ closedOn: undefined })],
  },
  "act-01": {
    pass: [that()],
    fail: [
      [action({ owner: undefined }), "missing"],
      [action({ dueOn: null }), "missing"],
    ],
  },
  "act-02": {
    pass: [that(), action({ doneOn: "2026-03-10" })],
    fail: [
      [action({ doneOn: "2026-03-11" }), "late"],
      [action({ doneOn: undefined }), "late"],
    ],
    notApplicable: [action({ dueOn: undefined })],
  },
  "act-03": {
    pass: [that()],
    fail: [
      [action({ doneOn: undefined }), "open"],
      [action({ toldClientOn: undefined }), "missing"],
    ],
  },
};

describe("row 278, row 280, row 281: the rules of a complaint", () => {
  test.each(Object.entries(cases))("%s", (id, one) => {
    expect(ruleProblems(complaintPack, `complaints/${id}`, one)).toEqual([]);
  });
  test("each has its cases", () => {
    expect(complaintPack.rules.map(({ id }) => id.replace("complaints/", "")).sort()).toEqual(
      Object.keys(cases).sort(),
    );
  });
});

test("row 279: collect, analyze, transmit, correct, follow up, check satisfaction", () => {
  const step = (parts: object) => nextStepOf({ ...closed, ...parts } as Complaint);
  expect(step({ text: undefined, report: undefined })).toBe("collect");
  expect(step({ analysis: undefined, transmittedOn: undefined })).toBe("analyze");
  expect(step({ analysis: undefined })).toBe("analyze");
  expect(step({ transmittedOn: undefined })).toBe("transmit");
  expect(step({ actions: [{ ...done, doneOn: undefined }] })).toBe("correct");
  expect(step({ actions: [{ ...done, toldClientOn: undefined }] })).toBe("followUp");
  expect(step({ reply: undefined })).toBe("followUp");
  expect(step({ satisfaction: undefined })).toBe("checkSatisfaction");
  expect(step({})).toBe("done");
});

test("a complaint end to end", () => {
  const book = compose([complaintHandling]);
  const verdict = evaluate(
    book,
    "complaint",
    { ...closed, text: "Livraison en retard, le chien a des convulsions." },
    { asOf },
  );
  expect(verdict.gates).toEqual({ closable: "nonCompliant", handled: "nonCompliant" });
  expect((verdict.conclusions["complaints"] as ComplaintConclusion).routes).toEqual([
    "pharmacovigilance",
    "commercial-complaint",
  ]);
  expect(evaluate(book, "complaint", closed, { asOf }).gates).toEqual({ closable: "compliant", handled: "compliant" });
});
