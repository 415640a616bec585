import type { FinancingRow } from "../model/financing.js";
import type { OptionDraft } from "./financing-draft.js";
import type { CashOffer, FinancingRequest } from "./financing-offer.js";
import { taxed, untaxedIf } from "./financing-rows.js";

/** Everything at delivery. */
export function cashOption(request: FinancingRequest, offer: CashOffer): OptionDraft {
  const rows: FinancingRow[] = [
    taxed(request, "purchase", 0, request.price),
    ...untaxedIf(request, "fee", 0, offer.fee),
  ];
  return { rows, termMonths: 0, ownership: "fromDelivery", assumptions: [] };
}
