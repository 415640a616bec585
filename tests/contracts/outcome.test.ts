import { type ContractFacts, contractOutcome } from "bareme/contracts";
import { type ContractDuration, date, type NoticeClause } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { clauseOf, durationOf, known } from "./adapter.js";

test.each(vectors("contract-vectors.json", "contract.outcome"))("row 139: $id", ({ args, expected }) => {
  const outcome = contractOutcome(
    {
      duration: durationOf(args.contract),
      notice: clauseOf(args.noticeClause),
      lateNotice: camel(args.lateNotice),
      ...known({ noticeGiven: args.notice, terminatedOn: args.terminatedOn }),
    },
    date(args.asOf),
  );
  const { noticeResult, state, ...rest } = known(expected);
  expect(outcome).toEqual({ ...rest, noticeResult: camel(String(noticeResult)), state: camel(String(state)) });
});

const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
const duration: ContractDuration = {
  start: date("2023-01-01"),
  firstTermMonths: 12,
  renewal: { mode: "tacit", termMonths: 12, cap },
};
const notice: NoticeClause = { months: 3, countedBackFrom: "lastDay", counts: "sent" };
const asOf = date("2024-06-01");

function outcome(facts: Partial<ContractFacts>) {
  return contractOutcome({ duration, notice, ...facts }, asOf);
}

function sent(on: string) {
  return { sentOn: date(on) };
}

test.each([
  ["2022-12-01", "inTime", "2024-01-01", "before the start: for the first term"],
  ["2023-09-30", "inTime", "2024-01-01", "on the last day"],
  ["2023-10-01", "tooLate", "2025-01-01", "one day later: one more term"],
  ["2027-10-01", "tooLate", "2028-01-01", "no later term: the cap ends it"],
  ["2027-09-30", "inTime", "2028-01-01", "in the last term"],
])("notice sent on %s is %s, the contract ends on %s (%s)", (on, noticeResult, end) => {
  expect(outcome({ noticeGiven: sent(on) })).toMatchObject({ noticeResult, end });
});

test("a notice after the end is without object", () => {
  const found = outcome({ noticeGiven: sent("2028-01-01") });
  expect(found).toMatchObject({ noticeResult: "withoutObject", end: "2028-01-01", endReason: "cap" });
  expect(found).not.toHaveProperty("lastDayForNotice");
});

test("receipt counts and is not known: unknown, and the contract goes on", () => {
  const found = outcome({ notice: { ...notice, counts: "received" }, noticeGiven: sent("2023-09-01") });
  expect(found).toMatchObject({ noticeResult: "unknown", endReason: "cap", renewsThen: true });
});

test("a contract that ends by itself: notice too late, early termination", () => {
  const single: ContractDuration = { ...duration, renewal: { mode: "none" } };
  expect(outcome({ duration: single })).toMatchObject({ endReason: "term", state: "ended" });
  const late = outcome({ duration: single, noticeGiven: sent("2023-12-01") });
  expect(late).toMatchObject({ noticeResult: "tooLate", endReason: "term" });
  const same = outcome({ duration: single, terminatedOn: date("2024-01-01") });
  expect(same).toMatchObject({ endReason: "term" });
  const earlier = outcome({ duration: single, terminatedOn: date("2023-12-31") });
  expect(earlier).toMatchObject({ endReason: "termination" });
});

const open: ContractDuration = { ...duration, renewal: { mode: "openEnded" } };

test.each([
  ["2023-09-30", "nextExpiry", "2024-01-01", "in time in the first term"],
  ["2023-10-15", "nextExpiry", "2024-01-16", "too late in the first term: three months run out on 15 January"],
  ["2023-10-01", "nextExpiry", "2024-01-02", "one day late: runs out on 1 January"],
  ["2024-01-01", "void", "2024-04-02", "open-ended: always in time"],
] as const)("open-ended, notice of %s, %s: ends on %s (%s)", (on, lateNotice, end, _why) => {
  expect(outcome({ duration: open, noticeGiven: sent(on), lateNotice })).toMatchObject({ end });
});

test("open-ended, late and void: no end in sight", () => {
  expect(outcome({ duration: open, noticeGiven: sent("2023-10-15"), lateNotice: "void" })).toEqual({
    noticeResult: "tooLate",
    noticeGivenOn: "2023-10-15",
    lastDayForNotice: "2023-09-30",
    state: "openEnded",
    currentTerm: 2,
    renewsThen: false,
  });
});

test("without clause, a notice on the last day of the term is in time", () => {
  const found = contractOutcome({ duration, noticeGiven: sent("2023-12-31") }, asOf);
  expect(found).toMatchObject({ noticeResult: "inTime", end: "2024-01-01" });
});

test("terminated on its first day: no term was served", () => {
  expect(outcome({ terminatedOn: date("2023-01-01") })).toMatchObject({ termsServed: 0, state: "ended" });
});

test.each<[string, () => unknown]>([
  ["contract/end-before-start", () => outcome({ terminatedOn: date("2022-12-31") })],
  ["contract/notice-too-long", () => outcome({ notice: { ...notice, months: 13 } })],
  ["contract/notice-too-long", () => outcome({ notice: { ...notice, months: 12, days: 1 } })],
  ["contract/date-out-of-range", () => contractOutcome({ duration }, date("2201-01-01"))],
  ["contract/date-out-of-range", () => outcome({ noticeGiven: sent("1899-12-31") })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});

test("a notice as long as the term is not longer", () => {
  expect(outcome({ notice: { ...notice, months: 12 } }).state).toBe("running");
});
