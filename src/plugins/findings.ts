import { fillText, type Text } from "../model/text.js";
import type { RuleFinding } from "../model/verdict.js";
import type { Read } from "./outcome.js";
import type { Field } from "./pack.js";
import type { Rule } from "./rule.js";
import type { RuleEntry } from "./rulebook.js";
import { filled } from "./template.js";

const NOT_KNOWN: Text = { fr: "Non connu : {facts}.", en: "Not known: {facts}." };
const CRASHED: Text = {
  fr: "La règle {rule} n'a pas pu être évaluée ({key}{thrown}).",
  en: "Rule {rule} could not be evaluated ({key}{thrown}).",
};
const REPORT: Text = {
  fr: "Signaler ce défaut à l'auteur de la règle.",
  en: "Report this fault to the author of the rule.",
};
const RENAME: Text = {
  fr: "Donner à chaque élément un identifiant qui lui est propre.",
  en: "Give each thing an id of its own.",
};

/** What writes the findings of one rule. */
export function reporter(
  { id, remedy, sources }: Pick<Rule, "id" | "remedy" | "sources">,
  fields: Readonly<Record<string, Field>>,
): RuleEntry["report"] {
  return (read, phase, item, waiver) => {
    const { key = "unknown", template, missing, at, data } = read;
    const status = waiver ? "waived" : (read.status as RuleFinding["status"]);
    const { severity, gates } = phase;
    const message = template ? filled(template, data) : troubleOf(id, key, read);
    // One literal for most failures: an object that grows key by key is several times as slow.
    if (at && data && !item && !waiver)
      return { code: id, status, key, severity, gates, message, remedy, path: at, data, sources };
    const question = missing?.map((name) => questionOf(fields, name)).find(Boolean);
    const path = [...(item?.path ?? []), ...(at ?? [])];
    return {
      code: id,
      status,
      key,
      severity,
      gates,
      message,
      remedy: read.status !== "crashed" ? remedy : key === "duplicateItem" ? RENAME : REPORT,
      ...(path.length > 0 && { path }),
      ...(data && { data }),
      sources,
      ...(item && { item: item.id }),
      ...(missing && { missing }),
      ...(question && { question }),
      ...(waiver && { waivedBy: { owner: waiver.owner, reason: waiver.reason } }),
    };
  };
}

function troubleOf(rule: string, key: string, { missing, thrown }: Read): Text {
  if (missing) return fillText(NOT_KNOWN, { facts: missing.join(", ") });
  return fillText(CRASHED, { rule, key, thrown: thrown === undefined ? "" : `: ${thrown}` });
}

function questionOf(fields: Readonly<Record<string, Field>>, name: string): Text | undefined {
  return Object.hasOwn(fields, name) ? fields[name]?.question : undefined;
}

/** The finding of a conclusion that threw. */
export function concludeCrash(pack: string, { thrown = "" }: Read): RuleFinding {
  return {
    code: pack,
    status: "crashed",
    key: "conclude",
    severity: "warning",
    gates: [],
    message: {
      fr: `La conclusion de ${pack} a échoué : ${thrown}`,
      en: `The conclusion of ${pack} failed: ${thrown}`,
    },
  };
}
