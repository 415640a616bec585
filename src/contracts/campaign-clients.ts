import { backFrom, periodExpiry } from "../model/calendar/period-expiry.js";
import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { sum } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import type { CampaignClient, CampaignReason, ClientCampaignOptions } from "./campaign-client.js";
import { type CampaignKind, type CampaignTiming, compareTexts, timingOf } from "./campaign-due.js";
import { reasonsOf } from "./campaign-reasons.js";
import { contractDate, whole } from "./limits.js";
import { mergedClients } from "./merged-clients.js";
import { type RenewalAction, renewalActions } from "./renewal-action.js";

/** One client of the campaign. */
export interface ClientCampaignRow {
  readonly client: string;
  readonly firstDue: CalendarDate;
  /** First due date less the lead. */
  readonly actOn: CalendarDate;
  readonly timing: CampaignTiming;
  readonly reasons: readonly CampaignReason[];
  readonly actions: readonly RenewalAction[];
  readonly risk: "atRisk" | "ok" | "unknown";
  /** Sum of the known amounts at stake, excluding VAT; absent when none is known. */
  readonly amount?: Cents;
  /** Reasons without an amount. */
  readonly unpriced: number;
}

/** A renewal campaign: clients by date, each once, each id once. */
export interface ClientCampaign {
  readonly horizon: CalendarDate;
  readonly rows: readonly ClientCampaignRow[];
  readonly totals: {
    readonly clients: number;
    readonly contracts: number;
    readonly leases: number;
    readonly warranties: number;
    readonly equipment: number;
    readonly atRisk: number;
  };
}

/**
 * Whom to call before a horizon: one row per client with something due, its reasons, action, amount at stake and risk.
 *
 * Contracts, leases and warranties count from `asOf` to the horizon, both included; machines once they have their age, also long ago.
 * A client or an id listed twice counts once.
 *
 * @throws `contract/date-out-of-range`, `contract/bad-length`, `campaign/bad-options`, `ratio/not-a-decimal`.
 * @example
 * ```ts
 * const martin = { id: "martin", satisfaction: 5.9, contracts: [{ id: "m1", slot: "own", until: date("2027-02-28"), amount: euros(900) }], leases: [], equipment: [] } as const;
 * const campaign = campaignClients([martin], { asOf: date("2026-11-21"), within: { days: 100 }, equipmentYears: 3, ageMeasuredAt: "asOf", riskBelow: 6 });
 * campaign.rows.map((row) => [row.firstDue, row.client, row.actions, row.amount, row.risk]); // => [["2027-02-28", "martin", ["renewAll"], 90000, "atRisk"]]
 * ```
 */
export function campaignClients(clients: readonly CampaignClient[], options: ClientCampaignOptions): ClientCampaign {
  check(options);
  const horizon = periodExpiry(options.asOf, options.within);
  const rows = mergedClients(clients)
    .flatMap((client) => rowOf(client, options, horizon))
    .sort((a, b) => compareTexts(a.firstDue, b.firstDue) || compareTexts(a.client, b.client));
  const reasons = rows.flatMap((row) => row.reasons);
  const count = (...kinds: CampaignKind[]): number => reasons.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    horizon,
    rows,
    totals: {
      clients: rows.length,
      contracts: count("publisherContract", "ownContract", "otherContract"),
      leases: count("lease"),
      warranties: count("warranty"),
      equipment: count("equipment"),
      atRisk: rows.filter(({ risk }) => risk === "atRisk").length,
    },
  };
}

function rowOf(client: CampaignClient, options: ClientCampaignOptions, horizon: CalendarDate): ClientCampaignRow[] {
  const { asOf, lead = {}, riskBelow } = options;
  const reasons = reasonsOf(client, options, horizon);
  const [first] = reasons;
  if (first === undefined) return [];
  const priced = reasons.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const actOn = backFrom(first.date, lead);
  return [
    {
      client: client.id,
      firstDue: first.date,
      actOn,
      timing: timingOf(first.date, actOn, asOf),
      reasons,
      actions: renewalActions(client, reasons, asOf),
      risk: riskOf(client.satisfaction, riskBelow),
      ...(priced.length === 0 ? {} : { amount: sum(priced) }),
      unpriced: reasons.length - priced.length,
    },
  ];
}

function riskOf(satisfaction: number | string | undefined, below: number | string): ClientCampaignRow["risk"] {
  if (satisfaction === undefined) return "unknown";
  return compareRatios(satisfaction, below) < 0 ? "atRisk" : "ok";
}

function check({ asOf, equipmentYears, ageMeasuredAt }: ClientCampaignOptions): void {
  contractDate(asOf, "asOf");
  whole(equipmentYears, "equipmentYears", 0, 100);
  if (ageMeasuredAt !== "asOf" && ageMeasuredAt !== "horizon")
    throw new UsageError("campaign/bad-options", ageMeasuredAt, "ageMeasuredAt as asOf or horizon");
}
