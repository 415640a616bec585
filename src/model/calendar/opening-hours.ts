import { UsageError } from "../errors.js";
import { clockMinutes, DAY_MINUTES } from "./local-time.js";
import type { Weekday } from "./working-days.js";

/** An opening: first minute, and first minute closed again. `24:00` may end one. */
export type OpeningSlot = readonly [from: string, to: string];

/** Opening hours of a week; a weekday that is not there is closed (jour de fermeture hebdomadaire). */
export type OpeningHours = Readonly<Partial<Record<Weekday, readonly OpeningSlot[]>>>;

/** Slots of one weekday in minutes, in order, touching ones joined. */
export type MinuteSlots = readonly (readonly [from: number, to: number])[];

const START = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const END = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const MOST_SLOTS = 48;

/** The hours of each weekday, by ISO number, checked: at most 48 slots a day, none empty, none overlapping. */
export function minuteSlots(hours: OpeningHours): readonly MinuteSlots[] {
  const stray = Object.keys(hours).find((key) => !/^[1-7]$/.test(key));
  if (stray !== undefined) throw bad(stray, "weekdays from 1 (Monday) to 7 (Sunday)");
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ofDay(hours[weekday as Weekday] ?? []));
}

function ofDay(slots: readonly OpeningSlot[]): MinuteSlots {
  if (!Array.isArray(slots) || slots.length > MOST_SLOTS) throw bad(slots, `a list of ${MOST_SLOTS} slots at most`);
  const sorted = slots.map(minutes).sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && from < last[1]) throw bad(`a slot from minute ${from}`, "slots that do not overlap");
    if (last?.[1] === from) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

function minutes(slot: OpeningSlot): [number, number] {
  const [from, to] = Array.isArray(slot) ? slot : [];
  const valid = typeof from === "string" && typeof to === "string" && START.test(from) && END.test(to);
  const pair: [number, number] = valid ? [clockMinutes(from), clockMinutes(to)] : [0, 0];
  if (pair[0] >= pair[1] || pair[1] > DAY_MINUTES)
    throw bad(`${String(from)} to ${String(to)}`, 'a slot such as ["09:00", "12:00"], its end after its start');
  return pair;
}

function bad(received: unknown, expected: string): UsageError {
  return new UsageError("calendar/bad-opening-hours", received, expected);
}
