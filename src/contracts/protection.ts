import type { ClientKind } from "../model/client.js";
import type { CalendarDate } from "../model/date.js";
import { addDays } from "../model/date-arithmetic.js";
import { type Parameter, valueAt } from "../model/parameter.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { contractDate } from "./limits.js";
import { reminderEarliestMonths, smallProfessionalEmployees, withdrawalDays } from "./protection-law.js";

/** Who signs what, where. Absent = not known. */
export interface SigningFacts {
  readonly clientKind: ClientKind;
  /** Day of signature: its law applies. */
  readonly signedOn: CalendarDate;
  readonly contract: { readonly service: boolean; readonly fixedTerm: boolean; readonly tacitRenewal: boolean };
  /** Signed elsewhere than in the seller's premises: in the surgery. */
  readonly offPremises?: boolean;
  /** Employees of the client. */
  readonly employees?: number;
  /** The contract is outside the client's main field of activity. */
  readonly outsideMainField?: boolean;
}

/** A protection of the client, whether it holds, what to do and what follows otherwise. */
export interface Protection {
  readonly id: "renewalReminder" | "offPremises";
  /** `notCovered`: the law of that day is not in the sources. */
  readonly applies: "yes" | "no" | "undetermined" | "notCovered";
  /** Facts to ask for when undetermined. */
  readonly missing: readonly string[];
  /** What to send or hand over. */
  readonly duty: Text;
  /** What follows if it is not done. */
  readonly otherwise: Text;
  /** Last day to withdraw, counted from the day after signature; days from memory: unverified. */
  readonly withdrawBy?: CalendarDate;
  readonly verified: boolean;
  readonly source?: Source;
}

/**
 * What protects a client who signs a contract on a day: the reminder of tacit renewal (consumers and non-professionals, L215-1) and the rules of
 * contracts signed off premises (consumers, and professionals with at most 5 employees outside their main field, L221-3).
 *
 * @throws `contract/date-out-of-range`, `date/invalid`.
 * @example
 * ```ts
 * const contract = { service: true, fixedTerm: true, tacitRenewal: true };
 * const facts = { clientKind: "professional", signedOn: date("2026-03-02"), contract, offPremises: true, employees: 3, outsideMainField: true } as const;
 * contractProtections(facts).map((found) => [found.id, found.applies]); // => [["renewalReminder", "no"], ["offPremises", "yes"]]
 * ```
 */
export function contractProtections(facts: SigningFacts): readonly Protection[] {
  contractDate(facts.signedOn, "a day of signature");
  return [reminder(facts), offPremises(facts)];
}

function reminder({ clientKind, signedOn, contract }: SigningFacts): Protection {
  const concerned = clientKind !== "professional" && contract.service && contract.fixedTerm && contract.tacitRenewal;
  return protection("renewalReminder", concerned ? "yes" : "no", [], reminderEarliestMonths, signedOn);
}

function offPremises(facts: SigningFacts): Protection {
  const { signedOn } = facts;
  const missing = missingFacts(facts);
  const applies = excluded(facts, signedOn) ? "no" : missing.length > 0 ? "undetermined" : "yes";
  const found = protection(
    "offPremises",
    applies,
    applies === "undetermined" ? missing : [],
    smallProfessionalEmployees,
    signedOn,
  );
  const days = valueAt(withdrawalDays, signedOn);
  return found.applies === "yes" && days.known && days.value !== null
    ? { ...found, verified: days.verified, withdrawBy: addDays(signedOn, days.value) }
    : found;
}

/** One fact that is against it is enough. Non-professionals are not named by the text. */
function excluded(
  { clientKind, offPremises: off, employees, outsideMainField }: SigningFacts,
  on: CalendarDate,
): boolean {
  if (off === false || clientKind === "nonProfessional") return true;
  if (clientKind === "consumer") return false;
  const limit = valueAt(smallProfessionalEmployees, on);
  const most = limit.known && limit.value !== null ? limit.value : Number.POSITIVE_INFINITY;
  return outsideMainField === false || (employees !== undefined && employees > most);
}

function missingFacts({ clientKind, offPremises: off, employees, outsideMainField }: SigningFacts): string[] {
  const asked = clientKind === "consumer" ? { offPremises: off } : { offPremises: off, employees, outsideMainField };
  return Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [name] : []));
}

function protection(
  id: Protection["id"],
  applies: Protection["applies"],
  missing: readonly string[],
  law: Parameter<number>,
  on: CalendarDate,
): Protection {
  const found = valueAt(law, on);
  const covered = found.known || applies === "no";
  return {
    id,
    applies: covered ? applies : "notCovered",
    missing,
    ...TEXTS[id],
    verified: found.known && found.verified,
    ...(found.known ? { source: found.source } : {}),
  };
}

const TEXTS: Readonly<Record<Protection["id"], { readonly duty: Text; readonly otherwise: Text }>> = {
  renewalReminder: {
    duty: {
      fr: "Informer le client par écrit, au plus tôt trois mois et au plus tard un mois avant la fin de la période où il peut refuser la reconduction, la date limite dans un encadré apparent ; reproduire les articles dans le contrat.",
      en: "Tell the client in writing, three months at the earliest and one month at the latest before the end of the period in which renewal can be refused, with the deadline in a visible box; print the articles in the contract.",
    },
    otherwise: {
      fr: "Le client peut mettre fin au contrat, gratuitement et à tout moment à compter de la reconduction ; les sommes versées d'avance sont remboursées sous 30 jours, moins la part exécutée.",
      en: "The client may end the contract free of charge at any time from the renewal date; sums paid in advance come back within 30 days, less the part served.",
    },
  },
  offPremises: {
    duty: {
      fr: "Remettre l'information précontractuelle et le formulaire de rétractation des contrats hors établissement.",
      en: "Hand over the information and the withdrawal form of contracts signed off premises.",
    },
    otherwise: {
      fr: "Le client peut invoquer les règles des contrats hors établissement (L221-3) contre le contrat et son financement.",
      en: "The client may invoke the rules of off-premises contracts (L221-3) against the contract and its financing.",
    },
  },
};
