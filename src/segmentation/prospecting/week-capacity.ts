import { UsageError } from "../../model/errors.js";
import type { Finding } from "../../model/finding.js";
import { count } from "../check.js";
import { exactly } from "../exact.js";
import { type CallPlanInput, callPlan } from "./calls.js";

/** A week of prospecting and what it leaves. `meetings` aimed at: 10, 15 or 20. */
export interface WeekInput extends CallPlanInput {
  /** ISO weekdays (1 = Monday) kept for calling. */
  readonly callingDays: readonly number[];
  /** ISO weekdays of meetings, and how many meetings each holds. */
  readonly meetingDays: readonly { readonly weekday: number; readonly meetings: number }[];
  /** ISO weekdays on which practices are closed or not to be called. */
  readonly closingDays?: readonly number[];
}

/** Does the week hold? */
export interface WeekCapacity {
  readonly callsNeeded: number;
  readonly callsPossible: number;
  /** Meetings that the possible calls bring, cut down. */
  readonly meetingsReachable: number;
  readonly meetingPlaces: number;
  readonly feasible: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks a prospecting week: enough calls for the meetings, enough places for them, nothing on a closing day. A calling day that is a
 * closing day brings no call; a meeting on a closing day is reported and still counts as a place.
 *
 * @throws `week/day` for a weekday that is not 1 to 7.
 * @example
 * ```ts
 * const week = weekCapacity({
 *   meetings: 15, meetingRate: 0.1, callsPerDay: 60, callingDays: [1, 5],
 *   meetingDays: [2, 3, 4].map((weekday) => ({ weekday, meetings: 5 })), closingDays: [4],
 * });
 * [week.callsNeeded, week.callsPossible, week.meetingsReachable, week.feasible]; // => [150, 120, 12, false]
 * ```
 */
export function weekCapacity(input: WeekInput): WeekCapacity {
  const { callingDays, meetingDays, closingDays = [] } = input;
  const used = [...new Set([...callingDays, ...meetingDays.map(({ weekday }) => weekday)])];
  for (const day of [...used, ...closingDays])
    if (count(day, "a weekday", 1) > 7) throw new UsageError("week/day", day, "an ISO weekday, 1 to 7");
  const { calls: callsNeeded } = callPlan(input);
  const callsPossible = new Set(callingDays.filter((day) => !closingDays.includes(day))).size * input.callsPerDay;
  const rate = exactly(input.meetingRate);
  const meetingsReachable = Number((BigInt(callsPossible) * rate.num) / rate.den);
  const meetingPlaces = meetingDays.reduce((all, day) => all + count(day.meetings, "meetings"), 0);
  const enoughCalls = callsNeeded <= callsPossible;
  const enoughPlaces = input.meetings <= meetingPlaces;
  const findings = [
    ...(enoughCalls ? [] : [tooFewCalls(callsNeeded, callsPossible, meetingsReachable)]),
    ...(enoughPlaces ? [] : [tooFewPlaces(input.meetings, meetingPlaces)]),
    ...used.filter((day) => closingDays.includes(day)).map(closingDay),
  ];
  const feasible = enoughCalls && enoughPlaces;
  return { callsNeeded, callsPossible, meetingsReachable, meetingPlaces, feasible, findings };
}

function tooFewCalls(needed: number, possible: number, reachable: number): Finding {
  return {
    code: "prospecting/too-few-calls",
    severity: "warning",
    message: {
      fr: `${needed} appels nécessaires, ${possible} possibles : ${reachable} rendez-vous au plus.`,
      en: `${needed} calls needed, ${possible} possible: ${reachable} meetings at most.`,
    },
    remedy: {
      fr: "Ajouter des jours d'appel ou viser moins de rendez-vous.",
      en: "Add calling days or aim at fewer meetings.",
    },
    data: { needed, possible, reachable },
  };
}

function tooFewPlaces(meetings: number, places: number): Finding {
  return {
    code: "prospecting/too-few-places",
    severity: "warning",
    message: {
      fr: `${meetings} rendez-vous visés pour ${places} places.`,
      en: `${meetings} meetings aimed at for ${places} places.`,
    },
    remedy: { fr: "Ouvrir des places ou viser moins.", en: "Open more places or aim at fewer meetings." },
    data: { meetings, places },
  };
}

function closingDay(weekday: number): Finding {
  return {
    code: "prospecting/closing-day",
    severity: "warning",
    message: {
      fr: `Le jour ${weekday} de la semaine est un jour de fermeture.`,
      en: `Day ${weekday} of the week is a closing day.`,
    },
    remedy: { fr: "Déplacer ces appels ou rendez-vous.", en: "Move these calls or meetings." },
    data: { weekday },
  };
}
