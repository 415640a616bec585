import type { Source } from "../../model/source.js";

export { PRACTICE_FROM, resellerPractice } from "../deal/sources.js";

/** What a certified sales technician checks before an offer goes out. */
export const salesReference: Source = {
  id: "sales-reference",
  title:
    "Certification reference of the health-sector sales profession: formalize a commercial offer, negotiate within bounds",
};

/** Who invoices training without VAT. */
export const trainingExemption: Source = {
  id: "cgi-261-4-4-a",
  title: "CGI, article 261-4-4° a: VAT exemption of continuing training, as reported (2020)",
  url: "https://bncplus.fr/TVA-exoneration-formation-professionnelle-continue",
};

/** The act of 1978, as a reseller of its time tells it. */
export const act1978: Source = {
  id: "act-78-17",
  title: "Act 78-17 of 6 January 1978 on data processing, files and liberties",
};

/** What follows the declarations. */
export const cnilReference: Source = {
  id: "cnil-2020-081",
  title: "CNIL, deliberation 2020-081 of 18 June 2020, reference framework for practices",
};
