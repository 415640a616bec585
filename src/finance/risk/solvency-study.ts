import type { CalendarDate } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import type { Cents } from "../../model/money/cents.js";
import { requireAmount, requireCount } from "../require.js";

/** A project of a client, before the order. */
export interface SolvencyStudyInput {
  /** Project, cents incl. VAT. */
  readonly amountInclVat: Cents;
  readonly asOf: CalendarDate;
  /** Has the client bought before? Absent = not known, taken as new. */
  readonly knownClient?: boolean;
  /** Day of the last study; absent = none. */
  readonly lastStudyOn?: CalendarDate;
  /** Would the order pass the credit limit? */
  readonly overCreditLimit?: boolean;
  /** Is something overdue? */
  readonly overdue?: boolean;
}

/** When a house wants a study. Every threshold is the house's own. */
export interface SolvencyStudyPolicy {
  /** From this amount on (included), cents incl. VAT. */
  readonly fromAmount: Cents;
  /** The same for a client who never bought; absent = no other limit. */
  readonly fromAmountNewClient?: Cents;
  /** A study stays good so many months. */
  readonly validMonths: number;
}

/** Why a study is wanted. */
export type SolvencyStudyReason = "amount" | "newClient" | "overCreditLimit" | "overdue";

/** Is a study to be asked for before the order? */
export interface SolvencyStudyNeed {
  readonly needed: boolean;
  /** All reasons that hold, also when a recent study answers them. */
  readonly reasons: readonly SolvencyStudyReason[];
  /** First day on which the last study is too old; absent without study. */
  readonly studyValidUntil?: CalendarDate;
}

/**
 * Should the client's solvency be studied before the order (*étude de solvabilité*)? Large projects, new clients, a limit passed or something
 * overdue call for one; a recent study answers the first two.
 *
 * @throws `finance/negative-amount`, `finance/bad-count`.
 * @example
 * ```ts
 * const policy = { fromAmount: euros(15000), validMonths: 12 };
 * solvencyStudy({ amountInclVat: euros(15000), asOf: date("2026-11-21") }, policy).needed; // => true
 * solvencyStudy({ amountInclVat: euros("14999.99"), asOf: date("2026-11-21") }, policy).needed; // => false
 * ```
 */
export function solvencyStudy(input: SolvencyStudyInput, policy: SolvencyStudyPolicy): SolvencyStudyNeed {
  const reasons = studyReasons(input, policy);
  const months = requireCount("validMonths", policy.validMonths, 0, 1200);
  const studyValidUntil = input.lastStudyOn === undefined ? undefined : addMonths(input.lastStudyOn, months);
  const recent = studyValidUntil !== undefined && input.asOf < studyValidUntil;
  const needed = reasons.some((reason) => !recent || reason === "overCreditLimit" || reason === "overdue");
  return { needed, reasons, ...(studyValidUntil === undefined ? {} : { studyValidUntil }) };
}

function studyReasons(input: SolvencyStudyInput, policy: SolvencyStudyPolicy): SolvencyStudyReason[] {
  const amount = requireAmount("amountInclVat", input.amountInclVat);
  const fromAmount = requireAmount("fromAmount", policy.fromAmount);
  const fromNew = policy.fromAmountNewClient;
  const reasons: SolvencyStudyReason[] = [];
  if (amount >= fromAmount) reasons.push("amount");
  if (input.knownClient !== true && fromNew !== undefined && amount >= requireAmount("fromAmountNewClient", fromNew))
    reasons.push("newClient");
  if (input.overCreditLimit === true) reasons.push("overCreditLimit");
  if (input.overdue === true) reasons.push("overdue");
  return reasons;
}
