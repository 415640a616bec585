import { isDate } from "../../model/date.js";
import type { Finding, Path } from "../../model/finding.js";
import type { Workstation, WorkstationCase } from "../../model/workstation.js";
import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { Practitioner } from "../../model/workstation-practice.js";
import { contradiction } from "./contradiction.js";
import { KNOWN_WORDS } from "./known-words.js";
import { type Fact, isNumber, listOf, objectOf, of } from "./read.js";

const MOST = 200;

/**
 * Facts of a record that contradict each other, and words that the library does not know: what to clear up before any verdict is read.
 * At most 200.
 *
 * @example
 * ```ts
 * const post = { id: "W1", kind: "standalone", billing: true, usedBy: [], readerIds: ["R9"] } as const;
 * const practice = { kind: "solo", practitioners: [] } as const;
 * const [finding] = contradictions({ practice, workstation: { solution: "pc", stage: "production", posts: [post], readers: [] } });
 * finding?.code; // => "workstation/unknown-id"
 * ```
 */
export function contradictions(subject: WorkstationCase): readonly Finding[] {
  const practice = objectOf(of(objectOf(subject), "practice"));
  const workstation = objectOf(of(objectOf(subject), "workstation"));
  const people = listOf(of(practice, "practitioners")) ?? [];
  const posts = listOf(of(workstation, "posts")) ?? [];
  const readers = listOf(of(workstation, "readers")) ?? [];
  const production = of(workstation, "stage") === "production";
  const findings = [
    ...duplicates(people, ["practice", "practitioners"]),
    ...duplicates(posts, ["workstation", "posts"]),
    ...duplicates(readers, ["workstation", "readers"]),
    ...(["fseRate", "teleserviceUsageRate"] as const).flatMap((field) => rateOf(of(practice, field), field)),
    ...word(of(practice, "kind"), "practiceKind", ["practice", "kind"]),
    ...ofWorkstation(workstation),
    ...people.flatMap((person, k) => ofPerson(person, ["practice", "practitioners", k], people, production)),
    ...readers.flatMap((reader, k) => ofReader(reader, ["workstation", "readers", k])),
    ...posts.flatMap((post, k) => ofPost(post, ["workstation", "posts", k], people, readers)),
  ];
  return findings.slice(0, MOST);
}

function ofWorkstation(workstation: Fact<Workstation>): Finding[] {
  const [software, network] = [objectOf(of(workstation, "software")), objectOf(of(workstation, "network"))];
  const billing = objectOf(of(software, "billing"));
  const commissioning = objectOf(of(workstation, "commissioning"));
  const words: readonly (readonly [unknown, keyof typeof KNOWN_WORDS, string])[] = [
    [of(workstation, "solution"), "solution", "solution"],
    [of(workstation, "stage"), "stage", "stage"],
    [of(software, "architecture"), "architecture", "software.architecture"],
    [of(objectOf(of(billing, "approval")), "sv"), "version", "software.billing.approval.sv"],
    [of(billing, "currency"), "currency", "software.billing.currency"],
    [of(network, "kind"), "networkKind", "network.kind"],
    [of(network, "equipment"), "equipment", "network.equipment"],
    [of(network, "fseRoute"), "fseRoute", "network.fseRoute"],
    [of(objectOf(of(commissioning, "arl")), "status"), "arlStatus", "commissioning.arl.status"],
    [of(objectOf(of(commissioning, "testLot")), "cardsKind"), "cardsKind", "commissioning.testLot.cardsKind"],
  ];
  return words.flatMap(([value, list, path]) => word(value, list, ["workstation", ...path.split(".")]));
}

function ofPerson(person: Practitioner, path: Path, people: readonly Practitioner[], production: boolean): Finding[] {
  const id = String(person.id);
  const card = objectOf(person.card);
  const [issuedOn, validUntil] = [of(card, "issuedOn"), of(card, "validUntil")];
  const findings = [
    ...word(person.profession, "profession", [...path, "profession"]),
    ...word(person.role, "role", [...path, "role"]),
    ...word(of(card, "type"), "cardType", [...path, "card", "type"]),
    ...refers(id, person.replaces, people, [...path, "replaces"]),
  ];
  if (isDate(issuedOn) && isDate(validUntil) && validUntil < issuedOn)
    findings.push(contradiction("card-ends-before-issue", [...path, "card"], { id, issuedOn, validUntil }));
  if (production && of(card, "isTest") === true)
    findings.push(contradiction("test-card-in-production", [...path, "card", "isTest"], { id }));
  if (person.role === "staff" && person.transmits === true)
    findings.push(contradiction("staff-transmits", [...path, "transmits"], { id }));
  if (person.replaces === person.id && person.id !== undefined)
    findings.push(contradiction("replaces-itself", [...path, "replaces"], { id }));
  return findings;
}

function ofReader(reader: CardReader, path: Path): Finding[] {
  const id = String(reader.id);
  const { type, mode } = reader;
  const findings = [
    ...word(type, "readerType", [...path, "type"]),
    ...word(mode, "readerMode", [...path, "mode"]),
    ...word(reader.apcv, "apcv", [...path, "apcv"]),
    ...slotFindings(reader, [...path, "slots"]),
  ];
  if (type === "tla" && typeof mode === "string" && mode !== "standalone")
    findings.push(contradiction("terminal-and-mode", [...path, "mode"], { id, mode }));
  return findings;
}

function slotFindings({ id, type, slots }: CardReader, path: Path): Finding[] {
  const [cps, vitale] = [of(objectOf(slots), "cps"), of(objectOf(slots), "vitale")];
  const bad = [cps, vitale].find((n) => isNumber(n) && !(Number.isInteger(n) && n >= 0 && n <= 9));
  if (bad !== undefined) return [contradiction("bad-slot-count", path, { id: String(id), value: Number(bad) })];
  if (!isNumber(cps) || !isNumber(vitale)) return [];
  const odd =
    ((type === "bifente" || type === "trifente") && (cps === 0 || vitale === 0)) ||
    (type === "single" && cps > 0 && vitale > 0);
  return odd ? [contradiction("slots-and-type", path, { id: String(id), type: String(type), cps, vitale })] : [];
}

function ofPost(
  post: WorkstationPost,
  path: Path,
  people: readonly Practitioner[],
  readers: readonly CardReader[],
): Finding[] {
  const id = String(post.id);
  const ids = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
  return [
    ...word(post.kind, "postKind", [...path, "kind"]),
    ...ids(post.usedBy).flatMap((to) => refers(id, to, people, [...path, "usedBy"])),
    ...ids(post.readerIds).flatMap((to) => refers(id, to, readers, [...path, "readerIds"])),
  ];
}

function refers(id: string, to: unknown, all: readonly { readonly id: string }[], path: Path): Finding[] {
  const known = typeof to !== "string" || all.some((one) => one.id === to);
  return known ? [] : [contradiction("unknown-id", path, { id, to })];
}

function duplicates(all: readonly { readonly id: string }[], path: Path): Finding[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, k) => {
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [contradiction("duplicate-id", [...path, k, "id"], { id })];
    seen.add(id);
    return [];
  });
}

function rateOf(value: unknown, field: string): Finding[] {
  const odd = isNumber(value) && (value < 0 || value > 1);
  return odd ? [contradiction("rate-out-of-range", ["practice", field], { value })] : [];
}

function word(value: unknown, list: keyof typeof KNOWN_WORDS, path: Path): Finding[] {
  const known: readonly string[] = KNOWN_WORDS[list];
  if (typeof value !== "string" || known.includes(value)) return [];
  return [contradiction("unknown-word", path, { word: value.slice(0, 40), known: known.join(", ") })];
}
