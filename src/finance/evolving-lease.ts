import type { CalendarDate } from "../model/date.js";
import type { Cents } from "../model/money/cents.js";
import type { Rate } from "../model/money/ratio.js";
import type { EvolvingRightsMonths, MonthReading } from "./evolving-rights.js";
import type { Timing } from "./lease-terms.js";
import type { RateTerms } from "./period-rate.js";

/** What becomes of rent and term after equipment was added or replaced. */
export type Revision =
  /** New rent over the months that are left. */
  | "rent"
  /** Same rent, more months; the last rent is what is left. */
  | "term"
  /** Both kept: what the rents do not pay is shown as not covered. */
  | "none";

/** Something that happens to an évolutive. Amounts in cents excluding VAT. */
export type EvolvingEvent =
  | { readonly kind: "add"; readonly on: CalendarDate; readonly price: Cents; readonly revise: Revision }
  | {
      readonly kind: "replace";
      readonly on: CalendarDate;
      readonly price: Cents;
      /** First price of the equipment given back. */
      readonly replacedPrice: Cents;
      /** What is given for it, taken off what is financed. */
      readonly tradeIn?: Cents;
      readonly revise: Revision;
    }
  /** A share replaced at constant rent for a new term. */
  | { readonly kind: "evolve"; readonly on: CalendarDate; readonly price: Cents; readonly replacedPrice: Cents };

/** A location évolutive to simulate: monthly rents. Amounts in cents excluding VAT. */
export type EvolvingLeaseTerms = RateTerms & {
  readonly start: CalendarDate;
  /** First equipment. */
  readonly price: Cents;
  readonly months: number;
  readonly timing: Timing;
  readonly residualValue?: Cents;
  /** The lessor's terms. */
  readonly minimumPrice: Cents;
  readonly rights: EvolvingRightsMonths;
  readonly monthsAre: MonthReading;
  /** Largest share of the first equipment that one program replaces: 0.3. */
  readonly share: Rate;
  /** Months between two programs: 12. Absent = each program has its share, however soon. */
  readonly programEveryMonths?: number;
  /** Months at the same rent after a program: 36. */
  readonly constantRentMonths: number;
  readonly events: readonly EvolvingEvent[];
};

/** Why an event is not accepted. */
export type EvolvingRefusal =
  /** Before the month from which the contract allows it, or too soon after the program before. */
  | "tooEarly"
  /** After the last rent. */
  | "afterEnd"
  /** A program may replace only its share of the first equipment. */
  | "aboveShare"
  /** More would be given back than the lease holds. */
  | "moreThanHeld"
  /** At the same rent it would never be paid. */
  | "rentTooLow"
  /** What is left would be paid by less than no rent: the trade-in is worth more than what is owed. */
  | "tradeInTooHigh";

/** One line of the history of a lease (*avenant*). */
export interface EvolvingAmendment {
  readonly on: CalendarDate;
  readonly kind: EvolvingEvent["kind"];
  /** First due date to which it applies, in months after the start. */
  readonly month: number;
  readonly accepted: boolean;
  readonly reason?: EvolvingRefusal;
  readonly price: Cents;
  readonly rentBefore: Cents;
  readonly rentAfter: Cents;
  /** Months after the start at which the lease ends. */
  readonly endBefore: number;
  readonly endAfter: number;
  /** Owed to the lessor after it. */
  readonly outstanding: Cents;
  /**
   * Part of what is owed that the rents to come do not pay at the lease's rate, valued on that day; negative = they pay more.
   * Somebody bears it: the lessor's or reseller's margin, or a new rent.
   */
  readonly notCovered: Cents;
}

/** One rent of an évolutive. */
export interface EvolvingRow {
  /** Months after the start. */
  readonly month: number;
  readonly dueOn: CalendarDate;
  readonly rent: Cents;
  /** Owed to the lessor after it. */
  readonly outstanding: Cents;
}

/** A simulated évolutive, seen by both sides. Amounts in cents excluding VAT. */
export interface EvolvingLease {
  readonly rows: readonly EvolvingRow[];
  readonly amendments: readonly EvolvingAmendment[];
  readonly endMonth: number;
  /** What the client pays: all rents. */
  readonly clientCost: Cents;
  /** What the reseller sells to the lessor: first equipment and all that was added or replaced. */
  readonly resellerTurnover: Cents;
  /** What was given for equipment taken back. */
  readonly tradeIns: Cents;
  /** Owed at the end: the residual value, within the cents of rounding, or what kept rents did not pay. */
  readonly outstandingAtEnd: Cents;
  /** Share of the first equipment never replaced (three programs of 30 % leave 0.1). */
  readonly neverRenewed: number;
}
