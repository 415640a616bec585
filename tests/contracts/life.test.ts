import { contractAsOf, contractLife } from "bareme/contracts";
import { type Contract, date, euros } from "bareme/model";
import { contractSchema } from "bareme/schemas";
import { expect, test } from "vitest";

const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
const contract: Contract = {
  id: "martin-maintenance",
  client: "martin",
  kind: "maintenance",
  signedOn: date("2022-12-12"),
  duration: { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } },
  notice: { months: 3, countedBackFrom: "lastDay", counts: "sent" },
};

function life(change: Partial<Contract>, asOf: string) {
  return contractLife({ ...contract, ...change }, { asOf: date(asOf) });
}

test("row 139, row 149: terms so far and to come, expiry, renewals left, notice", () => {
  expect(life({}, "2024-06-01")).toEqual({
    asOf: "2024-06-01",
    state: "running",
    reason: {
      fr: "Le terme 2 court jusqu'au 2025-01-01 exclu, puis le contrat se renouvelle sauf préavis.",
      en: "Term 2 runs until 2025-01-01, that day excluded; then the contract renews unless notice is given.",
    },
    noticeResult: "none",
    end: "2028-01-01",
    endReason: "cap",
    currentTerm: 2,
    nextExpiry: "2025-01-01",
    renewsThen: true,
    terms: [
      { number: 1, from: "2023-01-01", until: "2024-01-01" },
      { number: 2, from: "2024-01-01", until: "2025-01-01" },
    ],
    termsToCome: [
      { number: 3, from: "2025-01-01", until: "2026-01-01" },
      { number: 4, from: "2026-01-01", until: "2027-01-01" },
      { number: 5, from: "2027-01-01", until: "2028-01-01" },
    ],
    renewalsDone: 1,
    renewalsLeft: 3,
    notice: { expiry: "2025-01-01", lastDay: "2024-09-30", sendBy: "2024-09-30", daysLeft: 121, status: "open" },
    findings: [],
  });
});

test.each<[string, Partial<Contract>, string, string]>([
  ["draft", { signedOn: null }, "2024-06-01", "2024-06-01"],
  ["draft", { signedOn: date("2024-06-02") }, "2024-06-01", "2024-06-01"],
  ["notStarted", {}, "2022-12-31", "2023-01-01"],
  ["running", {}, "2027-12-31", "2028-01-01"],
  ["endedByCap", {}, "2028-01-01", "2028-01-01"],
  ["noticeInTime", { noticeGiven: { sentOn: date("2024-09-30") } }, "2024-12-31", "2025-01-01"],
  ["endedByNotice", { noticeGiven: { sentOn: date("2024-09-30") } }, "2025-01-01", "2024-09-30"],
  ["noticeTooLate", { noticeGiven: { sentOn: date("2024-10-01") } }, "2024-12-31", "2024-09-30"],
  ["terminatedEarly", { terminatedOn: date("2024-06-01") }, "2024-06-01", "2024-06-01"],
  ["running", { terminatedOn: date("2024-06-01") }, "2024-05-31", "2024-06-01"],
  ["endedAtTerm", { duration: { ...contract.duration, renewal: { mode: "none" } } }, "2024-01-01", "2024-01-01"],
  ["openEnded", { duration: { ...contract.duration, renewal: { mode: "openEnded" } } }, "2024-01-01", "durée"],
  [
    "noticeTooLate",
    {
      noticeGiven: { sentOn: date("2024-10-01") },
      lateNotice: "void",
      duration: { ...contract.duration, renewal: { mode: "tacit", termMonths: 12 } },
    },
    "2024-12-31",
    "continue",
  ],
])("state %s with its reason: %j as of %s", (state, change, asOf, said) => {
  const found = life(change, asOf);
  expect(found.state).toBe(state);
  expect(found.reason.fr).toContain(said);
  expect(found.reason.en).not.toMatch(/[{}]/);
});

test("a notice that was missed says by how many days", () => {
  expect(life({}, "2024-10-02").notice).toMatchObject({ lastDay: "2024-09-30", daysLeft: -2, status: "missed" });
});

test("no notice is asked of a draft, in the last term, nor of a contract without clause", () => {
  expect(life({ signedOn: null }, "2024-06-01").notice).toBeUndefined();
  expect(life({}, "2027-06-01").notice).toBeUndefined();
  expect(life({ notice: null }, "2024-06-01").notice).toBeUndefined();
});

test.each<[string, Partial<Contract>]>([
  ["contract/cap-under-first-term", { duration: { ...contract.duration, firstTermMonths: 84 } }],
  ["contract/no-cap", { duration: { ...contract.duration, renewal: { mode: "tacit", termMonths: 12 } } }],
  ["contract/month-end", { duration: { ...contract.duration, start: date("2023-01-29") } }],
  ["contract/month-end", { duration: { ...contract.duration, start: date("2023-01-31") } }],
  ["contract/no-notice-clause", { notice: null }],
  ["notice/too-late", { noticeGiven: { sentOn: date("2024-10-01") } }],
])("finding %s", (code, change) => {
  expect(life(change, "2024-06-01").findings.map((one) => one.code)).toEqual([code]);
});

test("the 28th is no month end; an unknown signature and an unknown receipt are said", () => {
  expect(life({ duration: { ...contract.duration, start: date("2023-01-28") } }, "2024-06-01").findings).toEqual([]);
  const { signedOn: _, ...unsigned } = contract;
  expect(contractLife(unsigned, { asOf: date("2024-06-01") }).findings.map((one) => one.code)).toEqual([
    "contract/signature-unknown",
  ]);
  const received = { months: 3, countedBackFrom: "lastDay", counts: "received" } as const;
  const found = life({ notice: received, noticeGiven: { sentOn: date("2024-09-01") } }, "2024-06-01");
  expect(found.findings.map((one) => one.code)).toEqual(["notice/receipt-unknown"]);
});

test("holidays not known: a finding instead of a date", () => {
  const delivery = { days: 2, weekdays: [1, 2, 3, 4, 5, 6], zone: "FR" } as const;
  const far = life(
    {
      duration: { ...contract.duration, start: date("2040-01-01") },
      notice: { months: 3, countedBackFrom: "lastDay", counts: "received", delivery },
    },
    "2040-06-01",
  );
  expect(far.notice).toBeUndefined();
  expect(far.findings.map((one) => one.code)).toEqual(["notice/not-covered"]);
});

test("without cap only the next term is told; after early termination the last term is cut", () => {
  const endless = life(
    { duration: { ...contract.duration, renewal: { mode: "tacit", termMonths: 12 } } },
    "2024-06-01",
  );
  expect(endless.termsToCome).toEqual([{ number: 3, from: "2025-01-01", until: "2026-01-01" }]);
  expect(endless).not.toHaveProperty("renewalsLeft");
  const cut = life({ terminatedOn: date("2024-06-01") }, "2025-01-01");
  expect(cut.terms.at(-1)).toEqual({ number: 2, from: "2024-01-01", until: "2024-06-01" });
  expect(cut.termsToCome).toEqual([]);
});

test("before the start all terms are to come", () => {
  const found = life({}, "2022-12-31");
  expect([found.terms.length, found.termsToCome.length, found.renewalsDone, found.renewalsLeft]).toEqual([0, 5, 0, 4]);
});

test("open-ended with notice: the second term ends when the notice has run out", () => {
  const open = life(
    { duration: { ...contract.duration, renewal: { mode: "openEnded" } }, noticeGiven: { sentOn: date("2024-05-15") } },
    "2024-06-01",
  );
  expect(open).toMatchObject({ state: "noticeInTime", end: "2024-08-16", nextExpiry: "2024-08-16", termsToCome: [] });
  expect(open.terms.at(-1)).toEqual({ number: 2, from: "2024-01-01", until: "2024-08-16" });
});

const amended: Contract = {
  ...contract,
  price: { amount: euros(900), everyMonths: 12 },
  amendments: [
    { id: "a2", effectiveOn: date("2025-01-01"), price: { amount: euros(990), everyMonths: 12 } },
    { id: "a1", effectiveOn: date("2024-07-01"), notice: { months: 2, countedBackFrom: "lastDay", counts: "sent" } },
  ],
};

test("amendments replace the clauses that they name, from their day on", () => {
  expect(contractAsOf(amended, date("2024-06-30")).notice?.months).toBe(3);
  expect(contractAsOf(amended, date("2024-07-01"))).toMatchObject({ notice: { months: 2 }, price: { amount: 90000 } });
  expect(contractAsOf(amended, date("2025-01-01")).price?.amount).toBe(99000);
  expect(contractLife(amended, { asOf: date("2024-07-01") }).notice?.lastDay).toBe("2024-10-31");
});

test("a life is plain data and the contract is left as it was", () => {
  const before = structuredClone(amended);
  const found = contractLife(amended, { asOf: date("2024-07-01") });
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  expect(amended).toEqual(before);
});

test("the schema knows all that a contract may hold", () => {
  const full: Contract = {
    ...amended,
    copies: null,
    notice: {
      months: 3,
      countedBackFrom: "lastDay",
      counts: "received",
      delivery: {
        days: 2,
        weekdays: [1, 2, 3, 4, 5, 6],
        zone: "FR",
        closedDates: [date("2024-09-27")],
        afterKnown: "lastRule",
      },
    },
    reminders: [{ on: date("2024-09-30"), form: "namedLetter", showsDeadline: true, expiry: date("2025-01-01") }],
  };
  expect(contractSchema.safeParse(full)).toEqual({ success: true, data: full });
  expect(contractSchema.safeParse({ ...full, reminders: null, copies: { count: 2, signatures: [] } }).success).toBe(
    true,
  );
});
