import type { PrintedLine } from "../../model/sales-document.js";
import type { Rule } from "../../plugins/rule.js";
import { type DocumentShape, documentRule } from "./shape.js";
import { cgi242, PRACTICE_FROM } from "./sources.js";

const TEXTS = {
  label: { fr: "Une ligne est sans désignation.", en: "A line has no description." },
  quantity: { fr: "Une ligne est sans quantité.", en: "A line has no quantity." },
  unitPrice: { fr: "Une ligne est sans prix unitaire hors TVA.", en: "A line has no unit price excluding VAT." },
  vatRate: {
    fr: "Une ligne n'a ni taux de TVA ni motif d'exonération.",
    en: "A line has neither a VAT rate nor a reason for exemption.",
  },
} as const;

/** Each line names its goods, with quantity, unit price excluding VAT, and its rate or why there is none. */
export const lineDetail: Rule<DocumentShape> = /*@__PURE__*/ documentRule({
  id: "documents/line-detail",
  slug: "line-detail",
  title: { fr: "Détail des lignes", en: "Detail of the lines" },
  basis: "law",
  sources: [cgi242],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["issue"] }],
  each: "line",
  check: (line) => {
    const keys = ["label", "quantity", "unitPrice"] as const;
    const absent = keys.find((key) => line[key] === null || line[key] === "");
    if (absent !== undefined) return { fail: absent, at: [absent] };
    if (untaxed(line)) return { fail: "vatRate", at: ["vatRate"] };
    const missing = [...keys, "vatRate" as const].filter(
      (key) => line[key] === undefined && !(key === "vatRate" && line.exemption),
    );
    return missing.length === 0 ? "pass" : { missing: missing.map((key) => `lines[].${key}`) };
  },
  messages: TEXTS,
  remedy: { fr: "Compléter la ligne.", en: "Complete the line." },
});

function untaxed({ vatRate, exemption }: PrintedLine): boolean {
  return (vatRate === null || vatRate === 0) && (exemption === null || exemption === "");
}
