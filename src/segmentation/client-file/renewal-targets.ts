import type { CardContract, CardEquipment, ClientCard } from "../../model/client-card.js";
import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { count } from "../check.js";

/** What makes a client a target. */
export interface RenewalTargetPolicy {
  readonly asOf: CalendarDate;
  /** Equipment of this age or more: 36 months, even 48. */
  readonly equipmentMonths: number;
  /** Contracts that end within so many months, the day of the limit included. */
  readonly contractMonths: number;
  /** Current version by kind of equipment: anything else is behind. */
  readonly currentVersions?: Readonly<Record<string, string>>;
}

/** A reason to call. */
export type RenewalReason =
  | { readonly kind: "oldEquipment"; readonly equipment: string; readonly installedOn: CalendarDate }
  | { readonly kind: "versionBehind"; readonly equipment: string; readonly version: string; readonly current: string }
  | { readonly kind: "contractEnding"; readonly contract: string; readonly endsOn: CalendarDate };

/** A client to call, or one about whom something must be asked first. */
export interface RenewalTarget {
  readonly id: string;
  readonly reasons: readonly RenewalReason[];
  /** Equipment and contracts whose day or version is not on the card. */
  readonly unknown: readonly string[];
}

/**
 * Renewal and upgrade targets of a file: equipment older than 3 or 4 years, version behind, contract ending. Cards without a reason and
 * without anything to ask are left out; a contract that ended before `asOf` is no longer ending.
 *
 * @example
 * ```ts
 * const card: ClientCard = {
 *   id: "c1", status: "client", identity: { name: "Le Goff" },
 *   equipment: [{ id: "pc", kind: "computer", installedOn: date("2023-03-31") }],
 * };
 * renewalTargets([card], { asOf: date("2026-03-31"), equipmentMonths: 36, contractMonths: 6 })[0]?.reasons[0]?.kind; // => "oldEquipment"
 * ```
 */
export function renewalTargets(cards: readonly ClientCard[], policy: RenewalTargetPolicy): readonly RenewalTarget[] {
  const bought = addMonths(date(policy.asOf), -count(policy.equipmentMonths, "equipmentMonths"));
  const ends = addMonths(policy.asOf, count(policy.contractMonths, "contractMonths"));
  return cards
    .map(({ id, equipment = [], contracts = [] }) => ({
      id,
      reasons: [
        ...equipment.flatMap((one) => old(one, bought)),
        ...equipment.flatMap((one) => behind(one, policy)),
        ...contracts.flatMap((one) => ending(one, policy.asOf, ends)),
      ],
      unknown: [
        ...equipment.filter((one) => isUnknown(one, policy)).map((one) => one.id),
        ...contracts.filter((one) => one.endsOn === undefined).map((one) => one.id),
      ],
    }))
    .filter(({ reasons, unknown }) => reasons.length + unknown.length > 0);
}

function old({ id, installedOn }: CardEquipment, limit: CalendarDate): readonly RenewalReason[] {
  return installedOn !== undefined && date(installedOn) <= limit
    ? [{ kind: "oldEquipment", equipment: id, installedOn }]
    : [];
}

function behind({ id, kind, version }: CardEquipment, policy: RenewalTargetPolicy): readonly RenewalReason[] {
  const current = currentOf(kind, policy);
  return current !== undefined && version !== undefined && version !== current
    ? [{ kind: "versionBehind", equipment: id, version, current }]
    : [];
}

function ending({ id, endsOn }: CardContract, asOf: CalendarDate, limit: CalendarDate): readonly RenewalReason[] {
  return endsOn !== undefined && date(endsOn) >= asOf && endsOn <= limit
    ? [{ kind: "contractEnding", contract: id, endsOn }]
    : [];
}

function isUnknown({ installedOn, version, kind }: CardEquipment, policy: RenewalTargetPolicy): boolean {
  return installedOn === undefined || (version === undefined && currentOf(kind, policy) !== undefined);
}

function currentOf(kind: string, { currentVersions = {} }: RenewalTargetPolicy): string | undefined {
  return Object.hasOwn(currentVersions, kind) ? currentVersions[kind] : undefined;
}
