// Draws the series of the portfolio report as SVG files: the library gives data, a chart library draws it.
//   node scripts/run-ts.mjs examples/portfolio-charts.ts [folder] [fr|en]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDate, formatNumber, formatPercent } from "bareme/format";
import { addMonths, date, type Lang } from "bareme/model";
import { type EChartsCoreOption, init } from "echarts";

import { type PortfolioReport, portfolioReport, STAGES, samplePortfolio } from "./portfolio-report.js";

const lang: Lang = process.argv[3] === "en" ? "en" : "fr";
const WORDS = {
  fr: {
    pareto: ["Clients et chiffre d'affaires", "part des clients", "part du chiffre d'affaires"],
    lines: ["clients, du plus grand au plus petit", "s'ils étaient tous égaux"],
    eighty: (share: string) => `${share} des clients font 80 %`,
    campaign: "Campagne : de l'appel à la commande",
    forecast: "Chiffre d'affaires mensuel, et prévision de six mois",
    series: ["réalisé", "prévision", "fourchette à 80 %", "même mois de l'an passé"],
    matrix: ["Classe ABC et note RFM : nombre de clients", "récence + fréquence + montant", "classe"],
  },
  en: {
    pareto: ["Clients and turnover", "share of the clients", "share of the turnover"],
    lines: ["clients, from the largest to the smallest", "if all were equal"],
    eighty: (share: string) => `${share} of the clients make 80%`,
    campaign: "Campaign: from call to order",
    forecast: "Monthly turnover, and forecast of six months",
    series: ["actual", "forecast", "80% band", "same month last year"],
    matrix: ["ABC class and RFM score: number of clients", "recency + frequency + monetary", "class"],
  },
} as const;
const words = WORDS[lang];

const BLUE = "#1f5fa8";
const ORANGE = "#c2560c";
const GRAY = "#6b7280";
const percent = (x: number): string => formatPercent(x, lang, { decimals: 0 });
const kiloEuros = (cents: number): string => {
  const thousands = formatNumber(cents / 100_000, lang, { decimals: 0 });
  return lang === "fr" ? `${thousands}\u00A0k€` : `€${thousands}k`;
};

const title = (text: string) => ({ text, left: "center", top: 8, textStyle: { fontSize: 16 } });
const legend = (data: readonly (string | { readonly name: string; readonly icon: string })[]) => ({ data, bottom: 4 });
const below = (name: string) => ({ name, nameLocation: "middle", nameGap: 32 });
const beside = (name: string) => ({ name, nameLocation: "middle", nameGap: 52 });

function paretoChart({ series, clientsForEightyPercent, clients }: PortfolioReport): EChartsCoreOption {
  const [text, x, y] = words.pareto;
  const [curve, equal] = words.lines;
  const line = (points: readonly { readonly x: number; readonly y: number }[]) => points.map((one) => [one.x, one.y]);
  const axis = { type: "value", min: 0, max: 1, axisLabel: { formatter: percent } };
  const eighty = clientsForEightyPercent / clients;
  return {
    title: title(text),
    legend: legend([curve, equal]),
    grid: { left: 84, right: 32, top: 48, bottom: 84 },
    xAxis: { ...axis, ...below(x) },
    yAxis: { ...axis, ...beside(y) },
    series: [
      {
        type: "line",
        name: curve,
        color: BLUE,
        data: line(series.pareto.curve),
        symbol: "none",
        markPoint: {
          symbol: "circle",
          symbolSize: 9,
          data: [{ coord: [eighty, 0.8] }],
          label: { formatter: words.eighty(percent(eighty)), position: "right", color: BLUE, fontSize: 13 },
        },
      },
      {
        type: "line",
        name: equal,
        color: GRAY,
        data: line(series.pareto.equality),
        symbol: "none",
        lineStyle: { type: "dashed" },
      },
    ],
  };
}

/** Bars on one scale: a funnel's surfaces would have to be read against one another. */
function campaignChart({ campaign }: PortfolioReport): EChartsCoreOption {
  const names: Readonly<Record<string, string>> = STAGES[lang];
  const [first] = campaign.steps;
  const stages = [
    { name: first?.from ?? "", count: first?.ratio?.den ?? 0, rate: "" },
    ...campaign.steps.map(({ to, ratio, rate }) => ({
      name: to,
      count: ratio?.num ?? 0,
      rate: rate === undefined ? "" : `  (${formatPercent(rate, lang, { decimals: 1 })})`,
    })),
  ];
  return {
    title: title(words.campaign),
    grid: { left: 110, right: 110, top: 48, bottom: 24 },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: stages.map(({ name }) => names[name] ?? name),
      axisTick: { show: false },
    },
    series: [
      {
        type: "bar",
        color: BLUE,
        barWidth: "60%",
        data: stages.map(({ count }) => count),
        label: {
          show: true,
          position: "right",
          fontSize: 13,
          formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
            `${formatNumber(stages[dataIndex]?.count ?? 0, lang)}${stages[dataIndex]?.rate ?? ""}`,
        },
      },
    ],
  };
}

/** The last 18 months and the six to come: on a longer axis a narrow band is a hair. It starts from the last month known. */
function forecastChart({ series, forecastMonths }: PortfolioReport): EChartsCoreOption {
  const [actualName, aheadName, bandName, naiveName] = words.series;
  const { forecast: ahead, naive, band } = series.forecast;
  const actual = series.forecast.actual.slice(-18);
  const last = actual.at(-1)?.y ?? 0;
  const before: readonly (number | null)[] = actual.slice(1).map(() => null);
  const joined = (values: readonly number[], start: number) => [...before, start, ...values];
  const start = date(`${forecastMonths[0] ?? ""}-01`);
  const months = [...actual, ...ahead].map((_, k) =>
    formatDate(addMonths(start, k - actual.length), lang, "short").replace(/^\d+\D/, ""),
  );
  const line = { type: "line", symbol: "none" };
  const hidden = { ...line, stack: "band", lineStyle: { opacity: 0 }, silent: true };
  return {
    title: title(words.forecast),
    legend: legend([actualName, aheadName, { name: bandName, icon: "rect" }, naiveName]),
    grid: { left: 64, right: 24, top: 48, bottom: 72 },
    xAxis: { type: "category", data: months, boundaryGap: false, axisLabel: { interval: 2 } },
    yAxis: { type: "value", scale: true, axisLabel: { formatter: kiloEuros } },
    series: [
      {
        ...hidden,
        data: joined(
          band.map(({ low }) => low),
          last,
        ),
      },
      {
        ...hidden,
        name: bandName,
        color: ORANGE,
        itemStyle: { opacity: 0.3 },
        data: joined(
          band.map(({ low, high }) => high - low),
          0,
        ),
        areaStyle: { color: ORANGE, opacity: 0.3 },
      },
      {
        ...line,
        name: naiveName,
        color: GRAY,
        lineStyle: { type: "dotted" },
        data: joined(
          naive.map(({ y }) => y),
          last,
        ),
      },
      {
        ...line,
        name: aheadName,
        color: ORANGE,
        lineStyle: { type: "dashed" },
        data: joined(
          ahead.map(({ y }) => y),
          last,
        ),
      },
      { ...line, name: actualName, color: BLUE, data: actual.map(({ y }) => y) },
    ],
  };
}

function matrixChart({ matrix }: PortfolioReport): EChartsCoreOption {
  const [text, x, y] = words.matrix;
  const columns = [...new Set(matrix.map(({ column }) => column))].sort((a, b) => Number(a) - Number(b));
  const rows = [...new Set(matrix.map(({ row }) => row))].sort().reverse();
  const most = Math.max(...matrix.map(({ clients }) => clients));
  return {
    title: title(text),
    grid: { left: 64, right: 24, top: 48, bottom: 64 },
    xAxis: { type: "category", data: columns, ...below(x) },
    yAxis: { type: "category", data: rows, ...beside(y), nameGap: 32 },
    visualMap: { min: 0, max: most, show: false, inRange: { color: ["#eef4fb", BLUE] } },
    series: [
      {
        type: "heatmap",
        data: matrix.map(({ row, column, clients }) => ({
          value: [columns.indexOf(column), rows.indexOf(row), clients],
          label: { show: true, fontSize: 13, color: clients > 0.65 * most ? "#ffffff" : "#1f2937" },
        })),
        itemStyle: { borderColor: "#ffffff", borderWidth: 1 },
      },
    ],
  };
}

function svg(option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 720, height: 420 });
  chart.setOption({ animation: false, backgroundColor: "#ffffff", ...option });
  const drawn = chart.renderToSVGString();
  chart.dispose();
  return drawn;
}

const folder = process.argv[2] ?? join(".tmp", "charts");
const report = portfolioReport(samplePortfolio());
const charts = {
  pareto: paretoChart(report),
  campaign: campaignChart(report),
  forecast: forecastChart(report),
  matrix: matrixChart(report),
};
mkdirSync(folder, { recursive: true });
for (const [name, option] of Object.entries(charts)) writeFileSync(join(folder, `${name}.svg`), svg(option));
console.log(
  Object.keys(charts)
    .map((name) => join(folder, `${name}.svg`))
    .join("\n"),
);
