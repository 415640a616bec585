import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { Items } from "../../plugins/pack.js";
import type { WorkstationFacts } from "./facts.js";
import { itemsOf, where } from "./item-list.js";
import { isOneOf, isTrue } from "./read.js";
import type { Place } from "./shape.js";

type Facts = Pick<WorkstationFacts, "solution" | "posts" | "readers">;

const POSTS = "workstation.posts";
const READERS = "workstation.readers";

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
