import { type CalendarDate, date, isDate } from "../../../model/date.js";
import { addDays, weekday } from "../../../model/date-arithmetic.js";
import type { Finding } from "../../../model/finding.js";
import { fillText, type Text } from "../../../model/text.js";
import { SEED } from "../sources.js";

/** A job on a site, with the documents that prove it. */
export interface SiteJob {
  readonly id: string;
  /** Absent or `null` = still open. */
  readonly doneOn?: CalendarDate | null;
  /** Documents of the job (bons d'intervention), `true` when signed and brought back. */
  readonly documents?: Readonly<Record<string, boolean>>;
}

const OPEN: Text = { fr: "L'intervention {id} est ouverte.", en: "Job {id} is open." };
const UNSIGNED: Text = { fr: "{paper} de {id} n'est pas signé.", en: "{paper} of {id} is not signed." };

/** What is still open at the end of a week. */
export interface WeeklyFollowUp {
  /** The Friday of the week. */
  readonly weekEnds: CalendarDate;
  readonly findings: readonly Finding[];
}

/**
 * The weekly follow-up of the sites: at the end of each week, the jobs that are open and the documents that are not signed.
 *
 * @param asOf - A day of the week; a Saturday or a Sunday belongs to the week before it.
 * @example
 * ```ts
 * weeklyFollowUp([{ id: "J1" }], date("2003-03-19")).weekEnds; // => "2003-03-21"
 * ```
 */
export function weeklyFollowUp(jobs: readonly SiteJob[], asOf: CalendarDate): WeeklyFollowUp {
  const weekEnds = addDays(asOf, 5 - weekday(date(asOf)));
  return { weekEnds, findings: jobs.flatMap((job) => ofJob(job, weekEnds)) };
}

function ofJob({ id, doneOn, documents = {} }: SiteJob, weekEnds: CalendarDate): Finding[] {
  if (!isDate(doneOn) || doneOn > weekEnds) return [found("job-open", OPEN, { id })];
  return Object.entries(documents)
    .filter(([, signed]) => signed !== true)
    .map(([paper]) => found("document-unsigned", UNSIGNED, { id, paper }));
}

function found(kind: string, text: Text, data: Readonly<Record<string, string>>): Finding {
  const message = fillText(text, data);
  return { code: `follow-up/${kind}`, severity: "warning", message, data, sources: [SEED] };
}
