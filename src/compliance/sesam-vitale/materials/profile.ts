import { UsageError } from "../../../model/errors.js";
import type { CareProfession, PracticeKind, Practitioner } from "../../../model/workstation-practice.js";
import type { WorkstationFacts } from "../facts.js";
import { of } from "../read.js";

/** The size and the kind of a practice: all that a bill of materials asks. */
export interface PracticeProfile {
  /** Professions of the titulars. */
  readonly professions: readonly CareProfession[];
  readonly kind: PracticeKind;
  readonly solution: "pc" | "standalone-terminal";
  /** Owners and collaborators. */
  readonly titulars: number;
  /** Those who sign and send, replacements included. */
  readonly transmitters: number;
  readonly staff: number;
  readonly homeVisits: boolean;
}

/**
 * The profile of a practice that is only known by its profession and its size.
 *
 * @throws `materials/bad-size` unless the numbers are whole, with one titular or more.
 * @example
 * ```ts
 * practiceProfile({ profession: "gp", titulars: 6, staff: 2 }).kind; // => "group"
 * practiceProfile({ profession: "pharmacist" }).kind; // => "pharmacy"
 * ```
 */
export function practiceProfile(given: {
  readonly profession: CareProfession;
  readonly titulars?: number;
  readonly staff?: number;
  readonly solution?: PracticeProfile["solution"];
  readonly homeVisits?: boolean;
}): PracticeProfile {
  const { profession, titulars = 1, staff = 0, solution = "pc", homeVisits = profession === "nurse" } = given;
  if (!isCount(titulars) || titulars < 1 || !isCount(staff))
    throw new UsageError("materials/bad-size", `${titulars} and ${staff}`, "whole numbers, one titular or more");
  const kind = profession === "pharmacist" ? "pharmacy" : titulars > 1 ? "group" : "solo";
  return { professions: [profession], kind, solution, titulars, transmitters: titulars, staff, homeVisits };
}

/** The profile of a practice under check. What is not known counts as none, and is asked elsewhere. */
export function profileOf({ practice, solution, titulars, transmitters, staff }: WorkstationFacts): PracticeProfile {
  const people = valuesOf(titulars);
  const senders = valuesOf(transmitters);
  return {
    professions: [...new Set(people.map(({ profession }) => profession))],
    kind: of(practice, "kind") ?? "solo",
    solution: solution === "standalone-terminal" ? "standalone-terminal" : "pc",
    titulars: people.length,
    transmitters: senders.length,
    staff: valuesOf(staff).length,
    homeVisits: senders.some(({ homeVisits }) => homeVisits === true),
  };
}

function valuesOf(items: WorkstationFacts["titulars"]): readonly Practitioner[] {
  return "missing" in items ? [] : items.map(({ value }) => value);
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0 && n <= 10_000;
}
