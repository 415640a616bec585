// Next expiry, last day for notice and current term of a million contracts (12-month terms, cap of 60 months, notice of 3 months),
// as three columns: the bulk form against date-fns and native Date, in one run.
//   TZ=UTC node scripts/run-ts.mjs bench/contracts.ts [contracts, 1000000]
import { NO_DAY, type RenewalColumns, renewalColumns } from "bareme/contracts";
import { date, toDayNumber } from "bareme/model";
import { addMonths, differenceInMonths, subDays, subMonths } from "date-fns";
import { random } from "../tests/support/random.js";

const COUNT = Number(process.argv[2] ?? 1_000_000);
const DAY = 86_400_000;
const asOf = date("2026-11-21");
const today = toDayNumber(asOf);

/** Starts from 2014 to 2026: contracts of every term, and some that their cap has ended. */
const source = random(2026);
const start = Int32Array.from({ length: COUNT }, () => toDayNumber(date("2014-01-01")) + source.below(4700));

function columns(): RenewalColumns {
  return {
    nextExpiry: new Int32Array(COUNT),
    lastDayForNotice: new Int32Array(COUNT),
    currentTerm: new Int32Array(COUNT),
  };
}

/** Writes a contract of `term` terms begun: the same three cells for every twin. */
function write(out: RenewalColumns, k: number, term: number, expiry: number, lastDay: number): void {
  const ended = term > 5;
  out.nextExpiry[k] = ended ? NO_DAY : expiry;
  out.lastDayForNotice[k] = term >= 5 ? NO_DAY : lastDay;
  out.currentTerm[k] = ended ? 0 : term;
}

function withDateFns(): RenewalColumns {
  const out = columns();
  const on = new Date(today * DAY);
  for (let k = 0; k < COUNT; k++) {
    const first = new Date((start[k] as number) * DAY);
    const term = first > on ? 0 : Math.floor(differenceInMonths(on, first) / 12) + 1;
    if (term > 5) {
      write(out, k, term, 0, 0);
      continue;
    }
    const expiry = addMonths(first, Math.max(1, term) * 12);
    const lastDay = subMonths(subDays(expiry, 1), 3);
    write(out, k, term, expiry.getTime() / DAY, lastDay.getTime() / DAY);
  }
  return out;
}

function plusMonths(time: number, months: number): number {
  const day = new Date(time);
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(day.getUTCDate(), last));
}

function withDate(): RenewalColumns {
  const out = columns();
  const now = today * DAY;
  const on = new Date(now);
  for (let k = 0; k < COUNT; k++) {
    const time = (start[k] as number) * DAY;
    const first = new Date(time);
    let months = (on.getUTCFullYear() - first.getUTCFullYear()) * 12 + on.getUTCMonth() - first.getUTCMonth();
    if (plusMonths(time, months) > now) months--;
    const term = time > now ? 0 : Math.floor(months / 12) + 1;
    if (term > 5) {
      write(out, k, term, 0, 0);
      continue;
    }
    const expiry = plusMonths(time, Math.max(1, term) * 12);
    write(out, k, term, expiry / DAY, plusMonths(expiry - DAY, -3) / DAY);
  }
  return out;
}

function withColumns(): RenewalColumns {
  const terms = { firstTermMonths: 12, renewalTermMonths: 12, maxTotalMonths: 60, noticeMonths: 3 };
  return renewalColumns({ start, ...terms, capCounts: "firstTermAndRenewals", countedBackFrom: "lastDay" }, asOf);
}

function differences(a: RenewalColumns, b: RenewalColumns): number {
  let count = 0;
  for (let k = 0; k < COUNT; k++)
    if (
      a.nextExpiry[k] !== b.nextExpiry[k] ||
      a.lastDayForNotice[k] !== b.lastDayForNotice[k] ||
      a.currentTerm[k] !== b.currentTerm[k]
    )
      count++;
  return count;
}

/** Milliseconds of processor time, the best of some runs: the machine may be busy with something else. */
function best(run: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const exact = withColumns();
const twins = { "date-fns": withDateFns, "native Date.UTC": withDate };
const bulk = best(withColumns, 15);
console.log(`${COUNT} contracts, TZ=${process.env["TZ"] ?? "not set"}, Node ${process.version}`);
console.log(`${"renewalColumns".padEnd(18)} ${bulk.toFixed(1).padStart(8)} ms`);
for (const [name, run] of Object.entries(twins)) {
  const time = best(run, 4);
  const wrong = differences(exact, run());
  console.log(
    `${name.padEnd(18)} ${time.toFixed(1).padStart(8)} ms  ${(time / bulk).toFixed(0).padStart(4)}x  ${wrong} differences`,
  );
}
