import type { CalendarDate } from "../model/date.js";
import type { CampaignClient, CampaignReason } from "./campaign-client.js";

/**
 * What to propose: a convention of the library.
 *
 * `renewAll`: all running contracts and warranties of the client are due. `renewPart`: some of them.
 * `replace`: a lease ends, or all machines have their age. `upgrade`: some of them have.
 */
export type RenewalAction = "renewAll" | "renewPart" | "replace" | "upgrade";

/** At most one proposal for contracts, and one for machines. */
export function renewalActions(
  client: CampaignClient,
  reasons: readonly CampaignReason[],
  asOf: CalendarDate,
): RenewalAction[] {
  const due = (...kinds: string[]): number => reasons.filter(({ kind }) => kinds.includes(kind)).length;
  const contracts = due("publisherContract", "ownContract", "otherContract", "warranty");
  const aged = due("equipment");
  const running = new Set(
    [...client.contracts, ...(client.warranties ?? [])].filter(({ until }) => until >= asOf).map(({ id }) => id),
  );
  const machines = new Set(client.equipment.map(({ id }) => id));
  const actions: RenewalAction[] = [];
  if (contracts > 0) actions.push(contracts >= running.size ? "renewAll" : "renewPart");
  if (due("lease") > 0 || (aged > 0 && aged >= machines.size)) actions.push("replace");
  else if (aged > 0) actions.push("upgrade");
  return actions;
}
