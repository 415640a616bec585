// A portfolio in one page: who weighs what, whom to call, how the campaign went, what comes next. Plain data first, words after.
import { readFileSync } from "node:fs";
import { formatDate, formatNumber, formatPercent } from "bareme/format";
import { addMonths, date, type Lang, type Text } from "bareme/model";
import {
  type AbcAnalysis,
  abc,
  abcRfmMatrix,
  type Completeness,
  clientsForShare,
  completeness,
  duplicates,
  type ForecastSeries,
  type FunnelRates,
  forecastSeries,
  funnelRates,
  herfindahl,
  type MatrixCell,
  monthlySeries,
  type ParetoSeries,
  type PortfolioIndicators,
  paretoSeries,
  portfolioIndicators,
  type RenewalTarget,
  renewalTargets,
  rfm,
  type SeasonalForecast,
  seasonalForecast,
} from "bareme/segmentation";
import type { Portfolio } from "./portfolio.js";

/** Every figure of the report, with the series to draw. */
export interface PortfolioReport {
  readonly title: Text;
  readonly asOf: string;
  readonly practices: number;
  readonly clients: number;
  readonly abc: AbcAnalysis;
  readonly clientsForEightyPercent: number;
  readonly equivalentClients: number;
  readonly matrix: readonly MatrixCell[];
  readonly indicators: PortfolioIndicators;
  readonly file: Completeness;
  readonly duplicateGroups: number;
  readonly targets: readonly RenewalTarget[];
  readonly campaign: FunnelRates;
  readonly forecast: SeasonalForecast;
  /** Months of the forecast: `2026-04`. */
  readonly forecastMonths: readonly string[];
  readonly series: { readonly pareto: ParetoSeries; readonly forecast: ForecastSeries };
}

const FIELDS = ["identity.name", "identity.phone", "practice.practitioners", "sesamVitale", "equipment.kind"];

/** The report of a portfolio, or the first reason why there is none. */
export function portfolioReport(portfolio: Portfolio): PortfolioReport {
  const { asOf, entries } = portfolio;
  const active = entries.flatMap(({ card, activity }) =>
    activity === undefined ? [] : [{ id: card.id, ...activity }],
  );
  const amounts = active.map((client) => client.turnover);
  const classes = value(abc(amounts, { boundary: "crossingIn", ties: "sameClass", nonPositive: "lastClass" }));
  const scores = rfm(
    active.map(({ lastPurchase, orders, turnover }) => ({ lastPurchase, orders, amount: turnover })),
    asOf,
    { method: "rank", bins: 5, grouping: "ntile", ties: "sameScore" },
  );
  const cards = entries.map(({ card }) => card);
  const sales = monthlySeries(portfolio.monthlyTurnover.map(({ month, amount }) => ({ month, value: amount })));
  const { from, values } = value(sales);
  const forecast = value(
    seasonalForecast(values, {
      period: 12,
      method: "ratioToMovingAverage",
      model: "multiplicative",
      average: "mean",
      normalize: "yes",
      trendOn: "deseasonalized",
      horizon: 6,
      confidence: 0.8,
    }),
  );
  return {
    title: portfolio.title,
    asOf,
    practices: entries.length,
    clients: active.length,
    abc: classes,
    clientsForEightyPercent: value(clientsForShare(amounts, 0.8)).clients,
    equivalentClients: value(herfindahl(amounts)).equivalentNumber,
    matrix: value(abcRfmMatrix(classes.classes, scores)),
    indicators: value(portfolioIndicators(active)),
    file: value(completeness(cards, FIELDS)),
    duplicateGroups: value(duplicates(cards, { rules: [["identity.phone"], ["identity.name", "identity.postalCode"]] }))
      .groups.length,
    targets: renewalTargets(cards, {
      asOf,
      equipmentMonths: 48,
      contractMonths: 6,
      currentVersions: { "practice-software": "9.2" },
    }).filter(({ reasons }) => reasons.length > 0),
    campaign: value(funnelRates(portfolio.campaign)),
    forecast,
    forecastMonths: forecast.forecast.map((_, k) => monthAfter(from, values.length + k)),
    series: { pareto: value(paretoSeries(amounts, { maxPoints: 60 })), forecast: forecastSeries(values, forecast) },
  };
}

/** The sample portfolio beside this file. */
export function samplePortfolio(): Portfolio {
  return JSON.parse(readFileSync(new URL("portfolio.json", import.meta.url), "utf8"));
}

function monthAfter(month: string, months: number): string {
  return addMonths(date(`${month}-01`), months).slice(0, 7);
}

function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string },
): T {
  if (result.ok) return result.value;
  throw new Error(`no report: ${result.reason}`);
}

/** Stages of a campaign in words. */
export const STAGES = {
  fr: { calls: "appels", meetings: "rendez-vous", offers: "offres", orders: "commandes" },
  en: { calls: "calls", meetings: "meetings", offers: "offers", orders: "orders" },
} as const;

const WORDS = {
  fr: {
    clients: (r: PortfolioReport) =>
      `${r.practices} cabinets, dont ${r.clients} clients, au ${formatDate(date(r.asOf), "fr")}`,
    pareto: (r: PortfolioReport) => `${r.clientsForEightyPercent} clients font 80 % du chiffre d'affaires`,
    equal: (n: string) => `aussi concentré que ${n} clients égaux`,
    class: (name: string, n: number, share: string, amount: string) => `  ${name}  ${n} clients  ${amount}  ${share}`,
    margin: (rate: string, losing: number) => `Taux de marque ${rate}, ${losing} clients à perte`,
    overdue: (share: string) => `Échu non réglé ${share} du chiffre d'affaires connu`,
    file: (share: string, groups: number) => `Fiches remplies à ${share}, ${groups} groupes de doublons à revoir`,
    targets: (n: number) => `${n} cabinets à rappeler (matériel de 4 ans, version dépassée, contrat qui finit)`,
    step: (from: string, to: string, rate: string, low: string, high: string) =>
      `  ${from} → ${to}  ${rate}  (entre ${low} et ${high})`,
    forecast: "Prévision des six mois (fourchette à 80 %)",
    naive: (model: string, naive: string) => `Erreur moyenne ${model}, prévision naïve ${naive}`,
  },
  en: {
    clients: (r: PortfolioReport) =>
      `${r.practices} practices, ${r.clients} of them clients, on ${formatDate(date(r.asOf), "en")}`,
    pareto: (r: PortfolioReport) => `${r.clientsForEightyPercent} clients make 80% of the turnover`,
    equal: (n: string) => `as concentrated as ${n} equal clients`,
    class: (name: string, n: number, share: string, amount: string) => `  ${name}  ${n} clients  ${amount}  ${share}`,
    margin: (rate: string, losing: number) => `Margin on price ${rate}, ${losing} clients at a loss`,
    overdue: (share: string) => `Overdue ${share} of the known turnover`,
    file: (share: string, groups: number) => `Cards ${share} filled in, ${groups} groups of duplicates to look at`,
    targets: (n: number) => `${n} practices to call (equipment of 4 years, version behind, contract ending)`,
    step: (from: string, to: string, rate: string, low: string, high: string) =>
      `  ${from} → ${to}  ${rate}  (between ${low} and ${high})`,
    forecast: "Forecast of six months (80% band)",
    naive: (model: string, naive: string) => `Mean error ${model}, naive forecast ${naive}`,
  },
} as const;

/** The report in words, a line an item. */
export function portfolioText(report: PortfolioReport, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const percent = (x: number): string => formatPercent(x, lang, { decimals: 1 });
  const euros = (amount: number): string => {
    const whole = formatNumber(amount / 100, lang, { decimals: 0 });
    return lang === "fr" ? `${whole}\u00A0€` : `€${whole}`;
  };
  const month = (day: string): string => formatDate(date(`${day}-01`), lang).replace(/^\S+ /, "");
  const stage = (name: string): string => (STAGES[lang] as Readonly<Record<string, string>>)[name] ?? name;
  const { indicators, forecast, series } = report;
  return [
    report.title[lang],
    words.clients(report),
    "",
    `${words.pareto(report)}, ${words.equal(formatNumber(report.equivalentClients, lang, { decimals: 1 }))}`,
    ...report.abc.summary.map((one) =>
      words.class(one.name, one.clients, percent(one.amountShare ?? 0), euros(one.amount)),
    ),
    words.margin(percent(indicators.marginOnPrice ?? 0), indicators.losing.length),
    words.overdue(percent(indicators.overdueShare ?? 0)),
    words.file(percent(report.file.overall), report.duplicateGroups),
    words.targets(report.targets.length),
    "",
    ...report.campaign.steps.map((step) =>
      words.step(
        stage(step.from),
        stage(step.to),
        percent(step.rate ?? 0),
        percent(step.interval?.low ?? 0),
        percent(step.interval?.high ?? 1),
      ),
    ),
    "",
    words.forecast,
    ...series.forecast.band.map(
      ({ low, high }, k) =>
        `  ${month(report.forecastMonths[k] ?? "").padEnd(14)}  ${euros(forecast.forecast[k] ?? 0)}  (${euros(low)} - ${euros(high)})`,
    ),
    words.naive(percent(forecast.errors.wape ?? 0), percent(forecast.naiveErrors.wape ?? 0)),
  ];
}
