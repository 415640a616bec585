import { type Duration, periodExpiry } from "../model/calendar/period-expiry.js";
import type { Contract } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { addMonths, daysBetween, earlierOf } from "../model/date-arithmetic.js";
import type { RenewalDate, RenewalEvent } from "../model/renewal-date.js";
import { fillText, type Text } from "../model/text.js";
import { compareTexts } from "./campaign-due.js";
import { contractAsOf } from "./contract-as-of.js";
import { inContract } from "./in-contract.js";
import { factsOf } from "./life.js";
import { contractDate } from "./limits.js";
import { noticeDeadline } from "./notice-deadline.js";
import { type ContractOutcome, contractOutcome } from "./outcome.js";
import { termPrice } from "./term-price.js";
import { type TermPlan, termEnd, termPlan } from "./terms.js";

/** From which day, and how far to look. */
export interface Horizon {
  readonly asOf: CalendarDate;
  /** Months first, then days; the last day is included. */
  readonly within: Duration;
}

const MESSAGES: Readonly<Record<RenewalEvent, Text>> = {
  lastDayForNotice: {
    fr: "Dernier jour pour dénoncer (envoi au plus tard le {sendBy}) ; sinon renouvellement le {expiry}.",
    en: "Last day for notice (to be sent by {sendBy}); otherwise it renews on {expiry}.",
  },
  renewal: { fr: "Renouvellement pour un nouveau terme.", en: "Renews for another term." },
  end: { fr: "Fin du contrat : premier jour sans contrat.", en: "End of the contract: first day without it." },
};

/**
 * Every date not to be missed in a portfolio, from a day to a horizon, both included: last days for notice, renewals, ends.
 * Sorted by date, client, contract. Drafts are left out; amendments in force on that day are taken in.
 * Where the holidays that a notice needs are not known, its date is left out: {@link contractLife} says so.
 *
 * @throws `contract/…`, `notice/…`, `period/bad-duration`, `date/invalid` for clauses that cannot be, with the id of the contract.
 * @example
 * ```ts
 * const duration = { start: date("2025-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12 } } as const;
 * const notice = { months: 3, countedBackFrom: "lastDay", counts: "sent" } as const;
 * const contract = { id: "m1", client: "martin", kind: "maintenance", duration, notice } as const;
 * const dates = renewalCalendar([contract], { asOf: date("2026-09-01"), within: { months: 6 } });
 * dates.map((row) => [row.date, row.event]); // => [["2026-09-30", "lastDayForNotice"], ["2027-01-01", "renewal"]]
 * ```
 */
export function renewalCalendar(contracts: readonly Contract[], { asOf, within }: Horizon): RenewalDate[] {
  const horizon = periodExpiry(contractDate(asOf, "asOf"), within);
  return contracts.flatMap((contract) => inContract(contract.id, () => datesOf(contract, asOf, horizon))).sort(byDate);
}

function datesOf(contract: Contract, asOf: CalendarDate, horizon: CalendarDate): RenewalDate[] {
  const clauses = contractAsOf(contract, asOf);
  if (isDraft(clauses, asOf)) return [];
  const plan = termPlan(clauses.duration);
  const outcome = contractOutcome(factsOf(clauses), asOf);
  const rows = expiries(plan, outcome, horizon).flatMap((expiry) => datesOfTerm(clauses, plan, expiry, asOf));
  return rows.filter((row) => asOf <= row.date && row.date <= horizon);
}

/** Where the current term and the next ones end, up to the first one past the horizon: its notice may be before. */
function expiries(plan: TermPlan, { state, currentTerm, end }: ContractOutcome, horizon: CalendarDate): Expiry[] {
  const found: Expiry[] = [];
  for (let number = currentTerm ?? 1; state !== "ended"; number++) {
    const until = number > plan.count ? end : termEnd(plan, number);
    if (until === undefined) break;
    const expiry = end === undefined ? until : earlierOf(until, end);
    const renews = end === undefined || end > expiry;
    found.push({ number, expiry, renews });
    if (!renews || expiry > farthest(plan, horizon)) break;
  }
  return found;
}

/** A notice is no longer than a term: its expiry is at most a term past the horizon. */
function farthest({ step }: TermPlan, horizon: CalendarDate): CalendarDate {
  return addMonths(horizon, step + 1);
}

interface Expiry {
  readonly number: number;
  readonly expiry: CalendarDate;
  readonly renews: boolean;
}

function datesOfTerm(
  contract: Contract,
  plan: TermPlan,
  { number, expiry, renews }: Expiry,
  asOf: CalendarDate,
): RenewalDate[] {
  const { id, client, kind, notice } = contract;
  const amount = renews ? termPrice(contract, plan, number + 1) : undefined;
  const row = (event: RenewalEvent, date: CalendarDate, sendBy?: CalendarDate): RenewalDate => ({
    date,
    event,
    contract: id,
    client,
    kind,
    inDays: daysBetween(asOf, date),
    expiry,
    ...(sendBy === undefined ? {} : { sendBy }),
    ...(amount === undefined ? {} : { amount }),
    message: fillText(MESSAGES[event], { expiry, sendBy: sendBy ?? "" }),
  });
  const deadline = renews && notice != null ? noticeDeadline(expiry, notice) : undefined;
  const last = row(renews ? "renewal" : "end", expiry);
  return deadline?.ok ? [row("lastDayForNotice", deadline.value.lastDay, deadline.value.sendBy), last] : [last];
}

function isDraft({ signedOn }: Contract, asOf: CalendarDate): boolean {
  return signedOn === null || (signedOn !== undefined && signedOn > asOf);
}

function byDate(a: RenewalDate, b: RenewalDate): number {
  return (
    compareTexts(a.date, b.date) ||
    compareTexts(a.client, b.client) ||
    compareTexts(a.contract, b.contract) ||
    compareTexts(a.event, b.event)
  );
}
