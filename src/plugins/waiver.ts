import type { CalendarDate } from "../model/date.js";

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
