import type { CalendarDate } from "./date.js";
import type { Known } from "./workstation-practice.js";

/**
 * How software reaches a reader: through the GALSS access manager (`galss-tl` terminal lecteur, `galss-pcsc`, `galss-rac`),
 * straight through PC/SC (`full-pcsc`), or not at all: a stand-alone terminal (`standalone`).
 */
export type ReaderMode = "galss-tl" | "galss-pcsc" | "galss-rac" | "full-pcsc" | "standalone";

/** Two slots, three slots, one slot, transparent, stand-alone terminal (TLA), terminal for bank and health cards. */
export type ReaderType = "bifente" | "trifente" | "single" | "transparent" | "tla" | "mixed-eft";

/** A card reader (lecteur). */
export interface CardReader {
  readonly id: string;
  readonly type?: Known<ReaderType>;
  /** Number of slots of each kind. */
  readonly slots?: Known<{
    readonly cps?: Known<number>;
    readonly vitale?: Known<number>;
    readonly amc?: Known<number>;
  }>;
  readonly mode?: Known<ReaderMode>;
  /** Versions of the specification (cahier des charges) that the GIE homologated it for: `"1.40"`. */
  readonly homologatedFor?: Known<readonly string[]>;
  /** Versions it is tolerated for by a waiver (dérogation). */
  readonly conformsByWaiver?: Known<readonly string[]>;
  readonly mobile?: Known<boolean>;
  readonly installedOn?: Known<CalendarDate>;
  readonly readsVitale2?: Known<boolean>;
  /** How it reads the Carte Vitale app. */
  readonly apcv?: Known<"none" | "qr" | "nfc" | "qr+nfc">;
}

/** A post (poste): a computer of the practice. */
export interface WorkstationPost {
  readonly id: string;
  readonly kind: "standalone" | "client" | "server";
  /** Care sheets are made on it. */
  readonly billing: boolean;
  /** Ids of the people who work on it. */
  readonly usedBy: readonly string[];
  /** Ids of the readers attached to it. */
  readonly readerIds: readonly string[];
  readonly printer?: Known<boolean>;
  readonly usbPorts?: Known<number>;
  /** Last day on which the operating system is supported. */
  readonly osSupportEnd?: Known<CalendarDate>;
  readonly apcvScanner?: Known<boolean>;
  /** Power protection (onduleur). */
  readonly ups?: Known<boolean>;
  readonly autoBackup?: Known<boolean>;
}
