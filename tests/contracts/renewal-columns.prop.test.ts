import { fc, test } from "@fast-check/vitest";
import { NO_DAY, noticeDeadline, type RenewalColumnsInput, renewalColumns, termsAsOf } from "bareme/contracts";
import { type ContractDuration, date, fromDayNumber, type NoticeClause, toDayNumber } from "bareme/model";
import { expect } from "vitest";

const day = (from: string, to: string) => fc.integer({ min: toDayNumber(date(from)), max: toDayNumber(date(to)) });
const contract = fc.record({
  start: fc.oneof(day("1900-01-01", "2200-12-31"), day("2015-01-01", "2030-12-31")),
  first: fc.integer({ min: 1, max: 72 }),
  step: fc.constantFrom(0, 1, 3, 12, 24, 36),
  cap: fc.constantFrom(0, 12, 30, 36, 60, 61),
  notice: fc.integer({ min: 0, max: 12 }),
});
const asOfDay = fc.oneof(day("1900-01-01", "2200-12-31"), day("2015-01-01", "2035-12-31"));
const capCounts = fc.constantFrom("firstTermAndRenewals" as const, "renewalsOnly" as const);
const countedBackFrom = fc.constantFrom("end" as const, "lastDay" as const);

type OneContract = typeof contract extends fc.Arbitrary<infer T> ? T : never;

function oneByOne(
  { start, first, step, cap, notice }: OneContract,
  asOf: number,
  counts: RenewalColumnsInput["capCounts"],
  from: RenewalColumnsInput["countedBackFrom"],
): number[] {
  const capped = cap === 0 ? {} : { cap: { maxTotalMonths: cap, capCounts: counts, lastTerm: "whole" } as const };
  const duration: ContractDuration = {
    start: fromDayNumber(start),
    firstTermMonths: first,
    renewal: step === 0 ? { mode: "none" } : { mode: "tacit", termMonths: step, ...capped },
  };
  const clause: NoticeClause = { months: notice, countedBackFrom: from, counts: "sent" };
  const { nextExpiry, currentTerm = 0, renewalsDone, renewalsLeft = 1 } = termsAsOf(duration, fromDayNumber(asOf));
  if (nextExpiry === undefined) return [NO_DAY, NO_DAY, 0];
  const follows = renewalsLeft > 0 && (step > 0 || renewalsDone < 0);
  // A start in the last years may have its expiry after 2200, where one contract at a time asks no notice.
  const deadline = nextExpiry <= "2200-12-31" ? noticeDeadline(nextExpiry, clause) : undefined;
  const lastDay = follows && deadline?.ok ? toDayNumber(deadline.value.lastDay) : NO_DAY;
  return [toDayNumber(nextExpiry), follows && deadline === undefined ? Number.NaN : lastDay, currentTerm];
}

test.prop([fc.array(contract, { maxLength: 40 }), asOfDay, capCounts, countedBackFrom], { numRuns: 400 })(
  "the bulk form equals the one-contract form",
  (portfolio, asOf, counts, from) => {
    const column = (read: (one: OneContract) => number): Int32Array => Int32Array.from(portfolio, read);
    const found = renewalColumns(
      {
        start: column(({ start }) => start),
        firstTermMonths: column(({ first }) => first),
        renewalTermMonths: column(({ step }) => step),
        maxTotalMonths: column(({ cap }) => cap),
        noticeMonths: column(({ notice }) => notice),
        capCounts: counts,
        countedBackFrom: from,
      },
      fromDayNumber(asOf),
    );
    portfolio.forEach((one, k) => {
      const [expiry, lastDay, term] = oneByOne(one, asOf, counts, from);
      expect([found.nextExpiry[k], found.currentTerm[k]]).toEqual([expiry, term]);
      if (!Number.isNaN(lastDay)) expect(found.lastDayForNotice[k]).toBe(lastDay);
    });
  },
);
