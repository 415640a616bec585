import type { CalendarDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import { mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import { compareRatios, ratioOver } from "../model/money/ratio-ops.js";
import type { RentCoefficient, RentCoefficientTable } from "../model/rent-coefficients.js";
import { checkPrice } from "./lease-terms.js";
import { checkPeriods, checkPeriodsPerYear } from "./period-rate.js";

/** What is asked of a lessor's table. */
export interface CoefficientRequest {
  /** Amount financed, in cents excluding VAT. */
  readonly price: Cents;
  readonly termMonths: number;
  /** Day whose table applies. */
  readonly on: CalendarDate;
  readonly table: RentCoefficientTable;
}

/** A rent read in a table, or which side of the table was missed. */
export type CoefficientRent =
  | {
      readonly ok: true;
      /** Rent of one period, in cents excluding VAT. */
      readonly rent: Cents;
      readonly per1000: Rate;
      /** Number of rents over the term. */
      readonly rents: number;
    }
  | {
      readonly ok: false;
      /** `notCovered`: no cell on that day. `termNotOffered`, `amountOutOfBands`: the day has cells, but not for it. */
      readonly reason: "notCovered" | "termNotOffered" | "amountOutOfBands";
    };

/**
 * Rent from a lessor's coefficient: amount × coefficient / 1,000, rounded to the cent. The coefficient is the lessor's: it holds his rate,
 * his residual value and his margin; {@link impliedRate} gives the rate back.
 *
 * @throws `finance/amount`, `finance/coefficient-table` for two cells that both apply, or a coefficient of zero or below,
 * `finance/periods-per-year`, `finance/term` for a term of no whole number of periods (13 months by the quarter).
 * @example
 * ```ts
 * const table: RentCoefficientTable = {
 *   id: "lessor/2026", title: { fr: "Barème", en: "Rates" }, periodsPerYear: 12, timing: "inAdvance", knownUntil: date("2027-01-01"),
 *   cells: [{ from: date("2026-01-01"), amountFrom: euros(450), amountBelow: euros(10000), termMonths: 36, per1000: 30.5 }],
 * };
 * rentFromCoefficient({ price: euros(7000), termMonths: 36, on: date("2026-11-21"), table }); // => { ok: true, rent: 21350, per1000: 30.5, rents: 36 }
 * rentFromCoefficient({ price: euros(7000), termMonths: 48, on: date("2026-11-21"), table }); // => { ok: false, reason: "termNotOffered" }
 * ```
 */
export function rentFromCoefficient({ price, termMonths, on, table }: CoefficientRequest): CoefficientRent {
  checkPrice(price);
  checkPeriodsPerYear(table.periodsPerYear);
  const today = on < table.knownUntil ? table.cells.filter((cell) => inForce(cell, on)) : [];
  if (today.length === 0) return { ok: false, reason: "notCovered" };
  const ofTerm = today.filter((cell) => cell.termMonths === termMonths);
  if (ofTerm.length === 0) return { ok: false, reason: "termNotOffered" };
  const [cell, ...others] = latest(ofTerm.filter((candidate) => inBand(candidate, price)));
  if (cell === undefined) return { ok: false, reason: "amountOutOfBands" };
  if (others.length > 0 || compareRatios(cell.per1000, 0) <= 0) throw badTable(table, termMonths);
  const rents = (termMonths * table.periodsPerYear) / 12;
  checkPeriods("rents of the term", rents);
  return { ok: true, rent: mulRound(price, ratioOver(cell.per1000, 1000)), per1000: cell.per1000, rents };
}

function inForce({ from, until }: RentCoefficient, on: CalendarDate): boolean {
  return from <= on && (until === undefined || on < until);
}

function inBand({ amountFrom, amountBelow }: RentCoefficient, price: Cents): boolean {
  return amountFrom <= price && (amountBelow === undefined || price < amountBelow);
}

/** A later cell follows an earlier one of the same band; two of one day are a fault of the table. */
function latest(cells: readonly RentCoefficient[]): readonly RentCoefficient[] {
  const last = cells.reduce<CalendarDate | undefined>(
    (day, { from }) => (day === undefined || from > day ? from : day),
    undefined,
  );
  return cells.filter(({ from }) => from === last);
}

function badTable(table: RentCoefficientTable, termMonths: number): UsageError {
  return new UsageError(
    "finance/coefficient-table",
    `${table.id}, ${termMonths} months`,
    "one cell per day, band and term, with a coefficient above zero",
    "Bands are half-open: amountBelow of one is amountFrom of the next.",
  );
}
