// Draws the series of the portfolio report as SVG files: the library gives data, a chart library draws it.
//   node scripts/run-ts.mjs examples/portfolio-charts.ts [folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EChartsCoreOption, init } from "echarts";
import { type PortfolioReport, portfolioReport, samplePortfolio } from "./portfolio-report.js";

const percent = (x: number): string => `${Math.round(100 * x)} %`;
const kiloEuros = (cents: number): string => `${Math.round(cents / 100_000)} k€`;

function paretoChart({ series }: PortfolioReport): EChartsCoreOption {
  const line = (points: readonly { readonly x: number; readonly y: number }[]) => points.map(({ x, y }) => [x, y]);
  const axis = { type: "value", min: 0, max: 1, axisLabel: { formatter: percent } };
  return {
    title: { text: "Clients and turnover" },
    xAxis: { ...axis, name: "clients" },
    yAxis: { ...axis, name: "turnover" },
    series: [
      { type: "line", name: "Pareto", data: line(series.pareto.curve), showSymbol: false },
      {
        type: "line",
        name: "equal clients",
        data: line(series.pareto.equality),
        showSymbol: false,
        lineStyle: { type: "dashed" },
      },
    ],
  };
}

function funnelChart({ campaign }: PortfolioReport): EChartsCoreOption {
  const [first] = campaign.steps;
  const counts = [
    { name: first?.from ?? "", value: first?.ratio?.den ?? 0 },
    ...campaign.steps.map(({ to, ratio }) => ({ name: to, value: ratio?.num ?? 0 })),
  ];
  return { title: { text: "Campaign" }, series: [{ type: "funnel", data: counts, label: { formatter: "{b}: {c}" } }] };
}

/** Lists on a common axis of months; nothing before the first point of a series. */
function forecastChart({ series: { forecast } }: PortfolioReport): EChartsCoreOption {
  const { actual, forecast: ahead, band } = forecast;
  const before = actual.map(() => null);
  const hidden = { type: "line", stack: "band", showSymbol: false, lineStyle: { opacity: 0 } };
  return {
    title: { text: "Monthly turnover and forecast" },
    xAxis: { type: "category", name: "month", data: [...actual, ...ahead].map(({ x }) => x) },
    yAxis: { type: "value", scale: true, axisLabel: { formatter: kiloEuros } },
    series: [
      { type: "line", name: "actual", data: actual.map(({ y }) => y), showSymbol: false },
      { type: "line", name: "forecast", data: [...before, ...ahead.map(({ y }) => y)], showSymbol: false },
      { ...hidden, name: "low", data: [...before, ...band.map(({ low }) => low)] },
      {
        ...hidden,
        name: "band",
        data: [...before, ...band.map(({ low, high }) => high - low)],
        areaStyle: { opacity: 0.4 },
      },
    ],
  };
}

function matrixChart({ matrix }: PortfolioReport): EChartsCoreOption {
  const columns = [...new Set(matrix.map(({ column }) => column))].sort((a, b) => Number(a) - Number(b));
  const rows = [...new Set(matrix.map(({ row }) => row))].sort().reverse();
  const most = Math.max(...matrix.map(({ clients }) => clients));
  return {
    title: { text: "ABC class and RFM score" },
    xAxis: { type: "category", data: columns, name: "R+F+M" },
    yAxis: { type: "category", data: rows },
    visualMap: { min: 0, max: most, show: false },
    series: [
      {
        type: "heatmap",
        data: matrix.map(({ row, column, clients }) => [columns.indexOf(column), rows.indexOf(row), clients]),
        label: { show: true },
      },
    ],
  };
}

function svg(option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 720, height: 420 });
  chart.setOption({ animation: false, ...option });
  const drawn = chart.renderToSVGString();
  chart.dispose();
  return drawn;
}

const folder = process.argv[2] ?? join(".tmp", "charts");
const report = portfolioReport(samplePortfolio());
const charts = {
  pareto: paretoChart(report),
  campaign: funnelChart(report),
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
