import { type CalendarDate, date } from "../../model/date.js";
import type { Phase } from "../../plugins/rule.js";

type Gate = "transmit" | "file";
type Phases = readonly Phase<Gate>[];

/** First day of the rulebook: decree 98-275 is in force. Before it no rule is. */
export const RULEBOOK_START: CalendarDate = /* @__PURE__ */ date("1998-04-15");

/** Blocks the transmission, and with it the file. */
export function transmit(from: string = RULEBOOK_START, until?: string): Phases {
  return [phase("blocking", ["transmit", "file"], from, until)];
}

/** Blocks the file alone. */
export function file(from: string = RULEBOOK_START, until?: string): Phases {
  return [phase("blocking", ["file"], from, until)];
}

/** Blocks the file alone until a day; from that day on it only warns. */
export function fileThenWarning(day: string): Phases {
  return [...file(undefined, day), ...warning(day)];
}

/** Warns. */
export function warning(from: string = RULEBOOK_START, until?: string): Phases {
  return [phase("warning", [], from, until)];
}

/** Informs. */
export function info(from: string = RULEBOOK_START): Phases {
  return [phase("info", [], from)];
}

/** The same, where the first day rests on memory or deduction. */
export function unverified(phases: Phases): Phases {
  return phases.map((one) => ({ ...one, verified: false }));
}

function phase(severity: Phase["severity"], gates: readonly Gate[], from: string, until?: string): Phase<Gate> {
  return { from: date(from), ...(until === undefined ? {} : { until: date(until) }), severity, gates };
}
