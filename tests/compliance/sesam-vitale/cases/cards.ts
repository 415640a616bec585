import { asks, asksClosed, BILLING, type Case, CO, fails, P1, passes, remove, set, shift, skips, W } from "./case.js";

const CARD = `${P1}/card`;
const X = "/practice/practitioners/1";
const S = "/practice/practitioners/1";
const replacement = (more: object = {}) =>
  set(X, {
    id: "X1",
    role: "replacement",
    profession: "gp",
    transmits: true,
    replaces: "P1",
    card: { type: "CPF", holderId: "X1", validUntil: "2099-01-01", pinKnown: true },
    replacementLicense: { validUntil: "2099-01-01" },
    ...more,
  });
const secretary = (more: object = {}) =>
  set(S, { id: "S1", role: "staff", profession: "secretary", transmits: false, preparesFse: true, ...more });

export const cards: readonly Case[] = [
  passes("CD-01"),
  passes("CD-01", [replacement()]), // a replacement may sign with a CPF
  fails("CD-01", [remove(CARD)], { key: "none" }),
  fails("CD-01", [set(`${CARD}/type`, "CPF")], { key: "wrongKind" }), // a titular may not
  fails("CD-01", [set(`${CARD}/type`, "CPE")]),
  fails("CD-01", [set(`${CARD}/type`, "eCPS")]),
  fails("CD-01", [replacement({ card: { type: "CDE" } })]),
  asks("CD-01", [remove(CARD)]),
  asksClosed("CD-01", [remove(`${CARD}/type`)]),
  skips("CD-01", [set(`${P1}/transmits`, false)]),
  asksClosed("CD-01", [remove(`${P1}/transmits`)]),

  passes("CD-02", (day) => [set(`${CARD}/validUntil`, day)]),
  fails("CD-02", (day) => [set(`${CARD}/validUntil`, shift(day, -1))]),
  asksClosed("CD-02", [remove(`${CARD}/validUntil`)]),
  skips("CD-02", [remove(CARD)]),

  passes("CD-03"),
  fails("CD-03", [set(`${CARD}/pinKnown`, false)]),
  asks("CD-03", [remove(`${CARD}/pinKnown`)]),

  passes("CD-04"),
  fails("CD-04", [set(`${CARD}/pinBlocked`, true)]),
  asks("CD-04", [remove(`${CARD}/pinBlocked`)]),

  passes("CD-05"),
  fails("CD-05", [set(`${CARD}/holderId`, "P9")]),
  asksClosed("CD-05", [remove(`${CARD}/holderId`)]),

  passes("CD-06"),
  fails("CD-06", [set(`${CARD}/isTest`, true)]),
  asks("CD-06", [remove(`${CARD}/isTest`)]),
  skips("CD-06", [set(`${CARD}/isTest`, true), set(`${W}/stage`, "installation")]),

  passes("CD-07"),
  fails("CD-07", [set(`${CO}/testLot/cardsKind`, "mixed")]),
  asks("CD-07", [remove(`${CO}/testLot/cardsKind`)]),
  skips("CD-07", [remove(`${CO}/testLot`)]),

  passes("CD-08"),
  fails("CD-08", [set(`${CARD}/damPresent`, false)]),
  asks("CD-08", [remove(`${CARD}/damPresent`)]),

  passes("CD-09", (day) => [set(`${CARD}/validUntil`, shift(day, 61))]),
  fails("CD-09", (day) => [set(`${CARD}/validUntil`, shift(day, 60))]),
  fails("CD-09", (day) => [set(`${CARD}/validUntil`, day)]),
  passes("CD-09", (day) => [set(`${CARD}/validUntil`, shift(day, -1))]), // CD-02 says it
  asksClosed("CD-09", [remove(`${CARD}/validUntil`)]),

  passes("CD-10"),
  fails("CD-10", [set(`${CARD}/situationMatches`, false)]),
  asks("CD-10", [remove(`${CARD}/situationMatches`)]),

  passes("CD-11", [secretary({ card: { type: "CPE" } })]),
  fails("CD-11", [secretary()]),
  fails("CD-11", [secretary({ card: { type: "CPS" } })]),
  asksClosed("CD-11", [secretary({ card: {} })]),
  asks("CD-11", [secretary(), remove(`${S}/preparesFse`)]),
  skips("CD-11", [secretary({ preparesFse: false })]),

  passes("RP-01", [replacement(), set(`${BILLING}/replacementProfilesCanTransmit`, true)]),
  fails("RP-01", [replacement()]),
  asks("RP-01", [replacement(), remove(`${BILLING}/replacementProfilesCanTransmit`)]),
  skips("RP-01", [replacement({ transmits: false })]),

  fails("RP-02", [replacement({ transmits: false })]),
  skips("RP-02", [replacement()]),
  asksClosed("RP-02", [replacement(), remove(`${X}/transmits`)]),

  passes("RP-04", [replacement()]),
  fails("RP-04", [replacement({ replaces: "X1" })]),
  fails("RP-04", [replacement(), remove(`${X}/replaces`)]),
  asks("RP-04", [replacement(), remove(`${X}/replaces`)]),
  skips("RP-04", [replacement({ transmits: false })]),

  passes("RP-05", (day) => [replacement({ replacementLicense: { validUntil: day } })]),
  fails("RP-05", (day) => [replacement({ replacementLicense: { validUntil: shift(day, -1) } })], { key: "lapsed" }),
  fails("RP-05", [replacement(), remove(`${X}/replacementLicense`)], { key: "none" }),
  asks("RP-05", [replacement(), remove(`${X}/replacementLicense`)]),
  skips("RP-05", [replacement({ card: { type: "CPS" } }), remove(`${X}/replacementLicense`)]),

  passes("ID-01", [set(`${P1}/identifiers`, { rpps: "10003879623" })]),
  fails("ID-01", [set(`${P1}/identifiers`, { rpps: "10001234567" })], { key: "badKey" }),
  fails("ID-01", [set(`${P1}/identifiers`, { rpps: "1000387962" })], { key: "badShape" }),
  fails("ID-01", [set(`${P1}/identifiers`, { rpps: "10003 879623" })], { key: "badShape" }),
  skips("ID-01", []),
  passes("ID-02", [set(`${P1}/identifiers`, { am: "2A7012345" })]),
  fails("ID-02", [set(`${P1}/identifiers`, { am: "22101234" })]),
  skips("ID-02", [set(`${P1}/identifiers`, { rpps: "10003879623" })]),
  passes("ID-03", [], { of: "pharmacist" }),
  passes("ID-03", [set("/practice/finess", "2A0001234")], { of: "pharmacist" }),
  fails("ID-03", [set("/practice/finess", "350098761")], { of: "pharmacist", key: "badKey" }),
  fails("ID-03", [remove("/practice/finess")], { of: "pharmacist", key: "absent" }),
  asks("ID-03", [remove("/practice/finess")], { of: "pharmacist" }),
  fails("ID-03", [set("/practice/finess", "35009876")], { key: "badShape" }),
  skips("ID-03", []),
  passes("ID-04", [set("/practice/siret", "35600000049837")]), // La Poste
  fails("ID-04", [set("/practice/siret", "35600000012344")], { key: "badKey" }),
  fails("ID-04", [set("/practice/siret", "3560000001234")], { key: "badShape" }),
  skips("ID-04", []),
];
