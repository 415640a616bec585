import { type CalendarDate, date } from "../../model/date.js";
import type { Source } from "../../model/source.js";

/** A health-sector reseller's own description of his trade (1996 to 2003): what he prints, asks for and files. */
export const resellerPractice: Source = {
  id: "reseller-practice",
  title: "Practice of an IT reseller who equips doctors and dentists, as described by himself",
};

/** First day to which the description applies. */
export const PRACTICE_FROM: CalendarDate = /*@__PURE__*/ date("1996-01-01");
