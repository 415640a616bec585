import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { Practitioner } from "../../model/workstation-practice.js";
import type { Item, Items } from "../../plugins/pack.js";
import type { WorkstationFacts } from "./facts.js";
import { isOneOf, isTrue } from "./read.js";
import type { Place } from "./shape.js";
import { every, type Tri } from "./tri.js";

type Facts = Pick<WorkstationFacts, "people" | "solution" | "posts" | "readers">;

const POSTS = "workstation.posts";
const READERS = "workstation.readers";

/** Everybody. */
export function practitioners({ people }: Facts): Items<Practitioner> {
  return itemsOf(people, ["practice", "practitioners"]) ?? { missing: ["practice.practitioners"] };
}

/** Owners and collaborators. */
export function titulars(facts: Facts): Items<Practitioner> {
  return where(practitioners(facts), isTitular);
}

/** Who signs and sends: titulars and replacements that transmit. */
export function transmitters(facts: Facts): Items<Practitioner> {
  return where(practitioners(facts), (person) =>
    every(
      hasRole(person, ["owner", "collaborator", "replacement"]),
      isTrue(person.transmits, "practice.practitioners[].transmits"),
    ),
  );
}

/** The staff. */
export function staff(facts: Facts): Items<Practitioner> {
  return where(practitioners(facts), (person) => hasRole(person, ["staff"]));
}

/** The replacements. */
export function replacements(facts: Facts): Items<Practitioner> {
  return where(practitioners(facts), (person) => hasRole(person, ["replacement"]));
}

/** Owner or collaborator? */
export function isTitular(person: Practitioner): Tri {
  return hasRole(person, ["owner", "collaborator"]);
}

/** Every post. */
export function posts({ posts }: Facts): Items<WorkstationPost> {
  return itemsOf(posts, ["workstation", "posts"]) ?? { missing: [POSTS] };
}

/** Every server. */
export function servers(facts: Facts): Items<WorkstationPost> {
  return where(posts(facts), ({ kind }) => isOneOf(kind, ["server"], `${POSTS}[].kind`));
}

/** Every post where sheets are made; with a stand-alone terminal, the workstation itself with all its readers. */
export function places(facts: Facts): Items<Place> {
  const { solution, readers } = facts;
  if (typeof solution !== "string") return { missing: ["workstation.solution"] };
  if (solution === "standalone-terminal")
    return [{ id: "workstation", value: readers === undefined ? {} : { readers }, path: ["workstation"] }];
  const billing = where(posts(facts), ({ billing }) => isTrue(billing, `${POSTS}[].billing`));
  return "missing" in billing ? billing : billing.map((item) => ({ ...item, value: placeOf(item.value, readers) }));
}

/** The readers in use, each once: a spare in a drawer is not looked at. */
export function readersInUse(facts: Facts): Items<CardReader> {
  const all = places(facts);
  if ("missing" in all) return all;
  if (all.some(({ value }) => value.readers === undefined)) return { missing: [READERS] };
  const used = new Set(all.flatMap(({ value }) => value.readers ?? []));
  return (itemsOf(facts.readers, ["workstation", "readers"]) ?? []).filter(({ value }) => used.has(value));
}

function placeOf(post: WorkstationPost, readers: readonly CardReader[] | undefined): Place {
  const ids: readonly string[] | undefined = Array.isArray(post.readerIds) ? post.readerIds : undefined;
  if (ids?.length === 0) return { post, readers: [] };
  if (ids === undefined || readers === undefined) return { post };
  return { post, readers: readers.filter(({ id }) => ids.includes(id)) };
}

function hasRole({ role }: Practitioner, roles: readonly string[]): Tri {
  return isOneOf(role, roles, "practice.practitioners[].role");
}

function itemsOf<T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  path: readonly string[],
): Item<T>[] | undefined {
  return list?.map((value, k) => ({
    id: typeof value.id === "string" ? value.id : `#${k}`,
    value,
    path: [...path, k],
  }));
}

/** The items that pass a test; when it cannot be told for one of them, the facts that would tell. */
function where<T>(items: Items<T>, test: (value: T) => Tri): Items<T> {
  if ("missing" in items) return items;
  const told = items.map((item) => ({ item, tri: test(item.value) }));
  const missing = told.flatMap(({ tri }) => (typeof tri === "boolean" ? [] : tri));
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  return told.flatMap(({ item, tri }) => (tri === true ? [item] : []));
}
