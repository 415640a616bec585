/**
 * A series of equal payments in a time of `periods`, as the balance equation sees it (amounts in cents, times in periods):
 * presentValue·q^periods = extra·q^(periods - extraAt) + payment·(q^count - 1)/(q - 1)·q^shift + residual, with q = 1 + rate.
 */
export interface LevelSeries {
  readonly presentValue: number;
  /** Paid once, apart from the level payments. */
  readonly extra: number;
  /** When, from 0 to `periods`. */
  readonly extraAt: number;
  /** Still owed at `periods`. */
  readonly residual: number;
  readonly periods: number;
  /** Number of level payments, 1 or more. */
  readonly count: number;
  /** Periods from the last level payment to `periods`: 0 in arrears, 1 in advance. */
  readonly shift: number;
}
