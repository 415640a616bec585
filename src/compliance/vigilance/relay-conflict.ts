import type { CalendarDate } from "../../model/date.js";
import type { Text } from "../../model/text.js";

/** An in-house day that does not come before the law's. */
export interface RelayConflict {
  readonly relayDueOn: CalendarDate;
  /** The legal day: that of the case, or an earlier one that the policy applies. */
  readonly dueOn: CalendarDate;
  readonly text: Text;
}

/** The company's own day is to come before the legal one; on the same day nothing is left to submit the case. */
export function relayConflict(
  relayDueOn: CalendarDate | undefined,
  caseDueOn: CalendarDate | undefined,
  otherDates: readonly { readonly dueOn: CalendarDate; readonly applied: boolean }[],
): RelayConflict | undefined {
  const applied = otherDates.flatMap(({ applied, dueOn }) => (applied ? [dueOn] : []));
  const [dueOn] = [...(caseDueOn === undefined ? [] : [caseDueOn]), ...applied].toSorted();
  if (relayDueOn === undefined || dueOn === undefined || relayDueOn < dueOn) return undefined;
  const text = {
    fr: `Le relais interne n'est attendu que le ${relayDueOn}, l'échéance légale est le ${dueOn} : la règle de l'entreprise ne la repousse pas.`,
    en: `The in-house relay is due on ${relayDueOn} only, the law's due date is ${dueOn}: the company's rule does not put it off.`,
  };
  return { relayDueOn, dueOn, text };
}
