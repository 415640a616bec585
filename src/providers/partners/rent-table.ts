import type { CalendarDate } from "../../model/date.js";
import type { Parameter } from "../../model/parameter.js";
import type { OpenPeriod, Period } from "../../model/period.js";
import type { RentBand } from "../../model/provider.js";
import type { RentCoefficient, RentCoefficientTable } from "../../model/rent-coefficients.js";

/** When the rents of a table are paid: a lessor's page says it beside its rents. */
export type RentTerms = Pick<RentCoefficientTable, "periodsPerYear" | "timing">;

/**
 * A lessor's dated rents as the table that `rentFromCoefficient` reads: a band goes up to the next amount of its term, and no rent outlives
 * the table that replaced it.
 *
 * @param rents - The `rents` of a program (`LessorProgram`).
 * @example
 * ```ts
 * const rents: Parameter<readonly RentBand[]> = {
 *   id: "leasecom/rents", title: { fr: "Barème", en: "Rents" }, unit: "number", knownUntil: date("2003-07-01"),
 *   values: [{
 *     from: date("2003-04-01"), source: { id: "page", title: "Lessor's page" },
 *     value: [
 *       { fromAmount: euros(450), termMonths: 36, rentPer1000: "31.20" },
 *       { fromAmount: euros(10000), termMonths: 36, rentPer1000: "30.85" },
 *     ],
 *   }],
 * };
 * const table = rentTable(rents, { periodsPerYear: 12, timing: "inAdvance" });
 * const found = rentFromCoefficient({ price: euros(7000), termMonths: 36, on: date("2003-05-15"), table });
 * found.ok && found.rent; // => 21840
 * ```
 */
export function rentTable(rents: Parameter<readonly RentBand[]>, terms: RentTerms): RentCoefficientTable {
  const { id, title, knownUntil, values, uncollected = [] } = rents;
  const cells = values.flatMap(({ from, until, value }, k) =>
    covered({ from, until: until ?? values[k + 1]?.from ?? knownUntil }, uncollected).flatMap((days) =>
      (value ?? []).map((band) => cell(band, value ?? [], days)),
    ),
  );
  return { id, title, ...terms, cells, knownUntil };
}

function cell(
  { fromAmount, termMonths, rentPer1000 }: RentBand,
  all: readonly RentBand[],
  days: OpenPeriod,
): RentCoefficient {
  const above = all.filter((band) => band.termMonths === termMonths && band.fromAmount > fromAmount);
  const [next, ...more] = above.map((band) => band.fromAmount);
  const amountBelow = next === undefined ? {} : { amountBelow: more.reduce((a, b) => (b < a ? b : a), next) };
  return { ...days, amountFrom: fromAmount, ...amountBelow, termMonths, per1000: rentPer1000 };
}

/** The days of a value that are not declared uncollected. */
function covered(days: Period, holes: readonly Period[]): readonly Period[] {
  return holes.reduce<readonly Period[]>(
    (left, hole) =>
      left.flatMap(({ from, until }) => [
        ...span(from, until < hole.from ? until : hole.from),
        ...span(from > hole.until ? from : hole.until, until),
      ]),
    [days],
  );
}

function span(from: CalendarDate, until: CalendarDate): readonly Period[] {
  return from < until ? [{ from, until }] : [];
}
