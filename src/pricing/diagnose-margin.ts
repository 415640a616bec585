import type { Finding } from "../model/finding.js";
import type { MarginOnPrice, MarkupOnCost } from "../model/margin.js";
import type { Cents } from "../model/money/cents.js";
import { compareRatios, ratioMinus } from "../model/money/ratio-ops.js";
import type { NoMargin } from "../model/quote-margin.js";
import type { Result } from "../model/result.js";
import { marginFigures } from "./margin-figures.js";

/** The two definitions of a margin rate. */
export type MarginDefinition = "markupOnCost" | "marginOnPrice";

/** A stated margin beside the two that the figures give. */
export interface MarginDiagnosis {
  readonly markupOnCost: Result<MarkupOnCost, NoMargin>;
  readonly marginOnPrice: Result<MarginOnPrice, NoMargin>;
  /** Definitions that the stated figure agrees with. */
  readonly fits: readonly MarginDefinition[];
  /** Set when the stated figure does not fit the definition it was given under. */
  readonly finding?: Finding;
}

/** A sale and the margin that somebody states for it. */
export interface StatedMargin {
  /** Cents, excluding VAT. */
  readonly price: Cents;
  /** Cents, excluding VAT. */
  readonly cost: Cents;
  /** The figure as stated, a fraction, and the definition it claims. */
  readonly stated: { readonly rate: number; readonly as: MarginDefinition };
  /** How far a figure that is "about" may lie; half a point by default. */
  readonly tolerance?: number;
}

/**
 * Tells which definition a stated "margin" follows: a 30 % that is a share of the price is not a taux de marge.
 *
 * @example
 * ```ts
 * const about30 = { price: euros(625), cost: euros(437), stated: { rate: 0.3, as: "markupOnCost" as const } };
 * diagnoseMargin(about30).fits; // => ["marginOnPrice"]
 * diagnoseMargin(about30).finding?.code; // => "pricing/other-margin"
 * ```
 */
export function diagnoseMargin({ price, cost, stated, tolerance = 0.005 }: StatedMargin): MarginDiagnosis {
  const figures = marginFigures({ revenue: price, cost });
  const { markupOnCost, marginOnPrice } = figures;
  const near = (rate: Result<number>): boolean => rate.ok && isNear(rate.value, stated.rate, tolerance);
  const fits = (["markupOnCost", "marginOnPrice"] as const).filter((definition) => near(figures[definition]));
  if (fits.includes(stated.as)) return { markupOnCost, marginOnPrice, fits };
  return { markupOnCost, marginOnPrice, fits, finding: otherMargin(stated.rate, stated.as, fits) };
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return compareRatios(ratioMinus(a, b), tolerance) <= 0 && compareRatios(ratioMinus(b, a), tolerance) <= 0;
}

const NAMES = {
  markupOnCost: { fr: "taux de marge (sur le coût d'achat)", en: "taux de marge (on the cost)" },
  marginOnPrice: { fr: "taux de marque (sur le prix de vente)", en: "taux de marque (on the price)" },
} as const;

function otherMargin(rate: number, as: MarginDefinition, [other]: readonly MarginDefinition[]): Finding {
  const data = { rate, as, fits: other ?? "none" };
  if (other === undefined)
    return {
      code: "pricing/no-such-margin",
      severity: "warning",
      message: {
        fr: "{rate} n'est ni le taux de marge ni le taux de marque de cette vente.",
        en: "{rate} is neither the taux de marge nor the taux de marque of this sale.",
      },
      data,
    };
  return {
    code: "pricing/other-margin",
    severity: "warning",
    message: {
      fr: `{rate} est un ${NAMES[other].fr}, pas un ${NAMES[as].fr}.`,
      en: `{rate} is a ${NAMES[other].en}, not a ${NAMES[as].en}.`,
    },
    remedy: { fr: "Dire quel taux est donné.", en: "Say which rate is meant." },
    data,
  };
}
