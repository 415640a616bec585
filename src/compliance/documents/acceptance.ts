import type { Rule } from "../../plugins/rule.js";
import { part } from "./mention.js";
import { type DocumentShape, documentRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice } from "./sources.js";

/** Words by hand that bind: on a quote, and on a proposal or contract. */
const WORDS: readonly string[] = ["bon pour accord", "lu et approuve"];

/** The client accepts by date, name of the signer, stamp, and "bon pour accord" (or "lu et approuvé") by hand. */
export const acceptance: Rule<DocumentShape> = /*@__PURE__*/ documentRule({
  id: "documents/acceptance",
  slug: "acceptance",
  title: { fr: "Acceptation du client", en: "Acceptance by the client" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["accept"] }],
  check: ({ kind, acceptance: given }) => {
    if (kind !== "quote" && kind !== "order") return "notApplicable";
    const keys = ["on", "signer", "stamp", "mention"] as const;
    const absent = keys.find((key) => [null, false, ""].includes(part(given, key) as null));
    if (absent !== undefined) return { fail: absent, at: ["acceptance", absent] };
    const mention = part(given, "mention");
    if (typeof mention === "string" && !WORDS.includes(plain(mention)))
      return { fail: "otherWords", at: ["acceptance", "mention"] };
    const missing = keys.filter((key) => part(given, key) === undefined);
    return missing.length === 0 ? "pass" : { missing: missing.map((key) => `acceptance.${key}`) };
  },
  messages: {
    on: { fr: "L'acceptation n'est pas datée.", en: "The acceptance has no date." },
    signer: { fr: "Le nom du signataire manque.", en: "The name of the signer is missing." },
    stamp: { fr: "Le cachet manque.", en: "The stamp is missing." },
    mention: { fr: "La mention manuscrite manque.", en: "The handwritten words are missing." },
    otherWords: {
      fr: "La mention n'est ni « bon pour accord » ni « lu et approuvé ».",
      en: 'The words are neither "bon pour accord" nor "lu et approuvé".',
    },
  },
  remedy: { fr: "Faire compléter le document par le client.", en: "Have the client complete the document." },
});

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("é", "e").slice(0, 100);
}
