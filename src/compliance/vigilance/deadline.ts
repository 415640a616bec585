import { type CalendarDate, date, fromDayNumber, toDayNumber } from "../../model/date.js";
import type { Explained, Operand, Step } from "../../model/explain.js";
import { inPeriod } from "../../model/period.js";
import type { VigilanceDomain } from "../../model/vigilance-product.js";
import type { DeadlineRow } from "./deadline-table.js";
import type { CaseKind } from "./kinds.js";
import { isMemberState, type MemberState } from "./member-states.js";

/** Why a case has no due date. `notCovered`: this library gives none, a person must look; not that none is due. */
export type NoDueDate = "notValid" | "notCovered" | "notRequired" | "noDayZero";

/** When a case is due, or why that is not said. */
export interface Deadline {
  readonly dueOn?: CalendarDate;
  readonly reason?: NoDueDate;
  /** Line of the table that decided: `EU-VET-2022`. */
  readonly line?: string;
  /** Step of the reference: `VET-DUE-01`. */
  readonly step?: string;
  /** Calendar days of the line. */
  readonly days?: number;
  /** Day zero, whose law applies for ever. */
  readonly lawDate?: CalendarDate;
  /** The day from which the days are counted (itself not counted). */
  readonly clockStart?: CalendarDate;
}

/** What the deadline depends on. */
export interface DeadlineInput {
  readonly domain: VigilanceDomain;
  readonly valid: boolean;
  readonly kinds: readonly CaseKind[];
  /** `null` = not settled. */
  readonly serious: boolean | null;
  /** ISO country of receipt. */
  readonly country: string;
  /** Day zero. */
  readonly lawDate?: CalendarDate;
  readonly clockStart?: CalendarDate;
}

const LAST = 2932896; // 9999-12-31
const EVER: CalendarDate = /* @__PURE__ */ date("0001-01-01");

/**
 * When a case is due: calendar days after the start of the clock, weekends and holidays counted, no shift.
 *
 * @example
 * ```ts
 * const day = date("2026-03-02");
 * const input = { domain: "veterinary", valid: true, kinds: [], serious: null, country: "FR", lawDate: day, clockStart: day } as const;
 * deadlineOf(input, DEADLINES, MEMBER_STATES).dueOn; // => "2026-04-01"
 * ```
 */
export function deadlineOf(
  input: DeadlineInput,
  table: readonly DeadlineRow[],
  states: readonly MemberState[],
): Deadline {
  return decide(input, table, states).deadline;
}

/**
 * The same with its steps: the line of law that applies, and the count of days.
 *
 * @example
 * ```ts
 * const day = date("2026-03-02");
 * const input = { domain: "veterinary", valid: true, kinds: [], serious: null, country: "FR", lawDate: day, clockStart: day } as const;
 * explainDeadline(input, DEADLINES, MEMBER_STATES).steps.map(({ id }) => id); // => ["line-of-law", "due-date"]
 * ```
 */
export function explainDeadline(
  input: DeadlineInput,
  table: readonly DeadlineRow[],
  states: readonly MemberState[],
): Explained<Deadline> {
  const { deadline, row } = decide(input, table, states);
  const line = row === undefined || deadline.lawDate === undefined ? [] : [lineStep(input, row, deadline.lawDate)];
  return { value: deadline, steps: [...line, ...dueStep(deadline, row)] };
}

function decide(
  input: DeadlineInput,
  table: readonly DeadlineRow[],
  states: readonly MemberState[],
): { readonly deadline: Deadline; readonly row?: DeadlineRow } {
  const { valid, lawDate, clockStart } = input;
  if (!valid) return { deadline: { reason: "notValid", ...(lawDate === undefined ? {} : { lawDate }) } };
  if (lawDate === undefined || clockStart === undefined) return { deadline: { reason: "noDayZero" } };
  const row = table.find((one) => fits(one, input, lawDate, states));
  if (row === undefined) return { deadline: { reason: "notCovered", lawDate, clockStart } };
  const { id: line, step, gives } = row;
  const about = { line, step, lawDate, clockStart };
  if ("reason" in gives) return { row, deadline: { ...about, reason: gives.reason } };
  const due = toDayNumber(clockStart) + gives.days;
  if (due > LAST) return { row, deadline: { ...about, reason: "notCovered" } };
  return { row, deadline: { ...about, days: gives.days, dueOn: fromDayNumber(due) } };
}

function lineStep({ country, kinds, serious }: DeadlineInput, row: DeadlineRow, lawDate: CalendarDate): Step {
  const [source] = row.sources;
  const text = (id: string, fr: string, en: string, value: string): Operand => ({
    id,
    label: { fr, en },
    value,
    unit: "text",
  });
  return {
    id: "line-of-law",
    title: { fr: "Ligne de droit au jour zéro", en: "Line of law on day zero" },
    formula: "line(dayZero, country, kinds, serious)",
    operands: [
      { id: "dayZero", label: { fr: "Jour zéro", en: "Day zero" }, value: lawDate, unit: "date" },
      text("country", "Pays de réception", "Country of receipt", country),
      text("kinds", "Natures du cas", "Kinds of the case", kinds.join(", ")),
      text("serious", "Grave", "Serious", serious === null ? "notSettled" : String(serious)),
    ],
    result: text("line", "Ligne", "Line", row.id),
    ...(source === undefined ? {} : { source }),
  };
}

function dueStep({ dueOn, days, clockStart }: Deadline, row: DeadlineRow | undefined): readonly Step[] {
  if (dueOn === undefined || days === undefined || clockStart === undefined) return [];
  const [source] = row?.sources ?? [];
  return [
    {
      id: "due-date",
      title: { fr: "Échéance en jours calendaires", en: "Due date in calendar days" },
      formula: "clockStart + days",
      operands: [
        {
          id: "clockStart",
          label: { fr: "Départ du délai", en: "Start of the clock" },
          value: clockStart,
          unit: "date",
        },
        { id: "days", label: { fr: "Jours", en: "Days" }, value: days, unit: "days" },
      ],
      result: { id: "dueOn", label: { fr: "Dû le", en: "Due on" }, value: dueOn, unit: "date" },
      ...(source === undefined ? {} : { source }),
    },
  ];
}

/** Does a line of the table concern this case? */
function fits(
  row: DeadlineRow,
  { domain, kinds, serious, country }: DeadlineInput,
  lawDate: CalendarDate,
  states: readonly MemberState[],
): boolean {
  const { from = EVER, until, receivedIn } = row;
  if (row.domain !== domain || !inPeriod(until === undefined ? { from } : { from, until }, lawDate)) return false;
  if (row.kinds !== undefined && !row.kinds.some((kind) => kinds.includes(kind))) return false;
  if (row.serious !== undefined && !row.serious.includes(serious)) return false;
  if (receivedIn === "anywhere") return true;
  if (typeof receivedIn !== "string") return receivedIn.includes(country.toUpperCase());
  return isMemberState(country, lawDate, states) === (receivedIn === "memberState");
}
