import { contractsPack } from "bareme/compliance";
import { type Contract, type ContractFile, date, euros } from "bareme/model";
import { type RuleCase, type RuleCases, ruleProblems } from "bareme/testing";
import { expect, test } from "vitest";

const cap = { maxTotalMonths: 60, capCounts: "firstTermAndRenewals", lastTerm: "whole" } as const;
const contract: Contract = {
  id: "m1",
  client: "martin",
  kind: "maintenance",
  signedOn: date("2022-12-12"),
  duration: { start: date("2023-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12, cap } },
  notice: { months: 2, countedBackFrom: "lastDay", counts: "sent" },
};
const asOf = date("2024-06-01");

function on(
  change: Partial<Contract>,
  more: Partial<ContractFile> & { readonly asOf?: string; readonly policy?: object } = {},
): RuleCase<ContractFile> {
  const { asOf: day, policy, ...file } = more;
  const subject = {
    id: "f",
    client: { id: "martin", kind: "professional" as const },
    contracts: [{ ...contract, ...change }],
    ...file,
  };
  return { subject, asOf: day === undefined ? asOf : date(day), ...(policy === undefined ? {} : { policy }) };
}

function without(key: keyof Contract): Contract {
  const { [key]: _, ...rest } = contract;
  return rest as Contract;
}

const problems = (id: string, cases: RuleCases<ContractFile>): unknown => ruleProblems(contractsPack, id, cases);

test("a contract that cannot be is one finding, with its code", () => {
  expect(
    problems("contracts/sound", {
      pass: [on({})],
      fail: [
        [on({ terminatedOn: date("2022-01-01") }), "unsound"],
        [on({ notice: { months: 13, countedBackFrom: "end", counts: "sent" } }), "unsound"],
        [on({ duration: { ...contract.duration, start: date("1850-01-01") } }), "unsound"],
      ],
    }),
  ).toEqual([]);
});

const copies = {
  count: 2,
  heldBy: ["martin", "armor"],
  signatures: [
    { party: "martin", on: date("2022-12-12"), mention: "lu et approuvé" },
    { party: "armor", on: date("2022-12-10"), capacity: "salesDirector" },
  ],
} as const;
const [byClient, byProvider] = copies.signatures;

test("row 67: two copies, signed by the client and the sales director, one each", () => {
  const { heldBy: _, ...unheld } = copies;
  expect(
    problems("contracts/file-complete", {
      pass: [
        on({ copies }),
        on({ kind: "lease", copies: { ...copies, count: 1 } }),
        on({ copies }, { asOf: "2022-12-12" }),
      ],
      fail: [
        [on({ copies: null }), "noPaper"],
        [on({ copies: { ...copies, count: 1 } }), "copies"],
        [on({ copies: { ...copies, signatures: [byProvider] } }), "client"],
        [on({ copies: { ...copies, signatures: [{ ...byClient, on: null }, byProvider] } }), "client"],
        [on({ copies }, { asOf: "2022-12-11" }), "client"],
        [on({ copies: { ...copies, signatures: [byClient] } }), "provider"],
        [on({ copies: { ...copies, heldBy: ["armor"] } }), "held"],
      ],
      undetermined: [
        [on({}), ["contracts[].copies"]],
        [on({ copies: unheld }), ["contracts[].copies.heldBy"]],
      ],
    }),
  ).toEqual([]);
});

test("row 139: the cap is told six months before, and once it has ended the contract", () => {
  expect(
    problems("contracts/cap-reached", {
      pass: [on({}), on({}, { asOf: "2027-06-30" })],
      fail: [
        [on({}, { asOf: "2027-07-01" }), "soon"],
        [on({}, { asOf: "2027-12-31" }), "soon"],
        [on({}, { asOf: "2028-01-01" }), "ended"],
        [on({}, { asOf: "2027-06-30", policy: { capNoticeMonths: 12 } }), "soon"],
      ],
      notApplicable: [
        on({ signedOn: null }),
        on({ duration: { ...contract.duration, renewal: { mode: "none" } } }),
        on({ noticeGiven: { sentOn: date("2024-01-02") } }),
      ],
    }),
  ).toEqual([]);
});

test("a notice too late, and one that was never given for a contract to end", () => {
  const toEnd = { policy: { toEnd: ["m1"] } };
  const received = { months: 2, countedBackFrom: "lastDay", counts: "received" } as const;
  expect(
    problems("contracts/notice-missed", {
      pass: [on({ noticeGiven: { sentOn: date("2024-10-31") } }), on({}, { ...toEnd, asOf: "2024-10-31" })],
      fail: [
        [on({ noticeGiven: { sentOn: date("2024-11-01") } }), "tooLate"],
        [on({}, { ...toEnd, asOf: "2024-11-01" }), "missed"],
      ],
      undetermined: [
        [on({ notice: received, noticeGiven: { sentOn: date("2024-10-01") } }), ["contracts[].noticeGiven.receivedOn"]],
        [{ ...on({}, toEnd), subject: { ...on({}).subject, contracts: [without("notice")] } }, ["contracts[].notice"]],
      ],
      notApplicable: [on({}, { asOf: "2024-11-01" }), on({ signedOn: null }), on({}, { ...toEnd, asOf: "2027-11-01" })],
    }),
  ).toEqual([]);
});

const consumer = { client: { id: "martin", kind: "consumer" as const } };
// Last day to refuse the term of 2025: 31 October 2024. Window: 31 July to 30 September 2024.
const sent = { on: date("2024-09-30"), form: "namedLetter", showsDeadline: true, expiry: date("2025-01-01") } as const;
const before = {
  on: date("2023-09-30"),
  form: "namedLetter",
  showsDeadline: true,
  expiry: date("2024-01-01"),
} as const;

test("the reminder of tacit renewal: consumers and non-professionals, in time, in form", () => {
  const reminded = (...reminders: Contract["reminders"] & object) => ({ reminders });
  expect(
    problems("contracts/reminder-sent", {
      pass: [
        on(reminded(before), { ...consumer, asOf: "2024-07-30" }),
        on(reminded(before), { ...consumer, asOf: "2024-09-30" }),
        on(reminded(before, sent), { ...consumer, asOf: "2024-10-01" }),
        on(reminded(before, sent), { client: { id: "martin", kind: "nonProfessional" }, asOf: "2024-12-31" }),
        on({ reminders: null }, { ...consumer, asOf: "2023-09-30" }),
      ],
      fail: [
        [on(reminded(before), { ...consumer, asOf: "2024-10-01" }), "missed"],
        [on({ reminders: null }, { ...consumer, asOf: "2024-06-01" }), "missed"],
        [on(reminded(before, { ...sent, on: date("2024-10-01") }), { ...consumer, asOf: "2024-12-31" }), "wrong"],
        [on(reminded(before, { ...sent, on: date("2024-07-30") }), { ...consumer, asOf: "2024-12-31" }), "wrong"],
        [on(reminded(before, { ...sent, showsDeadline: false }), { ...consumer, asOf: "2024-12-31" }), "wrong"],
        [on(reminded(before, { ...sent, form: "invoice" }), { ...consumer, asOf: "2024-12-31" }), "wrong"],
      ],
      undetermined: [
        [on({}, { client: { id: "martin" }, asOf: "2024-12-31" }), ["client.kind"]],
        [on({}, { ...consumer, asOf: "2023-12-31" }), ["contracts[].reminders"]],
        [
          {
            ...on({}, { ...consumer, asOf: "2024-12-31" }),
            subject: { ...on({}, consumer).subject, contracts: [without("notice")] },
          },
          ["contracts[].notice"],
        ],
        [
          on({ duration: { ...contract.duration, start: date("2026-06-01") } }, { ...consumer, asOf: "2026-11-22" }),
          ["law.renewalReminder"],
        ],
      ],
      notApplicable: [
        on({}, { asOf: "2024-12-31" }),
        on({ kind: "lease" }, { ...consumer, asOf: "2024-12-31" }),
        on({ duration: { ...contract.duration, renewal: { mode: "none" } } }, { ...consumer, asOf: "2023-12-31" }),
      ],
    }),
  ).toEqual([]);
});

const price = { amount: euros(900), everyMonths: 12 };
const revision = {
  index: "syntec",
  base: { value: 300, series: "revised" },
  everyMonths: 12,
  choice: { by: "lastPublished" },
  chain: "fromOriginal",
} as const;

test("a price that holds for more than a year has a revision clause", () => {
  expect(
    problems("contracts/revision-clause", {
      pass: [on({ price, revision })],
      fail: [[on({ price, revision: null }), "none"]],
      undetermined: [[on({ price }), ["contracts[].revision"]]],
      notApplicable: [
        on({}),
        on({ price, revision: null, kind: "lease" }),
        on({ price, revision: null, duration: { ...contract.duration, renewal: { mode: "none" } } }),
      ],
    }),
  ).toEqual([]);
});

test("row 151: one running contract per slot", () => {
  const both = (change: Partial<Contract>) => on({}, { contracts: [contract, { ...contract, id: "m2", ...change }] });
  expect(
    problems("contracts/one-per-slot", {
      pass: [
        on({}),
        both({ kind: "publisherSupport" }),
        both({ terminatedOn: date("2024-06-01") }),
        both({ signedOn: null }),
      ],
      fail: [
        [both({ kind: "assistance" }), "own"],
        [
          on(
            {},
            {
              contracts: [
                { ...contract, kind: "publisherSupport" },
                { ...contract, id: "m2", kind: "publisherSupport" },
              ],
            },
          ),
          "publisher",
        ],
      ],
      notApplicable: [on({ kind: "lease" })],
    }),
  ).toEqual([]);
});
