import type { CalendarDate } from "../../model/date.js";
import type { CaseFacts } from "../vigilance/case-facts.js";
import { deadlineOf } from "../vigilance/deadline.js";
import { FRENCH_LEGACY_15_DAYS } from "../vigilance/deadline-table.js";
import type { VigilancePolicy } from "../vigilance/policy.js";

/** The date under R. 5141-104: serious effects in animals, all effects in people, suspected transmission of an infectious agent. */
export function frenchLegacyDueOn(facts: CaseFacts, policy: VigilancePolicy): CalendarDate | undefined {
  const { kinds, serious, deadlineInput } = facts;
  const concerned =
    kinds.includes("human-exposure-reaction") ||
    kinds.includes("infectious-agent-transmission") ||
    (serious !== false && (kinds.includes("adverse-reaction-animal") || kinds.includes("human-medicine-in-animal")));
  return concerned ? deadlineOf(deadlineInput, [FRENCH_LEGACY_15_DAYS], policy.memberStates).dueOn : undefined;
}
