import {
  contractProtections,
  prepaidRefund,
  reminderCheck,
  reminderEarliestMonths,
  reminderLatestMonths,
  reminderLawOn,
  reminderRefundDays,
  reminderWindow,
  type SigningFacts,
  smallProfessionalEmployees,
  withdrawalDays,
} from "bareme/contracts";
import { date, euros, parameterProblems } from "bareme/model";
import { expect, test } from "vitest";
import { vectors } from "../support/vectors.js";
import { camel } from "../support/words.js";
import { known } from "./adapter.js";

const file = "contract-vectors.json";

test.each(vectors(file, "reminder.window"))("$id", ({ args, expected }) => {
  expect(reminderWindow(date(args.deadline), args)).toEqual(expected);
});

test.each(vectors(file, "reminder.check"))("$id", ({ args, expected }) => {
  const { clientKind, earliestMonths, latestMonths, sentOn, form, showsDeadline, ...rest } = args;
  const check = reminderCheck({
    ...rest,
    clientKind: camel(clientKind),
    period: { earliestMonths, latestMonths },
    ...(sentOn === null ? {} : { sent: { on: sentOn, form: camel(form), showsDeadline } }),
  });
  expect(check).toEqual({ ...known(expected), result: camel(expected.result) });
});

const duty = { service: true, fixedTerm: true, tacitRenewal: true };
const renewal = {
  clientKind: "consumer",
  contract: duty,
  termEnd: date("2026-12-01"),
  deadline: date("2026-10-31"),
  period: { earliestMonths: 3, latestMonths: 1 },
} as const;

test.each([
  ["2026-07-30", "notYetDue", undefined],
  ["2026-07-31", "due", undefined],
  ["2026-09-30", "due", undefined],
  ["2026-10-01", "missed", "2026-12-01"],
])("nothing sent, as of %s: %s", (asOf, result, mayEndFrom) => {
  const check = reminderCheck({ ...renewal, asOf: date(asOf) });
  expect([check.result, check.mayEndFrom]).toEqual([result, mayEndFrom]);
});

test.each([
  ["2026-07-30", "namedLetter", true, "tooEarly"],
  ["2026-07-31", "namedLetter", true, "compliant"],
  ["2026-09-30", "dedicatedEmail", true, "compliant"],
  ["2026-10-01", "dedicatedEmail", true, "tooLate"],
  ["2026-10-01", "invoice", true, "tooLate"],
  ["2026-09-30", "invoice", true, "wrongForm"],
  ["2026-09-30", "namedLetter", false, "wrongForm"],
])("sent on %s by %s, deadline shown %s: %s", (on, form, showsDeadline, result) => {
  const check = reminderCheck({ ...renewal, sent: { on: date(on), form, showsDeadline }, asOf: date("2026-12-15") });
  expect(check.result).toBe(result);
  expect(check.mayEndFrom).toBe(result === "compliant" ? undefined : "2026-12-01");
});

test("sent too early, but there is still time: the client may not end yet", () => {
  const sent = { on: date("2026-07-01"), form: "namedLetter", showsDeadline: true };
  expect(reminderCheck({ ...renewal, sent, asOf: date("2026-09-30") })).not.toHaveProperty("mayEndFrom");
});

test.each(["service", "fixedTerm", "tacitRenewal"])("no duty without %s", (flag) => {
  const check = reminderCheck({ ...renewal, contract: { ...duty, [flag]: false }, asOf: date("2026-12-15") });
  expect(check).toEqual({ applies: false, result: "notApplicable" });
});

test.each([
  ["2017-02-22", false],
  ["2017-02-23", true],
  ["2022-08-17", true],
  ["2022-08-18", true],
  ["2026-11-21", true],
  ["2026-11-22", false],
])("the law of %s is known: %s", (on, ok) => {
  expect(reminderLawOn(date(on)).ok).toBe(ok);
});

test("the dated figures have a sound history", () => {
  for (const law of [
    reminderEarliestMonths,
    reminderLatestMonths,
    reminderRefundDays,
    smallProfessionalEmployees,
    withdrawalDays,
  ])
    expect(parameterProblems(law)).toEqual([]);
});

test("who was not reminded is paid back within the days of the law", () => {
  const law = reminderLawOn(date("2026-11-01"));
  const refundDays = law.ok ? law.value.refundDays : 0;
  const paid = {
    amountPaid: euros(1200),
    from: date("2026-12-01"),
    until: date("2027-12-01"),
    endedOn: date("2027-03-01"),
  };
  expect(prepaidRefund({ ...paid, dayCount: "actual", refundDays }).refundBy).toBe("2027-03-31");
});

const small: SigningFacts = {
  clientKind: "professional",
  signedOn: date("2026-03-02"),
  contract: duty,
  offPremises: true,
  employees: 5,
  outsideMainField: true,
};

function applies(change: object): unknown[] {
  return contractProtections({ ...small, ...change }).map((found) => found.applies);
}

test.each<[string, object, unknown[]]>([
  ["small professional in the surgery", {}, ["no", "yes"]],
  ["six employees", { employees: 6 }, ["no", "no"]],
  ["in the main field", { outsideMainField: false }, ["no", "no"]],
  ["in the seller's shop", { offPremises: false }, ["no", "no"]],
  ["employees not known", { employees: undefined }, ["no", "undetermined"]],
  ["place not known", { offPremises: undefined }, ["no", "undetermined"]],
  [
    "consumer off premises",
    { clientKind: "consumer", employees: undefined, outsideMainField: undefined },
    ["yes", "yes"],
  ],
  ["consumer in the shop", { clientKind: "consumer", offPremises: false }, ["yes", "no"]],
  ["non-professional", { clientKind: "nonProfessional" }, ["yes", "no"]],
  ["consumer, no tacit renewal", { clientKind: "consumer", contract: { ...duty, tacitRenewal: false } }, ["no", "yes"]],
  [
    "consumer before the texts read",
    { clientKind: "consumer", signedOn: date("2016-12-31") },
    ["notCovered", "notCovered"],
  ],
  ["day before the attested text", { signedOn: date("2022-08-30") }, ["no", "notCovered"]],
  ["day of the attested text", { signedOn: date("2022-08-31") }, ["no", "yes"]],
  ["after the sources", { clientKind: "consumer", signedOn: date("2026-11-22") }, ["notCovered", "notCovered"]],
])("protections of a %s", (_who, change, expected) => {
  expect(applies(change)).toEqual(expected);
});

test("what is asked, the days to withdraw (unverified), and the source", () => {
  const [, asked] = contractProtections({ clientKind: "professional", signedOn: date("2026-03-02"), contract: duty });
  expect(asked?.missing).toEqual(["offPremises", "employees", "outsideMainField"]);
  const [, yes] = contractProtections(small);
  expect(yes).toMatchObject({ withdrawBy: "2026-03-16", verified: false, source: { id: "code-consommation-l221-3" } });
});

test.each<[string, () => unknown]>([
  ["reminder/bad-period", () => reminderWindow(date("2026-10-31"), { earliestMonths: 1, latestMonths: 3 })],
  ["contract/bad-length", () => reminderWindow(date("2026-10-31"), { earliestMonths: Number.NaN, latestMonths: 1 })],
  ["contract/date-out-of-range", () => reminderWindow(date("2300-10-31"), { earliestMonths: 3, latestMonths: 1 })],
  ["contract/date-out-of-range", () => contractProtections({ ...small, signedOn: date("1850-01-01") })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
