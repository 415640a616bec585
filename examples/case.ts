// One case of vigilance, from the first remark to the valid report: a remark in a corridor, what it hints at, what to ask next, and by when
// it is due. `caseStory(lang)` returns the lines; `npm start` prints them.
import {
  humanPharmacovigilance,
  triageText,
  type VigilanceConclusion,
  veterinaryPharmacovigilance,
} from "bareme/compliance";
import { formatDate } from "bareme/format";
import { date, type Lang, type SafetyReport, type Verdict } from "bareme/model";
import { compose, evaluate } from "bareme/plugins";

const REMARK = "Votre vaccin a tué deux de mes veaux : morts le soir même.";
const WORDS = {
  fr: {
    heard: "Entendu",
    routes: "Circuits",
    unmet: "Critères non remplis",
    none: "aucun",
    due: "Dû le",
    noDate: "Pas de date",
    serious: "Grave",
    yes: "oui",
    unsettled: "non établi",
    colon: "\u00A0: ",
    criteria: { reporter: "notificateur", animal: "animal", patient: "patient", product: "médicament", event: "effet" },
    noDates: {
      notValid: "le cas n'est pas encore valide",
      notCovered: "la loi de ce jour n'est pas dans les tables",
      notRequired: "rien à déclarer",
      noDayZero: "jour zéro inconnu",
    },
  },
  en: {
    heard: "Heard",
    routes: "Routes",
    unmet: "Unmet criteria",
    none: "none",
    due: "Due on",
    noDate: "No date",
    serious: "Serious",
    yes: "yes",
    unsettled: "not settled",
    colon: ": ",
    criteria: { reporter: "reporter", animal: "animal", patient: "patient", product: "product", event: "event" },
    noDates: {
      notValid: "the case is not valid yet",
      notCovered: "the law of that day is not in the tables",
      notRequired: "nothing to report",
      noDayZero: "day zero is not known",
    },
  },
} as const;

/** What was known on three days: the remark, the call back, the visit. */
export const CASE_VERSIONS: readonly SafetyReport[] = [
  {
    receivedOn: date("2026-03-02"),
    countryOfReceipt: "FR",
    events: [{ kind: "reaction", term: "Mort" }],
    products: [{ role: "suspect", name: "un vaccin" }],
  },
  {
    receivedOn: date("2026-03-02"),
    countryOfReceipt: "FR",
    reporter: { category: "animal-owner", name: "GAEC des Trois-Fictions", phone: "+33 0 00 00 00 06", country: "FR" },
    subject: { kind: "animal", species: "cattle", numberAffected: 2, numberTreated: 30 },
    events: [{ kind: "reaction", term: "Mort", onsetOn: date("2026-03-02"), outcome: "died" }],
    products: [{ role: "suspect", name: "un vaccin" }],
  },
  {
    receivedOn: date("2026-03-02"),
    countryOfReceipt: "FR",
    reporter: { category: "animal-owner", name: "GAEC des Trois-Fictions", phone: "+33 0 00 00 00 06", country: "FR" },
    subject: { kind: "animal", species: "cattle", numberAffected: 2, numberTreated: 30 },
    events: [{ kind: "reaction", term: "Mort", veddraCode: "984", onsetOn: date("2026-03-02"), outcome: "died" }],
    products: [
      {
        role: "suspect",
        name: "Fictivax Bovin",
        batch: "FB-12",
        route: "intramuscular",
        startedOn: date("2026-03-02"),
      },
    ],
    narrative: "Deux veaux sur trente morts le soir de la vaccination.",
  },
];
const DAYS = [date("2026-03-02"), date("2026-03-03"), date("2026-03-05")] as const;

/** The verdict on what was known up to a step, counted from 0. */
export function caseVerdict(step: number): Verdict {
  const versions = CASE_VERSIONS.slice(0, step + 1).map((report, k) => ({ receivedOn: DAYS[k] ?? DAYS[0], report }));
  const book = compose([veterinaryPharmacovigilance, humanPharmacovigilance]);
  const report: SafetyReport = { ...CASE_VERSIONS[step], versions };
  return evaluate(book, "veterinaryReport", report, { asOf: DAYS[step] ?? DAYS[0] });
}

/** The story of the case, line by line. */
export function caseStory(lang: Lang): readonly string[] {
  const w = WORDS[lang];
  const steps = CASE_VERSIONS.flatMap((_, step) => {
    const c = caseVerdict(step).conclusions["pharmacovigilance-vet"] as VigilanceConclusion;
    const unmet = c.unmetCriteria.map((criterion) => w.criteria[criterion]).join(", ");
    const noDate = c.dueReason === undefined ? "" : ` (${w.noDates[c.dueReason]})`;
    return [
      formatDate(DAYS[step] ?? DAYS[0], lang),
      `  ${w.unmet}${w.colon}${unmet || w.none}`,
      `  ${w.serious}${w.colon}${c.serious === true ? w.yes : w.unsettled}`,
      `  ${c.dueOn === undefined ? `${w.noDate}${noDate}` : `${w.due} ${formatDate(c.dueOn, lang)}`}`,
      ...c.questions.slice(0, 3).map(({ question }) => `  - ${question[lang]}`),
    ];
  });
  return [
    `${w.heard}${w.colon}« ${REMARK} »`,
    `${w.routes}${w.colon}${triageText(REMARK).routes.join(", ")}`,
    ...steps,
  ];
}
