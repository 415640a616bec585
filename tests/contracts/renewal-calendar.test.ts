import { portfolioClients, renewalCalendar } from "bareme/contracts";
import { type Contract, date, euros } from "bareme/model";
import { expect, test } from "vitest";

const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
const contract: Contract = {
  id: "martin-maintenance",
  client: "martin",
  kind: "maintenance",
  duration: { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } },
  notice: { months: 3, countedBackFrom: "lastDay", counts: "sent" },
  price: { amount: euros(300), everyMonths: 3 },
};

function dates(contracts: readonly Contract[], asOf: string, within: object): unknown[] {
  return renewalCalendar(contracts, { asOf: date(asOf), within }).map((row) => [row.date, row.event, row.contract]);
}

test("row 153: the list by due date", () => {
  const lease: Contract = {
    id: "lease",
    client: "abel",
    kind: "lease",
    duration: { start: date("2023-12-15"), firstTermMonths: 36, renewal: { mode: "none" } },
  };
  expect(dates([contract, lease], "2026-09-01", { months: 4 })).toEqual([
    ["2026-09-30", "lastDayForNotice", "martin-maintenance"],
    ["2026-12-15", "end", "lease"],
    ["2027-01-01", "renewal", "martin-maintenance"],
  ]);
});

test("a row says all that a list shows", () => {
  const [row] = renewalCalendar([contract], { asOf: date("2026-09-01"), within: { months: 1 } });
  expect(row).toEqual({
    date: "2026-09-30",
    event: "lastDayForNotice",
    contract: "martin-maintenance",
    client: "martin",
    kind: "maintenance",
    inDays: 29,
    expiry: "2027-01-01",
    sendBy: "2026-09-30",
    amount: 120000,
    message: {
      fr: "Dernier jour pour dénoncer (envoi au plus tard le 2026-09-30) ; sinon renouvellement le 2027-01-01.",
      en: "Last day for notice (to be sent by 2026-09-30); otherwise it renews on 2027-01-01.",
    },
  });
});

test("both ends of the horizon are in", () => {
  expect(dates([contract], "2026-09-30", { days: 0 })).toEqual([
    ["2026-09-30", "lastDayForNotice", "martin-maintenance"],
  ]);
  expect(dates([contract], "2026-10-01", { months: 3 })).toEqual([["2027-01-01", "renewal", "martin-maintenance"]]);
  expect(dates([contract], "2026-10-01", { days: 91 })).toEqual([]);
});

test("the cap ends the contract: no notice in the last term, and nothing after", () => {
  expect(dates([contract], "2027-01-02", { months: 24 })).toEqual([["2028-01-01", "end", "martin-maintenance"]]);
  expect(dates([contract], "2028-01-01", { months: 24 })).toEqual([]);
});

test("several terms within the horizon", () => {
  const monthly: Contract = {
    ...contract,
    notice: null,
    duration: { start: date("2026-01-31"), firstTermMonths: 1, renewal: { mode: "tacit", termMonths: 1 } },
  };
  expect(dates([monthly], "2026-02-01", { months: 3 }).map((row) => (row as string[])[0])).toEqual([
    "2026-02-28",
    "2026-03-31",
    "2026-04-30",
  ]);
});

test("a notice given in time: the end only; drafts are left out; before the start the first expiry counts", () => {
  expect(dates([{ ...contract, noticeGiven: { sentOn: date("2026-09-01") } }], "2026-09-02", { months: 6 })).toEqual([
    ["2027-01-01", "end", "martin-maintenance"],
  ]);
  expect(dates([{ ...contract, signedOn: null }], "2026-09-02", { months: 6 })).toEqual([]);
  expect(dates([contract], "2022-12-01", { months: 10 })).toEqual([
    ["2023-09-30", "lastDayForNotice", "martin-maintenance"],
  ]);
});

test("open-ended: nothing to renew; a late notice of the first term ends it later", () => {
  const open: Contract = { ...contract, duration: { ...contract.duration, renewal: { mode: "openEnded" } } };
  expect(dates([open], "2024-02-01", { months: 60 })).toEqual([]);
  expect(dates([open], "2023-02-01", { months: 12 })).toEqual([
    ["2023-09-30", "lastDayForNotice", "martin-maintenance"],
    ["2024-01-01", "renewal", "martin-maintenance"],
  ]);
  expect(dates([{ ...open, noticeGiven: { sentOn: date("2023-10-15") } }], "2023-11-01", { months: 12 })).toEqual([
    ["2024-01-01", "renewal", "martin-maintenance"],
    ["2024-01-16", "end", "martin-maintenance"],
  ]);
});

test("same day: by client, then contract", () => {
  const rows = dates(
    [
      { ...contract, id: "b" },
      { ...contract, id: "a" },
      { ...contract, id: "z", client: "abel" },
    ],
    "2027-12-01",
    { months: 2 },
  );
  expect(rows.map((row) => (row as string[])[2])).toEqual(["z", "a", "b"]);
});

test("plain data", () => {
  const rows = renewalCalendar([contract], { asOf: date("2026-09-01"), within: { months: 6 } });
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test.each<[string, () => unknown]>([
  ["contract/date-out-of-range", () => dates([], "1899-01-01", { months: 1 })],
  ["period/bad-duration", () => dates([], "2026-01-01", { months: -1 })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});

test("an error of one contract among many says which", () => {
  const bad: Contract = { ...contract, id: "bad-one", terminatedOn: date("2020-01-01") };
  const asOf = date("2026-01-01");
  const named = expect.objectContaining({
    code: "contract/end-before-start",
    received: expect.stringContaining("bad-one"),
  });
  expect(() => renewalCalendar([contract, bad], { asOf, within: { months: 1 } })).toThrowError(named);
  expect(() => portfolioClients([contract, bad], [], { asOf })).toThrowError(named);
});
