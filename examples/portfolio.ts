// What a portfolio file holds: cards with the activity of the year, monthly turnover, a campaign.
import type { CalendarDate, Cents, ClientCard, Text } from "bareme/model";
import type { FunnelStage } from "bareme/segmentation";

/** Sales of a client over the last twelve months, cents excl. VAT. */
export interface ClientActivity {
  readonly lastPurchase: CalendarDate;
  readonly orders: number;
  readonly turnover: Cents;
  readonly margin: Cents;
  readonly overdue?: Cents;
}

/** A practice: a prospect has no activity. */
export interface PortfolioEntry {
  readonly card: ClientCard;
  readonly activity?: ClientActivity;
}

/** A sales desk's portfolio. */
export interface Portfolio {
  readonly title: Text;
  readonly asOf: CalendarDate;
  readonly entries: readonly PortfolioEntry[];
  readonly monthlyTurnover: readonly { readonly month: string; readonly amount: Cents }[];
  readonly campaign: readonly FunnelStage[];
}
