import { fc, test } from "@fast-check/vitest";
import { contractOutcome } from "bareme/contracts";
import { type CalendarDate, date, fromDayNumber, type GivenNotice, type Renewal, toDayNumber } from "bareme/model";
import { expect } from "vitest";
import { lived } from "./outcome-oracle.js";

const START = toDayNumber(date("2019-12-15"));
const day = fc.integer({ min: START - 60, max: START + 2600 }).map(fromDayNumber);

const capped = fc
  .record({
    termMonths: fc.integer({ min: 2, max: 24 }),
    maxTotalMonths: fc.integer({ min: 1, max: 72 }),
    capCounts: fc.constantFrom("firstTermAndRenewals" as const, "renewalsOnly" as const),
    lastTerm: fc.constantFrom("whole" as const, "shortened" as const),
  })
  .map(({ termMonths, ...cap }): Renewal => ({ mode: "tacit", termMonths, cap }));
const renewal = fc.oneof(
  { weight: 6, arbitrary: capped },
  { weight: 2, arbitrary: fc.constant<Renewal>({ mode: "openEnded" }) },
  { weight: 1, arbitrary: fc.constant<Renewal>({ mode: "none" }) },
);
const clause = fc.record({
  months: fc.integer({ min: 0, max: 1 }),
  days: fc.integer({ min: 0, max: 31 }),
  countedBackFrom: fc.constantFrom("end" as const, "lastDay" as const, "forward" as const),
  counts: fc.constantFrom("sent" as const, "received" as const),
});
const given = fc
  .record({ sentOn: day, transit: fc.option(fc.nat({ max: 6 })) })
  .map(({ sentOn, transit }): GivenNotice => {
    const receivedOn = transit === null ? undefined : fromDayNumber(toDayNumber(sentOn) + transit);
    return receivedOn === undefined ? { sentOn } : { sentOn, receivedOn };
  });

function optional<K extends string, T>(key: K, value: T | null): { readonly [P in K]?: T } {
  return value === null ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}

test.prop(
  [
    fc.integer({ min: START, max: START + 400 }).map(fromDayNumber),
    fc.integer({ min: 2, max: 40 }),
    renewal,
    fc.option(clause),
    fc.option(given, { freq: 8 }),
    fc.option(fc.constantFrom("nextExpiry" as const, "void" as const)),
    fc.option(day, { freq: 1 }),
    day,
  ],
  { numRuns: 3000 },
)(
  "a contract told by its definitions, day after day, has the same outcome",
  (start, firstTermMonths, mode, notice, noticeGiven, lateNotice, terminatedOn, asOf) => {
    const facts = {
      duration: { start, firstTermMonths, renewal: mode },
      ...optional("notice", notice),
      ...optional("noticeGiven", noticeGiven),
      ...optional("lateNotice", lateNotice),
      ...optional<"terminatedOn", CalendarDate>(
        "terminatedOn",
        terminatedOn !== null && terminatedOn > start ? terminatedOn : null,
      ),
    };
    expect(contractOutcome(facts, asOf)).toEqual(lived(facts, asOf));
  },
  60_000,
);
