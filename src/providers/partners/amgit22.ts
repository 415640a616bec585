import { date } from "../../model/date.js";
import type { GroupAgreement } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { partnerSource } from "./source.js";

/**
 * AMGIT 22, agreement of doctors in Côtes-d'Armor: members get the warranty extended to 3 years on site. Its dates are not given: it is held
 * from the first year that the source describes.
 *
 * @example
 * ```ts
 * const agreement = amgit22().contributions?.["groupAgreements"]?.[0] as GroupAgreement;
 * agreement.terms[0]?.effect; // => { kind: "warranty", warranty: { months: 36, place: "onSite", parts: true, labor: true } }
 * ```
 */
export function amgit22(): Plugin<readonly []> {
  const agreement: GroupAgreement = {
    id: "amgit-22",
    name: "AMGIT 22",
    sources: [partnerSource],
    gaps: [],
    terms: [
      {
        id: "amgit-22-warranty",
        label: "Garantie 3 ans sur site (convention AMGIT 22)",
        during: { from: date("1996-01-01") },
        when: { groups: ["amgit-22"] },
        on: { families: ["hardware"] },
        effect: { kind: "warranty", warranty: { months: 36, place: "onSite", parts: true, labor: true } },
      },
    ],
  };
  return definePlugin({ id: "amgit-22", version: "0.1.0", packs: [], contributions: { groupAgreements: [agreement] } });
}
