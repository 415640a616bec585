import {
  ASSISTANCE_SCOPE,
  checkCommitment,
  contractExecution,
  lightestCovering,
  MAINTENANCE_SCOPE,
  PUBLISHER_SUPPORT_SCOPE,
  uncoveredNeeds,
} from "bareme/contracts";
import { date, localDateTime, type OpeningCalendar } from "bareme/model";
import { expect, test } from "vitest";

test("row 142: assistance includes labor over the whole solution, hardware parts are left out", () => {
  expect(uncoveredNeeds(ASSISTANCE_SCOPE, { labor: true, modes: ["onSite", "phone"] })).toEqual([]);
  expect(uncoveredNeeds(ASSISTANCE_SCOPE, { parts: true })).toEqual(["parts"]);
});

test.each([
  ["row 143", "preventive"],
  ["row 144", "corrective"],
  ["row 145", "evolutive"],
] as const)("%s: %s maintenance is covered or named", (_row, type) => {
  expect(uncoveredNeeds(MAINTENANCE_SCOPE, { maintenance: [type] })).toEqual([]);
  const { maintenance: _, ...bare } = MAINTENANCE_SCOPE;
  expect(uncoveredNeeds(bare, { maintenance: [type] })).toEqual([`maintenance ${type}`]);
});

// The row number stands in a literal title, so that it is found without running the table above.
test("row 143, row 144, row 145: the three types of maintenance are told apart", () => {
  expect(uncoveredNeeds(ASSISTANCE_SCOPE, { maintenance: ["preventive", "corrective", "evolutive"] })).toEqual([
    "maintenance preventive",
    "maintenance evolutive",
  ]);
});

test("row 146: at the supplier's, on site, with or without travel", () => {
  expect(uncoveredNeeds(MAINTENANCE_SCOPE, { modes: ["workshop", "onSite", "remote"] })).toEqual([]);
  expect(uncoveredNeeds(ASSISTANCE_SCOPE, { modes: ["workshop"] })).toEqual(["mode workshop"]);
});

test("row 147: the publisher's support: telephone, regulatory updates and fixes, drug database", () => {
  const content = ["phone-support", "regulatory-updates", "fixes", "drug-database-updates"];
  expect(uncoveredNeeds(PUBLISHER_SUPPORT_SCOPE, { content })).toEqual([]);
  expect(uncoveredNeeds(MAINTENANCE_SCOPE, { content })).toEqual(content.map((item) => `content ${item}`));
});

test("row 148: assistance is enough as long as parts are not asked", () => {
  const offers = [
    { id: "assistance", scope: ASSISTANCE_SCOPE },
    { id: "maintenance", scope: MAINTENANCE_SCOPE },
  ];
  expect(lightestCovering(offers, { labor: true, responseMinutes: 480 })?.id).toBe("assistance");
  expect(lightestCovering(offers, { labor: true, parts: true })?.id).toBe("maintenance");
  expect(lightestCovering(offers, { responseMinutes: 240 })).toBeUndefined();
  expect(uncoveredNeeds(PUBLISHER_SUPPORT_SCOPE, { labor: true, responseMinutes: 480 })).toEqual([
    "labor",
    "responseMinutes",
  ]);
});

const weekday = [
  ["09:00", "12:00"],
  ["14:00", "18:00"],
] as const;
const calendar: OpeningCalendar = {
  openingHours: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday },
  zone: "FR",
};

function commitment(doneAt: string | undefined, asOf: string, more: object = {}) {
  const done = doneAt === undefined ? {} : { doneAt: localDateTime(doneAt) };
  return checkCommitment({
    reportedAt: localDateTime("2026-03-10T10:00"),
    withinMinutes: 480,
    calendar,
    asOf: localDateTime(asOf),
    ...done,
    ...more,
  });
}

test.each([
  [undefined, "2026-03-11T11:00", "running"],
  [undefined, "2026-03-11T11:01", "missed"],
  ["2026-03-11T11:00", "2026-03-12T09:00", "kept"],
  ["2026-03-11T11:01", "2026-03-12T09:00", "missed"],
  ["2026-03-11T11:00", "2026-03-10T18:00", "running"],
])("row 140, row 141, row 244: done at %s, as of %s: %s", (doneAt, asOf, result) => {
  expect(commitment(doneAt, asOf)).toEqual({ ok: true, value: { deadline: "2026-03-11T11:00", result } });
});

test("row 244: no deadline where the desk never opens or the holidays are not known", () => {
  expect(commitment(undefined, "2026-03-12T09:00", { calendar: { ...calendar, openingHours: {} } })).toEqual({
    ok: false,
    reason: "neverOpen",
  });
  expect(commitment(undefined, "2032-03-12T09:00", { reportedAt: localDateTime("2032-03-10T10:00") })).toEqual({
    ok: false,
    reason: "notCovered",
  });
});

const ordered = [
  { id: "reader", quantity: 2, dueOn: date("2026-11-20") },
  { id: "pc", quantity: 1 },
];

test("row 154: ordered against delivered, satisfaction, corrective action", () => {
  const found = contractExecution({
    ordered,
    delivered: [
      { id: "reader", quantity: 1, on: date("2026-11-02") },
      { id: "reader", quantity: 1, on: date("2026-11-30") },
      { id: "mouse", quantity: 1, on: date("2026-11-02") },
    ],
    asOf: date("2026-11-21"),
    satisfaction: { score: "5.9", actBelow: 6 },
  });
  expect(found.status).toBe("partial");
  expect(found.lines).toEqual([
    { id: "reader", ordered: 2, delivered: 1, missing: 1, extra: 0, late: true },
    { id: "pc", ordered: 1, delivered: 0, missing: 1, extra: 0, late: false },
    { id: "mouse", ordered: 0, delivered: 1, missing: 0, extra: 1, late: false },
  ]);
  expect(found.actions.map(({ code, line }) => [code, line])).toEqual([
    ["chaseDelivery", "reader"],
    ["deliver", "pc"],
    ["takeBack", "mouse"],
    ["callClient", undefined],
  ]);
});

test("row 154: nothing delivered, all delivered, on the due day", () => {
  const on = date("2026-11-20");
  expect(contractExecution({ ordered, delivered: [], asOf: on }).status).toBe("none");
  expect(contractExecution({ ordered, delivered: [], asOf: on }).lines[0]?.late).toBe(false);
  const all = ordered.map(({ id, quantity }) => ({ id, quantity, on }));
  expect(
    contractExecution({ ordered, delivered: all, asOf: on, satisfaction: { score: 6, actBelow: 6 } }),
  ).toMatchObject({ status: "complete", actions: [] });
});

test.each<[string, () => unknown]>([
  [
    "contract/bad-length",
    () => contractExecution({ ordered: [{ id: "a", quantity: 0.5 }], delivered: [], asOf: date("2026-01-01") }),
  ],
  ["time/invalid", () => commitment(undefined, "2026-03-12T09:00", { asOf: "now" })],
  ["time/invalid", () => commitment(undefined, "2026-03-12T09:00", { doneAt: "now" })],
])("%s", (code, call) => {
  expect(call).toThrowError(expect.objectContaining({ code }));
});
