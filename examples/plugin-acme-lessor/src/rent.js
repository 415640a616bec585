import { mulRound, ratioOver, UsageError, valueAt } from "bareme/model";
import { rents } from "./rents.js";

/**
 * The calculator `leaseRent`: rents of ACME's own leases come from its table, those of every other lessor from the library.
 *
 * @param lease - The library's lease terms; ours also say `lessor: "acme"` and `on`, the day of the offer.
 * @param fallback - The library's own calculation.
 * @returns Cents excluding VAT.
 */
export function rent(lease, fallback) {
  if (lease.lessor !== "acme") return fallback(lease);
  const table = valueAt(rents, lease.on);
  if (!table.known)
    throw new UsageError("acme/no-table", lease.on, `a day from ${table.knownFrom} to ${table.knownUntil}`);
  const band = bandOf(table.value, lease.price, lease.rents);
  if (band === undefined) throw new UsageError("acme/no-band", lease.price, "an amount and a term of the table");
  return mulRound(lease.price, ratioOver(band.rentPer1000, 1000));
}

/** The highest band that starts at or below the amount. */
function bandOf(bands, price, termMonths) {
  return bands.filter((band) => band.termMonths === termMonths && band.fromAmount <= price).at(-1);
}
