import { expect, test } from "vitest";
import { portfolioReport, portfolioText, samplePortfolio } from "../../examples/portfolio-report.js";

const portfolio = samplePortfolio();
const report = portfolioReport(portfolio);

test("the sample portfolio makes a report whose figures hold together", () => {
  expect(report.practices).toBe(260);
  expect(report.abc.summary.reduce((all, one) => all + one.clients, 0)).toBe(report.clients);
  expect(report.abc.total).toBe(report.indicators.turnover);
  expect(report.matrix.reduce((all, cell) => all + cell.clients, 0)).toBe(report.clients);
  expect(report.abc.summary[0]?.clients).toBe(report.clientsForEightyPercent); // crossing in: A is the fewest that reach 80 %
  expect(report.series.forecast.actual.length).toBe(36);
  expect(structuredClone(report)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test.each(["fr", "en"] as const)("the report in words (%s) prints every figure", (lang) => {
  const text = portfolioText(report, lang).join("\n");
  expect(text).not.toMatch(/NaN|undefined|Infinity|object/);
  expect(text).toContain(`${report.clientsForEightyPercent} clients`);
  expect(text.split("\n").length).toBeGreaterThan(15);
});
