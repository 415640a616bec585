import type { LessorTerms } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { partnerSource } from "./source.js";

/** What LIXXBAIL's documents do not give. */
export interface LixxbailFigures {
  /** Nominal yearly rate, a fraction. */
  readonly annualRate?: number;
  /** Highest share of services; the source only says "marginal" and shows one of 10 % that was accepted. */
  readonly maxServicesShare?: number;
}

/**
 * LIXXBAIL: crédit-bail with a residual value of 2 % of the purchase value; services are financed where they are a marginal share.
 *
 * @example
 * ```ts
 * (lixxbail().contributions?.["lessors"]?.[0] as LessorTerms).programs[0]?.residualRate; // => 0.02
 * ```
 */
export function lixxbail({ annualRate, maxServicesShare }: LixxbailFigures = {}): Plugin<readonly []> {
  const terms: LessorTerms = {
    id: "lixxbail",
    name: "LIXXBAIL",
    sources: [partnerSource],
    gaps: [
      ...gap("annualRate", annualRate, "Quel est le taux du crédit-bail ?", "What is the rate of the lease?"),
      ...gap(
        "maxServicesShare",
        maxServicesShare,
        "Quelle part de services au plus ?",
        "What share of services at most?",
      ),
    ],
    programs: [
      {
        id: "credit-bail",
        kind: "financeLease",
        title: { fr: "Crédit-bail", en: "Finance lease (crédit-bail)" },
        residualRate: 0.02,
        ...(maxServicesShare === undefined ? {} : { maxServicesShare }),
      },
    ],
    checklists: [],
  };
  return definePlugin({ id: "lixxbail", version: "0.1.0", packs: [], contributions: { lessors: [terms] } });
}
