import { type CalendarDate, date } from "../../../model/date.js";
import type { Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import type { CareProfession } from "../../../model/workstation-practice.js";
import { APCV_PRU, CNIL_REF, INS_ARS, R161_47, RSS_WP, SEED, SENAT_1, SILICON } from "../sources.js";

/** A day that changed the work of those who equip practices. */
export interface Milestone {
  readonly id: string;
  readonly on: CalendarDate;
  readonly title: Text;
  readonly sources: readonly Source[];
}

const at = (on: string, id: string, fr: string, en: string, ...sources: readonly Source[]): Milestone => ({
  id,
  on: date(on),
  title: { fr, en },
  sources,
});

/**
 * Days of law and of the network, oldest first.
 *
 * @example
 * ```ts
 * milestones().find(({ id }) => id === "dentists")?.on; // => "2003-02-27"
 * ```
 */
export function milestones(): readonly Milestone[] {
  return [
    at(
      "1996-04-24",
      "ordinance",
      "Ordonnance : tous les professionnels télétransmettent avant fin 1998",
      "Ordinance: every professional transmits by the end of 1998",
      SEED,
      SENAT_1,
    ),
    at("1998-03-05", "rss", "Concession du Réseau santé social", "Concession of the Réseau santé social", RSS_WP),
    at("1998-04-15", "decree", "Décret 98-275 : délais d'envoi", "Decree 98-275: sending times", R161_47),
    at("1998-12-31", "deadline", "Terme fixé par l'ordonnance", "Deadline set by the ordinance", SEED, SENAT_1),
    at("2002-01-01", "euro", "Passage à l'euro", "Changeover to the euro", SEED),
    at("2002-03-04", "patients-rights", "Loi sur les droits des malades", "Act on the rights of patients", SEED),
    at("2003-02-27", "dentists", "Chirurgiens-dentistes : avenant 4", "Dentists: amendment 4", SEED),
    at(
      "2004-08-13",
      "dmp",
      "Loi sur l'assurance maladie : dossier médical personnel",
      "Health insurance act: personal medical record",
      SEED,
    ),
    at("2004-11-01", "end-of-rss", "Fin de la concession du RSS", "End of the RSS concession", SILICON),
    at("2018-05-25", "gdpr", "RGPD", "GDPR", CNIL_REF),
    at("2021-01-01", "ins", "Identité nationale de santé obligatoire", "National health identity compulsory", INS_ARS),
    at("2025-11-18", "apcv", "Application carte Vitale partout", "Carte Vitale app everywhere", APCV_PRU),
  ];
}

/** Since when a profession has to be able to transmit. */
export interface TransmissionDuty {
  readonly from: CalendarDate;
  readonly due: boolean;
  readonly sources: readonly Source[];
}

/**
 * Is a profession bound to transmit on a day? Every professional by 1998-12-31 at the latest (ordinance of 24 April 1996);
 * dentists officially from 2003-02-27 (amendment 4 to their convention).
 *
 * @example
 * ```ts
 * transmissionDuty("dentist", date("2003-02-26")).due; // => false
 * ```
 */
export function transmissionDuty(profession: CareProfession, day: CalendarDate): TransmissionDuty {
  const dentist = profession === "dentist";
  const from = date(dentist ? "2003-02-27" : "1998-12-31");
  return { from, due: from <= date(day), sources: dentist ? [SEED] : [SEED, SENAT_1] };
}
