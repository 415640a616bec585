import type { Finding, FindingData, Path } from "../../model/finding.js";
import { fillText, type Text } from "../../model/text.js";

type Kind =
  | "slots-and-type"
  | "bad-slot-count"
  | "terminal-and-mode"
  | "card-ends-before-issue"
  | "test-card-in-production"
  | "staff-transmits"
  | "replaces-itself"
  | "duplicate-id"
  | "unknown-id"
  | "rate-out-of-range"
  | "unknown-word";

const MESSAGES: Readonly<Record<Kind, Text>> = {
  "slots-and-type": {
    fr: "Lecteur {id} : un lecteur « {type} » avec {cps} fente(s) CPS et {vitale} fente(s) Vitale.",
    en: "Reader {id}: a “{type}” reader with {cps} CPS slot(s) and {vitale} Vitale slot(s).",
  },
  "bad-slot-count": {
    fr: "Lecteur {id} : un nombre de fentes est un entier, de 0 à 9 ; reçu {value}.",
    en: "Reader {id}: a number of slots is whole, 0 to 9; received {value}.",
  },
  "terminal-and-mode": {
    fr: "Lecteur {id} : un terminal autonome en mode {mode}.",
    en: "Reader {id}: a stand-alone terminal in {mode} mode.",
  },
  "card-ends-before-issue": {
    fr: "Carte de {id} : valable jusqu'au {validUntil}, délivrée le {issuedOn}.",
    en: "Card of {id}: valid until {validUntil}, issued on {issuedOn}.",
  },
  "test-card-in-production": {
    fr: "Carte de {id} : une carte de test en production.",
    en: "Card of {id}: a test card in production.",
  },
  "staff-transmits": {
    fr: "{id} : le personnel ne télétransmet pas en son nom.",
    en: "{id}: staff does not transmit in its own name.",
  },
  "replaces-itself": { fr: "{id} se remplace lui-même.", en: "{id} replaces itself." },
  "duplicate-id": { fr: "L'identifiant {id} sert deux fois.", en: "Id {id} is used twice." },
  "unknown-id": { fr: "{id} renvoie à {to}, qui n'existe pas.", en: "{id} refers to {to}, which does not exist." },
  "rate-out-of-range": {
    fr: "Un taux est une fraction de 0 à 1 ; reçu {value}.",
    en: "A rate is a fraction from 0 to 1; received {value}.",
  },
  "unknown-word": {
    fr: "« {word} » n'est pas connu ; connus : {known}.",
    en: "“{word}” is not known; known: {known}.",
  },
};

const REMEDY: Text = {
  fr: "Corriger le dossier, ou demander au client.",
  en: "Correct the record, or ask the client.",
};

/** A contradiction as a finding: a warning with its place. */
export function contradiction(kind: Kind, path: Path, data: FindingData): Finding {
  return {
    code: `workstation/${kind}`,
    severity: "warning",
    message: fillText(MESSAGES[kind], data),
    remedy: REMEDY,
    path,
    data,
  };
}
