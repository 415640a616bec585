import type { ContractScope, MaintenanceType, ServiceMode } from "../model/contract.js";

/** What a client asks of a service contract. Absent: does not ask. */
export interface ServiceNeeds {
  readonly labor?: boolean;
  readonly parts?: boolean;
  readonly modes?: readonly ServiceMode[];
  readonly maintenance?: readonly MaintenanceType[];
  readonly content?: readonly string[];
  /** Somebody within so many open minutes. */
  readonly responseMinutes?: number;
}

/**
 * Assistance: labor and telephone help over the whole solution; no parts, which go by the warranty or by a quote of their own.
 * The usual scope of a reseller: a convention, to be replaced by the contract's own.
 */
export const ASSISTANCE_SCOPE: ContractScope = {
  labor: true,
  parts: false,
  modes: ["onSite", "remote", "phone"],
  maintenance: ["corrective"],
  responseMinutes: 480,
};

/** Maintenance: labor and parts, with the same response time. A convention. */
export const MAINTENANCE_SCOPE: ContractScope = {
  labor: true,
  parts: true,
  modes: ["onSite", "workshop", "remote", "phone"],
  maintenance: ["preventive", "corrective", "evolutive"],
  responseMinutes: 480,
};

/** The publisher's support: telephone, regulatory updates and fixes, updates of the drug database. A convention. */
export const PUBLISHER_SUPPORT_SCOPE: ContractScope = {
  labor: false,
  parts: false,
  modes: ["phone", "remote"],
  maintenance: ["evolutive"],
  content: ["phone-support", "regulatory-updates", "fixes", "drug-database-updates"],
};

/** A need that a scope does not cover. */
export type UncoveredNeed =
  | "labor"
  | "parts"
  | "responseMinutes"
  | `mode ${ServiceMode}`
  | `maintenance ${MaintenanceType}`
  | `content ${string}`;

/**
 * What a contract does not cover of what the client asks.
 *
 * @example
 * ```ts
 * uncoveredNeeds(ASSISTANCE_SCOPE, { labor: true, parts: true }); // => ["parts"]
 * ```
 */
export function uncoveredNeeds(scope: ContractScope, needs: ServiceNeeds): UncoveredNeed[] {
  const response = needs.responseMinutes;
  const absent = <T>(asked: readonly T[] | undefined, given: readonly T[] | undefined): T[] =>
    (asked ?? []).filter((one) => !given?.includes(one));
  return [
    ...(needs.labor === true && !scope.labor ? (["labor"] as const) : []),
    ...(needs.parts === true && !scope.parts ? (["parts"] as const) : []),
    ...absent(needs.modes, scope.modes).map((mode) => `mode ${mode}` as const),
    ...absent(needs.maintenance, scope.maintenance).map((type) => `maintenance ${type}` as const),
    ...absent(needs.content, scope.content).map((item) => `content ${item}` as const),
    ...(response !== undefined && !(scope.responseMinutes !== undefined && scope.responseMinutes <= response)
      ? (["responseMinutes"] as const)
      : []),
  ];
}

/**
 * The first contract of a list, from the least to the most constraining, that covers what the client asks:
 * an assistance contract is lighter and cheaper than maintenance, and enough as long as parts are not asked.
 *
 * @returns Nothing when none does.
 * @example
 * ```ts
 * const offers = [{ id: "assistance", scope: ASSISTANCE_SCOPE }, { id: "maintenance", scope: MAINTENANCE_SCOPE }];
 * lightestCovering(offers, { labor: true })?.id; // => "assistance"
 * lightestCovering(offers, { labor: true, parts: true })?.id; // => "maintenance"
 * ```
 */
export function lightestCovering<T extends { readonly scope: ContractScope }>(
  offers: readonly T[],
  needs: ServiceNeeds,
): T | undefined {
  return offers.find(({ scope }) => uncoveredNeeds(scope, needs).length === 0);
}
