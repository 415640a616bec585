import { type CalendarDate, date } from "../../model/date.js";
import type { Source } from "../../model/source.js";

/** A health-sector reseller's own description of his trade (1996 to 2003). */
export const contractPractice: Source = {
  id: "reseller-practice",
  title: "Practice of an IT reseller who equips doctors and dentists, as described by himself",
};

/** First day to which the description applies. */
export const CONTRACT_PRACTICE_FROM: CalendarDate = /*@__PURE__*/ date("1996-01-01");

/** Reminder of tacit renewal, since the version that was read. */
export const renewalReminderLaw: Source = {
  id: "code-consommation-l215-1",
  title: "Code de la consommation, L215-1 à L215-5",
  url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006069565/articles/LEGIARTI000032226980",
};
