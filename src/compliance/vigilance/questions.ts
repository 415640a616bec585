import type { Text } from "../../model/text.js";

/** How a form asks. `choice`: one of `choices`; `flags`: yes, no or not known for each of `choices`. */
export interface QuestionInput {
  readonly type: "text" | "number" | "date" | "yesNo" | "choice" | "flags";
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
}

/** A question by the fact that it asks for. */
export interface QuestionText {
  readonly question: Text;
  readonly input: QuestionInput;
}

const ask = (fr: string, en: string, type: QuestionInput["type"] = "text"): QuestionText => ({
  question: { fr, en },
  input: { type },
});

const choice = (value: string, fr: string, en: string): { readonly value: string; readonly label: Text } => ({
  value,
  label: { fr, en },
});

/** The questions by fact, in the order of their value for following a case up. */
export const QUESTIONS: Readonly<Record<string, QuestionText>> = {
  receivedOn: /* @__PURE__ */ ask(
    "Quel jour quelqu'un de l'entreprise l'a-t-il su pour la première fois ?",
    "On which day did anyone in the company first hear of it?",
    "date",
  ),
  "reporter.name": /* @__PURE__ */ ask(
    "Qui signale, et comment le rappeler ?",
    "Who reports it, and how can that person be called back?",
  ),
  "subject.kind": {
    question: { fr: "Qui ou quoi est touché ?", en: "Who or what was affected?" },
    input: {
      type: "choice",
      choices: [
        /* @__PURE__ */ choice("animal", "Un ou des animaux", "One or more animals"),
        /* @__PURE__ */ choice("human", "Une personne", "A person"),
        /* @__PURE__ */ choice("environment", "L'environnement", "The environment"),
        /* @__PURE__ */ choice("foodstuff", "Une denrée (résidus)", "A foodstuff (residues)"),
      ],
    },
  },
  "subject.species": /* @__PURE__ */ ask("De quelle espèce s'agit-il ?", "Which species is it?"),
  "subject.numberAffected": /* @__PURE__ */ ask(
    "Combien d'animaux ou de personnes ont réagi (une estimation suffit) ?",
    "How many animals or persons reacted (an estimate will do)?",
    "number",
  ),
  "subject.sex": /* @__PURE__ */ ask(
    "Quel est le sexe (ou l'âge, ou les initiales) ?",
    "What is the sex (or age, or initials)?",
  ),
  "subject.location": /* @__PURE__ */ ask("Où est-ce arrivé ?", "Where did it happen?"),
  "subject.commodity": /* @__PURE__ */ ask(
    "Quelle denrée : lait, viande, œufs, miel ?",
    "Which commodity: milk, meat, eggs, honey?",
  ),
  "subject.sampleId": /* @__PURE__ */ ask("Quel est le numéro de l'échantillon ?", "What is the number of the sample?"),
  "products[].name": /* @__PURE__ */ ask(
    "Quel est le nom du médicament sur la boîte (ou sa substance active) ?",
    "What is the name of the product on the box (or its active substance)?",
  ),
  "events[].term": /* @__PURE__ */ ask("Quel signe a été observé ?", "Which sign was seen?"),
  "products[].batch": /* @__PURE__ */ ask("Quel est le numéro de lot ?", "What is the batch number?"),
  "products[].startedOn": /* @__PURE__ */ ask(
    "Quand le traitement a-t-il commencé ?",
    "When did treatment start?",
    "date",
  ),
  "events[].onsetOn": /* @__PURE__ */ ask("Quand le signe est-il apparu ?", "When did the sign appear?", "date"),
  "subject.numberTreated": /* @__PURE__ */ ask(
    "Combien d'animaux ont été traités ?",
    "How many animals were treated?",
    "number",
  ),
  outcomeCounts: /* @__PURE__ */ ask(
    "Combien sont guéris, malades, morts ?",
    "How many recovered, are ill, died?",
    "number",
  ),
  seriousness: /* @__PURE__ */ ask(
    "Mort, pronostic vital, incapacité, anomalie congénitale, hospitalisation ou signes durables ?",
    "Death, risk of death, disability, congenital anomaly, hospitalization or lasting signs?",
    "flags",
  ),
  "products[].dose": /* @__PURE__ */ ask("Quelle dose a été donnée ?", "Which dose was given?"),
  "products[].route": /* @__PURE__ */ ask("Par quelle voie ?", "By which route?"),
  "products[].endedOn": /* @__PURE__ */ ask("Quand le traitement a-t-il fini ?", "When did treatment end?", "date"),
  "products[].usedAccordingToLabel": /* @__PURE__ */ ask(
    "L'usage suivait-il le RCP ?",
    "Was it used according to the label?",
    "yesNo",
  ),
  "products[].offLabelReasons": /* @__PURE__ */ ask(
    "En quoi l'usage sortait-il du RCP ?",
    "In what way was the use off label?",
  ),
  "events[].outcome": /* @__PURE__ */ ask("Comment cela évolue-t-il ?", "What is the outcome?"),
  "events[].withdrawalRespected": /* @__PURE__ */ ask(
    "Le temps d'attente a-t-il été respecté ?",
    "Was the withdrawal period respected?",
    "yesNo",
  ),
  susceptibilityTest: /* @__PURE__ */ ask(
    "Un antibiogramme a-t-il été fait : germe, résultat ?",
    "Was a susceptibility test made: pathogen, result?",
  ),
  "products[].maNumber": /* @__PURE__ */ ask(
    "Quel est le numéro d'AMM ?",
    "What is the marketing authorization number?",
  ),
  "subject.age": /* @__PURE__ */ ask("Quel âge ?", "What age?"),
  "subject.weightKg": /* @__PURE__ */ ask("Quel poids, en kilogrammes ?", "What weight, in kilograms?", "number"),
  "subject.parent": /* @__PURE__ */ ask(
    "Que sait-on du parent (sexe, âge) ?",
    "What is known of the parent (sex, age)?",
  ),
  medicallyConfirmed: /* @__PURE__ */ ask(
    "Peut-on contacter le médecin qui suit la personne ?",
    "May we contact the doctor who follows the person?",
    "yesNo",
  ),
  "reporter.category": /* @__PURE__ */ ask(
    "À quel titre : vétérinaire, détenteur, pharmacien… ?",
    "In what capacity: veterinarian, owner, pharmacist…?",
  ),
  "reporter.country": /* @__PURE__ */ ask("De quel pays ?", "From which country?"),
  "reporter.phone": /* @__PURE__ */ ask(
    "À quel numéro ou quelle adresse rappeler ?",
    "Which number or address to call back?",
  ),
  countryOfReceipt: /* @__PURE__ */ ask("Dans quel pays l'a-t-on appris ?", "In which country was it learned?"),
  narrative: /* @__PURE__ */ ask("Que s'est-il passé, dans l'ordre ?", "What happened, in order?"),
  mostRecentOn: /* @__PURE__ */ ask(
    "De quel jour date la dernière information ?",
    "On which day did the last information come?",
    "date",
  ),
  dictionaryVersion: /* @__PURE__ */ ask("Quelle version du dictionnaire ?", "Which version of the dictionary?"),
  studyType: /* @__PURE__ */ ask("Quel type d'étude ?", "Which type of study?"),
  "nullification.reason": /* @__PURE__ */ ask("Pourquoi le cas est-il annulé ?", "Why is the case nullified?"),
  "emergingSafetyIssue.identifiedOn": /* @__PURE__ */ ask(
    "Quel jour a-t-il été identifié ?",
    "On which day was it identified?",
    "date",
  ),
};
