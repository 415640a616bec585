import type { Source } from "../../../model/source.js";
import type { Text } from "../../../model/text.js";
import { MEDTX, PYX } from "../sources.js";

/** An error of the SESAM-Vitale supplies (FSV, SSV, GALSS): what it means and what to do. */
export interface SupplyError {
  /** Four hexadecimal digits: `F026`. */
  readonly code: string;
  readonly cause: Text;
  readonly remedy: Text;
  readonly source: Source;
}

/** An error as read: known, or the code as far as it could be read. */
export type SupplyErrorResult =
  | { readonly known: true; readonly error: SupplyError }
  | { readonly known: false; readonly code: string; readonly reason: "notACode" | "notDocumented" };

interface Row {
  /** First and last code, both included. */
  readonly codes: readonly (readonly [number, number])[];
  readonly cause: Text;
  readonly remedy: Text;
  readonly source: Source;
}

const ROWS: readonly Row[] = [
  {
    codes: [
      [0x0040, 0x0040],
      [0x0200, 0x0200],
      [0xf100, 0xf100],
      [0xf0ff, 0xf0ff],
    ],
    cause: { fr: "L'échange avec le lecteur est perdu.", en: "The exchange with the reader is lost." },
    remedy: {
      fr: "Redémarrer le lecteur, attendre qu'il se dise prêt (20 secondes environ), décharger le GALSS.",
      en: "Restart the reader, wait for its ready message (about 20 seconds), unload GALSS.",
    },
    source: MEDTX,
  },
  {
    codes: [[0x0400, 0x0400]],
    cause: { fr: "Le lecteur ne répond pas.", en: "The reader is silent." },
    remedy: {
      fr: "Vérifier l'alimentation, le câble, puis galss.ini : adresses et vitesse des lecteurs.",
      en: "Check power and cable, then galss.ini: reader addresses and speed.",
    },
    source: MEDTX,
  },
  {
    codes: [[0x0800, 0x0800]],
    cause: { fr: "Une autre session tient le lecteur.", en: "Another session holds the reader." },
    remedy: {
      fr: "Réessayer trois fois, fermer l'autre application.",
      en: "Retry three times, close the other application.",
    },
    source: MEDTX,
  },
  {
    codes: [[0x8001, 0x8011]],
    cause: {
      fr: "galss.ini manque, est illisible ou incohérent : canaux, protocole, ports, adresses.",
      en: "galss.ini is missing, unreadable or inconsistent: channels, protocol, ports, addresses.",
    },
    remedy: {
      fr: "Réparer le fichier ou réinstaller les fournitures.",
      en: "Repair the file or reinstall the supplies.",
    },
    source: MEDTX,
  },
  {
    codes: [[0xf001, 0xf001]],
    cause: { fr: "Pas de CPS dans le lecteur.", en: "No CPS in the reader." },
    remedy: { fr: "L'insérer dans la bonne fente.", en: "Insert it in the right slot." },
    source: MEDTX,
  },
  {
    codes: [[0xf003, 0xf003]],
    cause: {
      fr: "Code porteur faux ; trois de suite bloquent la carte.",
      en: "Wrong PIN; three in a row lock the card.",
    },
    remedy: {
      fr: "S'arrêter ; faire débloquer par l'émetteur (dix fois au plus).",
      en: "Stop; have the issuer unlock it (ten times at most).",
    },
    source: MEDTX,
  },
  {
    codes: [[0xf004, 0xf004]],
    cause: {
      fr: "CPS invalide, ou sans domaine assurance maladie.",
      en: "The CPS is invalid, or holds no insurer data.",
    },
    remedy: {
      fr: "Vérifier le sens de la carte et la date du lecteur, puis voir l'émetteur.",
      en: "Check the side of the card and the date of the reader, then see the issuer.",
    },
    source: MEDTX,
  },
  {
    codes: [
      [0xf011, 0xf011],
      [0xf014, 0xf014],
      [0xf015, 0xf015],
    ],
    cause: { fr: "Carte Vitale absente, illisible ou retirée.", en: "Vitale card absent, unreadable or withdrawn." },
    remedy: { fr: "La réinsérer ; sinon elle est inutilisable.", en: "Insert it again; otherwise it cannot be used." },
    source: MEDTX,
  },
  {
    codes: [[0xf026, 0xf026]],
    cause: { fr: "Une carte de test et une carte réelle.", en: "One test card and one real card." },
    remedy: { fr: "Prendre deux cartes de même nature.", en: "Use two cards of the same kind." },
    source: MEDTX,
  },
  {
    codes: [[0xf101, 0xf101]],
    cause: {
      fr: "Ressource inconnue, ou ressources de deux lecteurs différents.",
      en: "Unknown resource, or resources of two different readers.",
    },
    remedy: { fr: "Corriger les noms dans galss.ini.", en: "Fix the names in galss.ini." },
    source: MEDTX,
  },
  {
    codes: [[0xf600, 0xf600]],
    cause: { fr: "La bibliothèque n'est pas initialisée.", en: "The library is not initialized." },
    remedy: { fr: "Défaut du logiciel : prévenir l'éditeur.", en: "A software fault: tell the publisher." },
    source: MEDTX,
  },
  {
    codes: [[0xf610, 0xf65f]],
    cause: {
      fr: "Tables manquantes, d'une autre version, abîmées ou non chargées.",
      en: "Tables missing, of another version, corrupted or not loaded.",
    },
    remedy: {
      fr: "Réinstaller les tables de la même version que les fournitures.",
      en: "Reinstall the tables of the same version as the supplies.",
    },
    source: MEDTX,
  },
  {
    codes: [[0xff21, 0xff21]],
    cause: {
      fr: "Le lecteur a perdu le code porteur (fournitures récentes, lecteur ancien).",
      en: "The reader lost the PIN (new supplies on an old reader).",
    },
    remedy: { fr: "Changer de mode ou de lecteur.", en: "Change the reader's mode or the reader." },
    source: PYX,
  },
];

/**
 * What an error code of the supplies means. Codes are hexadecimal: `"F026"`, `"0xf026"`, `"40"`.
 * Only documented codes are explained; others are said to be unknown.
 *
 * @example
 * ```ts
 * const answer = supplyError("f026");
 * answer.known && answer.error.remedy.en; // => "Use two cards of the same kind."
 * supplyError("F027"); // => { known: false, code: "F027", reason: "notDocumented" }
 * ```
 */
export function supplyError(code: string): SupplyErrorResult {
  const text = typeof code === "string" ? code.trim() : "";
  const digits = /^(?:0x)?([0-9a-f]{1,4})h?$/i.exec(text)?.[1];
  if (digits === undefined) return { known: false, code: text.slice(0, 20), reason: "notACode" };
  const written = digits.toUpperCase().padStart(4, "0");
  const value = Number.parseInt(digits, 16);
  const row = ROWS.find(({ codes }) => codes.some(([first, last]) => first <= value && value <= last));
  if (row === undefined) return { known: false, code: written, reason: "notDocumented" };
  const { cause, remedy, source } = row;
  return { known: true, error: { code: written, cause, remedy, source } };
}
