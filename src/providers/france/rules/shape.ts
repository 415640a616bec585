import type { Deal } from "../../../model/deal.js";
import type { VatGroup } from "../../../model/vat.js";
import { type RuleMaker, rulesFor, type Shape } from "../../../plugins/rule.js";
import type { VatTerritory } from "../territory.js";

/** The VAT rates of a territory on a day. */
export interface KnownRates {
  readonly rates: readonly number[];
  /** Is every class of the territory covered on that day, by a text that was read? If not, there may be other rates. */
  readonly complete: boolean;
}

/** One VAT rate of a document, and the rates that the law knows on its day. */
export interface TaxedGroup extends Partial<KnownRates> {
  readonly group: VatGroup;
  /** Absent = not known. */
  readonly territory?: VatTerritory;
}

/** What French rules read of a deal. */
export type FranceDealShape = Shape<{
  kind: "deal";
  subject: Deal;
  gate: "offer" | "file";
  items: { readonly vatGroup: TaxedGroup };
}>;

/** Makes French rules of a deal. */
export const franceRule: RuleMaker<FranceDealShape> = /*@__PURE__*/ rulesFor<FranceDealShape>();
