import type { CalendarDate } from "../../model/date.js";
import type { PriceList } from "../../model/provider.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { gap } from "./gaps.js";
import { partnerSource } from "./source.js";

/**
 * A wholesaler's price list (INGRAM MICRO, METROLOGIE, TECHDATA) as the host reads it. Costs in cents excluding VAT; a list without the day on
 * which it was checked is a gap: prices are checked before each quote.
 *
 * @param id - kebab-case: `ingram-micro`.
 * @example
 * ```ts
 * const prices = [{ reference: "HP-1200", label: "Laser printer", cost: euros(230) }];
 * const list = wholesaler("ingram-micro", "INGRAM MICRO", { prices, checkedOn: date("2003-03-18") });
 * list.contributions?.["priceLists"]?.map(({ id }) => id); // => ["ingram-micro"]
 * ```
 */
export function wholesaler(
  id: string,
  name: string,
  { prices, checkedOn }: { readonly prices: PriceList["prices"]; readonly checkedOn?: CalendarDate },
): Plugin<readonly []> {
  const list: PriceList = {
    id,
    name,
    sources: [partnerSource],
    gaps: gap("checkedOn", checkedOn, "Quand ces prix ont-ils été vérifiés ?", "When were these prices checked?"),
    prices,
    ...(checkedOn === undefined ? {} : { checkedOn }),
  };
  return definePlugin({ id, version: "0.1.0", packs: [], contributions: { priceLists: [list] } });
}
