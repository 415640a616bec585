import { fc, test } from "@fast-check/vitest";
import {
  contractLife,
  contractOutcome,
  contractTerms,
  explainNoticeDeadline,
  noticeDeadline,
  renewalCalendar,
  termsAsOf,
} from "bareme/contracts";
import {
  addDays,
  addMonths,
  type Contract,
  type ContractDuration,
  date,
  earlierOf,
  fromDayNumber,
  type NoticeClause,
  OFFICE_DAYS,
  periodExpiry,
  toDayNumber,
} from "bareme/model";
import { expect } from "vitest";

function day(from: string, to: string) {
  return fc.integer({ min: toDayNumber(date(from)), max: toDayNumber(date(to)) }).map(fromDayNumber);
}

const cap = fc.record({
  maxTotalMonths: fc.integer({ min: 1, max: 120 }),
  capCounts: fc.constantFrom("firstTermAndRenewals" as const, "renewalsOnly" as const),
  lastTerm: fc.constantFrom("whole" as const, "shortened" as const),
});
const duration = fc.record({
  start: day("1990-01-01", "2040-12-31"),
  firstTermMonths: fc.integer({ min: 3, max: 60 }),
  renewal: fc.record({ mode: fc.constant("tacit" as const), termMonths: fc.integer({ min: 3, max: 36 }), cap }),
});
const clause = fc.record({
  months: fc.integer({ min: 0, max: 2 }),
  days: fc.integer({ min: 0, max: 25 }),
  countedBackFrom: fc.constantFrom("end" as const, "lastDay" as const, "forward" as const),
  counts: fc.constant("sent" as const),
});

test.prop([duration])("terms are adjacent and never overlap", (one) => {
  const all = contractTerms(one);
  if (!all.ok) throw new Error("capped contracts end");
  const { terms, end } = all.value;
  expect(terms[0]?.from).toBe(one.start);
  expect(terms.at(-1)?.until).toBe(end);
  for (const [k, term] of terms.entries()) {
    expect(term.number).toBe(k + 1);
    expect(term.until !== undefined && term.from < term.until).toBe(true);
    if (k > 0) expect(term.from).toBe(terms[k - 1]?.until);
  }
});

test.prop([duration])(
  "the last term ends within start + cap, by either reading, or the first term is served whole",
  (one) => {
    const all = contractTerms(one);
    const { maxTotalMonths, capCounts } = one.renewal.cap;
    const allowed =
      capCounts === "renewalsOnly"
        ? one.firstTermMonths + maxTotalMonths
        : Math.max(maxTotalMonths, one.firstTermMonths);
    expect(all.ok && all.value.end <= addMonths(one.start, allowed)).toBe(true);
    const shortened = one.renewal.cap.lastTerm === "shortened";
    if (shortened && all.ok) expect(all.value.end).toBe(addMonths(one.start, allowed));
  },
);

test.prop([duration, day("1989-01-01", "2060-12-31")])(
  "a day is in the current term, and in one term only",
  (one, asOf) => {
    const { terms, currentTerm, state } = termsAsOf(one, asOf);
    const holding = terms.filter(({ from, until }) => from <= asOf && (until === undefined || asOf < until));
    expect(holding.map(({ number }) => number)).toEqual(state === "running" ? [currentTerm] : []);
  },
);

test.prop([day("1990-01-01", "2100-12-31"), clause])(
  "the last notice day is before expiry for any notice longer than zero",
  (end, notice) => {
    fc.pre(notice.months + notice.days > 0);
    const found = noticeDeadline(end, notice);
    expect(found.ok && found.value.lastDay < end).toBe(true);
  },
);

test.prop([day("1990-01-01", "2100-12-31"), clause])(
  "forward is the latest day whose period runs out by the last day of the contract",
  (end, { months, days }) => {
    const found = noticeDeadline(end, { months, days, countedBackFrom: "forward", counts: "sent" });
    if (!found.ok) throw new Error("no calendar is asked");
    const { lastDay } = found.value;
    expect(periodExpiry(lastDay, { months, days }) <= addDays(end, -1)).toBe(true);
    expect(periodExpiry(addDays(lastDay, 1), { months, days }) > addDays(end, -1)).toBe(true);
  },
);

test.prop([duration, clause, fc.nat({ max: 12 })])(
  "notice on the last day ends the term, one day later does not",
  (one, notice, chosen) => {
    const all = contractTerms(one);
    const terms = all.ok ? all.value.terms : [];
    const term = terms[chosen % terms.length];
    if (term?.until === undefined) throw new Error("capped contracts end");
    const deadline = noticeDeadline(term.until, notice);
    if (!deadline.ok) throw new Error("no calendar is asked");
    const { lastDay } = deadline.value;
    fc.pre(lastDay >= term.from && addDays(lastDay, 1) < term.until && term.number < terms.length);
    const facts = { duration: one, notice };
    const last = contractOutcome({ ...facts, noticeGiven: { sentOn: lastDay } }, one.start);
    expect(last).toMatchObject({ noticeResult: "inTime", end: term.until });
    const late = contractOutcome({ ...facts, noticeGiven: { sentOn: addDays(lastDay, 1) } }, one.start);
    expect(late.noticeResult).toBe("tooLate");
    expect(late.end !== undefined && late.end > term.until).toBe(true);
  },
);

const moving = fc.record({
  months: fc.integer({ min: 0, max: 3 }),
  days: fc.integer({ min: 0, max: 40 }),
  countedBackFrom: fc.constantFrom("end" as const, "lastDay" as const, "forward" as const),
  counts: fc.constantFrom("sent" as const, "received" as const),
  delivery: fc.record({
    days: fc.integer({ min: 0, max: 5 }),
    weekdays: fc.constant(OFFICE_DAYS),
    zone: fc.constant("FR" as const),
  }),
  move: fc.record({
    when: fc.constantFrom("keep" as const, "next" as const, "previous" as const),
    calendar: fc.constant({ workingWeekdays: OFFICE_DAYS, zone: "FR" as const }),
  }),
});

test.prop([day("1985-01-01", "2040-12-31"), moving])(
  "the explained deadline is the plain one, and its steps lead to it",
  (end, notice: NoticeClause) => {
    const plain = noticeDeadline(end, notice);
    const explained = explainNoticeDeadline(end, notice);
    expect(explained.ok ? { ok: true, value: explained.value.value } : explained).toEqual(plain);
    if (!explained.ok) return;
    const results = explained.value.steps.map(({ result }) => result.value);
    expect(results.at(-1)).toBe(explained.value.value.sendBy);
    expect(results).toContain(explained.value.value.lastDay);
    expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
  },
);

test.prop([duration, clause, fc.option(day("1990-01-01", "2050-12-31")), day("1989-01-01", "2060-12-31")])(
  "the life of a contract agrees with its outcome; its terms are adjacent and stop at its end",
  (one, notice, sentOn, asOf) => {
    const contract: Contract = {
      id: "m",
      client: "c",
      kind: "maintenance",
      duration: one,
      notice,
      ...(sentOn === null ? {} : { noticeGiven: { sentOn } }),
    };
    const life = contractLife(contract, { asOf });
    const {
      state: _,
      termsServed,
      ...outcome
    } = contractOutcome({ duration: one, notice, ...(sentOn === null ? {} : { noticeGiven: { sentOn } }) }, asOf);
    expect(life).toMatchObject(outcome);
    const terms = [...life.terms, ...life.termsToCome];
    expect(terms).toHaveLength(termsServed ?? -1);
    expect(terms.at(-1)?.until).toBe(outcome.end);
    for (const [k, term] of terms.entries()) if (k > 0) expect(term.from).toBe(terms[k - 1]?.until);
    expect(JSON.parse(JSON.stringify(life))).toEqual(life);
  },
);

test.prop([
  fc.array(duration, { maxLength: 6 }),
  clause,
  day("1989-01-01", "2045-12-31"),
  fc.integer({ min: 0, max: 40 }),
])("the calendar of a longer horizon begins with that of a shorter one", (durations, notice, asOf, months) => {
  const contracts = durations.map(
    (one: ContractDuration, k): Contract => ({ id: `m${k}`, client: "c", kind: "lease", duration: one, notice }),
  );
  const short = renewalCalendar(contracts, { asOf, within: { months } });
  const long = renewalCalendar(contracts, { asOf, within: { months: months + 30 } });
  expect(long.slice(0, short.length)).toEqual(short);
  const horizon = addMonths(asOf, months);
  expect(long.slice(short.length).every((row) => row.date > horizon)).toBe(true);
  expect(short.every((row) => row.date === earlierOf(row.date, horizon) && row.inDays >= 0)).toBe(true);
});
