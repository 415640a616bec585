import { type CalendarDate, date, toDayNumber } from "../../model/date.js";
import { UsageError } from "../../model/errors.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { count, rising, word } from "../check.js";
import { fallingOrder } from "./abc.js";
import { checkBins, groupBounds, quantileCuts, type RfmGrouping } from "./rfm-groups.js";

/** What RFM looks at for a client. */
export interface RfmClient {
  /** Day of the last purchase; absent for a prospect, or for a client with credit notes only. */
  readonly lastPurchase?: CalendarDate;
  /** Frequency (fréquence): orders in the period, credit notes not counted. */
  readonly orders: number;
  /** Amount (montant) over the period, net of credit notes, cents excl. VAT: or the average basket. Say which beside the result. */
  readonly amount: Cents;
}

/** Rising limits: `recencyDays` at most, `orders` and `amount` at least. One fewer than the scores. */
export interface RfmCutoffs {
  readonly recencyDays: readonly number[];
  readonly orders: readonly number[];
  readonly amount: readonly Cents[];
}

/**
 * How scores are given; 5 (or `bins`) is always the best.
 *
 * - `rank`: equal groups of clients. `quantile`: inclusive quantiles of the values: equal values share a score, groups may be unequal.
 * - `cutoffs`: fixed steps, suggested for a small book: a score does not move when *other* clients buy.
 */
export type RfmMethod =
  | {
      readonly method: "rank";
      readonly bins: number;
      readonly grouping: RfmGrouping;
      /** Equal values: cut in input order, or all given the score of the first of them. */
      readonly ties: "inputOrder" | "sameScore";
    }
  | { readonly method: "quantile"; readonly bins: number }
  | { readonly method: "cutoffs"; readonly cutoffs: RfmCutoffs };

/** The scores of a client, or why there are none. */
export type RfmScore =
  | {
      readonly scored: true;
      readonly recencyDays: number;
      readonly recency: number;
      readonly frequency: number;
      readonly monetary: number;
      /** Three digits, R F M. */
      readonly code: string;
      readonly sum: number;
    }
  | { readonly scored: false; readonly reason: "noPurchase" };

/**
 * RFM scores (récence, fréquence, montant) of each client, in input order. Clients without a purchase are kept apart and do not weigh on
 * the groups of the others.
 *
 * @param asOf - The day from which recency is counted, in days.
 * @throws `rfm/purchase-after-as-of`, `rfm/bins`, `limits/not-rising`.
 * @example
 * ```ts
 * const clients = [
 *   { lastPurchase: date("2026-03-20"), orders: 12, amount: euros(8400) },
 *   { lastPurchase: date("2025-06-01"), orders: 1, amount: euros(190) },
 * ];
 * const scores = rfm(clients, date("2026-03-31"), { method: "quantile", bins: 5 });
 * scores.map((score) => score.scored && score.code); // => ["555", "111"]
 * ```
 */
export function rfm(clients: readonly RfmClient[], asOf: CalendarDate, method: RfmMethod): readonly RfmScore[] {
  const today = toDayNumber(date(asOf));
  for (const client of clients) cents(client.amount);
  const buyers = clients.filter(hasBought);
  const days = buyers.map((client) => recencyDays(client.lastPurchase, today));
  const score = scorer(method);
  const recency = score(days, "recencyDays");
  const frequency = score(
    buyers.map((client) => client.orders),
    "orders",
  );
  const monetary = score(
    buyers.map((client) => client.amount),
    "amount",
  );
  let k = 0;
  return clients.map((client) => {
    if (!hasBought(client)) return { scored: false, reason: "noPurchase" };
    const scores = rfmScore(days[k] as number, recency[k] as number, frequency[k] as number, monetary[k] as number);
    k++;
    return scores;
  });
}

function rfmScore(recencyDays: number, recency: number, frequency: number, monetary: number): RfmScore {
  const code = `${recency}${frequency}${monetary}`;
  return { scored: true, recencyDays, recency, frequency, monetary, code, sum: recency + frequency + monetary };
}

function hasBought(client: RfmClient): client is RfmClient & { readonly lastPurchase: CalendarDate } {
  return count(client.orders, "orders") > 0 && client.lastPurchase !== undefined;
}

function recencyDays(lastPurchase: CalendarDate, today: number): number {
  const days = today - toDayNumber(date(lastPurchase));
  if (days < 0)
    throw new UsageError(
      "rfm/purchase-after-as-of",
      lastPurchase,
      "a last purchase on asOf or before",
      "Check the day.",
    );
  return days;
}

type Scorer = (values: readonly number[], criterion: keyof RfmCutoffs) => readonly number[];

function scorer(method: RfmMethod): Scorer {
  switch (method.method) {
    case "rank":
      return (values, criterion) => byRank(values.map(betterIsHigher(criterion)), method);
    case "quantile":
      return (values, criterion) => byQuantile(values, checkBins(method.bins), criterion);
    case "cutoffs":
      return (values, criterion) => byCutoffs(values, method.cutoffs[criterion], criterion);
    default:
      throw new UsageError("rfm/method", method, "rank, quantile or cutoffs");
  }
}

function betterIsHigher(criterion: keyof RfmCutoffs): (value: number) => number {
  return criterion === "recencyDays" ? (days) => 0 - days : (value) => value;
}

function byRank(values: readonly number[], method: RfmMethod & { readonly method: "rank" }): readonly number[] {
  word(method.ties, ["inputOrder", "sameScore"], "ties");
  const bounds = groupBounds(values.length, checkBins(method.bins), method.grouping);
  const scores = new Array<number>(values.length).fill(0);
  let tied: { readonly value: number; readonly score: number } | undefined;
  for (const [k, index] of fallingOrder(values).entries()) {
    const value = values[index] as number;
    const keeps = method.ties === "sameScore" && tied?.value === value;
    const score = keeps ? (tied as { readonly score: number }).score : bounds.filter((bound) => k < bound).length;
    scores[index] = score;
    tied = { value, score };
  }
  return scores;
}

/** Strictly above a cut point is the upper group: the better one, but for days, where it is the worse one. */
function byQuantile(values: readonly number[], bins: number, criterion: keyof RfmCutoffs): readonly number[] {
  const sorted = Float64Array.from(values).sort();
  const cuts = quantileCuts(sorted.length, (place) => sorted[place], bins);
  return values.map((value) => {
    const above = cuts.filter((cut) => value > cut).length;
    return criterion === "recencyDays" ? bins - above : 1 + above;
  });
}

function byCutoffs(
  values: readonly number[],
  limits: readonly number[],
  criterion: keyof RfmCutoffs,
): readonly number[] {
  rising(limits, criterion);
  checkBins(limits.length + 1);
  return values.map((value) =>
    criterion === "recencyDays"
      ? 1 + limits.filter((limit) => value <= limit).length
      : 1 + limits.filter((floor) => value >= floor).length,
  );
}
