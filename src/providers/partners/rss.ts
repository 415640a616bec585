import type { Cents } from "../../model/money/cents.js";
import type { NetworkTerms } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { partnerSource } from "./source.js";

/**
 * RSS, the health professions' network (Réseau Santé Social): a commission for each subscription signed. Its amount is the host's to supply.
 *
 * @example
 * ```ts
 * (rss().contributions?.["networks"]?.[0] as NetworkTerms).gaps.map(({ field }) => field); // => ["commission"]
 * ```
 */
export function rss({ commission }: { readonly commission?: Cents } = {}): Plugin<readonly []> {
  const terms: NetworkTerms = {
    id: "rss",
    name: "RSS",
    sources: [partnerSource],
    gaps: gap("commission", commission, "Combien par abonnement signé ?", "How much for each subscription signed?"),
    ...(commission === undefined ? {} : { commission }),
  };
  return definePlugin({ id: "rss", version: "0.1.0", packs: [], contributions: { networks: [terms] } });
}
