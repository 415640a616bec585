import type { CalendarDate } from "./date.js";
import type { CardReader, WorkstationPost } from "./workstation-hardware.js";
import type { Known, Practice } from "./workstation-practice.js";
import type { WorkstationNetwork, WorkstationServices, WorkstationSoftware } from "./workstation-software.js";

/** The first lot of care sheets sent from the installation. */
export interface TestLot {
  readonly sentOn?: Known<CalendarDate>;
  readonly lotNumber?: Known<string>;
  readonly fseCount?: Known<number>;
  readonly cardsKind?: Known<"test" | "real" | "mixed">;
}

/** Logical acknowledgement of a lot (accusé de réception logique, ARL). */
export interface LogicalAcknowledgement {
  readonly receivedOn?: Known<CalendarDate>;
  readonly status?: Known<"positive" | "negative">;
  readonly lotNumber?: Known<string>;
  readonly code?: Known<string>;
  readonly label?: Known<string>;
}

/** Commissioning (mise en service) and acceptance (recette). */
export interface Commissioning {
  /** The SESAM-Vitale unit of the CPAM validated the installation. */
  readonly cpamValidatedOn?: Known<CalendarDate>;
  readonly testLot?: Known<TestLot>;
  readonly arl?: Known<LogicalAcknowledgement>;
  readonly acceptance?: Known<{
    readonly technicianSignedOn?: Known<CalendarDate>;
    readonly clientSignedOn?: Known<CalendarDate>;
  }>;
}

/** What a practice makes, signs and sends its care sheets with (poste de travail SESAM-Vitale). */
export interface Workstation {
  readonly solution: "pc" | "standalone-terminal";
  readonly stage: "installation" | "production";
  readonly maintenanceContract?: Known<boolean>;
  readonly publisherAssistance?: Known<boolean>;
  readonly migration?: Known<{ readonly required?: Known<boolean>; readonly signedOn?: Known<CalendarDate> }>;
  readonly posts?: Known<readonly WorkstationPost[]>;
  readonly readers?: Known<readonly CardReader[]>;
  readonly software?: Known<WorkstationSoftware>;
  readonly network?: Known<WorkstationNetwork>;
  readonly services?: Known<WorkstationServices>;
  readonly commissioning?: Known<Commissioning>;
}

/** The subject of a SESAM-Vitale check: the practice and its workstations. */
export interface WorkstationCase {
  readonly practice: Practice;
  readonly workstation: Workstation;
}
