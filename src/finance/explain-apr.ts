import type { Explained, Step } from "../model/explain.js";
import { type AprResult, type AprTerms, aprCore } from "./apr.js";
import type { TimedFlow } from "./flow.js";

/**
 * The same with its steps.
 *
 * @throws As {@link apr}.
 * @example
 * ```ts
 * const { steps } = explainApr({
 *   drawdowns: [{ years: 0, amount: euros(1000) }],
 *   payments: [{ years: 1.5, amount: euros(1200) }],
 * });
 * steps.map((step) => step.id); // => ["credit-received", "credit-paid", "apr"]
 * ```
 */
export function explainApr(terms: AprTerms): Explained<AprResult> {
  const { result, received, paid } = aprCore(terms);
  return { value: result, steps: aprSteps(result, received, paid) };
}

function aprSteps(result: AprResult, received: readonly TimedFlow[], paid: readonly TimedFlow[]): Step[] {
  const total = (flows: readonly TimedFlow[]): number => flows.reduce((sum, { amount }) => sum + amount, 0);
  const steps: Step[] = [
    flowStep(
      "credit-received",
      { fr: "Sommes reçues par l'emprunteur", en: "Received by the borrower" },
      received,
      total(received),
    ),
    flowStep("credit-paid", { fr: "Sommes payées, frais compris", en: "Paid, fees included" }, paid, total(paid)),
  ];
  if (!result.ok) return steps;
  const formula = "Σ drawdown × (1 + apr)^-years = Σ payment × (1 + apr)^-years";
  steps.push({
    id: "apr",
    title: { fr: "Taux annuel effectif global (TAEG)", en: "Annual percentage rate of charge (TAEG)" },
    formula,
    operands: [
      { id: "received", label: { fr: "Total reçu", en: "Total received" }, value: total(received), unit: "cents" },
      { id: "paid", label: { fr: "Total payé", en: "Total paid" }, value: total(paid), unit: "cents" },
    ],
    result: { id: "apr", label: { fr: "TAEG", en: "APR" }, value: result.rate, unit: "fractionPerYear" },
    source: {
      id: "2008-48-annex-i",
      title: "Directive 2008/48/EC, annex I",
      url: "https://legislation.gov.uk/eudr/2008/48/annexes/2008-04-23/data.html",
    },
  });
  return steps;
}

function flowStep(id: string, title: Step["title"], flows: readonly TimedFlow[], total: number): Step {
  const shown = flows.slice(0, 12).flatMap(({ time, amount }, k) => [
    {
      id: `amount${k + 1}`,
      label: { fr: `Flux ${k + 1}`, en: `Flow ${k + 1}` },
      value: amount,
      unit: "cents" as const,
    },
    { id: `years${k + 1}`, label: { fr: "Années", en: "Years" }, value: time, unit: "years" as const },
  ]);
  return {
    id,
    title,
    formula: flows.length > 12 ? "sum of the flows (the first twelve are shown)" : "sum of the flows",
    operands: shown,
    result: { id: "total", label: title, value: total, unit: "cents" },
  };
}
