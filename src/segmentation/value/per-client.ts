import { subtract } from "../../model/money/arithmetic.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";
import { perUnit, type UnitAmount } from "../prospecting/unit-amount.js";

/**
 * Acquisition value of a new client as taught: (margin - cost) / new clients, cents.
 *
 * @returns `noNewClients`.
 * @example
 * ```ts
 * const found = acquisitionValue({ margin: euros(600), cost: euros(500), newClients: 40 });
 * found.ok && found.value.rounded; // => 250
 * ```
 */
export function acquisitionValue(input: {
  readonly margin: Cents;
  readonly cost: Cents;
  readonly newClients: number;
}): Result<UnitAmount, "noNewClients"> {
  const value = perUnit(subtract(cents(input.margin), cents(input.cost)), count(input.newClients, "newClients"));
  return value === undefined ? no("noNewClients") : ok(value);
}

/**
 * Turnover per client over the period: what a source document calls the average basket (panier moyen). A basket per *order* is another
 * figure.
 *
 * @returns `noClients`.
 * @example
 * ```ts
 * const found = turnoverPerClient(euros(275000), 440);
 * found.ok && found.value.rounded; // => 62500
 * ```
 */
export function turnoverPerClient(turnover: Cents, clients: number): Result<UnitAmount, "noClients"> {
  const value = perUnit(turnover, count(clients, "clients"));
  return value === undefined ? no("noClients") : ok(value);
}
