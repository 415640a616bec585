import { isDate } from "../../model/date.js";
import type { Finding, FindingData, Path } from "../../model/finding.js";
import { fillText, type Text } from "../../model/text.js";
import type { WorkstationCase } from "../../model/workstation.js";
import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { Practitioner } from "../../model/workstation-practice.js";
import { KNOWN_WORDS } from "./known-words.js";
import { isNumber, listOf, objectOf, of } from "./read.js";

const MESSAGES = {
  "slots-and-type": {
    fr: "Lecteur {id} : un lecteur « {type} » avec {cps} fente(s) CPS et {vitale} fente(s) Vitale.",
    en: "Reader {id}: a “{type}” reader with {cps} CPS slot(s) and {vitale} Vitale slot(s).",
  },
  "bad-slot-count": {
    fr: "Lecteur {id} : un nombre de fentes est un entier, de 0 à 9 ; reçu {value}.",
    en: "Reader {id}: a number of slots is whole, 0 to 9; received {value}.",
  },
  "terminal-and-mode": {
    fr: "Lecteur {id} : un terminal autonome en mode {mode}.",
    en: "Reader {id}: a stand-alone terminal in {mode} mode.",
  },
  "card-ends-before-issue": {
    fr: "Carte de {id} : valable jusqu'au {validUntil}, délivrée le {issuedOn}.",
    en: "Card of {id}: valid until {validUntil}, issued on {issuedOn}.",
  },
  "test-card-in-production": {
    fr: "Carte de {id} : une carte de test en production.",
    en: "Card of {id}: a test card in production.",
  },
  "staff-transmits": {
    fr: "{id} : le personnel ne télétransmet pas en son nom.",
    en: "{id}: staff does not transmit in its own name.",
  },
  "replaces-itself": { fr: "{id} se remplace soi-même.", en: "{id} replaces itself." },
  "duplicate-id": { fr: "L'identifiant {id} sert deux fois.", en: "Id {id} is used twice." },
  "unknown-id": { fr: "{id} renvoie à {to}, qui n'existe pas.", en: "{id} refers to {to}, which does not exist." },
  "rate-out-of-range": {
    fr: "Un taux est une fraction de 0 à 1 ; reçu {value}.",
    en: "A rate is a fraction from 0 to 1; received {value}.",
  },
  "unknown-word": {
    fr: "« {word} » n'est pas connu ; connus : {known}.",
    en: "“{word}” is not known; known: {known}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

const REMEDY: Text = {
  fr: "Corriger le dossier, ou demander au client.",
  en: "Correct the record, or ask the client.",
};

type Kind = keyof typeof MESSAGES;
const MOST = 200;

function found(kind: Kind, path: Path, data: FindingData): Finding {
  return {
    code: `workstation/${kind}`,
    severity: "warning",
    message: fillText(MESSAGES[kind], data),
    remedy: REMEDY,
    path,
    data,
  };
}

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
  const sv = of(of(of(of(workstation, "software"), "billing"), "approval"), "sv");
  const findings = [
    ...duplicates(people, ["practice", "practitioners"]),
    ...duplicates(posts, ["workstation", "posts"]),
    ...duplicates(readers, ["workstation", "readers"]),
    ...(["fseRate", "teleserviceUsageRate"] as const).flatMap((field) => rateOf(of(practice, field), field)),
    ...word(sv, "version", ["workstation", "software", "billing", "approval", "sv"]),
    ...people.flatMap((person, k) => ofPerson(person, ["practice", "practitioners", k], people, production)),
    ...readers.flatMap((reader, k) => ofReader(reader, ["workstation", "readers", k])),
    ...posts.flatMap((post, k) => ofPost(post, ["workstation", "posts", k], people, readers)),
  ];
  return findings.slice(0, MOST);
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
    findings.push(found("card-ends-before-issue", [...path, "card"], { id, issuedOn, validUntil }));
  if (production && of(card, "isTest") === true)
    findings.push(found("test-card-in-production", [...path, "card", "isTest"], { id }));
  if (person.role === "staff" && person.transmits === true)
    findings.push(found("staff-transmits", [...path, "transmits"], { id }));
  if (person.replaces === person.id && person.id !== undefined)
    findings.push(found("replaces-itself", [...path, "replaces"], { id }));
  return findings;
}

function ofReader(reader: CardReader, path: Path): Finding[] {
  const id = String(reader.id);
  const { type, mode } = reader;
  const findings = [
    ...word(type, "readerType", [...path, "type"]),
    ...word(mode, "readerMode", [...path, "mode"]),
    ...slotFindings(reader, [...path, "slots"]),
  ];
  if (type === "tla" && typeof mode === "string" && mode !== "standalone")
    findings.push(found("terminal-and-mode", [...path, "mode"], { id, mode }));
  return findings;
}

function slotFindings({ id, type, slots }: CardReader, path: Path): Finding[] {
  const [cps, vitale] = [of(objectOf(slots), "cps"), of(objectOf(slots), "vitale")];
  const bad = [cps, vitale].find((n) => isNumber(n) && !(Number.isInteger(n) && n >= 0 && n <= 9));
  if (bad !== undefined) return [found("bad-slot-count", path, { id: String(id), value: Number(bad) })];
  if (!isNumber(cps) || !isNumber(vitale)) return [];
  const odd =
    ((type === "bifente" || type === "trifente") && (cps === 0 || vitale === 0)) ||
    (type === "single" && cps > 0 && vitale > 0);
  return odd ? [found("slots-and-type", path, { id: String(id), type: String(type), cps, vitale })] : [];
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
    ...ids(post.usedBy).flatMap((to) => refers(id, to, people, [...path, "usedBy"])),
    ...ids(post.readerIds).flatMap((to) => refers(id, to, readers, [...path, "readerIds"])),
  ];
}

function refers(id: string, to: unknown, all: readonly { readonly id: string }[], path: Path): Finding[] {
  const known = typeof to !== "string" || all.some((one) => one.id === to);
  return known ? [] : [found("unknown-id", path, { id, to })];
}

function duplicates(all: readonly { readonly id: string }[], path: Path): Finding[] {
  const seen = new Set<string>();
  return all.flatMap(({ id }, k) => {
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [found("duplicate-id", [...path, k, "id"], { id })];
    seen.add(id);
    return [];
  });
}

function rateOf(value: unknown, field: string): Finding[] {
  const odd = isNumber(value) && (value < 0 || value > 1);
  return odd ? [found("rate-out-of-range", ["practice", field], { value })] : [];
}

function word(value: unknown, list: keyof typeof KNOWN_WORDS, path: Path): Finding[] {
  const known: readonly string[] = KNOWN_WORDS[list];
  if (typeof value !== "string" || known.includes(value)) return [];
  return [found("unknown-word", path, { word: value.slice(0, 40), known: known.join(", ") })];
}
