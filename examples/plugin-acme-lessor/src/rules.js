import { date, euros } from "bareme/model";
import { definePack, rulesFor } from "bareme/plugins";
import { acmeSource } from "./source.js";

const dealRule = rulesFor();

/** Is the deal ours? The ids of our options start with `acme/`. */
function ours({ option }) {
  return option?.id.startsWith("acme/") === true;
}

/** ACME finances nothing below an amount, in cents excluding VAT. */
function atLeast(slug, amount, period, replacedBy) {
  return dealRule({
    id: `acme-lessor/${slug}`,
    slug,
    title: { fr: "Montant minimum", en: "Minimum amount" },
    basis: "convention",
    sources: [acmeSource],
    phases: [{ ...period, severity: "blocking", gates: ["file"] }],
    ...(replacedBy === undefined ? {} : { replacedBy }),
    check: (deal) => {
      const financed = deal.option?.amountFinanced;
      if (!ours(deal)) return "notApplicable";
      if (financed === undefined) return { missing: ["option.amountFinanced"] };
      return financed >= amount
        ? "pass"
        : { fail: "small", at: ["option", "amountFinanced"], data: { least: amount / 100 } };
    },
    messages: {
      small: {
        fr: "ACME Bail finance à partir de {least} € HT.",
        en: "ACME Bail finances from EUR {least} excl. VAT.",
      },
    },
    remedy: { fr: "Regrouper les matériels, ou payer comptant.", en: "Group the equipment, or pay cash." },
  });
}

/** A file of ACME needs the deed of the practice when several practitioners sign. */
export const groupDeed = dealRule({
  id: "acme-lessor/group-deed",
  slug: "group-deed",
  title: { fr: "Statuts de la société", en: "Articles of the practice" },
  basis: "convention",
  sources: [acmeSource],
  phases: [{ from: date("2026-01-01"), severity: "blocking", gates: ["file"] }],
  check: (deal) => {
    if (!ours(deal)) return "notApplicable";
    if (deal.practitioners === undefined) return { missing: ["practitioners"] };
    if (deal.practitioners.length < 2) return "notApplicable";
    const deed = deal.financingFile?.groupDeed;
    if (deed === undefined) return { missing: ["financingFile.groupDeed"] };
    return deed ? "pass" : { fail: "absent", at: ["financingFile", "groupDeed"] };
  },
  messages: { absent: { fr: "Les statuts manquent au dossier.", en: "The articles are missing from the file." } },
  remedy: { fr: "Demander les statuts au client.", en: "Ask the client for the articles." },
});

/** 750 EUR until the end of June 2026: a rule that has been in force is ended and followed, never edited. */
export const minimum2026 = atLeast(
  "minimum-2026",
  euros(750),
  { from: date("2026-01-01"), until: date("2026-07-01") },
  "acme-lessor/minimum",
);
export const minimum = atLeast("minimum", euros(500), { from: date("2026-07-01") });

const ask = (fr, en) => ({ whenAbsent: "absent", question: { fr, en } });

/** A pack of our own, on the library's deals. */
export const acmePack = definePack({
  id: "acme-lessor",
  kind: "deal",
  title: { fr: "ACME Bail", en: "ACME Bail" },
  gates: ["file"],
  policy: {},
  fields: {
    "option.amountFinanced": ask("Quel montant est financé ?", "What amount is financed?"),
    practitioners: ask("Qui exerce au cabinet ?", "Who works in the practice?"),
    "financingFile.groupDeed": ask("Les statuts sont-ils au dossier ?", "Are the articles on file?"),
  },
  rules: [minimum2026, minimum, groupDeed],
});
