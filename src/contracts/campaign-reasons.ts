import type { ContractSlot } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { addYears } from "../model/date-arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { CampaignClient, CampaignReason, ClientCampaignOptions, Ending } from "./campaign-client.js";
import { byDueDate, type CampaignKind } from "./campaign-due.js";
import { contractDate } from "./limits.js";

/** Why a client is on the list, by date, kind and id. */
export function reasonsOf(
  client: CampaignClient,
  options: ClientCampaignOptions,
  horizon: CalendarDate,
): CampaignReason[] {
  const { asOf, equipmentYears, ageMeasuredAt } = options;
  const due = ({ date }: CampaignReason): boolean => asOf <= date && date <= horizon;
  const limit = ageMeasuredAt === "asOf" ? asOf : horizon;
  const ending = (kind: CampaignKind, list: readonly Ending[]): CampaignReason[] =>
    list.map(({ id, until, amount }) => reason(contractDate(until, "an end"), kind, id, amount)).filter(due);
  const aged = client.equipment
    .map(({ id, installedOn, amount }) =>
      reason(addYears(contractDate(installedOn, "an installation"), equipmentYears), "equipment", id, amount),
    )
    .filter(({ date }) => date <= limit);
  const contracts = client.contracts.flatMap((contract) => ending(contractKind(contract.slot), [contract]));
  const all = [
    ...contracts,
    ...ending("lease", client.leases),
    ...ending("warranty", client.warranties ?? []),
    ...aged,
  ];
  return onceEach(all).sort((a, b) => byDueDate(asRow(a), asRow(b)));
}

function contractKind(slot: ContractSlot | undefined): CampaignKind {
  return slot === undefined ? "otherContract" : `${slot}Contract`;
}

function reason(date: CalendarDate, kind: CampaignKind, id: string, amount: Cents | undefined): CampaignReason {
  return amount === undefined ? { date, kind, id } : { date, kind, id, amount };
}

function asRow({ date, kind, id }: CampaignReason): Parameters<typeof byDueDate>[0] {
  return { dueOn: date, client: "", kind, id };
}

/** The lessor's list and our own may both hold a lease: of two dates the earlier is kept. */
function onceEach(reasons: readonly CampaignReason[]): CampaignReason[] {
  const byId = new Map<string, CampaignReason>();
  for (const one of reasons) {
    const key = `${one.kind} ${one.id}`;
    const known = byId.get(key);
    if (known === undefined || one.date < known.date) byId.set(key, one);
  }
  return [...byId.values()];
}
