import type { Results } from "../../plugins/pack.js";
import type { Context } from "../../plugins/rule.js";
import { concludeCase } from "../vigilance/conclude.js";
import type { OtherDate, VigilanceConclusion } from "../vigilance/conclusion.js";
import { deadlineOf } from "../vigilance/deadline.js";
import { VET_ASKS } from "./asks.js";
import { VET_CRITERIA } from "./criteria.js";
import { frenchLegacyDueOn } from "./french-legacy.js";
import type { VeterinaryShape } from "./shape.js";

/** The conclusion of a veterinary case. */
export function concludeVeterinary(ctx: Context<VeterinaryShape>, { rules }: Results): VigilanceConclusion {
  const { facts, policy, related } = ctx;
  return concludeCase({
    facts,
    policy,
    related,
    rules,
    tests: VET_CRITERIA,
    asks: VET_ASKS,
    otherDates: [...otherClock(ctx), ...frenchLegacy(ctx)],
  });
}

/** The date under the other reading of the veterinary clock, where it differs. */
function otherClock({ facts, policy }: Context<VeterinaryShape>): readonly OtherDate[] {
  const { report, clock, deadlineInput } = facts;
  const first = policy.veterinaryClock === "criteriaComplete";
  const clockStart = first ? report.receivedOn : clock.start;
  if (!clockStart) return [];
  const { dueOn } = deadlineOf({ ...deadlineInput, clockStart }, policy.deadlines, policy.memberStates);
  if (dueOn === undefined || dueOn === facts.deadline.dueOn) return [];
  return [
    {
      id: first ? "first-receipt" : "criteria-complete",
      dueOn,
      applied: false,
      text: first
        ? { fr: "Compté depuis la première réception", en: "Counted from the first receipt" }
        : { fr: "Compté depuis que les critères sont complets", en: "Counted from the day the criteria were complete" },
    },
  ];
}

/** The fifteen days whose survival could not be verified: always shown for the cases that they would concern. */
function frenchLegacy({ facts, policy }: Context<VeterinaryShape>): readonly OtherDate[] {
  const dueOn = frenchLegacyDueOn(facts, policy);
  if (dueOn === undefined) return [];
  return [
    {
      id: "FR-legacy-15d",
      dueOn,
      applied: policy.frenchLegacy15Days,
      text: {
        fr: "Article R. 5141-104 : 15 jours ; sa survie à côté du règlement n'a pas pu être vérifiée",
        en: "Article R. 5141-104: 15 days; whether it survives beside the Regulation could not be verified",
      },
    },
  ];
}
