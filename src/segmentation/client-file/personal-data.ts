import type { CardContact, ClientCard } from "../../model/client-card.js";
import { type CalendarDate, date } from "../../model/date.js";
import { addMonths } from "../../model/date-arithmetic.js";
import { PERSONAL_DATA_CONSTRAINTS, type PersonalDataConstraint } from "./personal-data-constraints.js";

/**
 * Constraints on a client file in force on a day, with their sources: a declaration to the CNIL until 24 May 2018, the GDPR from the 25th.
 * The verdict on a practice's own patient file is the compliance packs' matter.
 *
 * @returns `known: false` before 6 January 1978, where nothing was collected.
 * @example
 * ```ts
 * const before = personalDataConstraints(date("2018-05-24"));
 * before.known && before.constraints.some((one) => one.id === "cnil-declaration"); // => true
 * const after = personalDataConstraints(date("2018-05-25"));
 * after.known && after.constraints.some((one) => one.id === "cnil-declaration"); // => false
 * ```
 */
export function personalDataConstraints(
  on: CalendarDate,
):
  | { readonly known: true; readonly constraints: readonly PersonalDataConstraint[] }
  | { readonly known: false; readonly reason: "notCovered" } {
  const day: string = date(on);
  const constraints = PERSONAL_DATA_CONSTRAINTS.filter(({ from, until = "9999-12-31" }) => from <= day && day < until);
  return constraints.length === 0 ? { known: false, reason: "notCovered" } : { known: true, constraints };
}

/** How long a card may be kept, and whether it may be used. */
export interface CardRetention {
  /** `askOrDelete`: ask the person, and delete without a clear yes. `unknown`: the day that starts the clock is not on the card. */
  readonly status: "keep" | "askOrDelete" | "unknown";
  /** Last day within the reference term. */
  readonly limit?: CalendarDate;
  /** Opposed to canvassing: no call, no mailing, whatever the rest. */
  readonly canvassing: "allowed" | "opposed";
}

/** Reference term of the CNIL: a recommendation, not a binding term. The firm may keep less. */
export interface RetentionPolicy {
  readonly asOf: CalendarDate;
  /** 36 months unless told. */
  readonly months?: number;
}

/**
 * Retention of a card by the reference of the CNIL: three years from the last contact *coming from the prospect*, or from the end of the
 * relation of a former client. A client in relation is kept. The last day of the term is within it.
 *
 * @example
 * ```ts
 * const card: ClientCard = {
 *   id: "p1", status: "prospect", identity: { name: "Le Goff" },
 *   history: [{ on: date("2023-03-31"), channel: "call", from: "prospect" }],
 * };
 * cardRetention(card, { asOf: date("2026-03-31") }).status; // => "keep"
 * cardRetention(card, { asOf: date("2026-04-01") }).status; // => "askOrDelete"
 * ```
 */
export function cardRetention(card: ClientCard, { asOf, months = 36 }: RetentionPolicy): CardRetention {
  const canvassing = card.opposed === true ? "opposed" : "allowed";
  if (card.status === "client") return { status: "keep", canvassing };
  const start = card.status === "formerClient" ? card.relationEndedOn : lastFromProspect(card.history ?? []);
  if (start === undefined) return { status: "unknown", canvassing };
  const limit = addMonths(date(start), months);
  return { status: date(asOf) <= limit ? "keep" : "askOrDelete", limit, canvassing };
}

function lastFromProspect(history: readonly CardContact[]): CalendarDate | undefined {
  const days = history.filter((contact) => contact.from === "prospect").map((contact) => date(contact.on));
  return days.reduce<CalendarDate | undefined>(
    (last, day) => (last === undefined || last < day ? day : last),
    undefined,
  );
}
