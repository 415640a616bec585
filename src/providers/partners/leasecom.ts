import { euros } from "../../model/money/euros.js";
import type { Parameter } from "../../model/parameter.js";
import type { LessorTerms, RentBand } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { rentalFile, studyFile } from "./lessor-checklists.js";
import { partnerSource } from "./source.js";

/**
 * LEASECOM: location évolutive from 450 EUR excl. VAT, without a highest amount. Rents come from the lessor's web page: a dated table by
 * amount and term that the host supplies. Pays the supplier within a week of the signed delivery report.
 *
 * @example
 * ```ts
 * const terms = leasecom().contributions?.["lessors"]?.[0] as LessorTerms;
 * terms.programs[0]?.minimumAmount; // => 45000
 * terms.gaps.map(({ field }) => field); // => ["rents"]
 * ```
 */
export function leasecom({ rents }: { readonly rents?: Parameter<readonly RentBand[]> } = {}): Plugin<readonly []> {
  const terms: LessorTerms = {
    id: "leasecom",
    name: "LEASECOM",
    sources: [partnerSource],
    gaps: gap("rents", rents, "Quel est le barème de loyers du jour ?", "What is the lessor's rent table of the day?"),
    programs: [
      {
        id: "location-evolutive",
        kind: "evolvingLease",
        title: { fr: "Location évolutive", en: "Evolving lease" },
        minimumAmount: euros(450),
        ...(rents === undefined ? {} : { rents }),
      },
    ],
    checklists: [studyFile.id, rentalFile.id],
    paysWithinDays: 7,
  };
  const contributions = { lessors: [terms], checklists: [studyFile, rentalFile] };
  return definePlugin({
    id: "leasecom",
    version: "0.1.0",
    packs: [],
    contributions,
    ...(rents === undefined ? {} : { parameters: [rents] }),
  });
}
