import { type Cents, cents } from "../../model/money/cents.js";
import { ratioOver, ratioToNumber } from "../../model/money/ratio-ops.js";

/** Lines of a client's accounts, in cents. Absent = not known. Debts and charges are written above zero. */
export interface ClientAccounts {
  /** *Capitaux propres*; may be below zero. */
  readonly equity?: Cents;
  /** *Total du bilan*. */
  readonly totalAssets?: Cents;
  /** *Actif circulant*. */
  readonly currentAssets?: Cents;
  readonly stocks?: Cents;
  /** *Disponibilités*. */
  readonly cash?: Cents;
  /** *Dettes à court terme*. */
  readonly shortTermDebts?: Cents;
  /** *Dettes financières*. */
  readonly financialDebts?: Cents;
  /** *Capacité d'autofinancement*; may be below zero. */
  readonly cashFlow?: Cents;
  /** *Excédent brut d'exploitation*; may be below zero. */
  readonly ebitda?: Cents;
  /** *Charges financières*. */
  readonly financialCharges?: Cents;
  readonly turnover?: Cents;
}

/**
 * A ratio: its value, or why there is none. `unknown`: a line is missing. `zeroDenominator`: nothing to divide by (no debts).
 * `negativeDenominator`: a cash flow below zero repays nothing.
 */
export type SolvencyRatio =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: "unknown"; readonly missing: readonly string[] }
  | { readonly ok: false; readonly reason: "zeroDenominator" | "negativeDenominator" };

/** Ratios by name. All are fractions (0.3 is 30 %), save `repaymentYears`, in years. */
export interface SolvencyRatios {
  /** *Autonomie financière*: equity / total assets. */
  readonly financialAutonomy: SolvencyRatio;
  /** *Liquidité générale*: current assets / short-term debts. */
  readonly currentRatio: SolvencyRatio;
  /** *Liquidité réduite*: (current assets - stocks) / short-term debts. */
  readonly quickRatio: SolvencyRatio;
  /** *Liquidité immédiate*: cash / short-term debts. */
  readonly cashRatio: SolvencyRatio;
  /** *Capacité de remboursement*: financial debts / cash flow, in years. */
  readonly repaymentYears: SolvencyRatio;
  /** *Couverture des charges financières*: EBITDA / financial charges. */
  readonly interestCover: SolvencyRatio;
  /** *Poids des frais financiers*: financial charges / turnover. */
  readonly financialChargesWeight: SolvencyRatio;
  /** *Endettement*: financial debts / equity. */
  readonly gearing: SolvencyRatio;
}

/**
 * The usual solvency ratios of a client's accounts. They are conventions of credit analysis, not law; names and formulas vary (unverified).
 *
 * @throws `money/not-whole-cents`.
 * @example
 * ```ts
 * const ratios = solvencyRatios({ equity: euros(30000), totalAssets: euros(100000), shortTermDebts: euros(0), currentAssets: euros(5000) });
 * ratios.financialAutonomy; // => { ok: true, value: 0.3 }
 * ratios.currentRatio; // => { ok: false, reason: "zeroDenominator" }
 * ratios.interestCover; // => { ok: false, reason: "unknown", missing: ["ebitda", "financialCharges"] }
 * ```
 */
export function solvencyRatios(accounts: ClientAccounts): SolvencyRatios {
  return {
    financialAutonomy: over(accounts, ["equity"], "totalAssets"),
    currentRatio: over(accounts, ["currentAssets"], "shortTermDebts"),
    quickRatio: over(accounts, ["currentAssets", "stocks"], "shortTermDebts"),
    cashRatio: over(accounts, ["cash"], "shortTermDebts"),
    repaymentYears: over(accounts, ["financialDebts"], "cashFlow"),
    interestCover: over(accounts, ["ebitda"], "financialCharges"),
    financialChargesWeight: over(accounts, ["financialCharges"], "turnover"),
    gearing: over(accounts, ["financialDebts"], "equity"),
  };
}

type Line = keyof ClientAccounts;

/** (first line - second line, if any) / base. */
function over(accounts: ClientAccounts, lines: readonly Line[], base: Line): SolvencyRatio {
  const missing = [...lines, base].filter((name) => accounts[name] === undefined);
  if (missing.length > 0) return { ok: false, reason: "unknown", missing };
  const [first = 0, second = 0] = lines.map((name) => cents(accounts[name] ?? 0));
  const denominator = cents(accounts[base] ?? 0);
  if (denominator === 0) return { ok: false, reason: "zeroDenominator" };
  if (denominator < 0) return { ok: false, reason: "negativeDenominator" };
  return { ok: true, value: ratioToNumber(ratioOver(first - second, denominator)) };
}
