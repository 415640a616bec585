import type { ClientKind } from "../model/client.js";
import type { CalendarDate } from "../model/date.js";
import type { Cents } from "../model/money/cents.js";
import { type Parameter, valueAt } from "../model/parameter.js";
import type { Source } from "../model/source.js";

/** What the law of consumer credit says of an operation, from a day on. */
export interface CreditScope {
  /**
   * `assimilated`: covered, with exceptions (LOA before the reform: the annual rate is among them). `covered`: covered as a credit.
   */
  readonly status: "assimilated" | "covered";
  /** Must the contract show the annual percentage rate? Absent = not known. */
  readonly aprRequired?: boolean;
  /** Above it the operation is outside, in cents; absent = no limit in the data. */
  readonly upTo?: Cents;
}

/** Whether consumer credit law covers a contract, and why. */
export type CreditScopeAnswer =
  | {
      readonly answer: "covered";
      readonly scope: CreditScope;
      readonly source: Source;
      /** `false`: shown as such, never blocking. */
      readonly verified: boolean;
    }
  | {
      readonly answer: "outside";
      /** The client is no consumer, the amount is above the ceiling, or the law says so (a plain rental is no credit). */
      readonly reason: "notConsumer" | "aboveCeiling" | "noCredit";
      readonly source?: Source;
    }
  | { readonly answer: "notCovered" };

/** A contract to be judged. */
export interface CreditScopeRequest {
  readonly clientKind: ClientKind;
  readonly signedOn: CalendarDate;
  /** Financed, in cents. */
  readonly amount: Cents;
  /** History of the law for this operation (LOA, free credit, split payment…): a provider's parameter. */
  readonly parameter: Parameter<CreditScope>;
}

/**
 * Does consumer credit law, with its annual percentage rate (TAEG), cover a contract signed on a day? A lease to a doctor, a dentist or a
 * company is outside, whatever the day. The law is dated data passed in: the reform of ordinance 2025-880 brings LOA in from 20 November
 * 2026; out of the data's reach the answer is "notCovered".
 *
 * @example
 * ```ts
 * const source = { id: "S85", title: "Ordonnance 2025-1154" };
 * const loa: Parameter<CreditScope> = {
 *   id: "consumer-credit/loa", title: { fr: "LOA", en: "LOA" }, unit: "text", knownUntil: date("2026-11-22"),
 *   values: [{ from: date("2026-11-20"), value: { status: "covered", aprRequired: true, upTo: euros(100000) }, source }],
 * };
 * const contract = { signedOn: date("2026-11-20"), amount: euros(10000), parameter: loa };
 * consumerCreditScope({ ...contract, clientKind: "consumer" }).answer; // => "covered"
 * consumerCreditScope({ ...contract, clientKind: "professional" }); // => { answer: "outside", reason: "notConsumer" }
 * ```
 */
export function consumerCreditScope({
  clientKind,
  signedOn,
  amount,
  parameter,
}: CreditScopeRequest): CreditScopeAnswer {
  if (clientKind !== "consumer") return { answer: "outside", reason: "notConsumer" };
  const found = valueAt(parameter, signedOn);
  if (!found.known) return { answer: "notCovered" };
  const { value: scope, source, verified } = found;
  if (scope === null) return { answer: "outside", reason: "noCredit", source };
  if (scope.upTo !== undefined && amount > scope.upTo) return { answer: "outside", reason: "aboveCeiling", source };
  return { answer: "covered", scope, source, verified };
}
