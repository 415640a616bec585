import type { Contract } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { fillText, type Text } from "../model/text.js";
import type { ContractOutcome } from "./outcome.js";

/** Where a contract stands, in the words of a sales desk. */
export type ContractState =
  | "draft"
  | "notStarted"
  | "running"
  | "openEnded"
  | "noticeInTime"
  | "noticeTooLate"
  | "endedByNotice"
  | "endedByCap"
  | "endedAtTerm"
  | "terminatedEarly";

const ENDED = {
  notice: "endedByNotice",
  termination: "terminatedEarly",
  cap: "endedByCap",
  term: "endedAtTerm",
} as const;

const REASONS: Readonly<Record<ContractState | "runningToEnd" | "noticeTooLateNoEnd", Text>> = {
  draft: { fr: "Le contrat n'est pas signé au {asOf}.", en: "The contract is not signed on {asOf}." },
  notStarted: { fr: "Le contrat commence le {start}.", en: "The contract starts on {start}." },
  running: {
    fr: "Le terme {term} court jusqu'au {expiry} exclu, puis le contrat se renouvelle sauf préavis.",
    en: "Term {term} runs until {expiry}, that day excluded; then the contract renews unless notice is given.",
  },
  runningToEnd: {
    fr: "Le terme {term} court jusqu'au {expiry} exclu, puis le contrat prend fin.",
    en: "Term {term} runs until {expiry}, that day excluded; then the contract ends.",
  },
  openEnded: {
    fr: "Le contrat se poursuit sans durée : chacun peut y mettre fin en respectant le préavis.",
    en: "The contract goes on without a term: either party may end it with notice.",
  },
  noticeInTime: {
    fr: "Préavis du {given} donné à temps : le contrat prend fin le {end}.",
    en: "Notice of {given} was given in time: the contract ends on {end}.",
  },
  noticeTooLate: {
    fr: "Préavis du {given} donné trop tard (dernier jour : {lastDay}) : le contrat prend fin le {end}.",
    en: "Notice of {given} was too late (last day: {lastDay}): the contract ends on {end}.",
  },
  noticeTooLateNoEnd: {
    fr: "Préavis du {given} donné trop tard (dernier jour : {lastDay}) : le contrat continue.",
    en: "Notice of {given} was too late (last day: {lastDay}): the contract goes on.",
  },
  endedByNotice: { fr: "Terminé le {end} par le préavis du {given}.", en: "Ended on {end} by the notice of {given}." },
  endedByCap: { fr: "Terminé le {end} : durée maximale atteinte.", en: "Ended on {end}: the cap was reached." },
  endedAtTerm: { fr: "Terminé le {end}, à son terme.", en: "Ended on {end}, at its term." },
  terminatedEarly: { fr: "Résilié le {end}, avant terme.", en: "Terminated on {end}, before its term." },
};

/** The state of a contract and why. */
export function lifeState(
  contract: Contract,
  outcome: Omit<ContractOutcome, "termsServed">,
  asOf: CalendarDate,
): { readonly state: ContractState; readonly reason: Text } {
  const state = stateOf(contract, outcome, asOf);
  const data = {
    asOf,
    start: contract.duration.start,
    term: outcome.currentTerm ?? 1,
    expiry: outcome.nextExpiry ?? "",
    end: outcome.end ?? "",
    given: outcome.noticeGivenOn ?? "",
    lastDay: outcome.lastDayForNotice ?? "",
  };
  return { state, reason: fillText(REASONS[reasonKey(state, outcome)], data) };
}

function stateOf(
  { signedOn }: Contract,
  outcome: Omit<ContractOutcome, "termsServed">,
  asOf: CalendarDate,
): ContractState {
  const { state, endReason, noticeResult } = outcome;
  if (signedOn === null || (signedOn !== undefined && signedOn > asOf)) return "draft";
  if (state === "ended") return ENDED[endReason ?? "term"];
  if (noticeResult === "inTime") return "noticeInTime";
  return noticeResult === "tooLate" ? "noticeTooLate" : state;
}

function reasonKey(
  state: ContractState,
  { renewsThen, end }: Omit<ContractOutcome, "termsServed">,
): ContractState | "runningToEnd" | "noticeTooLateNoEnd" {
  if (state === "running" && !renewsThen) return "runningToEnd";
  return state === "noticeTooLate" && end === undefined ? "noticeTooLateNoEnd" : state;
}
