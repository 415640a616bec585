import type { CalendarDate } from "../date.js";
import type { Operand, Step } from "../explain.js";
import type { Text } from "../text.js";
import type { DateMove } from "./working-days.js";

/** A step that takes a date to a working day: shared by the explanations of due dates and notices. */
export function moveStep(from: CalendarDate, to: CalendarDate, move: DateMove): Step {
  const previous = move === "previous";
  return dateStep(
    "working-day",
    from === to
      ? { fr: "Jour ouvré : la date reste", en: "A working day: the date stays" }
      : previous
        ? { fr: "Jour non ouvré : ramené au jour ouvré précédent", en: "Not a working day: moved to the previous one" }
        : { fr: "Jour non ouvré : reporté au jour ouvré suivant", en: "Not a working day: moved to the next one" },
    previous ? "previousWorkingDay(date)" : "nextWorkingDay(date)",
    [dateOperand("date", { fr: "Date", en: "Date" }, from)],
    to,
  );
}

/** A step whose result is a date. */
export function dateStep(
  id: string,
  title: Text,
  formula: string,
  operands: readonly Operand[],
  result: CalendarDate,
): Step {
  return { id, title, formula, operands, result: dateOperand("result", title, result) };
}

/** A date as an operand. */
export function dateOperand(id: string, label: Text, value: CalendarDate): Operand {
  return { id, label, value, unit: "date" };
}
