/** Law that protects the clients of service contracts: dated and sourced data. */

import type { CalendarDate } from "../model/date.js";
import { date } from "../model/date.js";
import { type Parameter, valueAt } from "../model/parameter.js";
import { no, ok, type Result } from "../model/result.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import type { Unit } from "../model/unit.js";

const L215_1: Source = {
  id: "code-consommation-l215-1",
  title: "Code de la consommation, L215-1 à L215-5",
  url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006069565/articles/LEGIARTI000032226980",
};

const L221_3: Source = {
  id: "code-consommation-l221-3",
  title: "Code de la consommation, L221-3",
  url: "https://spbs-avocats.fr/le-code-de-la-consommation-en-defense-des-professionnels/",
};

const CHECKED = "2026-11-22";

/**
 * The versions of L215-1 of 23 February 2017 and of 18 August 2022, which adds an exception that was not read.
 * The version of 1 July 2016 was not read; L136-1, before it, is not collected.
 */
function ofL2151(id: string, title: Text, unit: Unit, value: number): Parameter<number> {
  return {
    id: `renewal-reminder/${id}`,
    title,
    unit,
    knownUntil: date(CHECKED),
    values: [
      { from: date("2017-02-23"), value, source: L215_1 },
      { from: date("2022-08-18"), value, source: L215_1, note: "This version adds an exception that was not read." },
    ],
  };
}

/** Earliest sending, in months before the last day to refuse renewal. */
export const reminderEarliestMonths: Parameter<number> = /* @__PURE__ */ ofL2151(
  "earliest",
  { fr: "Rappel de reconduction : au plus tôt", en: "Renewal reminder: earliest" },
  "months",
  3,
);

/** Latest sending, in months before the last day to refuse renewal. */
export const reminderLatestMonths: Parameter<number> = /* @__PURE__ */ ofL2151(
  "latest",
  { fr: "Rappel de reconduction : au plus tard", en: "Renewal reminder: latest" },
  "months",
  1,
);

/** Days to pay back what is not served, when the client was not reminded and ends the contract. */
export const reminderRefundDays: Parameter<number> = /* @__PURE__ */ ofL2151(
  "refund",
  { fr: "Remboursement à défaut de rappel", en: "Refund for want of a reminder" },
  "days",
  30,
);

/**
 * A professional with at most so many employees, who signs off premises a contract outside his main field, has the consumer's rights (L221-3).
 * First attested by a judgment of 31 August 2022; the start of the text is not collected.
 */
export const smallProfessionalEmployees: Parameter<number> = /* @__PURE__ */ (() => ({
  id: "off-premises/small-professional-employees",
  title: { fr: "Hors établissement : salariés au plus", en: "Off premises: employees at most" },
  unit: "count" as const,
  knownUntil: date(CHECKED),
  values: [{ from: date("2022-08-31"), value: 5, source: L221_3, fromKnown: false as const }],
}))();

/** Days to withdraw from a contract signed off premises: from memory, never used to block. */
export const withdrawalDays: Parameter<number> = /* @__PURE__ */ (() => ({
  id: "off-premises/withdrawal-days",
  title: { fr: "Hors établissement : délai de rétractation", en: "Off premises: days to withdraw" },
  unit: "days" as const,
  knownUntil: date(CHECKED),
  values: [
    { from: date("2022-08-31"), value: 14, source: L221_3, fromKnown: false as const, verified: false as const },
  ],
}))();

/** What the law says of reminders on a day. */
export interface ReminderLaw {
  readonly earliestMonths: number;
  readonly latestMonths: number;
  readonly refundDays: number;
  readonly source: Source;
}

/**
 * The duty to remind before a tacit renewal, as the law stands on a day: for consumers and non-professionals.
 *
 * @returns `{ ok: false, reason: "notCovered" }` before 23 February 2017 and after the last check of the sources.
 * @example
 * ```ts
 * const law = reminderLawOn(date("2026-11-21"));
 * law.ok && [law.value.earliestMonths, law.value.latestMonths, law.value.refundDays]; // => [3, 1, 30]
 * reminderLawOn(date("2017-02-22")); // => { ok: false, reason: "notCovered" }
 * ```
 */
export function reminderLawOn(on: CalendarDate): Result<ReminderLaw, "notCovered"> {
  const earliest = valueAt(reminderEarliestMonths, date(on));
  const latest = valueAt(reminderLatestMonths, on);
  const refund = valueAt(reminderRefundDays, on);
  if (!earliest.known || !latest.known || !refund.known) return no("notCovered");
  if (earliest.value === null || latest.value === null || refund.value === null) return no("notCovered");
  return ok({
    earliestMonths: earliest.value,
    latestMonths: latest.value,
    refundDays: refund.value,
    source: earliest.source,
  });
}
