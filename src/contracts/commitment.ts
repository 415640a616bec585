import { isLocalDateTime, type LocalDateTime, localDateTime } from "../model/calendar/local-time.js";
import { type NoDeadline, type OpeningCalendar, responseDeadline } from "../model/calendar/working-time.js";
import { ok, type Result } from "../model/result.js";

/** A commitment to come, or to have claims transmission work again, and what happened. */
export interface Commitment {
  readonly reportedAt: LocalDateTime;
  /** Open minutes promised by the contract: `scope.responseMinutes`, `scope.claimsRestartMinutes`. */
  readonly withinMinutes: number;
  readonly calendar: OpeningCalendar;
  /** When it was done; absent: not yet. */
  readonly doneAt?: LocalDateTime;
  readonly asOf: LocalDateTime;
}

/** Whether a commitment was kept. */
export interface CommitmentCheck {
  readonly deadline: LocalDateTime;
  readonly result: "running" | "kept" | "missed";
}

/**
 * Was a technician there, or did claims transmission work again, within the hours of the contract?
 * For claims (télétransmission) the caisses ask for a restart within the contract's delay as well.
 *
 * @returns The reasons of {@link responseDeadline} when there is no deadline.
 * @throws `time/invalid`, and as {@link responseDeadline}.
 * @example
 * ```ts
 * const weekday = [["09:00", "12:00"], ["14:00", "18:00"]] as const;
 * const calendar = { openingHours: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday }, zone: "FR" } as const;
 * const times = { reportedAt: localDateTime("2026-03-10T10:00"), doneAt: localDateTime("2026-03-11T11:00"), asOf: localDateTime("2026-03-12T09:00") };
 * checkCommitment({ ...times, withinMinutes: 480, calendar }); // => { ok: true, value: { deadline: "2026-03-11T11:00", result: "kept" } }
 * ```
 */
export function checkCommitment({
  reportedAt,
  withinMinutes,
  calendar,
  doneAt,
  asOf,
}: Commitment): Result<CommitmentCheck, NoDeadline> {
  localDateTime(asOf);
  if (doneAt !== undefined && !isLocalDateTime(doneAt)) localDateTime(doneAt);
  const found = responseDeadline({
    ...calendar,
    receivedAt: reportedAt,
    workingMinutes: withinMinutes,
    atBoundary: "endOfSlot",
  });
  if (!found.ok) return found;
  const deadline = found.value;
  const seen = doneAt !== undefined && doneAt <= asOf ? doneAt : asOf;
  const done = doneAt !== undefined && doneAt <= asOf;
  return ok({ deadline, result: seen > deadline ? "missed" : done ? "kept" : "running" });
}
