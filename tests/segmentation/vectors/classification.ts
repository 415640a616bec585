import { createHash } from "node:crypto";
import { cents, date, euros, fromDayNumber } from "bareme/model";
import {
  abc,
  abcByCount,
  churn,
  classesByCutoff,
  clientsForShare,
  conversionBySegment,
  dependency,
  gini,
  herfindahl,
  potentialLevels,
  productHolding,
  type RfmMethod,
  rankValues,
  rfm,
  rfmSegments,
  rfmTableCoverage,
  topRatio,
  topShare,
  weightedScore,
} from "bareme/segmentation";
import { type Adapter, camel, given, inEuros, money, valueIn } from "./read.js";

/** The vectors' generator: every step is exact in a double. */
function* lcg(seed: number): Generator<number> {
  for (let x = seed; ; ) {
    x = (1664525 * x + 1013904223) % 2 ** 32;
    yield Math.floor(x / 65536);
  }
}

const cubic = (u: number): number => Math.floor(u ** 3 / 268435456);
const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const byName = (
  summary: readonly { readonly name: string }[],
  pick: (one: never) => unknown,
): Record<string, unknown> => Object.fromEntries(summary.map((one) => [one.name, pick(one as never)]));

const abcAdapter: Adapter = ({ values, generator, thresholds, boundary, ties, nonPositive }) => {
  const draws = generator === undefined ? undefined : lcg(generator.seed);
  const amounts =
    draws === undefined ? money(values) : Array.from({ length: generator.n }, () => cents(cubic(draws.next().value)));
  const found = valueIn(
    abc(amounts, {
      thresholds,
      boundary: camel(boundary) as never,
      ties: camel(ties) as never,
      nonPositive: camel(nonPositive) as never,
    }),
  );
  const unit = generator === undefined ? 100 : 1;
  return {
    classes: found.classes,
    counts: byName(found.summary, (one: { clients: number }) => one.clients),
    amounts: byName(found.summary, (one: { amount: number }) => one.amount / unit),
    amountSharesExact: byName(found.summary, (one: { amountShare?: number }) => one.amountShare),
    sha256: sha(found.classes.join("")),
  };
};

const rfmAdapter: Adapter = ({ clients, generator, asOf, asOfDay, method, bins, grouping, ties, cutoffs }) => {
  const draws = generator === undefined ? undefined : lcg(generator.seed);
  const u = (): number => draws?.next().value ?? 0;
  const list =
    generator === undefined
      ? clients.map((one: { lastPurchase: string; orders: number; amount: string }) => ({
          lastPurchase: date(one.lastPurchase),
          orders: one.orders,
          amount: euros(one.amount),
        }))
      : Array.from({ length: generator.n }, () => ({
          lastPurchase: fromDayNumber(20000 - (u() % 1500)),
          orders: 1 + Math.floor(u() ** 2 / 134217728),
          amount: cents(cubic(u())),
        }));
  const how =
    method === "cutoffs"
      ? {
          method,
          cutoffs: {
            recencyDays: cutoffs.recencyDays.map(Number),
            orders: cutoffs.orders.map(Number),
            amount: money(cutoffs.amount),
          },
        }
      : { method, bins, ...given("grouping", grouping && camel(grouping)), ...given("ties", ties && camel(ties)) };
  const scores = rfm(list, asOf === undefined ? fromDayNumber(asOfDay) : date(asOf), how as RfmMethod);
  const scored = scores.filter((one) => one.scored);
  const codes = scored.map((one) => one.code);
  return {
    recencyDays: scored.map((one) => one.recencyDays),
    codes,
    sums: scored.map((one) => one.sum),
    sha256: sha(codes.join(",")),
    first: codes.slice(0, 10),
    best: codes.filter((code) => code === "555").length,
    worst: codes.filter((code) => code === "111").length,
    sumOfSums: scored.reduce((all, one) => all + one.sum, 0),
  };
};

export const classification: Record<string, Adapter> = {
  "abc.classify": abcAdapter,
  "abc.classifyByCount": ({ values, shares, rounding }) => {
    const found = abcByCount(money(values), { shares, rounding: camel(rounding) as never });
    return {
      classes: found.classes,
      amountSharesExact: byName(found.summary, (one: { amountShare?: number }) => one.amountShare),
    };
  },
  "abc.byCutoffs": ({ values, cutoffs, labels, atCutoff }) => ({
    classes: classesByCutoff(money(values), { cutoffs: money(cutoffs), labels, atCutoff: camel(atCutoff) as never }),
  }),
  "pareto.topShare": ({ values, top, rounding }) => {
    const found = valueIn(topShare(values, top, { rounding: camel(rounding) as never }));
    return { clients: found.clients, amount: found.amount, shareExact: found.share };
  },
  "pareto.clientsForShare": ({ values, share }) => {
    const found = valueIn(clientsForShare(values, share));
    return { clients: found.clients, clientShareExact: found.clientShare };
  },
  "concentration.gini": ({ values, correction }) => ({
    giniExact: valueIn(gini(values, { correction: camel(correction) as never })),
  }),
  "concentration.herfindahl": ({ values }) => {
    const found = valueIn(herfindahl(values));
    return {
      indexExact: found.index,
      index10000Exact: found.points,
      normalizedExact: found.normalized,
      equivalentNumberExact: found.equivalentNumber,
      largestShareExact: found.largestShare,
    };
  },
  "concentration.topRatio": ({ values, k }) => ({ ratioExact: valueIn(topRatio(values, k)) }),
  "portfolio.dependency": ({ values, maxShare, atLimit }) => {
    const found = valueIn(dependency(values, { maxShare, atLimit }));
    return { sharesExact: found.shares, overLimit: found.overLimit };
  },
  "rfm.score": rfmAdapter,
  "rfm.segment": ({ codes, table, otherwise }) => ({ segments: rfmSegments(codes, { lines: table, otherwise }) }),
  "rfm.tableCoverage": ({ table, otherwise }) => {
    const found = rfmTableCoverage({ lines: table, otherwise });
    return found.ok ? found.value : found;
  },
  "score.weighted": ({ criteria, normalization, missing, outOfRange, scale, default: fallback }) => {
    const list = criteria.map((one: Record<string, unknown>, k: number) => {
      const { value, ...rest } = one;
      return { id: `c${k}`, ...rest, ...given("value", value) };
    });
    const options = { normalization: camel(normalization), missing, outOfRange, scale, default: fallback };
    const found = valueIn(weightedScore(list, options as never));
    return { scoreExact: found.score, coverageExact: found.coverage };
  },
  "rank.assign": ({ values, order, ties }) => ({
    ranks: rankValues(values, { order: order === "descending" ? "falling" : "rising", ties }),
  }),
  "conversion.bySegment": ({ segments }) => {
    const list = segments.map((one: { contacts: number; sales: number }, k: number) => ({ id: `s${k}`, ...one }));
    const found = valueIn(conversionBySegment(list));
    return {
      overallExact: found.overall,
      ratesExact: found.segments.map((one) => one.rate),
      indicesExact: found.segments.map((one) => one.index),
    };
  },
  "potential.levels": ({ actual, potential, accessibleRate, accessibleOf }) => {
    const found = potentialLevels({ actual: euros(actual), potential: euros(potential), accessibleRate, accessibleOf });
    return {
      gap: inEuros(found.gap),
      accessiblePotential: inEuros(found.accessible),
      toWin: inEuros(found.toWin),
      walletShareExact: found.walletShare,
      actualOverPotential: found.actualOverPotential,
    };
  },
  "portfolio.holding": ({ products, matrix, clientsCounted }) => {
    const clients = matrix.map((row: number[], k: number) => ({
      id: `c${k}`,
      products: products.filter((_: string, j: number) => row[j] === 1),
    }));
    const found = valueIn(productHolding(clients, products, { clientsCounted }));
    return {
      ratesExact: found.rates.map((one) => one.rate),
      perClientExact: found.perClient,
      multiEquippedExact: found.multiEquipped,
    };
  },
  "portfolio.churn": (args) => {
    const found = valueIn(churn(args as never));
    return { churnExact: found.churn, retentionExact: found.retention, end: found.end };
  },
};
