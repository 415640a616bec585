import type { WorkingCalendar } from "../../model/calendar/working-days.js";
import type { CalendarDate } from "../../model/date.js";
import type { WorkstationCase } from "../../model/workstation.js";
import type { CardReader, WorkstationPost } from "../../model/workstation-hardware.js";
import type { CareProfession, Practitioner } from "../../model/workstation-practice.js";
import { type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";
import type { WorkstationFacts } from "./facts.js";

/** Options of a SESAM-Vitale check. They are not facts about the workstation. */
export interface WorkstationPolicy {
  /** Last day of a version of the specification, vouched for by the host; none by default. */
  readonly versionEnd: Readonly<Record<string, CalendarDate>>;
  /** First day on which a profession codes its acts in CCAM; none by default (the dates could not be verified). */
  readonly ccamFrom: Readonly<Partial<Record<CareProfession, CalendarDate>>>;
  /** Lowest addendum for the lump sum (FAMI): 7. */
  readonly famiMinAddendum: number;
  /** Working days to wait for an acknowledgement: 2, a convention. */
  readonly arlTimeoutWorkingDays: number;
  /** Days before the end of a card: 60, a convention. */
  readonly cardExpiryNoticeDays: number;
  /** Days after which tables of acts are old: 365, a convention. */
  readonly tablesMaxAgeDays: number;
  /** Which days are worked: Monday to Friday without the holidays of mainland France. */
  readonly holidays: WorkingCalendar;
}

/** A place where sheets are made: a billing post, or the workstation itself with a stand-alone terminal. */
export interface Place {
  /** Absent with a stand-alone terminal. */
  readonly post?: WorkstationPost;
  /** The known readers attached to it; absent = not known. */
  readonly readers?: readonly CardReader[];
}

/** Types of the SESAM-Vitale pack. `transmit`: can care sheets be made and sent? `file`: is the file complete? */
export type SesamVitaleShape = Shape<{
  kind: "workstation";
  subject: WorkstationCase;
  gate: "transmit" | "file";
  items: {
    place: Place;
    post: WorkstationPost;
    server: WorkstationPost;
    reader: CardReader;
    practitioner: Practitioner;
    titular: Practitioner;
    tx: Practitioner;
    staff: Practitioner;
    replacement: Practitioner;
  };
  facts: WorkstationFacts;
  policy: WorkstationPolicy;
}>;

/** Makes the rules of this pack. */
export const rule: RuleMaker<SesamVitaleShape> = /* @__PURE__ */ rulesFor<SesamVitaleShape>();
