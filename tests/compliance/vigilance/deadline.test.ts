import { DEADLINES, type DeadlineInput, deadlineOf, MEMBER_STATES } from "bareme/compliance";
import { type CalendarDate, date } from "bareme/model";
import { describe, expect, test } from "vitest";
import { judge, policy } from "./judge.js";
import { COMPLETE_HUMAN, COMPLETE_VET, change } from "./reports.js";

const due = (input: Partial<Omit<DeadlineInput, "lawDate">>, on: string, clock = on) => {
  const whole = { domain: "veterinary", valid: true, kinds: [], serious: null, country: "FR", ...input } as const;
  const { dueOn, reason } = deadlineOf(
    { ...whole, lawDate: date(on), clockStart: date(clock) },
    DEADLINES,
    MEMBER_STATES,
  );
  return dueOn ?? reason;
};

describe("veterinary: 30 days from 2022-01-28, 15 for some before", () => {
  test.each([
    ["2026-03-02", {}, "2026-04-01"],
    ["2027-12-15", {}, "2028-01-14"],
    ["2024-02-01", {}, "2024-03-02"], // leap year: 28 days of February left, then 2
    ["2022-01-28", { kinds: ["lack-of-efficacy"], serious: false, country: "US" }, "2022-02-27"],
    ["2022-01-27", { kinds: ["lack-of-efficacy"], serious: false }, "notCovered"],
    ["2022-01-27", { kinds: ["adverse-reaction-animal"], serious: true }, "2022-02-11"],
    ["2022-01-27", { kinds: ["adverse-reaction-animal"], serious: null }, "2022-02-11"],
    ["2022-01-27", { kinds: ["adverse-reaction-animal"], serious: false }, "notCovered"],
    ["2022-01-27", { kinds: ["human-exposure-reaction"], serious: false }, "2022-02-11"],
    ["2022-01-27", { kinds: ["infectious-agent-transmission"], serious: false }, "2022-02-11"],
    ["2022-01-27", { kinds: ["human-medicine-in-animal"], serious: true }, "notCovered"],
    ["2022-01-27", { kinds: ["adverse-reaction-animal"], serious: true, country: "CH" }, "notCovered"],
    ["2026-03-02", { valid: false }, "notValid"],
  ] as const)("%s %j: %s", (on, input, expected) => {
    expect(due(input, on)).toBe(expected);
  });
});

describe("human: 15 and 90 days from 2017-11-22", () => {
  test.each([
    ["2017-11-22", { serious: true }, "2017-12-07"],
    ["2017-11-21", { serious: true }, "notCovered"],
    ["2017-11-22", { serious: false }, "2018-02-20"], // 8 days of November, 31, 31, 20 of February
    ["2017-11-21", { serious: false }, "notCovered"],
    ["2026-06-01", { serious: null }, "2026-06-16"],
    ["2026-06-01", { serious: true, country: "US" }, "2026-06-16"],
    ["2026-06-01", { serious: false, country: "US" }, "notRequired"],
    ["2026-06-01", { serious: false, country: "no" }, "2026-08-30"], // Norway, in small letters
    ["2020-12-31", { serious: false, country: "GB" }, "2021-03-31"],
    ["2021-01-01", { serious: false, country: "GB" }, "notRequired"],
    ["2026-06-01", { serious: false, country: "EL" }, "2026-08-30"],
  ] as const)("%s %j: %s", (on, input, expected) => {
    expect(due({ domain: "human", ...input }, on)).toBe(expected);
  });
});

test("the law is that of day zero, the days count from the start of the clock", () => {
  expect(due({ kinds: ["adverse-reaction-animal"], serious: true }, "2022-01-27", "2022-03-01")).toBe("2022-03-16");
});

test("at the end of the calendar there is no date, and no crash", () => {
  expect(due({}, "9999-12-20")).toBe("notCovered");
  expect(judge("veterinary", change(COMPLETE_VET, { receivedOn: "9999-12-31" })).conclusion.dueReason).toBe(
    "notCovered",
  );
});

test("without day zero no clock runs", () => {
  expect(judge("human", change(COMPLETE_HUMAN, { receivedOn: undefined })).conclusion.dueReason).toBe("noDayZero");
});

test("a company brings the line of another jurisdiction", () => {
  const line = {
    id: "UK-VET",
    domain: "veterinary",
    receivedIn: ["GB"],
    gives: { days: 20 },
    step: "UK",
    sources: [],
  } as const;
  const options = policy("veterinary", { deadlines: [line, ...DEADLINES] });
  const report = change(COMPLETE_VET, { countryOfReceipt: "GB" });
  expect(judge("veterinary", report, options).conclusion.deadline).toMatchObject({
    line: "UK-VET",
    dueOn: "2026-03-22",
  });
  expect(judge("veterinary", COMPLETE_VET, options).conclusion.deadline.line).toBe("EU-VET-2022");
});

describe("versions", () => {
  const without = change(COMPLETE_VET, { products: [] });
  const at = (receivedOn: string, report: object) => ({ receivedOn, report });
  const clock = (...versions: object[]) => {
    const { dueOn, criteriaMetOn, followUp } = judge("veterinary", change(COMPLETE_VET, { versions })).conclusion;
    return [criteriaMetOn, dueOn, followUp?.receivedOn, followUp?.dueOn];
  };
  test("the clock starts when the criteria are complete", () => {
    expect(clock(at("2026-03-02", without), at("2026-03-11", COMPLETE_VET))).toEqual([
      "2026-03-11",
      "2026-04-10",
      undefined,
      undefined,
    ]);
  });
  test("in any order", () => {
    expect(clock(at("2026-03-11", COMPLETE_VET), at("2026-03-02", without))[0]).toBe("2026-03-11");
  });
  test("complete in the afternoon of the same day", () => {
    expect(clock(at("2026-03-02", without), at("2026-03-02", COMPLETE_VET))[0]).toBe("2026-03-02");
  });
  test("a version that breaks the criteria starts the clock again", () => {
    expect(clock(at("2026-03-02", COMPLETE_VET), at("2026-03-05", without), at("2026-03-11", COMPLETE_VET))[0]).toBe(
      "2026-03-11",
    );
  });
  test("later information has a clock of its own", () => {
    expect(clock(at("2026-03-02", COMPLETE_VET), at("2026-03-20", COMPLETE_VET))).toEqual([
      "2026-03-02",
      "2026-04-01",
      "2026-03-20",
      "2026-04-19",
    ]);
  });
  test("a given date counts only without versions", () => {
    const given = judge("veterinary", change(COMPLETE_VET, { minimumCriteriaMetOn: "2026-03-11" })).conclusion;
    expect([given.criteriaMetOn, given.dueOn]).toEqual(["2026-03-11", "2026-04-10"]);
  });
  test("completion before receipt does not move day zero", () => {
    expect(judge("veterinary", change(COMPLETE_VET, { minimumCriteriaMetOn: "2026-02-01" })).conclusion.dueOn).toBe(
      "2026-04-01",
    );
  });
});

describe("what the law leaves open stays visible", () => {
  const late = change(COMPLETE_VET, { minimumCriteriaMetOn: "2026-03-11", "seriousness.death": true });
  const dates = (options: object) => {
    const { dueOn, otherDates } = judge("veterinary", late, policy("veterinary", options)).conclusion;
    return [dueOn, ...otherDates.map(({ id, dueOn: other, applied }) => `${id} ${other} ${applied}`)];
  };
  test("the veterinary clock, and the French fifteen days", () => {
    expect(dates({})).toEqual(["2026-04-10", "first-receipt 2026-04-01 false", "FR-legacy-15d 2026-03-26 false"]);
    expect(dates({ veterinaryClock: "firstReceipt" })).toEqual([
      "2026-04-01",
      "criteria-complete 2026-04-10 false",
      "FR-legacy-15d 2026-03-17 false",
    ]);
    expect(dates({ frenchLegacy15Days: true })[2]).toBe("FR-legacy-15d 2026-03-26 true");
  });
  test("the French text concerns neither other countries nor non-serious cases", () => {
    const ids = (parts: object) =>
      judge("veterinary", change(COMPLETE_VET, { ...parts })).conclusion.otherDates.map(({ id }) => id);
    expect(ids({ "seriousness.death": true })).toEqual(["FR-legacy-15d"]);
    expect(ids({ "seriousness.death": true, countryOfReceipt: "DE" })).toEqual([]);
    expect(ids({})).toEqual([]);
    expect(ids({ subject: { kind: "human", sex: "male" } })).toEqual(["FR-legacy-15d"]);
    expect(ids({ "seriousness.death": true, receivedOn: "2022-01-27" })).toEqual([]);
  });
});

test("row 275, row 280: the company's own time to relay a case, earlier than the law's", () => {
  const told = change(COMPLETE_VET, { relay: { heardOn: "2026-03-02" } });
  const relay = (relayDeadline: object): CalendarDate | undefined =>
    judge("veterinary", told, policy("veterinary", { relayDeadline })).conclusion.relayDueOn;
  expect(relay({ hours: 24 })).toBe("2026-03-03");
  expect(relay({ hours: 36 })).toBe("2026-03-04");
  expect(relay({ businessDays: 5 })).toBe("2026-03-09");
  expect(judge("veterinary", told).conclusion.relayDueOn).toBeUndefined();
});

describe("row 275: a relay that the company sets no earlier than the law is told, with both days", () => {
  // COMPLETE_VET is received on 2026-03-02 and due thirty days later, on 2026-04-01.
  const conflict = (relayDeadline: object, parts: object = {}, options: object = {}) =>
    judge(
      "veterinary",
      change(COMPLETE_VET, { relay: { heardOn: "2026-03-02" }, ...parts }),
      policy("veterinary", { relayDeadline, ...options }),
    ).conclusion.relayConflict;

  test.each([
    [29 * 24, undefined],
    [30 * 24, ["2026-04-01", "2026-04-01"]],
    [31 * 24, ["2026-04-02", "2026-04-01"]],
  ])("%i hours", (hours, days) => {
    const found = conflict({ hours });
    expect(found && [found.relayDueOn, found.dueOn]).toEqual(days);
    for (const day of days ?? []) {
      expect(found?.text.fr).toContain(day);
      expect(found?.text.en).toContain(day);
    }
  });

  // Sixty working days from 2 March 2026: 6 April, 1, 8, 14 and 25 May are holidays, so 2026-06-01 is the sixtieth.
  test("sixty business days", () => {
    expect(conflict({ businessDays: 60 })).toMatchObject({ relayDueOn: "2026-06-01", dueOn: "2026-04-01" });
  });

  test("against an earlier day that the policy applies: fifteen days, 2026-03-17", () => {
    const serious = { "seriousness.death": true };
    expect(conflict({ hours: 360 }, serious)).toBeUndefined();
    expect(conflict({ hours: 360 }, serious, { frenchLegacy15Days: true })).toMatchObject({ dueOn: "2026-03-17" });
    expect(conflict({ hours: 336 }, serious, { frenchLegacy15Days: true })).toBeUndefined();
  });

  test("no legal day, no conflict; the human domain too", () => {
    expect(conflict({ hours: 9999 }, { receivedOn: undefined })).toBeUndefined();
    const human = change(COMPLETE_HUMAN, { relay: { heardOn: "2026-03-02" } });
    const { conclusion } = judge("human", human, policy("human", { relayDeadline: { hours: 9999 } }));
    expect(conclusion.relayConflict?.dueOn).toBe(conclusion.dueOn);
    expect(conclusion.dueOn).toBeDefined();
  });
});
