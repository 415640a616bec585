import { type CalendarDate, date } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { count } from "../check.js";
import { projectHorizon } from "../forecast/horizon.js";

/**
 * Classes of prospects: they are horizons, not marks.
 *
 * - `important`: no purchase in the short or medium term. `accessible`: in the short or medium term, the date still open or not near.
 * - `strategic`: the purchase is imminent.
 */
export type ProspectClass = "important" | "accessible" | "strategic";

/** What is known of a prospect's project. */
export interface ProspectProject {
  /** `false` = the prospect said there is none; absent = not asked. */
  readonly planned?: boolean;
  /** Day the purchase is due, once known. */
  readonly dueOn?: CalendarDate;
  /** What the prospect said, when no day is known. */
  readonly horizon?: "short" | "medium" | "long";
}

/**
 * Class of a prospect.
 *
 * @param options - `imminentDays`: a purchase due within so many days (that day included), or overdue, is imminent: the source documents
 * do not say how many.
 * @returns `unknown` when nobody asked: silence is not a "no".
 * @example
 * ```ts
 * prospectClass({ dueOn: date("2026-04-10") }, { asOf: date("2026-03-31"), imminentDays: 15 }); // => "strategic"
 * prospectClass({ horizon: "short" }, { asOf: date("2026-03-31"), imminentDays: 15 }); // => "accessible"
 * ```
 */
export function prospectClass(
  project: ProspectProject,
  { asOf, imminentDays }: { readonly asOf: CalendarDate; readonly imminentDays: number },
): ProspectClass | "unknown" {
  const lastImminent = addDays(date(asOf), count(imminentDays, "imminentDays"));
  if (project.planned === false) return "important";
  if (project.dueOn !== undefined && date(project.dueOn) <= lastImminent) return "strategic";
  const horizon = project.dueOn === undefined ? project.horizon : projectHorizon(project.dueOn, asOf);
  if (horizon === undefined) return "unknown";
  return horizon === "long" ? "important" : "accessible";
}
