import type { CampaignClient } from "./campaign-client.js";

/** A client listed twice is one client: its lists are joined, its first known score is kept. */
export function mergedClients(clients: readonly CampaignClient[]): CampaignClient[] {
  const byId = new Map<string, CampaignClient>();
  for (const client of clients) {
    const known = byId.get(client.id);
    byId.set(client.id, known === undefined ? client : join(known, client));
  }
  return [...byId.values()];
}

function join(a: CampaignClient, b: CampaignClient): CampaignClient {
  const satisfaction = a.satisfaction ?? b.satisfaction;
  return {
    id: a.id,
    ...(satisfaction === undefined ? {} : { satisfaction }),
    contracts: [...a.contracts, ...b.contracts],
    leases: [...a.leases, ...b.leases],
    ...(a.warranties === undefined && b.warranties === undefined
      ? {}
      : { warranties: [...(a.warranties ?? []), ...(b.warranties ?? [])] }),
    equipment: [...a.equipment, ...b.equipment],
  };
}
