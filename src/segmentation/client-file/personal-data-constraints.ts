import type { Basis, Source } from "../../model/source.js";
import type { Text } from "../../model/text.js";
import { sourceAt } from "../source-at.js";

/** A constraint on the data of a file of clients and prospects, in force from a day to the day before another. */
export interface PersonalDataConstraint {
  readonly id: string;
  readonly from: string;
  /** First day without it; absent = in force as far as is known. */
  readonly until?: string;
  readonly basis: Basis;
  readonly duty: Text;
  readonly source: Source;
  /** `false` = the text itself was not read: never shown as law without a check. */
  readonly verified: boolean;
}

const ACT: Source = {
  id: "act-78-17",
  title: "Act 78-17 of 6 January 1978 (informatique et libertés), as it stood before act 2018-493 of 20 June 2018",
  url: "http://www.affaires-publiques.org/textof/TO/D2/14533-0618.htm",
};

const GDPR: Source = {
  id: "gdpr",
  title: "Regulation (EU) 2016/679 of 27 April 2016 (GDPR)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
};

const RETENTION: Source = {
  id: "cnil-retention",
  title:
    "CNIL reference on commercial management, as reported: three years from the last contact coming from the prospect",
  url: "https://olympe.legal/quelle-est-selon-la-cnil-la-duree-de-conservation-des-donnees-pour-la-finalite-effectuer-des-operations-relatives-a-la-prospection-dun-non-client-par-courriel/",
};

const MAILING: Source = {
  id: "cnil-professional-mailing",
  title: "CNIL decisions of November and December 2020, as reported: e-mail prospecting of professionals",
  url: "https://www.village-justice.com/articles/rgpd-fete-est-finie-cookies-consentement-prospection-commerciale-nous-sommes,38013.html",
};

/** Dated constraints on a file of clients and prospects. */
export const PERSONAL_DATA_CONSTRAINTS: readonly PersonalDataConstraint[] = [
  {
    id: "cnil-declaration",
    from: "1978-01-06",
    until: "2018-05-25",
    basis: "law",
    duty: {
      fr: "Déclarer le fichier à la CNIL avant de le mettre en œuvre.",
      en: "Declare the file to the CNIL before using it.",
    },
    source: ACT,
    verified: false,
  },
  {
    id: "storage-limitation",
    from: "2018-05-25",
    basis: "law",
    duty: {
      fr: "Ne pas garder les données plus longtemps que le but ne le demande.",
      en: "Keep the data no longer than their purpose needs.",
    },
    source: /* @__PURE__ */ sourceAt(GDPR, "article 5(1)(e)"),
    verified: true,
  },
  {
    id: "right-to-object",
    from: "2018-05-25",
    basis: "law",
    duty: {
      fr: "Cesser toute prospection d'une personne qui s'y oppose.",
      en: "Stop canvassing a person who objects to it.",
    },
    source: /* @__PURE__ */ sourceAt(GDPR, "article 21(2) and (3)"),
    verified: false,
  },
  {
    id: "record-of-processing",
    from: "2018-05-25",
    basis: "law",
    duty: { fr: "Tenir un registre des traitements.", en: "Keep a record of processing." },
    source: /* @__PURE__ */ sourceAt(GDPR, "article 30"),
    verified: false,
  },
  {
    id: "reference-retention",
    from: "2018-11-29",
    basis: "secondary",
    duty: {
      fr: "Référence non contraignante : trois ans à compter du dernier contact venant du prospect, ou de la fin de la relation.",
      en: "Reference, not binding: three years from the last contact coming from the prospect, or from the end of the relation.",
    },
    source: RETENTION,
    verified: true,
  },
  {
    id: "professional-mailing",
    from: "2020-11-18",
    basis: "secondary",
    duty: {
      fr: "Courriel à un professionnel sans consentement : seulement en lien direct avec son activité.",
      en: "E-mail to a professional without consent: only in direct link with the profession.",
    },
    source: MAILING,
    verified: true,
  },
];
