import { type CalendarDate, date } from "../../model/date.js";
import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { act1978, cnilReference, PRACTICE_FROM, resellerPractice } from "./sources.js";

/** First day of the GDPR. */
const GDPR: CalendarDate = /*@__PURE__*/ date("2018-05-25");

/** A file of patients was declared to the CNIL; the duty is the practitioner's, the reseller reminds him of it. */
export const cnilDeclaration: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/cnil-declaration",
  slug: "patient-file-declaration",
  title: { fr: "Déclaration du fichier des patients à la CNIL", en: "Declaration of the patient file to the CNIL" },
  basis: "law",
  sources: [act1978, resellerPractice],
  phases: [{ from: PRACTICE_FROM, until: GDPR, severity: "warning", gates: [] }],
  replacedBy: "commercial/gdpr-record",
  each: "practitioner",
  check: ({ id, name, dataProtection }, { asOf }) => {
    const on = dataProtection === null ? null : dataProtection?.cnilDeclaredOn;
    if (on === undefined) return { missing: ["practitioners[].dataProtection.cnilDeclaredOn"] };
    return on !== null && on <= asOf ? "pass" : { fail: "none", at: ["dataProtection"], data: { name: name ?? id } };
  },
  messages: { none: { fr: "{name} n'a pas déclaré son fichier.", en: "{name} has not declared the file." } },
  remedy: { fr: "Faire la déclaration.", en: "Make the declaration." },
});

/** From 25 May 2018 the record of processing takes the place of the declaration. */
export const gdprRecord: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/gdpr-record",
  slug: "patient-file-record",
  title: { fr: "Registre des traitements", en: "Record of processing" },
  basis: "law",
  sources: [cnilReference],
  phases: [{ from: GDPR, severity: "warning", gates: [] }],
  each: "practitioner",
  check: ({ id, name, dataProtection }) => {
    const kept = dataProtection === null ? null : dataProtection?.gdprRecord;
    if (kept === undefined) return { missing: ["practitioners[].dataProtection.gdprRecord"] };
    return kept === true ? "pass" : { fail: "none", at: ["dataProtection"], data: { name: name ?? id } };
  },
  messages: { none: { fr: "{name} ne tient pas de registre.", en: "{name} keeps no record." } },
  remedy: { fr: "Écrire le registre des traitements.", en: "Write the record of processing." },
});
