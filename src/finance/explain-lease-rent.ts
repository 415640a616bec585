import type { Explained, Operand, Step } from "../model/explain.js";
import type { Cents } from "../model/money/cents.js";
import { ratioToNumber } from "../model/money/ratio-ops.js";
import { amount, operand, periodRateStep } from "./explain-steps.js";
import { leaseRent } from "./lease-rent.js";
import { type LeaseTerms, residualOf } from "./lease-terms.js";
import { periodRate } from "./period-rate.js";

/**
 * The rent of {@link leaseRent} with its steps: rate of the period, residual value, rent.
 *
 * @throws As {@link leaseRent}.
 * @example
 * ```ts
 * const { value, steps } = explainLeaseRent({
 *   price: euros(10000), rents: 36, timing: "inArrears", residualRate: 0.02,
 *   annualRate: 0.06, periodsPerYear: 12, compounding: "proportional",
 * });
 * value; // => 29913
 * steps.map((step) => step.id); // => ["period-rate", "residual-value", "rent"]
 * steps[2]?.formula; // => "(price - residualValue × v^rents) × periodRate ÷ (1 - v^rents), v = 1 ÷ (1 + periodRate)"
 * ```
 */
export function explainLeaseRent(terms: LeaseTerms): Explained<Cents> {
  const value = leaseRent(terms);
  return { value, steps: [periodRateStep(terms), ...residualSteps(terms), rentStep(terms, value)] };
}

function residualSteps(terms: LeaseTerms): Step[] {
  const residual = residualOf(terms);
  if (terms.residualRate === undefined) return [];
  const title = { fr: "Valeur résiduelle", en: "Residual value" };
  return [
    {
      id: "residual-value",
      title,
      formula: "price × residualRate",
      operands: [
        amount("price", "Montant financé HT", "Amount financed excl. VAT", terms.price),
        operand(
          "residualRate",
          "Taux de valeur résiduelle",
          "Residual rate",
          ratioToNumber(terms.residualRate),
          "fraction",
        ),
      ],
      result: amount("residualValue", title.fr, title.en, residual),
    },
  ];
}

function rentStep(terms: LeaseTerms, rent: Cents): Step {
  const { price, rents, firstRent } = terms;
  const operands: Operand[] = [
    amount("price", "Montant financé HT", "Amount financed excl. VAT", price),
    amount("residualValue", "Valeur résiduelle", "Residual value", residualOf(terms)),
    operand("rents", "Nombre de loyers", "Number of rents", rents, "count"),
    operand("periodRate", "Taux de la période", "Rate of a period", ratioToNumber(periodRate(terms)), "fraction"),
  ];
  if (firstRent !== undefined)
    operands.push(amount("firstRent", "Premier loyer majoré", "Increased first rent", firstRent));
  return {
    id: "rent",
    title: { fr: "Loyer HT, arrondi au centime", en: "Rent excl. VAT, rounded to the cent" },
    formula: formulaOf(terms),
    operands,
    result: amount("rent", "Loyer HT", "Rent excl. VAT", rent),
  };
}

/** The closed form for these terms, at a rate other than zero. */
function formulaOf({ timing, firstRent, firstRentMode, ...terms }: LeaseTerms): string {
  const where = ", v = 1 ÷ (1 + periodRate)";
  const advance = timing === "inAdvance";
  const first = firstRent === undefined ? "" : advance ? " - firstRent" : " - firstRent × v";
  if (ratioToNumber(periodRate(terms)) === 0)
    return `(price${first.replace(" × v", "")} - residualValue) ÷ ${firstRentMode === "replaces" ? "(rents - 1)" : "rents"}`;
  const owed = `(price${first} - residualValue × v^rents) × periodRate`;
  if (firstRent !== undefined && firstRentMode === "replaces")
    return `${owed} ÷ (1 - v^(rents - 1))${advance ? "" : " ÷ v"}${where}`;
  return `${owed} ÷ (1 - v^rents)${advance ? " × v" : ""}${where}`;
}
