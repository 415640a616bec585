import type { ClientKind } from "../../model/client.js";
import type { CalendarDate } from "../../model/date.js";
import { type Cents, cents, ZERO } from "../../model/money/cents.js";
import { type Parameter, valueAt } from "../../model/parameter.js";
import { no, ok, type Result } from "../../model/result.js";
import type { Source } from "../../model/source.js";
import { requireAmount, requireCount } from "../require.js";
import { MAX_DAYS } from "./simple-interest.js";

/** An invoice, and the dated indemnity of law. */
export interface RecoveryIndemnityInput {
  /** Cents per late invoice, by the day from which the payment term runs. */
  readonly indemnity: Parameter<number>;
  /** Day from which the payment term of the claim starts: as a rule the invoice date. */
  readonly termStartsOn: CalendarDate;
  /** Only professionals owe it. */
  readonly debtor: ClientKind;
  /** Days late; a part payment does not lower the indemnity. */
  readonly daysLate: number;
  /** Is the debtor in insolvency proceedings that forbid payment? Then it may not be claimed. */
  readonly insolvencyProceedings?: boolean;
}

/** What is owed, and why. */
export interface RecoveryIndemnity {
  /** Cents, no VAT, outside the base of penalties. */
  readonly amount: Cents;
  readonly because: "late" | "notLate" | "notProfessional" | "insolvencyProceedings" | "noSuchFigure";
  readonly source?: Source;
}

/**
 * Fixed indemnity for recovery costs (*indemnité forfaitaire pour frais de recouvrement*, code de commerce D441-5): in full, once for each
 * late invoice, by professionals only.
 *
 * @returns `notCovered` when the figures given do not reach the day on which the term starts.
 * @throws `finance/bad-count`.
 * @example
 * ```ts
 * const indemnity: Parameter<number> = {
 *   id: "recovery-indemnity", title: { fr: "Indemnité", en: "Indemnity" }, unit: "cents", knownUntil: date("2026-11-22"),
 *   values: [{ from: date("2013-01-01"), value: 4000, source: { id: "d441-5", title: "Code de commerce D441-5" } }],
 * };
 * const owed = recoveryIndemnity({ indemnity, termStartsOn: date("2026-02-01"), debtor: "professional", daysLate: 1 });
 * owed.ok && owed.value.amount; // => 4000
 * ```
 */
export function recoveryIndemnity(input: RecoveryIndemnityInput): Result<RecoveryIndemnity, "notCovered"> {
  const { indemnity, termStartsOn, debtor, daysLate, insolvencyProceedings = false } = input;
  if (requireCount("daysLate", daysLate, 0, MAX_DAYS) === 0) return nothing("notLate");
  if (debtor !== "professional") return nothing("notProfessional");
  if (insolvencyProceedings) return nothing("insolvencyProceedings");
  const found = valueAt(indemnity, termStartsOn);
  if (!found.known) return no("notCovered");
  if (found.value === null) return nothing("noSuchFigure");
  return ok({ amount: requireAmount(indemnity.id, cents(found.value)), because: "late", source: found.source });
}

function nothing(because: RecoveryIndemnity["because"]): Result<RecoveryIndemnity, "notCovered"> {
  return ok({ amount: ZERO, because });
}
