import type { CalendarDate } from "./date.js";
import type { Cents } from "./money/cents.js";
import type { Rate } from "./money/ratio.js";
import type { Source } from "./source.js";
import type { Text } from "./text.js";

/** One cell of a lessor's table: an amount band and a term. */
export interface RentCoefficient {
  /** First day in force. */
  readonly from: CalendarDate;
  /** First day no longer in force; absent = until the table ends or another cell of the same band and term begins. */
  readonly until?: CalendarDate;
  /** Band of amounts in cents excluding VAT: this one included. */
  readonly amountFrom: Cents;
  /** First amount above the band; absent = no limit. */
  readonly amountBelow?: Cents;
  /** Term in months. */
  readonly termMonths: number;
  /** Rent of one period per 1,000 of the amount: 30.5 is 30.50 EUR of rent for 1,000 EUR. */
  readonly per1000: Rate;
}

/** A lessor's table of rent coefficients (*barème de loyers*), dated: what lessors give resellers in the place of a rate. */
export interface RentCoefficientTable {
  readonly id: string;
  readonly title: Text;
  readonly periodsPerYear: number;
  readonly timing: "inAdvance" | "inArrears";
  readonly cells: readonly RentCoefficient[];
  /** First day that the table does not reach: lessors refresh their rates. */
  readonly knownUntil: CalendarDate;
  readonly source?: Source;
}
