/** A moment at the practice: ISO weekday, and minutes from midnight. */
export interface CallingMoment {
  readonly weekday: number;
  readonly minute: number;
}

/** A window of calling: minutes from midnight, `until` excluded. */
export interface CallingWindow {
  readonly from: number;
  readonly until: number;
}

/**
 * May one call now, by the firm's calling windows? The legal frame of cold calls is not asked here.
 *
 * @example
 * ```ts
 * const windows = [{ from: 540, until: 660 }, { from: 900, until: 1080 }];
 * inCallingWindow({ weekday: 2, minute: 930 }, windows, { closingDays: [4] }); // => true
 * inCallingWindow({ weekday: 4, minute: 930 }, windows, { closingDays: [4] }); // => false
 * ```
 */
export function inCallingWindow(
  moment: CallingMoment,
  windows: readonly CallingWindow[],
  { closingDays = [] }: { readonly closingDays?: readonly number[] } = {},
): boolean {
  if (closingDays.includes(moment.weekday)) return false;
  return windows.some(({ from, until }) => moment.minute >= from && moment.minute < until);
}
