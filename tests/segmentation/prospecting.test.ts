import { date, euros } from "bareme/model";
import {
  activityBudget,
  activityRatios,
  callCapacity,
  callPlan,
  campaignCost,
  checkTour,
  dueReports,
  followUpDate,
  funnelRates,
  funnelRequired,
  inCallingWindow,
  nextContact,
  nextMeetings,
  planAgainstActual,
  salesCycle,
  salesForce,
  visitsForSales,
  weekCapacity,
  workload,
} from "bareme/segmentation";
import { expect, test } from "vitest";

test("row 167: one call in ten for a dentist, one in twenty for a doctor", () => {
  expect(callPlan({ meetings: 15, meetingRate: { num: 1, den: 10 }, callsPerDay: 60 }).calls).toBe(150);
  expect(callPlan({ meetings: 15, meetingRate: 0.05, callsPerDay: 60 })).toEqual({ calls: 300, days: 5, exactDays: 5 });
  expect(callPlan({ meetings: 21, meetingRate: 0.35, callsPerDay: 60 }).calls).toBe(60); // doubles say 61
  expect(() => callPlan({ meetings: 1, meetingRate: 0, callsPerDay: 60 })).toThrow("value/not-positive");
  expect(() => callPlan({ meetings: 1, meetingRate: 1.5, callsPerDay: 60 })).toThrow("share/invalid");
});

test("row 168, row 170: 20 calls in 2 h and 40 in 3 h, and the afternoon is faster than calls of 5 minutes allow", () => {
  const slots = [
    { hours: 2, calls: 20 },
    { hours: 3, calls: 40 },
  ];
  const day = callCapacity(slots, { maxMinutesPerCall: 5 });
  expect([day.calls, day.perHour, day.perHourBySlot[1]]).toEqual([60, 12, 40 / 3]);
  expect(day.overPace).toEqual([1]); // 13.3 an hour against 12
  expect(callCapacity(slots).overPace).toEqual([]);
  expect(callCapacity([{ hours: 1, calls: 12 }], { maxMinutesPerCall: 5 }).overPace).toEqual([]); // on the limit
  expect(() => callCapacity([])).toThrow("calls/slots");
});

test("row 169: calling windows 9-11 and 15-18, never on Thursday", () => {
  const windows = [
    { from: 540, until: 660 },
    { from: 900, until: 1080 },
  ];
  const at = (weekday: number, minute: number) => inCallingWindow({ weekday, minute }, windows, { closingDays: [4] });
  expect([at(1, 539), at(1, 540), at(1, 659), at(1, 660), at(1, 900), at(1, 1080)]).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(at(4, 600)).toBe(false);
});

const SEED_WEEK = {
  callsPerDay: 60,
  callingDays: [1, 5],
  meetingDays: [2, 3, 4].map((weekday) => ({ weekday, meetings: 5 })),
};

test("row 171: fifteen meetings a week need 150 calls and the plan leaves 120; twenty do not find a place", () => {
  const week = weekCapacity({ ...SEED_WEEK, meetings: 15, meetingRate: 0.1, closingDays: [4] });
  expect(week).toMatchObject({
    callsNeeded: 150,
    callsPossible: 120,
    meetingsReachable: 12,
    meetingPlaces: 15,
    feasible: false,
  });
  expect(week.findings.map(({ code }) => code)).toEqual(["prospecting/too-few-calls", "prospecting/closing-day"]);
  const ten = weekCapacity({ ...SEED_WEEK, meetings: 10, meetingRate: 0.1 });
  expect([ten.feasible, ten.findings]).toEqual([true, []]);
  const twenty = weekCapacity({ ...SEED_WEEK, meetings: 20, meetingRate: 0.2 });
  expect(twenty.findings.map(({ code }) => code)).toEqual(["prospecting/too-few-places"]);
  expect(weekCapacity({ ...SEED_WEEK, meetings: 1, meetingRate: 0.1, closingDays: [1, 5] }).callsPossible).toBe(0);
  expect(() => weekCapacity({ ...SEED_WEEK, callingDays: [8], meetings: 1, meetingRate: 0.1 })).toThrow("week/day");
});

test("row 172: a cycle of 3 to 6 months, clamped at month ends", () => {
  expect(salesCycle(date("2025-11-30"), { low: 3, high: 6 })).toEqual({ earliest: "2026-02-28", latest: "2026-05-30" });
  expect(() => salesCycle(date("2026-01-01"), { low: 6, high: 3 })).toThrow("range/order");
});

test("row 173: 2 to 3 visits a sale", () => {
  expect(visitsForSales(4, { low: 2, high: 3 })).toEqual({ low: 8, high: 12 });
  expect(visitsForSales(3, { low: "2.5", high: 3 })).toEqual({ low: 8, high: 9 });
});

test("row 174: 200 users, 15 meetings, 4 sales: 7.5 %, 26.7 %, 2 % overall, with wide intervals", () => {
  const found = funnelRates([
    { name: "users", count: 200 },
    { name: "meetings", count: 15 },
    { name: "sales", count: 4 },
  ]);
  expect(found).toMatchObject({
    ok: true,
    value: {
      overall: 0.02,
      from: "users",
      to: "sales",
      steps: [
        { rate: 0.075, exits: 185, ratio: { num: 15, den: 200 } },
        { rate: 4 / 15, exits: 11 },
      ],
    },
  });
  const interval = found.ok ? found.value.steps[1]?.interval : undefined;
  expect([interval?.low.toFixed(3), interval?.high.toFixed(3)]).toEqual(["0.109", "0.520"]); // R and scipy
});

test("row 175: discovery, opportunity, sales: stages may be skipped, never gone back over", () => {
  expect(nextMeetings([])).toEqual(["discovery", "opportunity", "sales"]);
  expect(nextMeetings(["opportunity", "discovery"])).toEqual(["opportunity", "sales"]);
  expect(nextMeetings(["sales"])).toEqual(["sales"]);
  expect(() => nextMeetings(["lunch" as never])).toThrow("meeting/kind");
});

test("row 179: a follow-up at J + x", () => {
  expect(followUpDate(date("2024-02-27"), 3)).toBe("2024-03-01");
  expect(followUpDate(date("2026-02-27"), 0)).toBe("2026-02-27");
  expect(() => followUpDate(date("2026-02-27"), 1.5)).toThrow("count/invalid");
});

test("row 188: the adoption profile sets the cadence of contacts", () => {
  const cadence = { reserved: 180, innovator: 60 };
  expect(nextContact("reserved", date("2026-01-01"), cadence)).toBe("2026-06-30");
  expect(nextContact("innovator", date("2026-01-01"), cadence)).toBe("2026-03-02");
  expect(() => nextContact("innovator", date("2026-01-01"), { reserved: 1, innovator: 0 })).toThrow("count/invalid");
});

test("row 202, row 203: 300 contacts, 30 firms, 10 left after 20 exits, 2 orders (T20)", () => {
  const found = funnelRates([
    { name: "contacts", count: 300 },
    { name: "positive", count: 30 },
    { name: "remaining", count: 10 },
    { name: "orders", count: 2 },
  ]);
  expect(found).toMatchObject({
    value: { steps: [{ rate: 0.1, exits: 270 }, { exits: 20 }, { rate: 0.2, exits: 8 }] },
  });
});

test("a funnel that grows is refused with its stage; after nobody there is no rate", () => {
  const stages = [
    { name: "calls", count: 10 },
    { name: "meetings", count: 0 },
    { name: "orders", count: 1 },
  ];
  expect(funnelRates(stages)).toEqual({ ok: false, reason: "countRises", stage: "orders" });
  const empty = funnelRates(stages.map(({ name }) => ({ name, count: 0 })));
  expect(empty).toEqual({
    ok: true,
    value: {
      from: "calls",
      to: "orders",
      steps: [
        { from: "calls", to: "meetings", exits: 0 },
        { from: "meetings", to: "orders", exits: 0 },
      ],
    },
  });
  expect(() => funnelRates([{ name: "calls", count: 1 }])).toThrow("funnel/stages");
  expect(() =>
    funnelRates([
      { name: "calls", count: 1.5 },
      { name: "x", count: 1 },
    ]),
  ).toThrow("count/invalid");
});

test("needs from the last stage up: rounding each stage or only what is shown, counted ratios or printed percents", () => {
  expect(funnelRequired(4, ["0.075", "0.2666"], { rounding: "perLine" })).toEqual([214, 16, 4]);
  expect(funnelRequired(4, ["0.075", "0.2666"], { rounding: "perTotal" })).toEqual([201, 16, 4]);
  expect(funnelRequired(0, [0.1], { rounding: "perLine" })).toEqual([0, 0]);
  expect(() => funnelRequired(4, [0], { rounding: "perLine" })).toThrow("value/not-positive");
  expect(() => funnelRequired(4, [1.01], { rounding: "perLine" })).toThrow("funnel/rate");
});

test("row 206: an order above 20 000 aimed at, 7 000 reached: 35 %; what is not reported is not zero", () => {
  expect(
    planAgainstActual([
      { id: "order", planned: 20_000, actual: 7000 },
      { id: "calls", planned: 150 },
      { id: "gifts", planned: 0, actual: 0 },
    ]),
  ).toEqual([
    { id: "order", planned: 20_000, actual: 7000, gap: -13_000, attainment: 0.35, status: "short" },
    { id: "calls", planned: 150, status: "notReported" },
    { id: "gifts", planned: 0, actual: 0, gap: 0, status: "reached" },
  ]);
});

test("row 212: a weekly report, each stretch ending on its due day", () => {
  const received = [date("2026-03-09"), date("2026-03-10")];
  const due = dueReports(received, { from: date("2026-03-02"), everyDays: 7, asOf: date("2026-03-22") });
  expect(due).toEqual([
    { dueOn: "2026-03-09", status: "received" },
    { dueOn: "2026-03-16", status: "received" },
  ]);
  expect(dueReports([], { from: date("2026-03-02"), everyDays: 7, asOf: date("2026-01-01") })).toEqual([]);
  expect(() => dueReports([], { from: date("0001-01-01"), everyDays: 1, asOf: date("9999-12-31") })).toThrow(
    "reporting/too-many",
  );
});

test("row 221: visits a year against the visits and the hours of a salesperson", () => {
  const capacity = { weeks: 45, daysPerWeek: 4, visitsPerDay: 3 };
  const found = salesForce(
    [
      { clients: 492, visitsPerYear: 4 },
      { clients: 198, visitsPerYear: 2 },
      { clients: 230, visitsPerYear: 1 },
    ],
    capacity,
  );
  expect(found).toMatchObject({ visits: 2594, visitsPerRep: 540, reps: 5 }); // 1968 + 396 + 230
  expect(salesForce([{ clients: 540, visitsPerYear: 1 }], capacity).reps).toBe(1); // exactly full
  expect(salesForce([], capacity).reps).toBe(0);
  expect(() => salesForce([], { ...capacity, weeks: 0 })).toThrow("value/not-positive");
  expect(workload([{ clients: 1, visitsPerYear: 1, minutes: 60 }], 0)).toEqual({ ok: false, reason: "noTime" });
});

test("row 222: a tour that holds in the day and does not pay", () => {
  const stop = (minutes: number, margin: number) => ({ minutes, expectedMargin: euros(margin) });
  const tour = {
    stops: [stop(60, 40), stop(45, 90), stop(60, 0), stop(60, 120), stop(45, 60)],
    legMinutes: [40, 15, 10, 20, 15, 50],
    breakMinutes: 60,
    dayMinutes: 480,
    km: 140,
    costPerKm: euros("0.45"),
    costPerHour: euros(32),
  };
  // 270 + 150 + 60 = 480 min; 140 × 0.45 + 8 × 32 = 63 + 256 = 319; 310 - 319 = -9
  expect(checkTour(tour)).toMatchObject({
    minutes: 480,
    slack: 0,
    feasible: true,
    cost: 31_900,
    profit: -900,
    profitable: false,
  });
  expect(checkTour({ ...tour, dayMinutes: 479 })).toMatchObject({ slack: -1, feasible: false });
  expect(() => checkTour({ ...tour, legMinutes: [40] })).toThrow("tour/legs");
});

test("row 223: cost per contact, meeting and order, and the nine ratios of an activity sheet", () => {
  const found = campaignCost({ cost: euros(1800), contacts: 300, meetings: 30, orders: 2, margin: euros(1400) });
  expect([found.perContact?.rounded, found.perMeeting?.rounded, found.perOrder?.rounded]).toEqual([600, 6000, 90_000]);
  expect([found.returnOnCost, found.breakEvenOrders]).toEqual([-2 / 9, 3]); // 1800 / 700 = 2.57
  expect(campaignCost({ cost: euros(0), contacts: 0, meetings: 0, orders: 0, margin: euros(0) })).toEqual({});
  const none = {
    turnover: euros(0),
    margin: euros(0),
    visits: 0,
    orders: 0,
    prospectingVisits: 0,
    newClients: 0,
    clients: 0,
  };
  expect(activityRatios(none)).toEqual({});
});

test("row 228: time for each activity against the company's rule", () => {
  const found = activityBudget(
    [
      { id: "visits", hours: 21, minShare: 0.6 },
      { id: "calls", hours: 7, maxShare: 0.2 },
      { id: "office", hours: 7, maxShare: 0.1 },
      { id: "other", hours: 0 },
    ],
    36,
  );
  expect(found).toMatchObject({ value: { hours: 35, slack: 1 } });
  expect(found.ok && found.value.activities.map(({ status }) => status)).toEqual([
    "withinRule",
    "withinRule",
    "overRule",
    "noRule",
  ]);
  expect(activityBudget([], 35)).toEqual({ ok: false, reason: "noTime" });
});
