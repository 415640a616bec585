import type { Source } from "../../model/source.js";

export const S1: Source = {
  id: "S1",
  title: "Implementing Regulation (EU) 2021/1281",
  url: "https://data.europa.eu/eli/reg_impl/2021/1281/oj",
  locator: "articles 12 and 13",
};
export const S2: Source = {
  id: "S2",
  title: "Regulation (EU) 2019/6 on veterinary medicinal products",
  url: "https://data.europa.eu/eli/reg/2019/6/oj",
  locator: "articles 73 to 79",
};
export const S6: Source = {
  id: "S6",
  title: "UK VMD, Adverse event reporting (quotes VICH GL24)",
  url: "https://www.gov.uk/government/publications/pharmacovigilance-of-veterinary-medicines-in-great-britain/adverse-event-reporting",
};
export const S7: Source = {
  id: "S7",
  title: "DGF Vet Solutions, Reporting timelines (secondary)",
  url: "https://dgfvetsolutions.com/eu/resources/reporting-timelines",
};
export const S8: Source = {
  id: "S8",
  title: "European veterinary pharmacovigilance reporting form for marketing authorization holders",
  url: "https://docsbay.net/eu-phv-reporting-form-for-mahs",
};
export const S9: Source = {
  id: "S9",
  title: "HPRA, Reporting adverse events for a medicine used in an animal",
  url: "https://www.hpra.ie",
};
export const S10: Source = {
  id: "S10",
  title: "openFDA, VICH GL42 test message, field reference and data",
  url: "https://github.com/FDA/openfda",
  locator: "openfda/adae",
};
export const S11: Source = {
  id: "S11",
  title: "EudraVigilance Veterinary FAQ",
  url: "https://eudravigilance.ema.europa.eu/veterinary/FAQs.html",
  locator: "serious adverse reaction",
};
export const S12: Source = {
  id: "S12",
  title: "CVMP questions and answers on serious non-fatal adverse events, EMA/CVMP/PhVWP/303762/2012-Rev.1",
};
export const S13: Source = {
  id: "S13",
  title: "GVP module VI (Rev 2), Validation of reports",
  url: "https://navireg.com/regulation/gvp-module-vi/vi-b-2-validation-of-reports",
  locator: "VI.B.2",
};
export const S14: Source = {
  id: "S14",
  title: "GVP module VI (Rev 2), Submission of ICSRs",
  url: "https://navireg.com/regulation/gvp-module-vi/vi-b-7-submission-of-individual-case-safety-reports-icsrs",
  locator: "VI.B.7",
};
export const S15: Source = {
  id: "S15",
  title: "FDA E2B(R3) core and regional data elements",
  url: "https://github.com/donihyun/e2br3",
  locator: "docs/refs/icsr_data_elements.csv",
};
export const S16: Source = {
  id: "S16",
  title: "FDA E2B(R3) rejection and warning rules",
  url: "https://github.com/donihyun/e2br3",
  locator: "docs/refs/rejection_warning_rules.csv",
};
export const S17: Source = {
  id: "S17",
  title: "Code de la santé publique, R. 5141-104 (older version); VMD dataset note",
  url: "https://codes-et-lois.fr/code-de-la-sante-publique/article-r5141-104",
};
export const S18: Source = {
  id: "S18",
  title: "Causality assessment in veterinary pharmacovigilance",
  url: "https://vigiserve.org/post/causality-assessment-in-veterinary-pharmacovigilance",
};
export const S21: Source = {
  id: "S21",
  title: "Guidance notes on the use of VeDDRA, EMA/CVMP/PhVWP/288284/2007-Rev.10",
};
export const S23: Source = {
  id: "S23",
  title: "GVP module VI addendum I, duplicate management",
  url: "https://navireg.com/regulation/gvp-module-vi-addendum-i-duplicate-management-of-suspected-adverse-reaction-reports/vi-add-i-1-introduction",
};
export const S26: Source = {
  id: "S26",
  title: "Pharmacovigilance du médicament vétérinaire (effects in people)",
  url: "https://sante.gouv.fr",
};
export const S28: Source = {
  id: "S28",
  title: "Code de la santé publique, R. 5141-104 and R. 5442-1 (undated copies)",
  url: "https://www.juriblio.fr",
};
export const S29: Source = {
  id: "S29",
  title: "Anses, Défaut qualité et rappel de lot d'un médicament vétérinaire",
  url: "https://www.anses.fr/fr/portails/1808/content/152838",
};
export const S30: Source = {
  id: "S30",
  title: "ANMV, Procédure de gestion des défauts qualité et des rappels de lot, version 2, 2017",
};
export const S33: Source = {
  id: "S33",
  title: "Arrêté du 22 juillet 2015, guide de bonnes pratiques d'emploi des antibiotiques",
  url: "https://legal.tricoteuses.fr/articles/LEGIARTI000031143608",
};
export const S35: Source = {
  id: "S35",
  title: "Code de la santé publique, R. 5141-84-1 to R. 5141-86",
  url: "https://www.legifrance.gouv.fr",
};
export const S36: Source = {
  id: "S36",
  title: "Code de la santé publique, L. 5143-2",
  url: "https://www.legifrance.gouv.fr",
};
export const S37: Source = {
  id: "S37",
  title: "Code de la santé publique, R. 5141-82 and following (advertising of veterinary medicines)",
  url: "https://www.legifrance.gouv.fr",
};
export const S39: Source = {
  id: "S39",
  title: "CQP délégué(e) à l'information et à la promotion du médicament vétérinaire, référentiels",
};
export const S40: Source = {
  id: "S40",
  title: "Oracle Argus Safety guide, minimum requirements of an ICSR",
  url: "https://docs.oracle.com/en/industries/life-sciences/argus-safety",
};
export const S41: Source = {
  id: "S41",
  title: "GVP module VI, Introduction",
  url: "https://navireg.com/regulation/gvp-module-vi/vi-a-introduction",
  locator: "VI.A",
};
export const S42: Source = {
  id: "S42",
  title: "GVP module VI, Submission time frames in the EU; Directive 2001/83/EC, article 107a",
  url: "https://data.europa.eu/eli/dir/2001/83/oj",
  locator: "VI.C.3",
};
export const S43: Source = {
  id: "S43",
  title: "GVP module VI, appendix 3, requirements of Member States and holders",
  url: "https://navireg.com/regulation/gvp-module-vi/vi-app-3-2-requirements-applicable-to-marketing-authorisation-holders",
};
export const S45: Source = {
  id: "S45",
  title: "GVP module VI, Special situations",
  url: "https://navireg.com/regulation/gvp-module-vi/vi-b-6-special-situations",
  locator: "VI.B.6",
};
export const S47: Source = { id: "S47", title: "EMA, The launch of the new EudraVigilance System, EMA/629943/2017" };
/** A choice of this library that no source settles. */
export const LIBRARY: Source = { id: "library", title: "Convention of this library, configurable" };
