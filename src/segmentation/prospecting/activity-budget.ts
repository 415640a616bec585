import type { Rate } from "../../model/money/ratio.js";
import { no, ok, type Result } from "../../model/result.js";
import { notNegative, share } from "../check.js";
import { decimals, quotient, total } from "../exact.js";

/** Time given to an activity, and the company's rule for it. */
export interface ActivityTime {
  readonly id: string;
  readonly hours: Rate;
  /** Share of the time that the rule gives at least and at most. */
  readonly minShare?: Rate;
  readonly maxShare?: Rate;
}

/** An activity against its rule. */
export interface ActivityShare {
  readonly id: string;
  readonly hours: number;
  readonly share: number;
  readonly status: "withinRule" | "underRule" | "overRule" | "noRule";
}

/** A budget of time. */
export interface ActivityBudget {
  readonly hours: number;
  /** Hours available less hours given; negative when too much is planned. */
  readonly slack: number;
  readonly activities: readonly ActivityShare[];
}

/**
 * Time given to each activity (temps imparti) against the company's rule; on the limit is within.
 *
 * @example
 * ```ts
 * const week = activityBudget([{ id: "visits", hours: 20, minShare: 0.6 }, { id: "office", hours: 15 }], 35);
 * week.ok && week.value.activities[0]?.status; // => "underRule"
 * ```
 */
export function activityBudget(
  activities: readonly ActivityTime[],
  hoursAvailable: Rate,
): Result<ActivityBudget, "noTime"> {
  for (const one of activities) notNegative(one.hours, `the hours of ${one.id}`);
  const { units, den } = decimals(activities.map((one) => one.hours));
  const all = total(units);
  if (all === 0n) return no("noTime");
  const available = notNegative(hoursAvailable, "hoursAvailable");
  return ok({
    hours: quotient(all, den),
    slack: quotient(available.num * den - all * available.den, available.den * den),
    activities: activities.map((one, k) => {
      const unit = units[k] as bigint;
      return { id: one.id, hours: quotient(unit, den), share: quotient(unit, all), status: statusOf(one, unit, all) };
    }),
  });
}

function statusOf({ minShare, maxShare }: ActivityTime, unit: bigint, all: bigint): ActivityShare["status"] {
  if (minShare === undefined && maxShare === undefined) return "noRule";
  const low = share(minShare ?? 0, "minShare");
  const high = share(maxShare ?? 1, "maxShare");
  if (unit * low.den < low.num * all) return "underRule";
  return unit * high.den > high.num * all ? "overRule" : "withinRule";
}
