import { isDate } from "../model/date.js";
import { copyPlain } from "./copy-plain.js";
import { reporter } from "./findings.js";
import { freezeDeep } from "./freeze.js";
import type { Field } from "./pack.js";
import { readAnswer } from "./read-answer.js";
import type { Rule } from "./rule.js";
import type { RuleEntry } from "./rulebook.js";
import { template } from "./template.js";

/** Why plugins do not fit together. */
export interface Conflict {
  /** Stable code. */
  readonly code: string;
  /** The thing: a rule, pack, parameter or plugin id. */
  readonly id: string;
  /** The plugins that bring it. */
  readonly owners: readonly string[];
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;

/** A kebab-case id. */
export function isId(id: unknown): id is string {
  return typeof id === "string" && id.length <= MAX_ID && ID.test(id);
}

/** A camelCase word: a kind, a gate. */
export function isWord(word: unknown): boolean {
  return typeof word === "string" && word.length <= MAX_ID && /^[a-z][A-Za-z0-9]*$/.test(word);
}

/** Copies a rule's words once, so that a rule that lies later changes nothing, and guards its answers. */
export function copyRule(rule: Rule, fields: Readonly<Record<string, Field>>): RuleEntry {
  const { id, slug, title, basis, sources, phases, replacedBy, after, messages, remedy, each, check } = rule;
  const copy = freezeDeep(copyPlain({ id, slug, title, basis, sources, phases, messages, remedy }));
  const sentences = Object.entries(copy.messages).filter(([, text]) => isText(text)); // the others are faults
  const templates = new Map(sentences.map(([key, text]) => [key, template(text)]));
  return {
    ...copy,
    ...(replacedBy === undefined ? {} : { replacedBy: String(replacedBy) }),
    ...(after === undefined ? {} : { after: [...after] }),
    ...(each === undefined ? {} : { each: String(each) }),
    check,
    read: (answer) => readAnswer(answer, templates),
    report: reporter(copy, fields),
  };
}

/** The codes of what is wrong with a rule of a pack; empty when it is sound. */
export function ruleFaults(rule: Rule, packId: string, gates: readonly string[], collections: object): string[] {
  const { id, slug, title, sources, phases, messages, remedy, each, check } = rule;
  const faults: [string, boolean][] = [
    ["rule/bad-id", !(typeof id === "string" && id.startsWith(`${packId}/`) && isId(id.slice(packId.length + 1)))],
    ["rule/bad-slug", !isId(slug)],
    ["rule/no-check", typeof check !== "function"],
    ["rule/missing-text", ![title, remedy, ...Object.values(messages)].every(isText)],
    ["rule/missing-source", !(Array.isArray(sources) && sources.length > 0)],
    ["rule/unknown-collection", each !== undefined && !Object.hasOwn(collections, each)],
    ["rule/bad-phases", !phasesFit(phases)],
    ["rule/unknown-gate", phases.some((phase) => phase.gates.some((gate) => !gates.includes(gate)))],
    ["rule/unverified-blocks", phases.some((phase) => phase.verified === false && phase.severity === "blocking")],
  ];
  return faults.flatMap(([code, wrong]) => (wrong ? [code] : []));
}

/** A text in both languages. */
export function isText(text: unknown): boolean {
  const { fr, en } = (text ?? {}) as { fr?: unknown; en?: unknown };
  return typeof fr === "string" && fr !== "" && typeof en === "string" && en !== "";
}

/** One phase or more, oldest first, without overlap; a gate exactly where it blocks. */
function phasesFit(phases: RuleEntry["phases"]): boolean {
  return (
    phases.length > 0 &&
    phases.every(
      ({ from, until, severity, gates }, k) =>
        isDate(from) &&
        (until === undefined ? k === phases.length - 1 : isDate(until) && from < until) &&
        (k === 0 || from >= (phases[k - 1]?.until ?? "9999-12-31")) &&
        ["blocking", "warning", "info"].includes(severity) &&
        gates.length > 0 === (severity === "blocking"),
    )
  );
}
