import type { Practitioner } from "../../model/workstation-practice.js";
import type { Items } from "../../plugins/pack.js";
import { itemsOf, where } from "./item-list.js";
import { isOneOf, isTrue } from "./read.js";
import { every, type Tri } from "./tri.js";

type People = readonly Practitioner[] | undefined;

/** Everybody. */
export function practitioners(people: People): Items<Practitioner> {
  return itemsOf(people, ["practice", "practitioners"]) ?? { missing: ["practice.practitioners"] };
}

/** Owners and collaborators. */
export function titulars(people: People): Items<Practitioner> {
  return where(practitioners(people), isTitular);
}

/** Who signs and sends: titulars and replacements that transmit. */
export function transmitters(people: People): Items<Practitioner> {
  return where(practitioners(people), (person) =>
    every(
      hasRole(person, ["owner", "collaborator", "replacement"]),
      isTrue(person.transmits, "practice.practitioners[].transmits"),
    ),
  );
}

/** The staff. */
export function staff(people: People): Items<Practitioner> {
  return where(practitioners(people), (person) => hasRole(person, ["staff"]));
}

/** The replacements. */
export function replacements(people: People): Items<Practitioner> {
  return where(practitioners(people), (person) => hasRole(person, ["replacement"]));
}

/** Owner or collaborator? */
export function isTitular(person: Practitioner): Tri {
  return hasRole(person, ["owner", "collaborator"]);
}

function hasRole({ role }: Practitioner, roles: readonly string[]): Tri {
  return isOneOf(role, roles, "practice.practitioners[].role");
}
