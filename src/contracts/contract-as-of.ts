import type { Amendment, Contract } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { contractDate } from "./limits.js";

/**
 * The clauses of a contract in force on a day: each amendment (avenant) whose day has come replaces the clauses that it names.
 * Amendments of one day apply in their order.
 *
 * @throws `contract/date-out-of-range`, `date/invalid`.
 * @example
 * ```ts
 * const duration = { start: date("2025-01-01"), firstTermMonths: 36, renewal: { mode: "none" } } as const;
 * const price = { amount: euros(900), everyMonths: 12 };
 * const amendments = [{ id: "a1", effectiveOn: date("2026-01-01"), price: { amount: euros(950), everyMonths: 12 } }];
 * const contract = { id: "m1", client: "martin", kind: "maintenance", duration, price, amendments } as const;
 * contractAsOf(contract, date("2026-01-01")).price?.amount; // => 95000
 * contractAsOf(contract, date("2025-12-31")).price?.amount; // => 90000
 * ```
 */
export function contractAsOf(contract: Contract, asOf: CalendarDate): Contract {
  contractDate(asOf, "asOf");
  const inForce = inOrder(contract.amendments ?? []).filter((amendment) => amendment.effectiveOn <= asOf);
  return Object.assign({}, contract, ...inForce.map(changes));
}

/** The amendments by the day that they work from; those of one day keep their order. */
export function inOrder(amendments: readonly Amendment[]): Amendment[] {
  for (const { effectiveOn } of amendments) contractDate(effectiveOn, "an amendment's effectiveOn");
  return [...amendments].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : 0));
}

function changes({ duration, notice, price, revision, scope, billing }: Amendment): Partial<Contract> {
  return {
    ...(duration === undefined ? {} : { duration }),
    ...(notice === undefined ? {} : { notice }),
    ...(price === undefined ? {} : { price }),
    ...(revision === undefined ? {} : { revision }),
    ...(scope === undefined ? {} : { scope }),
    ...(billing === undefined ? {} : { billing }),
  };
}
