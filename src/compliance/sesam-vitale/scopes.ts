import type { CareProfession, Practitioner } from "../../model/workstation-practice.js";
import type { Items } from "../../plugins/pack.js";
import type { WorkstationFacts } from "./facts.js";
import { isOneOf, of } from "./read.js";
import { every, some, type Tri } from "./tri.js";

/** Professions of the lump sum for modernization (forfait d'aide à la modernisation et à l'informatisation, FAMI). */
export const FAMI: readonly CareProfession[] = [
  "nurse",
  "physio",
  "dentist",
  "midwife",
  "speech",
  "podiatrist",
  "orthoptist",
];

/** General practitioners and specialists. */
export const DOCTORS: readonly CareProfession[] = ["gp", "specialist"];

/** Does a titular have one of these professions? A practice may mix them. */
export function titularIs(facts: WorkstationFacts, professions: readonly CareProfession[]): Tri {
  return anyPerson(facts.titulars, ({ profession }) =>
    isOneOf(profession, professions, "practice.practitioners[].profession"),
  );
}

/** Does somebody pass the test? */
export function anyPerson(items: Items<Practitioner>, test: (person: Practitioner) => Tri): Tri {
  return "missing" in items ? items.missing : some(...items.map(({ value }) => test(value)));
}

/** Work on a computer, not on a stand-alone terminal. */
export function onPc({ solution }: WorkstationFacts): Tri {
  return isOneOf(solution, ["pc"], "workstation.solution");
}

/** Several practitioners under one roof. */
export function inGroup({ practice }: WorkstationFacts): Tri {
  return isOneOf(of(practice, "kind") ?? undefined, ["group", "scm"], "practice.kind");
}

/** A group on client and server. */
export function onServer(facts: WorkstationFacts): Tri {
  return every(inGroup(facts), isOneOf(facts.architecture, ["client-server"], "workstation.software.architecture"));
}
