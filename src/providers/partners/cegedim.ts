import { euros } from "../../model/money/euros.js";
import type { PublisherTerms } from "../../model/provider.js";
import type { CommissionRow } from "../../model/quote-supply.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { partnerSource } from "./source.js";

/** What CEGEDIM's documents do not give. */
export interface CegedimFigures {
  /** The schedule by seats and options; the source only shows 400 EUR for a license at 1,400. */
  readonly commissions?: readonly CommissionRow[];
  /** May a lessor finance the license? It depends on the publisher. */
  readonly licenseFinanceable?: boolean;
}

/**
 * CEGEDIM LOGICIELS MÉDICAUX, publisher of CROSSWAY: the client pays the publisher, who owes the reseller a commission by seats and options.
 * Without a schedule from the host, the one figure that is known stands: 400 EUR excl. VAT for one seat.
 *
 * @example
 * ```ts
 * const terms = cegedim().contributions?.["publishers"]?.[0] as PublisherTerms;
 * terms.commissions; // => [{ fromSeats: 1, commission: 40000 }]
 * terms.gaps.map(({ field }) => field); // => ["commissions", "licenseFinanceable"]
 * ```
 */
export function cegedim({ commissions, licenseFinanceable }: CegedimFigures = {}): Plugin<readonly []> {
  const terms: PublisherTerms = {
    id: "cegedim",
    name: "CEGEDIM LOGICIELS MÉDICAUX",
    sources: [partnerSource],
    gaps: [
      ...gap("commissions", commissions, "Quel est le barème de commission ?", "What is the commission schedule?"),
      ...gap(
        "licenseFinanceable",
        licenseFinanceable,
        "La licence se finance-t-elle ?",
        "Can the license be financed?",
      ),
    ],
    model: "commission",
    commissions: commissions ?? [{ fromSeats: 1, commission: euros(400) }],
    ...(licenseFinanceable === undefined ? {} : { licenseFinanceable }),
  };
  return definePlugin({ id: "cegedim", version: "0.1.0", packs: [], contributions: { publishers: [terms] } });
}
