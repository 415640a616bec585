import type { CalendarDate } from "./date.js";
import type { ReaderMode } from "./workstation-hardware.js";
import type { CareProfession, Known } from "./workstation-practice.js";

/** Approval (agrément) of a billing module. */
export interface BillingApproval {
  /** `"CNDA"`. */
  readonly body?: Known<string>;
  /** At most 12 characters. */
  readonly number?: Known<string>;
  /** Version of the SESAM-Vitale specification: `"1.31"`, `"1.40"`. Versions compare part by part. */
  readonly sv?: Known<string>;
  readonly addendum?: Known<number>;
  readonly professions?: Known<readonly CareProfession[]>;
  readonly validUntil?: Known<CalendarDate>;
}

/** The module that makes care sheets (FSE). */
export interface BillingModule {
  readonly name?: Known<string>;
  /** Part of the practice software: nothing is typed twice. */
  readonly integrated?: Known<boolean>;
  readonly approval?: Known<BillingApproval>;
  readonly currency?: Known<"FRF" | "EUR">;
  /** Reader modes it can drive. */
  readonly readerModes?: Known<readonly ReaderMode[]>;
  readonly replacementProfilesCanTransmit?: Known<boolean>;
  /** Date of its tables of acts. */
  readonly tablesDate?: Known<CalendarDate>;
  /** Days for which duplicates of sheets are kept. */
  readonly retentionDays?: Known<number>;
}

/** Practice-management software. */
export interface ManagementSoftware {
  readonly name?: Known<string>;
  /** Referenced by the Ségur program. */
  readonly segur?: Known<boolean>;
  /** Certified prescribing aid (LAP). */
  readonly lapCertified?: Known<boolean>;
}

/** The software of a workstation. */
export interface WorkstationSoftware {
  readonly architecture?: Known<"standalone" | "client-server">;
  readonly management?: Known<ManagementSoftware>;
  readonly billing?: Known<BillingModule>;
}

/** The way out of the practice. A fiber, ADSL or 4G box is a router; a 4G key is a modem. */
export interface WorkstationNetwork {
  readonly kind?: Known<"modem-56k" | "isdn" | "adsl" | "fibre" | "4g">;
  readonly equipment?: Known<"modem" | "router">;
  readonly provider?: Known<string>;
  /** Provider accredited by the Réseau santé social. */
  readonly accredited?: Known<boolean>;
  readonly groupContract?: Known<boolean>;
  readonly shared?: Known<boolean>;
  /** Where lots go and returns come from: mailbox, or concentrator (OCT). */
  readonly fseRoute?: Known<"rss-mailbox" | "fse-mailbox" | "oct">;
  /** Working days between two sendings. */
  readonly sendIntervalWorkingDays?: Known<number>;
}

/** Services that the software calls: secure mail, shared record (DMP), national identity (INSi), rights (ADRi), numbered prescriptions (SCOR). */
export interface WorkstationServices {
  readonly mssante?: Known<boolean>;
  readonly dmpCompatible?: Known<boolean>;
  readonly insi?: Known<boolean>;
  readonly adri?: Known<boolean>;
  readonly scor?: Known<boolean>;
}
