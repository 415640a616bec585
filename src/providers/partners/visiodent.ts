import type { PublisherTerms } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { partnerSource } from "./source.js";

/**
 * VISIODENT, publisher for dentists: the reseller buys at the list price less 30 %, and keeps nothing of the publisher's support contract.
 * Terms of 1996 to 2003.
 *
 * @example
 * ```ts
 * const terms = visiodent().contributions?.["publishers"]?.[0] as PublisherTerms;
 * terms.resellerDiscount; // => 0.3
 * ```
 */
export function visiodent(): Plugin<readonly []> {
  const terms: PublisherTerms = {
    id: "visiodent",
    name: "VISIODENT",
    sources: [partnerSource],
    gaps: [],
    model: "resale",
    resellerDiscount: 0.3,
    supportShareKept: 0,
  };
  return definePlugin({ id: "visiodent", version: "0.1.0", packs: [], contributions: { publishers: [terms] } });
}
