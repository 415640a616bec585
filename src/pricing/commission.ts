import type { Cents } from "../model/money/cents.js";
import type { CommissionTerms, OutOfTerritorySupply } from "../model/quote-supply.js";
import { no, ok, type Result } from "../model/result.js";
import { checkNotNegative } from "./guards.js";

/**
 * Commission of one sale in cents, excluding VAT: fixed, or from a schedule by seats and options. Of the rows whose seats are reached
 * and whose options are all chosen, the one with the most seats counts, then the one with the most options.
 *
 * @returns `noCommissionRow` when no row of the schedule is reached.
 * @example
 * ```ts
 * const schedule = [{ fromSeats: 1, commission: euros(400) }, { fromSeats: 4, commission: euros(550) }];
 * commissionFor({ schedule, seats: 5 }); // => { ok: true, value: 55000 }
 * commissionFor({ schedule: [{ fromSeats: 2, commission: euros(400) }], seats: 1 }); // => { ok: false, reason: "noCommissionRow" }
 * ```
 */
export function commissionFor(terms: CommissionTerms): Result<Cents, "noCommissionRow"> {
  if ("commission" in terms) {
    checkNotNegative("commission", terms.commission);
    return ok(terms.commission);
  }
  const chosen = terms.options ?? [];
  const reached = terms.schedule.filter(
    (row) => row.fromSeats <= terms.seats && (row.options ?? []).every((option) => chosen.includes(option)),
  );
  const [best] = reached.sort(
    (a, b) => b.fromSeats - a.fromSeats || (b.options?.length ?? 0) - (a.options?.length ?? 0),
  );
  return best === undefined ? no("noCommissionRow") : ok(best.commission);
}

/** Why no commission is paid for a sale outside the territory, or why it cannot be told. */
export type OutOfTerritoryRefusal = "soldInTerritory" | "orderCopyMissing" | "evidenceUnknown";

/**
 * Commission of a sale made outside the reseller's territory (a trade show): paid when the client was outside it and the copy of the
 * order form is on file. What is not stated is not known.
 *
 * @example
 * ```ts
 * const sale = { kind: "outOfTerritory" as const, payee: "publisher", clientPrice: euros(1400), commission: euros(400) };
 * outOfTerritoryCommission({ ...sale, soldOutOfTerritory: true, orderCopyOnFile: true }); // => { ok: true, value: 40000 }
 * outOfTerritoryCommission({ ...sale, soldOutOfTerritory: true, orderCopyOnFile: false }); // => { ok: false, reason: "orderCopyMissing" }
 * outOfTerritoryCommission(sale); // => { ok: false, reason: "evidenceUnknown" }
 * ```
 */
export function outOfTerritoryCommission(sale: OutOfTerritorySupply): Result<Cents, OutOfTerritoryRefusal> {
  if (sale.soldOutOfTerritory === false) return no("soldInTerritory");
  if (sale.orderCopyOnFile === false) return no("orderCopyMissing");
  if (sale.soldOutOfTerritory === undefined || sale.orderCopyOnFile === undefined) return no("evidenceUnknown");
  checkNotNegative("commission", sale.commission);
  return ok(sale.commission);
}
