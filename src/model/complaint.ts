import type { CalendarDate } from "./date.js";
import type { SafetyReport } from "./vigilance.js";
import type { VigilanceDomain } from "./vigilance-product.js";

/** Something that is put right after a complaint (action corrective), as the log keeps it. */
export interface CorrectiveAction {
  /** What is done. */
  readonly description: string;
  /** Who answers for it. */
  readonly owner?: string | null;
  readonly dueOn?: CalendarDate | null;
  readonly doneOn?: CalendarDate | null;
  readonly result?: string | null;
  /** The day on which the client was told the result. */
  readonly toldClientOn?: CalendarDate | null;
}

/** What the client was answered: the actions taken and what happens next. */
export interface ComplaintReply {
  readonly on?: CalendarDate | null;
  readonly actionsTaken?: string | null;
  readonly nextSteps?: string | null;
}

/** A complaint from the first remark to the satisfaction check. An absent key is not known; `null` is known to be absent. */
export interface Complaint {
  readonly id: string;
  readonly receivedOn: CalendarDate;
  readonly domain?: VigilanceDomain;
  /** In the client's words. */
  readonly text?: string | null;
  /** What is known in structured form. */
  readonly report?: SafetyReport | null;
  /** Routes under which it was filed. */
  readonly filedUnder?: readonly string[] | null;
  readonly analysis?: string | null;
  /** Handed to the department in charge. */
  readonly transmittedOn?: CalendarDate | null;
  /** Number of the vigilance case it led to. */
  readonly vigilanceCaseId?: string | null;
  readonly actions?: readonly CorrectiveAction[] | null;
  readonly reply?: ComplaintReply | null;
  readonly satisfaction?: { readonly on: CalendarDate; readonly satisfied: boolean; readonly comment?: string } | null;
  readonly closedOn?: CalendarDate | null;
}
