import { asks, asksClosed, BILLING, type Case, CO, fails, passes, remove, set, shift, skips, W } from "./case.js";

const SEND = `${W}/network/sendIntervalWorkingDays`;
const THIRD = "/practice/mostlyThirdParty";

export const commissioning: readonly Case[] = [
  passes("CO-01", (day) => [set(`${CO}/cpamValidatedOn`, day)]),
  fails("CO-01", [remove(`${CO}/cpamValidatedOn`)]),
  fails("CO-01", (day) => [set(`${CO}/cpamValidatedOn`, shift(day, 1))]), // planned, not done
  asks("CO-01", (day) => [set(`${CO}/cpamValidatedOn`, shift(day, 1))]),
  asks("CO-01", [remove(`${CO}/cpamValidatedOn`)]),

  passes("CO-02"),
  fails("CO-02", [remove(CO)]),
  asks("CO-02", [remove(`${CO}/testLot`)]),

  passes("CO-03"),
  fails("CO-03", [remove(`${CO}/arl`)]),
  asks("CO-03", [remove(`${CO}/arl`)]),
  skips("CO-03", [remove(`${CO}/arl`), remove(`${CO}/testLot`)]),

  passes("CO-04"),
  fails("CO-04", [set(`${CO}/arl/status`, "negative")]),
  asksClosed("CO-04", [remove(`${CO}/arl/status`)]),
  skips("CO-04", [remove(`${CO}/arl`)]),

  passes("CO-05", (day) => [set(`${CO}/testLot/sentOn`, day), set(`${CO}/arl/receivedOn`, day)]),
  fails("CO-05", [set(`${CO}/arl/lotNumber`, "002")], { key: "otherLot" }),
  fails("CO-05", [remove(`${CO}/testLot/lotNumber`)], { key: "otherLot" }),
  fails("CO-05", (day) => [set(`${CO}/arl/receivedOn`, shift(day, -14))], { key: "badDates" }),
  fails("CO-05", (day) => [set(`${CO}/arl/receivedOn`, shift(day, 1))], { key: "badDates" }), // not received yet
  asks("CO-05", [remove(`${CO}/arl/lotNumber`)]),

  passes("CO-06", (day) => [set(`${CO}/acceptance/clientSignedOn`, day)]),
  fails("CO-06", [remove(`${CO}/acceptance/clientSignedOn`)], { key: "noClient" }),
  fails("CO-06", [remove(`${CO}/acceptance/technicianSignedOn`)], { key: "noTechnician" }),
  fails("CO-06", [remove(`${CO}/acceptance`)], { key: "nobody" }),
  asks("CO-06", [remove(`${CO}/acceptance`)]),

  passes("CO-07", (day) => [set(`${CO}/acceptance/clientSignedOn`, shift(day, -12))]),
  fails("CO-07", (day) => [set(`${CO}/acceptance/clientSignedOn`, shift(day, -13))]),
  asks("CO-07", [remove(`${CO}/arl/receivedOn`), set(`${CO}/acceptance/clientSignedOn`, "1998-04-15")]),
  skips("CO-07", [set(`${CO}/arl/status`, "negative")]),
  skips("CO-07", [remove(`${CO}/acceptance`)]), // CO-06 says it

  skips("CO-08", []),
  fails("CO-08", [remove(`${CO}/arl`)]),
  // Thursday 2026-05-07; Friday 8 May is a holiday; Monday and Tuesday are two working days, Wednesday is the third
  passes("CO-08", [set(`${CO}/testLot/sentOn`, "2026-05-07"), remove(`${CO}/arl`)], { on: "2026-05-12" }),
  fails("CO-08", [set(`${CO}/testLot/sentOn`, "2026-05-07"), remove(`${CO}/arl`)], { on: "2026-05-13" }),
  asks("CO-08", [remove(`${CO}/arl`)]),
  asks("CO-08", [set(`${CO}/arl`, null), remove(`${CO}/testLot/sentOn`)]),
  skips("CO-08", [remove(`${CO}/arl`), remove(`${CO}/testLot/sentOn`)]),

  passes("CO-09", (day) => [set(`${W}/migration`, { required: true, signedOn: day })]),
  fails("CO-09", [set(`${W}/migration`, { required: true })]),
  asks("CO-09", [set(`${W}/migration`, { required: true })]),
  asks("CO-09", [remove(`${W}/migration`)]),
  skips("CO-09", [remove(`${W}/migration`)]),

  passes("CO-11", [set(SEND, 3)]),
  fails("CO-11", [set(SEND, 4)]),
  passes("CO-11", [set(SEND, 8), set(THIRD, true)]),
  fails("CO-11", [set(SEND, 9), set(THIRD, true)]),
  asks("CO-11", [remove(SEND)]),
  asks("CO-11", [set(SEND, 8), remove(THIRD)]),

  passes("CO-12", [set(`${BILLING}/retentionDays`, 90)]),
  passes("CO-12", [remove(`${BILLING}/retentionDays`)]),
  fails("CO-12", [set(`${BILLING}/retentionDays`, 89)]),
  asks("CO-12", [remove(`${BILLING}/retentionDays`)]),
];
