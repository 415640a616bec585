import { dateOperand, dateStep } from "../model/calendar/date-step.js";
import type { NoticeClause } from "../model/contract-notice.js";
import type { CalendarDate } from "../model/date.js";
import { addDays } from "../model/date-arithmetic.js";
import type { Operand, Step } from "../model/explain.js";
import type { Text } from "../model/text.js";

const END: Text = { fr: "Premier jour sans contrat", en: "First day without contract" };
const LAST_DAY: Text = { fr: "Dernier jour du contrat", en: "Last day of the contract" };

/** From the first day without contract to the last day of the contract. */
export function lastDayStep(end: CalendarDate): Step {
  return dateStep("last-day", LAST_DAY, "end - 1 day", [dateOperand("end", END, end)], addDays(end, -1));
}

/** The notice period, taken off. */
export function countStep(end: CalendarDate, result: CalendarDate, clause: NoticeClause): Step {
  const { months, days = 0, countedBackFrom } = clause;
  const operands: Operand[] = [
    countedBackFrom === "end" ? dateOperand("from", END, end) : dateOperand("from", LAST_DAY, addDays(end, -1)),
    { id: "months", label: { fr: "Préavis en mois", en: "Notice in months" }, value: months, unit: "months" },
    { id: "days", label: { fr: "Préavis en jours", en: "Notice in days" }, value: days, unit: "days" },
  ];
  return countedBackFrom === "forward"
    ? dateStep("notice-period", FORWARD, "latest day with day + months + days <= from", operands, result)
    : dateStep("notice-period", BACK, "from - months - days", operands, result);
}

const BACK: Text = { fr: "Dernier jour du préavis", en: "Last day for notice" };
const FORWARD: Text = {
  fr: "Dernier jour d'où le préavis expire à temps",
  en: "Latest day from which the notice runs out in time",
};

/** Time for the letter to arrive. */
export function sendStep(lastDay: CalendarDate, sendBy: CalendarDate, days: number): Step {
  const operands: Operand[] = [
    dateOperand("lastDay", { fr: "À recevoir au plus tard", en: "To be received by" }, lastDay),
    { id: "deliveryDays", label: { fr: "Jours de distribution", en: "Delivery days" }, value: days, unit: "days" },
  ];
  const title = { fr: "À envoyer au plus tard", en: "To be sent by" };
  return dateStep("send-by", title, "lastDay - deliveryDays", operands, sendBy);
}
