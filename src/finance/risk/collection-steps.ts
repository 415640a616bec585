import { type CalendarDate, date } from "../../model/date.js";
import { addDays } from "../../model/date-arithmetic.js";
import { UsageError } from "../../model/errors.js";
import type { Text } from "../../model/text.js";

/** A step of collection (*recouvrement*). */
export interface CollectionStep {
  readonly id: string;
  /** Days after the due date; below zero for a call before it. */
  readonly afterDays: number;
  readonly title: Text;
  /** May it be taken while the invoice is contested? */
  readonly duringDispute: boolean;
}

/**
 * A usual ladder: a call before the due date, a friendly reminder, a firm one, formal notice, collector or court.
 * It is a convention of the trade, not law: late penalties run without any reminder. Replace it by your own.
 */
export const USUAL_COLLECTION_STEPS: readonly CollectionStep[] = [
  {
    id: "pre-due-call",
    afterDays: -5,
    title: { fr: "Appel avant l'échéance", en: "Call before the due date" },
    duringDispute: true,
  },
  {
    id: "friendly-reminder",
    afterDays: 3,
    title: { fr: "Relance amiable", en: "Friendly reminder" },
    duringDispute: true,
  },
  {
    id: "firm-reminder",
    afterDays: 15,
    title: { fr: "Deuxième relance, pénalités chiffrées", en: "Second reminder, penalties worked out" },
    duringDispute: false,
  },
  {
    id: "formal-notice",
    afterDays: 30,
    title: { fr: "Mise en demeure par lettre recommandée", en: "Formal notice by registered letter" },
    duringDispute: false,
  },
  {
    id: "litigation",
    afterDays: 45,
    title: { fr: "Remise au contentieux ou injonction de payer", en: "Collector, or order for payment" },
    duringDispute: false,
  },
];

/** Where an unpaid invoice stands. */
export interface CollectionInput {
  readonly dueDate: CalendarDate;
  readonly asOf: CalendarDate;
  /** Ids of the steps already taken. */
  readonly done: readonly string[];
  /** Is the invoice contested? */
  readonly disputed?: boolean;
  readonly steps: readonly CollectionStep[];
}

/** A step and its day. */
export interface DatedCollectionStep {
  readonly step: CollectionStep;
  readonly on: CalendarDate;
}

/** What to do, and when. */
export interface CollectionPlan {
  /** Latest step whose day has come and that was not taken (earlier ones it overtakes are dropped); absent = nothing to do today. */
  readonly now?: DatedCollectionStep;
  /** Step after that; absent = the ladder is at its end. */
  readonly next?: DatedCollectionStep;
  /** Steps held back by the dispute. */
  readonly suspended: readonly string[];
}

/**
 * The next step to collect an unpaid invoice. A step after which a further one was taken is not asked for any more; a contested invoice
 * keeps only the steps marked so.
 *
 * @throws `finance/bad-steps` for an id used twice, or days that are not whole or do not rise.
 * @example
 * ```ts
 * const plan = collectionPlan({ dueDate: date("2026-10-31"), asOf: date("2026-11-21"), done: ["friendly-reminder"], steps: USUAL_COLLECTION_STEPS });
 * [plan.now?.step.id, plan.next?.on]; // => ["firm-reminder", "2026-11-30"]
 * ```
 */
export function collectionPlan({ dueDate, asOf, done, disputed = false, steps }: CollectionInput): CollectionPlan {
  checkSteps(steps);
  const today = date(asOf);
  const due = date(dueDate);
  const taken = steps.findLastIndex(({ id }) => done.includes(id));
  const left = steps.slice(taken + 1);
  const open = left.filter(({ duringDispute }) => !disputed || duringDispute);
  const dated = open.map((step) => ({ step, on: addDays(due, step.afterDays) }));
  const now = dated.findLast(({ on }) => on <= today);
  const next = dated.find(({ on }) => on > today);
  return {
    ...(now === undefined ? {} : { now }),
    ...(next === undefined ? {} : { next }),
    suspended: left.filter((step) => !open.includes(step)).map(({ id }) => id),
  };
}

function checkSteps(steps: readonly CollectionStep[]): void {
  const days = steps.map(({ afterDays }) => afterDays);
  const rising = days.every((day, k) => Number.isInteger(day) && day >= (days[k - 1] ?? day));
  const ids = steps.map(({ id }) => id);
  if (rising && new Set(ids).size === ids.length) return;
  throw new UsageError("finance/bad-steps", ids.join(", "), "steps with ids of their own and rising whole days");
}
