import type { Contract, ContractSlot } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import type { Cents } from "../model/money/cents.js";
import type { CampaignClient, Ending, InstalledEquipment } from "./campaign-client.js";
import { contractAsOf } from "./contract-as-of.js";
import { inContract } from "./in-contract.js";
import { factsOf } from "./life.js";
import { mergedClients } from "./merged-clients.js";
import { contractOutcome } from "./outcome.js";
import { nextTermPrice } from "./term-price.js";

/** What is known of the clients of a portfolio, beside their contracts. */
export interface ClientFile {
  readonly id: string;
  readonly satisfaction?: number | string;
  readonly equipment?: readonly InstalledEquipment[];
}

/**
 * The slot that a contract takes in the client's file: the publisher's contract, or the reseller's own (maintenance, assistance).
 * A party named as publisher or reseller decides; otherwise the kind does. Licenses, accesses, leases and warranties take none.
 *
 * @example
 * ```ts
 * const duration = { start: date("2026-01-01"), firstTermMonths: 12, renewal: { mode: "none" } } as const;
 * contractSlot({ id: "p1", client: "martin", kind: "publisherSupport", duration }); // => "publisher"
 * ```
 */
export function contractSlot({ kind, parties = [] }: Contract): ContractSlot | undefined {
  if (kind !== "publisherSupport" && kind !== "maintenance" && kind !== "assistance") return undefined;
  if (parties.some(({ role }) => role === "publisher")) return "publisher";
  if (parties.some(({ role }) => role === "reseller")) return "own";
  return kind === "publisherSupport" ? "publisher" : "own";
}

/**
 * A portfolio of contracts as the clients of a campaign: each contract at its next expiry, leases and warranties apart, machines from the files.
 * Drafts, ended contracts and those to which notice was given are left out, and open-ended ones, which have no date.
 *
 * @throws As {@link contractLife}.
 * @example
 * ```ts
 * const duration = { start: date("2026-01-01"), firstTermMonths: 12, renewal: { mode: "tacit", termMonths: 12 } } as const;
 * const contract = { id: "m1", client: "martin", kind: "maintenance", duration } as const;
 * const [martin] = portfolioClients([contract], [{ id: "martin", satisfaction: 8 }], { asOf: date("2026-11-21") });
 * martin?.contracts; // => [{ id: "m1", until: "2027-01-01", slot: "own" }]
 * ```
 */
export function portfolioClients(
  contracts: readonly Contract[],
  files: readonly ClientFile[],
  { asOf }: { readonly asOf: CalendarDate },
): CampaignClient[] {
  const entries = contracts.flatMap((contract) =>
    inContract(contract.id, () => entryOf(contractAsOf(contract, asOf), asOf)),
  );
  return mergedClients([...files.map(clientOf), ...entries]);
}

function clientOf({ id, satisfaction, equipment = [] }: ClientFile): CampaignClient {
  return { id, ...(satisfaction === undefined ? {} : { satisfaction }), contracts: [], leases: [], equipment };
}

function entryOf(contract: Contract, asOf: CalendarDate): CampaignClient[] {
  const { id, client, kind, signedOn } = contract;
  const { state, nextExpiry, endReason, noticeResult } = contractOutcome(factsOf(contract), asOf);
  const draft = signedOn === null || (signedOn !== undefined && signedOn > asOf);
  const leaving = endReason === "termination" || (endReason === "notice" && noticeResult !== "none");
  if (draft || leaving || state === "ended" || nextExpiry === undefined) return [];
  const ending = endingOf(id, nextExpiry, nextTermPrice(contract, asOf));
  const slot = contractSlot(contract);
  const none = { id: client, contracts: [], leases: [], equipment: [] };
  if (kind === "lease") return [{ ...none, leases: [ending] }];
  if (kind === "warranty" || kind === "warrantyExtension") return [{ ...none, warranties: [ending] }];
  return [{ ...none, contracts: [slot === undefined ? ending : { ...ending, slot }] }];
}

function endingOf(id: string, until: CalendarDate, amount: Cents | undefined): Ending {
  return amount === undefined ? { id, until } : { id, until, amount };
}
