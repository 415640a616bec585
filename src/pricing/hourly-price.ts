import { UsageError } from "../model/errors.js";
import type { Cents } from "../model/money/cents.js";
import type { HourlySupply } from "../model/quote-supply.js";

/**
 * Price of an hour of work in the workshop or on site, in cents, excluding VAT.
 *
 * @throws `service/no-hourly-rate` when there is no rate for the place.
 * @example
 * ```ts
 * hourlyPrice({ place: "onSite", rates: { workshop: euros(45), onSite: euros(60) } }); // => 6000
 * ```
 */
export function hourlyPrice({ place, rates }: Pick<HourlySupply, "place" | "rates">): Cents {
  const rate = Object.hasOwn(rates, place) ? rates[place] : undefined;
  if (rate === undefined)
    throw new UsageError(
      "service/no-hourly-rate",
      place,
      "an hourly rate for the place",
      "Fill rates.workshop or rates.onSite.",
    );
  return rate;
}
