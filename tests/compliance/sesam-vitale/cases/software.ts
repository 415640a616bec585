import {
  APPROVAL,
  asks,
  asksClosed,
  BILLING,
  type Case,
  fails,
  passes,
  remove,
  set,
  shift,
  skips,
  terminal,
  W,
} from "./case.js";

const MANAGEMENT = `${W}/software/management`;

export const software: readonly Case[] = [
  passes("SW-01"),
  fails("SW-01", [remove(MANAGEMENT)]),
  fails("SW-01", [remove(`${W}/software`)]),
  asks("SW-01", [remove(MANAGEMENT)]),
  skips("SW-01", [...terminal, remove(MANAGEMENT)]),

  passes("SW-02"),
  fails("SW-02", [remove(BILLING)]),
  asks("SW-02", [remove(BILLING)]),

  passes("SW-03"),
  fails("SW-03", [remove(`${APPROVAL}/number`)], { key: "noNumber" }),
  fails("SW-03", [set(`${APPROVAL}/number`, "")], { key: "noNumber" }),
  fails("SW-03", [set(`${APPROVAL}/body`, "GIE")], { key: "notApproved" }),
  asks("SW-03", [remove(`${APPROVAL}/number`)]),
  skips("SW-03", [remove(BILLING)]),

  passes("SW-04", (day) => [set(`${APPROVAL}/validUntil`, day)]),
  passes("SW-04", [remove(`${APPROVAL}/validUntil`)]),
  fails("SW-04", (day) => [set(`${APPROVAL}/validUntil`, shift(day, -1))]),
  asks("SW-04", [remove(`${APPROVAL}/validUntil`)]),

  passes("SW-05"),
  fails("SW-05", [set(`${APPROVAL}/professions`, ["dentist"])]),
  asksClosed("SW-05", [remove(`${APPROVAL}/professions`)]),

  passes("SW-09", [set(`${BILLING}/currency`, "EUR")]),
  fails("SW-09", [set(`${BILLING}/currency`, "FRF")]),
  asksClosed("SW-09", [remove(`${BILLING}/currency`)]),

  passes("SW-10"),
  passes("SW-10", [set(`${APPROVAL}/addendum`, 8)], { of: "specialist" }),
  fails("SW-10", [set(`${APPROVAL}/addendum`, 7)]),
  asks("SW-10", [remove(`${APPROVAL}/addendum`)]),
  skips("SW-10", [set(`${APPROVAL}/addendum`, 7)], { of: "nurse" }),

  passes("SW-11", [set(`${APPROVAL}/addendum`, 7)], { of: "midwife" }),
  fails("SW-11", [set(`${APPROVAL}/addendum`, 6)], { of: "podiatrist" }),
  asks("SW-11", [remove(`${APPROVAL}/addendum`)], { of: "nurse" }),
  skips("SW-11", [set(`${APPROVAL}/addendum`, 6)]),

  passes("SW-12", (day) => [set(`${BILLING}/tablesDate`, shift(day, -365))]),
  fails("SW-12", (day) => [set(`${BILLING}/tablesDate`, shift(day, -366))], { key: "old" }),
  fails("SW-12", [remove(`${BILLING}/tablesDate`)], { key: "absent" }),
  asks("SW-12", [remove(`${BILLING}/tablesDate`)]),

  passes("SW-13"),
  fails("SW-13", [set(`${MANAGEMENT}/segur`, false)]),
  fails("SW-13", [set(`${MANAGEMENT}/lapCertified`, false)], { of: "specialist" }),
  asks("SW-13", [remove(`${MANAGEMENT}/segur`)]),
  skips("SW-13", [set(`${MANAGEMENT}/segur`, false)], { of: "pharmacist" }),

  passes("SW-14", [set(`${MANAGEMENT}/lapCertified`, false)], { of: "pharmacist" }),
  fails("SW-14", [set(`${MANAGEMENT}/segur`, false)], { of: "pharmacist" }),
  asks("SW-14", [remove(`${MANAGEMENT}/segur`)], { of: "pharmacist" }),

  passes("SW-15", [], { of: "dentist" }),
  fails("SW-15", [set(`${W}/services/mssante`, false)], { of: "dentist" }),
  fails("SW-15", [remove(`${W}/services`)], { of: "orthoptist" }),
  asks("SW-15", [remove(`${W}/services/dmpCompatible`)], { of: "speech" }),
  skips("SW-15", [set(`${W}/services/mssante`, false)]),

  passes("SW-17"),
  fails("SW-17", [set(`${BILLING}/integrated`, false)]),
  asks("SW-17", [remove(`${BILLING}/integrated`)]),

  passes("CT-04"),
  fails("CT-04", [set(`${W}/maintenanceContract`, false)]),
  asks("CT-04", [remove(`${W}/maintenanceContract`)]),
  passes("CT-05"),
  fails("CT-05", [set(`${W}/publisherAssistance`, false)]),
  asks("CT-05", [remove(`${W}/publisherAssistance`)]),

  passes("ID-05", [set(`${APPROVAL}/number`, "123456789012")]),
  fails("ID-05", [set(`${APPROVAL}/number`, "1234567890123")]),
  asks("ID-05", [remove(`${APPROVAL}/number`)]),
];
