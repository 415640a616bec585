import { type CalendarDate, isDate } from "../model/date.js";
import { UsageError } from "../model/errors.js";
import type { RuleFinding } from "../model/verdict.js";

/** Somebody answers for a failing rule until a day. An expired waiver, or one for no rule, is a finding. */
export interface Waiver {
  /** Rule id. */
  readonly rule: string;
  readonly owner: string;
  readonly reason: string;
  /** Only for this item; absent = all items. */
  readonly item?: string;
  /** First day on which it no longer counts. */
  readonly until: CalendarDate;
}

/** The waiver that covers a failure on a day, if any. */
export function waiverFor(
  waivers: readonly Waiver[],
  rule: string,
  item: string | undefined,
  asOf: CalendarDate,
): Waiver | undefined {
  return waivers.find(
    (waiver) => waiver.rule === rule && asOf < waiver.until && (waiver.item === undefined || waiver.item === item),
  );
}

/**
 * The findings of waivers that count no longer, or name none of these rules.
 *
 * @throws `evaluate/bad-waiver` when nobody answers for it, or it ends on no day.
 */
export function waiverNotices(
  rules: ReadonlySet<string>,
  waivers: readonly Waiver[],
  asOf: CalendarDate,
): RuleFinding[] {
  for (const { rule, owner, reason, until } of waivers)
    if (!owner || !reason || !isDate(until))
      throw new UsageError(
        "evaluate/bad-waiver",
        rule,
        "an owner, a reason and the first day on which it no longer counts",
      );
  return waivers
    .filter(({ rule, until }) => !rules.has(rule) || until <= asOf)
    .map((waiver) => waiverNotice(waiver, rules.has(waiver.rule)));
}

function waiverNotice({ rule, owner }: Waiver, known: boolean): RuleFinding {
  return {
    code: rule,
    status: "notice",
    key: known ? "waiverExpired" : "waiverUnknownRule",
    severity: "warning",
    gates: [],
    message: known
      ? { fr: `La dérogation de ${owner} a expiré.`, en: `The waiver of ${owner} has expired.` }
      : {
          fr: `La dérogation de ${owner} ne vise aucune règle connue.`,
          en: `The waiver of ${owner} names no known rule.`,
        },
    remedy: { fr: "Renouveler ou retirer la dérogation.", en: "Renew or remove the waiver." },
    data: { owner },
  };
}
