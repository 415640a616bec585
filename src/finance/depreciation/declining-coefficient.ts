import type { CalendarDate } from "../../model/date.js";
import { type Parameter, valueAt } from "../../model/parameter.js";
import { no, ok, type Result } from "../../model/result.js";
import type { Source } from "../../model/source.js";
import { requireCount } from "../require.js";

/** A band of useful lives and its dated coefficient. */
export interface DecliningBand {
  /** Shortest life, in years, included. */
  readonly fromYears: number;
  /** Longest life, in years, included; absent = no end. */
  readonly toYears?: number;
  readonly coefficient: Parameter<number>;
}

/** A coefficient of law and its source. */
export interface DecliningCoefficient {
  readonly coefficient: number;
  readonly source: Source;
  /** `false` = from memory or by deduction: shown as such. */
  readonly verified: boolean;
}

/**
 * Coefficient of the declining balance for a life and a day of purchase, from the dated bands given (3 to 4 years, 5 to 6, more than 6).
 *
 * @returns `lifeTooShort` when no band takes so short a life; `notCovered` when the figures do not reach the day, or say that there was none.
 * @throws `finance/bad-count`.
 * @example
 * ```ts
 * const source = { id: "cgi-39-a", title: "CGI art. 39 A" };
 * const coefficient: Parameter<number> = {
 *   id: "declining/3-4", title: { fr: "Coefficient", en: "Coefficient" }, unit: "coefficient", knownUntil: date("2026-11-22"),
 *   values: [{ from: date("2001-01-01"), value: 1.25, source }],
 * };
 * const found = decliningCoefficient([{ fromYears: 3, toYears: 4, coefficient }], 3, date("2026-01-15"));
 * found.ok && found.value.coefficient; // => 1.25
 * ```
 */
export function decliningCoefficient(
  bands: readonly DecliningBand[],
  years: number,
  acquiredOn: CalendarDate,
): Result<DecliningCoefficient, "notCovered" | "lifeTooShort"> {
  requireCount("years", years, 1, 100);
  const band = bands.find(({ fromYears, toYears = years }) => fromYears <= years && years <= toYears);
  if (band === undefined) return no(bands.every(({ fromYears }) => years < fromYears) ? "lifeTooShort" : "notCovered");
  const found = valueAt(band.coefficient, acquiredOn);
  if (!found.known || found.value === null) return no("notCovered");
  return ok({ coefficient: found.value, source: found.source, verified: found.verified });
}
