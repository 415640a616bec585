import { backFrom, type Duration, periodExpiry } from "../model/calendar/period-expiry.js";
import type { CalendarDate } from "../model/date.js";
import { contractDate } from "./limits.js";

/** What comes to its date in a portfolio. */
export type CampaignKind = "publisherContract" | "ownContract" | "otherContract" | "lease" | "warranty" | "equipment";

const ORDER: readonly CampaignKind[] = [
  "publisherContract",
  "ownContract",
  "otherContract",
  "lease",
  "warranty",
  "equipment",
];

/** Something of a client that falls due. */
export interface CampaignItem {
  readonly id: string;
  readonly client: string;
  readonly kind: CampaignKind;
  /** Expiry, lease end, or day on which a machine reaches its age. */
  readonly dueOn: CalendarDate;
  /** `denounced`: notice was given, it will not renew. `ended` items never count. */
  readonly status: "running" | "denounced" | "ended";
}

/** Which items to list, and how long before their date to act. */
export interface CampaignOptions {
  readonly asOf: CalendarDate;
  /** How far to look; the last day is included. */
  readonly within: Duration;
  /** Time needed before the due date. */
  readonly lead: Duration;
  /** Items due before `asOf`. */
  readonly overdue: "include" | "exclude";
  /** Items to win back. */
  readonly denounced: "include" | "exclude";
}

/** When to act. `late`: the day to act has passed, the due date not. */
export type CampaignTiming = "overdue" | "late" | "now" | "later";

/** A line of the list. */
export interface CampaignRow extends Omit<CampaignItem, "status"> {
  /** Due date less the lead. */
  readonly actOn: CalendarDate;
  readonly timing: CampaignTiming;
}

/** A list sorted by date, client, kind and id. */
export interface Campaign {
  /** Last day looked at. */
  readonly horizon: CalendarDate;
  readonly rows: readonly CampaignRow[];
}

/**
 * What falls due within a horizon, with the day to act. An id listed twice is one item: the earlier date is kept.
 *
 * @throws `contract/date-out-of-range`, `period/bad-duration`.
 * @example
 * ```ts
 * const items = [{ id: "k1", client: "martin", kind: "ownContract", dueOn: date("2026-05-31"), status: "running" }] as const;
 * const campaign = campaignDue(items, { asOf: date("2026-03-31"), within: { months: 3 }, lead: { days: 60 }, overdue: "exclude", denounced: "exclude" });
 * campaign.rows.map((row) => [row.dueOn, row.actOn, row.timing]); // => [["2026-05-31", "2026-04-01", "later"]]
 * ```
 */
export function campaignDue(items: readonly CampaignItem[], options: CampaignOptions): Campaign {
  const { asOf, within, lead, overdue, denounced } = options;
  const horizon = periodExpiry(contractDate(asOf, "asOf"), within);
  const due = onceEach(items).filter(
    ({ dueOn, status }) =>
      dueOn <= horizon &&
      (dueOn >= asOf || overdue === "include") &&
      (status === "running" || (status === "denounced" && denounced === "include")),
  );
  const rows = due.map(({ status: _, ...item }) => {
    const actOn = backFrom(item.dueOn, lead);
    return { ...item, actOn, timing: timingOf(item.dueOn, actOn, asOf) };
  });
  return { horizon, rows: rows.sort(byDueDate) };
}

/** When to act, seen from a day. */
export function timingOf(dueOn: CalendarDate, actOn: CalendarDate, asOf: CalendarDate): CampaignTiming {
  if (dueOn < asOf) return "overdue";
  if (actOn < asOf) return "late";
  return actOn === asOf ? "now" : "later";
}

/** Items without repetition of an id; of two dates the earlier. */
function onceEach(items: readonly CampaignItem[]): CampaignItem[] {
  const byId = new Map<string, CampaignItem>();
  for (const item of items) {
    const known = byId.get(item.id);
    if (known === undefined || contractDate(item.dueOn, "a due date") < known.dueOn) byId.set(item.id, item);
  }
  return [...byId.values()];
}

/** Date, client, kind, id: by code units, without locale. */
export function byDueDate(a: Omit<CampaignRow, "actOn" | "timing">, b: Omit<CampaignRow, "actOn" | "timing">): number {
  return (
    compareTexts(a.dueOn, b.dueOn) ||
    compareTexts(a.client, b.client) ||
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    compareTexts(a.id, b.id)
  );
}

/** By code units, without locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
