import { date } from "../../model/date.js";
import type { DocumentKind } from "../../model/document-kind.js";
import type { SalesDocument } from "../../model/sales-document.js";
import type { Basis, Source } from "../../model/source.js";
import type { Rule } from "../../plugins/rule.js";
import { type DocumentShape, documentRule } from "./shape.js";

/** One mandatory mention, as a row of a table. */
export interface Mention {
  /** Reference id in kebab-case: `invoice-number`. Also the slug. */
  readonly id: string;
  /** Documents that must carry it. */
  readonly on: readonly DocumentKind[];
  readonly fr: string;
  readonly en: string;
  /** Field to ask for. */
  readonly field: string;
  readonly read: (document: SalesDocument) => unknown;
  readonly from: string;
  readonly basis: Basis;
  readonly source: Source;
  /** `false` = start not read: a warning that never blocks. */
  readonly verified?: false;
  /** Only between professionals. */
  readonly professionalsOnly?: true;
  /** Documents that may do without it. */
  readonly spared?: (document: SalesDocument) => boolean;
}

/** The rule of a mention: on its documents, absent fails, not known asks. */
export function mentionRule(mention: Mention): Rule<DocumentShape> {
  const { id, fr, en, field, read, basis, source } = mention;
  const from = date(mention.from);
  return documentRule({
    id: `documents/${id}`,
    slug: id,
    title: { fr, en },
    basis,
    sources: [source],
    phases:
      mention.verified === false
        ? [{ from, severity: "warning", gates: [], verified: false }]
        : [{ from, severity: "blocking", gates: ["issue"] }],
    check: (document) => {
      if (!mention.on.includes(document.kind)) return "notApplicable";
      if (mention.professionalsOnly && document.clientIsProfessional === false) return "notApplicable";
      if (mention.spared?.(document)) return "notApplicable";
      const value = read(document);
      if (value === undefined) return { missing: [field] };
      if (value === null || value === false || value === "") return { fail: "absent" };
      return "pass";
    },
    messages: { absent: { fr: `Mention absente : ${inSentence(fr)}.`, en: `Mention missing: ${inSentence(en)}.` } },
    remedy: { fr: "Ajouter la mention au document.", en: "Add the mention to the document." },
  });
}

/** A title in the middle of a sentence: an acronym (SIREN) keeps its capitals. */
function inSentence(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

/** A part of an object that may itself be absent: `null` stays `null`, absent stays absent. */
export function part<T extends object, K extends keyof T>(
  whole: T | null | undefined,
  key: K,
): T[K] | null | undefined {
  return whole === null ? null : whole?.[key];
}
