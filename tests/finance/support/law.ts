import { date, type Parameter } from "bareme/model";

const source = { id: "test", title: "Figures of a test" };

/** A parameter from rows `[from, value]`, known until a day. */
export function figures(
  id: string,
  knownUntil: string,
  rows: readonly (readonly [string, number | null])[],
): Parameter<number> {
  return {
    id,
    title: { fr: id, en: id },
    unit: "fractionPerYear",
    knownUntil: date(knownUntil),
    values: rows.map(([from, value]) => ({ from: date(from), value, source })),
  };
}

/** The default late-payment rates from the second half of 2022 to the first of 2026 (ECB rate + 10 points, code de commerce L441-10). */
export const defaultRates: Parameter<number> = figures("late-payment-default", "2026-07-01", [
  ["2022-07-01", 0.1],
  ["2023-01-01", 0.125],
  ["2023-07-01", 0.14],
  ["2024-01-01", 0.145],
  ["2024-07-01", 0.1425],
  ["2025-01-01", 0.1315],
  ["2025-07-01", 0.1215],
  ["2026-01-01", 0.1215],
]);

/** Legal interest between professionals, same half-years (decrees and orders of each half-year). */
export const legalRates: Parameter<number> = figures("legal-interest-professional", "2026-07-01", [
  ["2022-07-01", 0.0077],
  ["2023-01-01", 0.0206],
  ["2023-07-01", 0.0422],
  ["2024-01-01", 0.0507],
  ["2024-07-01", 0.0492],
  ["2025-01-01", 0.0371],
  ["2025-07-01", 0.0276],
  ["2026-01-01", 0.0262],
]);

/** Three times the legal rate, for contracts since 2009. */
export const multiple: Parameter<number> = figures("late-payment-floor-multiple", "2026-11-22", [["2009-01-01", 3]]);
