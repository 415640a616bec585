import {
  APPROVAL,
  asks,
  asksClosed,
  BILLING,
  type Case,
  fails,
  POST,
  passes,
  READER,
  remove,
  set,
  shift,
  skips,
  terminal,
  W,
} from "./case.js";

const second = (mode: string, slots: object) => [
  set(`${W}/readers/1`, { id: "R2", type: "single", mode, slots, homologatedFor: ["1.31", "1.40"] }),
  set(`${POST}/readerIds`, ["R1", "R2"]),
];

export const hardware: readonly Case[] = [
  passes("HW-01"),
  passes("HW-01", [set(`${POST}/kind`, "client")]),
  fails("HW-01", [set(`${W}/posts`, [])]),
  fails("HW-01", [set(`${POST}/kind`, "server")]),
  asks("HW-01", [remove(`${W}/posts`)]),
  skips("HW-01", terminal),

  passes("HW-02"),
  fails("HW-02", [set(`${POST}/printer`, false)]),
  asks("HW-02", [remove(`${POST}/printer`)]),
  skips("HW-02", terminal),

  passes("HW-04"),
  fails("HW-04", [set(`${POST}/readerIds`, [])]),
  fails("HW-04", [set(`${POST}/readerIds`, ["R9"])]), // no known reader of that id
  asks("HW-04", [remove(`${W}/readers`)]),
  passes("HW-04", terminal),
  fails("HW-04", [...terminal, set(`${W}/readers`, [])]),
  skips("HW-04", [set(`${POST}/billing`, false)]),

  passes("HW-05"),
  passes("HW-05", [set(`${READER}/slots`, { cps: 0, vitale: 1 }), ...second("full-pcsc", { cps: 1, vitale: 0 })], {
    on: "2025-01-01",
  }),
  fails("HW-05", [set(`${READER}/slots`, { cps: 0, vitale: 0 })], { key: "noSlot" }),
  fails("HW-05", [set(`${READER}/slots`, { cps: 0, vitale: 1 })], { key: "noCpsSlot" }),
  fails("HW-05", [set(`${READER}/slots`, { cps: 1, vitale: 0 })], { key: "noVitaleSlot" }),
  asksClosed("HW-05", [remove(`${READER}/slots`)]),
  fails("HW-05", [set(`${READER}/slots`, { cps: 0 })]), // one known absence settles it
  skips("HW-05", [set(`${POST}/readerIds`, [])]),

  passes("HW-06", [set(`${READER}/mode`, "galss-tl")]),
  fails("HW-06", [
    set(`${READER}/mode`, "galss-tl"),
    set(`${READER}/slots`, { cps: 1, vitale: 0 }),
    ...second("galss-tl", { cps: 0, vitale: 1 }),
  ]),
  asks("HW-06", [
    remove(`${READER}/mode`),
    set(`${READER}/slots`, { cps: 1, vitale: 0 }),
    ...second("galss-rac", { cps: 0, vitale: 1 }),
  ]),
  skips("HW-06", [set(`${READER}/mode`, "full-pcsc")]),

  passes("HW-07", [set(`${POST}/usbPorts`, 1)]),
  fails("HW-07", [...second("full-pcsc", { cps: 1, vitale: 1 }), set(`${POST}/usbPorts`, 1)]),
  passes("HW-07", [...second("full-pcsc", { cps: 1, vitale: 1 }), set(`${POST}/usbPorts`, 2)]),
  passes("HW-07", [remove(`${POST}/usbPorts`)]),
  asks("HW-07", [remove(`${POST}/usbPorts`)]),
  skips("HW-07", [set(`${POST}/billing`, false)]),

  passes("HW-08", [set(`${READER}/mode`, "galss-tl")]),
  passes("HW-08", [
    set(`${READER}/mode`, "galss-tl"),
    set(`${READER}/homologatedFor`, []),
    set(`${READER}/conformsByWaiver`, ["1.31", "1.40"]),
  ]),
  fails("HW-08", [set(`${READER}/mode`, "galss-tl"), set(`${READER}/homologatedFor`, ["1.20"])]),
  fails("HW-08", [set(`${READER}/mode`, "standalone"), set(`${READER}/homologatedFor`, [])]),
  asks("HW-08", [set(`${READER}/mode`, "galss-tl"), remove(`${READER}/homologatedFor`)]),
  asksClosed("HW-08", [set(`${READER}/mode`, "galss-tl"), remove(`${APPROVAL}/sv`)]),
  asks("HW-08", [remove(`${READER}/mode`), set(`${READER}/homologatedFor`, ["1.20"])]),
  skips("HW-08", [set(`${READER}/mode`, "full-pcsc"), set(`${READER}/homologatedFor`, [])]),
  skips("HW-08", [set(`${READER}/mode`, "galss-tl"), set(`${READER}/homologatedFor`, []), remove(APPROVAL)]),

  passes("HW-09", [set(`${READER}/mode`, "galss-tl")]),
  fails("HW-09", [
    set(`${READER}/mode`, "galss-tl"),
    set(`${READER}/homologatedFor`, []),
    set(`${READER}/conformsByWaiver`, ["1.31", "1.40"]),
  ]),
  asks("HW-09", [
    set(`${READER}/mode`, "galss-tl"),
    set(`${READER}/homologatedFor`, []),
    remove(`${READER}/conformsByWaiver`),
  ]),
  skips("HW-09", [set(`${READER}/mode`, "full-pcsc")]),

  passes("HW-10"),
  fails("HW-10", [set(`${READER}/mode`, "galss-rac")]),
  fails("HW-10", [set(`${BILLING}/readerModes`, [])]),
  asks("HW-10", [remove(`${BILLING}/readerModes`)]),
  asksClosed("HW-10", [remove(`${READER}/mode`)]),
  skips("HW-10", [remove(BILLING)]),

  passes("HW-11"),
  fails("HW-11", [set(`${READER}/mode`, "galss-pcsc"), ...second("full-pcsc", { cps: 1, vitale: 1 })]),
  passes("HW-11", [set(`${READER}/mode`, "galss-pcsc"), ...second("galss-tl", { cps: 1, vitale: 1 })]),
  asksClosed("HW-11", [
    set(`${READER}/mode`, "galss-pcsc"),
    ...second("galss-tl", { cps: 1 }),
    remove(`${W}/readers/1/mode`),
  ]),

  passes("HW-12"),
  fails("HW-12", [set(`${READER}/mode`, "galss-rac")]),
  asksClosed("HW-12", [remove(`${READER}/mode`)]),
  skips("HW-12", [set(`${POST}/readerIds`, []), set(`${READER}/mode`, "galss-tl")]), // a spare in a drawer

  passes("HW-13"),
  fails("HW-13", [set(`${READER}/type`, "tla")]),
  asks("HW-13", [remove(`${READER}/type`)]),
  passes("HW-14"),
  fails("HW-14", [set(`${READER}/type`, "tla")]),
  asks("HW-14", [remove(`${READER}/type`)]),

  passes("HW-15", [set(`${READER}/mode`, "galss-tl"), set(`${READER}/installedOn`, "2021-12-31")]),
  fails("HW-15", [set(`${READER}/mode`, "galss-tl"), set(`${READER}/installedOn`, "2022-01-01")]),
  fails("HW-15", [set(`${READER}/mode`, "standalone"), set(`${READER}/installedOn`, "2022-01-01")]),
  passes("HW-15", [set(`${READER}/mode`, "full-pcsc"), remove(`${READER}/installedOn`)]),
  asks("HW-15", [set(`${READER}/mode`, "galss-tl"), remove(`${READER}/installedOn`)]),

  passes("HW-16"),
  fails("HW-16", [set(`${READER}/readsVitale2`, false)]),
  asks("HW-16", [remove(`${READER}/readsVitale2`)]),

  passes("HW-17", [set(`${READER}/apcv`, "qr")]),
  passes("HW-17", [set(`${READER}/apcv`, "none"), set(`${POST}/apcvScanner`, true)]),
  fails("HW-17", [set(`${READER}/apcv`, "none")]),
  fails("HW-17", [...terminal, set(`${READER}/apcv`, "none")]),
  asks("HW-17", [remove(`${READER}/apcv`)]),

  passes("HW-18"),
  fails("HW-18", [set(`${READER}/type`, "mixed-eft")]),
  asks("HW-18", [remove(`${READER}/type`)]),

  passes("HW-19", [], { of: "nurse" }),
  fails("HW-19", [set(`${READER}/mobile`, false)], { of: "nurse" }),
  passes("HW-19", [set(`${READER}/mobile`, false), set(`${W}/readers/1`, { id: "R2", mobile: true })], { of: "nurse" }),
  asks("HW-19", [remove(`${READER}/mobile`)], { of: "nurse" }),
  asks("HW-19", [remove("/practice/practitioners/0/homeVisits")]),
  skips("HW-19", []),

  passes("SW-16", (day) => [set(`${POST}/osSupportEnd`, day)]),
  fails("SW-16", (day) => [set(`${POST}/osSupportEnd`, shift(day, -1))]),
  asks("SW-16", [remove(`${POST}/osSupportEnd`)]),
];
