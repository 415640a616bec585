import type { Seriousness } from "../../model/vigilance.js";
import type { CaseKind } from "./kinds.js";
import type { CleanReport } from "./read-report.js";

/** Criteria of seriousness in animals (the US list is another one: do not mix). */
export const VETERINARY_CRITERIA: readonly (keyof Seriousness)[] = [
  "death",
  "lifeThreatening",
  "disability",
  "congenitalAnomaly",
  "prolongedSigns",
];

/** Criteria of seriousness in people (E2B E.i.3.2). */
export const HUMAN_CRITERIA_OF_SERIOUSNESS: readonly (keyof Seriousness)[] = [
  "death",
  "lifeThreatening",
  "hospitalization",
  "disability",
  "congenitalAnomaly",
  "otherMedicallyImportant",
];

/** Did somebody die, by an outcome or by the counts? Euthanasia because of the event counts as death. */
export function toldDeath({ events, outcomeCounts }: CleanReport): boolean {
  const dead = (outcomeCounts?.died ?? 0) + (outcomeCounts?.euthanized ?? 0) > 0;
  return dead || events.some(({ outcome }) => outcome === "died" || outcome === "fatal" || outcome === "euthanized");
}

function settle(
  report: CleanReport,
  criteria: readonly (keyof Seriousness)[],
  handledAsSerious: boolean,
): boolean | null {
  const { seriousness } = report;
  if (criteria.some((one) => seriousness[one] === true) || toldDeath(report) || handledAsSerious) return true;
  return criteria.every((one) => seriousness[one] === false) ? false : null;
}

/** Seriousness of a veterinary case; `null` = not settled. A reaction in a person is handled as serious unless the policy says otherwise. */
export function veterinarySeriousness(
  report: CleanReport,
  kinds: readonly CaseKind[],
  humanReactionsAlwaysSerious: boolean,
): boolean | null {
  const person = humanReactionsAlwaysSerious && kinds.includes("human-exposure-reaction");
  return settle(report, VETERINARY_CRITERIA, person || report.secondLineTreatment === true);
}

/** Seriousness of a human case; `null` = not settled. A suspected transmission of an infectious agent is serious. */
export function humanSeriousness(report: CleanReport): boolean | null {
  const infection = report.events.some(({ kind }) => kind === "infectious-agent");
  return settle(report, HUMAN_CRITERIA_OF_SERIOUSNESS, infection);
}
