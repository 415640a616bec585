/** What a figure counts: how {@link Operand}s and parameters are printed. */
export type Unit =
  | "cents"
  | "francCents"
  /** 0.2 is 20 %. */
  | "fraction"
  /** Of one year: 0.06 is 6 % a year. */
  | "fractionPerYear"
  /** Percentage points as a fraction: 0.1 is ten points. */
  | "fractionPoints"
  | "coefficient"
  | "number"
  | "count"
  | "index"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "years"
  | "date"
  | "text";
