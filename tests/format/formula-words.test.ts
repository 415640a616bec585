import { explainApr, explainLatePenalty, explainStraightLine, latePenalty } from "bareme/finance";
import { describeAll, describe as inWords } from "bareme/format";
import { date, euros, type Lang, type Step } from "bareme/model";
import { explainTotals } from "bareme/pricing";
import { explainWeightedScore } from "bareme/segmentation";
import { describe, expect, test } from "vitest";

const plain = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replaceAll(/[\u00A0\u202F]/g, " "));
const penalty = {
  amountInclVat: euros(10_000),
  dueDate: date("2026-01-31"),
  through: date("2026-03-17"),
  annualRate: 0.1215,
  mode: "piecewise",
  dayCount: "ACT/365F",
  rounding: "perLine",
} as const;

describe("explanations are told in one language", () => {
  test("late interest: the day of the title, and the sum of the periods", () => {
    const { steps } = explainLatePenalty(penalty) as { steps: readonly Step[] };
    const french = plain(describeAll({ value: 0, steps }, "fr"));
    // 10 000 x 12.15 % x 45 / 365 = 149.79
    expect(french[0]).toContain("Intérêts à partir du 1er février 2026 : ");
    expect(french[1]).toBe("Intérêts de retard : somme des périodes, chacune arrondie au centime = 149,79 €");
    expect(plain(describeAll({ value: 0, steps }, "en"))[1]).toBe(
      "Late interest: sum of the periods, each rounded to the cent = €149.79",
    );
    expect(latePenalty(penalty)).toMatchObject({ interest: 14979 });
  });

  test("the annual percentage rate, a year of depreciation, VAT", () => {
    const apr = explainApr({
      drawdowns: [{ years: 0, amount: euros(1000) }],
      payments: [{ years: 1.5, amount: euros(1200) }],
    });
    expect(plain(describeAll(apr, "fr"))[0]).toBe("Sommes reçues par l'emprunteur : somme des flux = 1 000,00 €");
    expect(describeAll(apr, "fr")[2]).toContain("Σ versement × (1 + TAEG)^-années = Σ paiement × (1 + TAEG)^-années");
    const line = {
      cost: euros(3600),
      years: 3,
      inServiceOn: date("2026-01-01"),
      fiscalYearEnd: { month: 12, day: 31 },
    };
    expect(describeAll(explainStraightLine(line), "fr")[1]).toContain("Exercice clos le 31 décembre 2026");
    const totals = explainTotals({
      lines: [
        { exclVat: euros(100), vat: { category: "S", rate: 0.2 } },
        { exclVat: euros(100), vat: { category: "S", rate: 0.055 } },
      ],
    });
    expect(plain(describeAll(totals, "fr")).slice(1, 4)).toEqual([
      "TVA à 5,5 % : arrondi(Total HT × Taux de TVA) = arrondi(100,00 € × 5,5 %) = 5,50 €",
      "TVA à 20 % : arrondi(Total HT × Taux de TVA) = arrondi(100,00 € × 20 %) = 20,00 €",
      "Total TVA : TVA à 5,5 % + TVA à 20 % = 5,50 € + 20,00 € = 25,50 €",
    ]);
  });

  test("a criterion that is not known; what is no word and no day stays", () => {
    const score = explainWeightedScore(
      [
        { id: "project", weight: 1, min: 0, max: 3, better: "high" },
        { id: "size", weight: 1, value: 4, min: 0, max: 5, better: "high" },
      ],
      { normalization: "minMax", outOfRange: "reject", missing: "reweight", scale: 100 },
    );
    if (!score.ok) throw new Error("no score");
    const { steps } = score.value;
    const text = (lang: Lang): string => describeAll({ value: 0, steps }, lang)[0] ?? "";
    expect(text("fr")).toContain("inconnu");
    expect(text("en")).toContain("unknown");
    const step: Step = {
      id: "x",
      title: { fr: "Du 2026-02-30 au 2026-02-28", en: "From 2026-02-30 to 2026-02-28" },
      formula: "constructor × toString",
      operands: [],
      result: { id: "x", label: { fr: "x", en: "x" }, value: "", unit: "text" },
    };
    expect(inWords(step, "en")).toBe("From 2026-02-30 to 28 February 2026: constructor × toString = —");
  });
});
