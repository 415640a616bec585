import { fillText, type Text } from "../model/text.js";
import type { RuleFinding } from "../model/verdict.js";
import type { Read } from "./outcome.js";
import type { Field, Item } from "./pack.js";
import type { Planned } from "./plan.js";
import { filled, type Template } from "./template.js";
import type { Waiver } from "./waiver.js";

const NOT_KNOWN: Text = { fr: "Non connu : {facts}.", en: "Not known: {facts}." };
const CRASHED: Text = {
  fr: "La règle {rule} n'a pas pu être évaluée ({key}{thrown}).",
  en: "Rule {rule} could not be evaluated ({key}{thrown}).",
};
const REPORT: Text = {
  fr: "Signaler ce défaut à l'auteur de la règle.",
  en: "Report this fault to the author of the rule.",
};
const EXPIRED: Text = { fr: "La dérogation de {owner} a expiré.", en: "The waiver of {owner} has expired." };
const NO_RULE: Text = {
  fr: "La dérogation de {owner} ne vise aucune règle connue.",
  en: "The waiver of {owner} names no known rule.",
};
const RENEW: Text = { fr: "Renouveler ou retirer la dérogation.", en: "Renew or remove the waiver." };

/** What the finding of one outcome says. */
export function findingOf(
  { rule, phase, templates }: Planned,
  read: Read,
  item: Item | undefined,
  fields: Readonly<Record<string, Field>>,
  waiver: Waiver | undefined,
): RuleFinding {
  const { key = "unknown", missing, at = [], data, thrown } = read;
  const status = waiver ? "waived" : (read.status as RuleFinding["status"]);
  const question = missing
    ?.map((name) => (Object.hasOwn(fields, name) ? fields[name]?.question : undefined))
    .find(Boolean);
  const path = item ? [...item.path, ...at] : at;
  const message =
    read.status === "fail"
      ? filled(templates.get(key) as Template, data)
      : missing
        ? fillText(NOT_KNOWN, { facts: missing.join(", ") })
        : fillText(CRASHED, { rule: rule.id, key, thrown: thrown === undefined ? "" : `: ${thrown}` });
  const finding: { -readonly [K in keyof RuleFinding]: RuleFinding[K] } = {
    code: rule.id,
    status,
    key,
    severity: phase.severity,
    gates: phase.gates,
    message,
    remedy: read.status === "crashed" ? REPORT : rule.remedy,
  };
  if (path.length > 0) finding.path = path;
  if (data) finding.data = data;
  finding.sources = rule.sources;
  if (item) finding.item = item.id;
  if (missing) finding.missing = missing;
  if (question) finding.question = question;
  if (waiver) finding.waivedBy = { owner: waiver.owner, reason: waiver.reason };
  return finding;
}

/** The finding of a waiver that counts no longer, or never did. */
export function waiverNotice(waiver: Waiver, known: boolean): RuleFinding {
  const { rule, owner } = waiver;
  return {
    code: rule,
    status: "notice",
    key: known ? "waiverExpired" : "waiverUnknownRule",
    severity: "warning",
    gates: [],
    message: fillText(known ? EXPIRED : NO_RULE, { owner }),
    remedy: RENEW,
    data: { owner },
  };
}
