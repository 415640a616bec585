import type { FinancingKind, Ownership } from "../model/financing.js";
import type { Source } from "../model/source.js";
import type { Text } from "../model/text.js";
import { TITLES } from "./financing-words.js";

/** What a way of paying is, in law and in practice. */
export interface FinancingKindFacts {
  readonly kind: FinancingKind;
  readonly title: Text;
  /** Who owns the equipment while it is being paid. */
  readonly ownerMeanwhile: "client" | "lessor";
  readonly ownership: Ownership;
  /** The lessor promises to sell, the client may buy (*promesse unilatérale de vente*). */
  readonly purchaseOption: boolean;
  /** The client may neither hand over nor alter the equipment without the lessor's written consent. */
  readonly consentToTransferOrAlter: boolean;
  /** A credit in law, kept to licensed lenders or covered by consumer credit. */
  readonly credit: boolean;
  readonly sources: readonly Source[];
}

const cmf: Source = {
  id: "cmf-l313-7",
  title: "Code monétaire et financier, L313-7",
  url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006072026/articles/LEGIARTI000006652098",
};
const consumer: Source = {
  id: "service-public-f2437",
  title: "Service-public, Leasing (LOA) ou LLD, F2437",
  url: "https://www.service-public.fr/particuliers/vosdroits/F2437",
};
const rental: Source = {
  id: "ootilease",
  title: "Ootilease, principes de la location financière",
  url: "http://ootilease.com/fr/pages/38/principes.html",
};

/**
 * The ways to pay, with what distinguishes them.
 *
 * @example
 * ```ts
 * FINANCING_KINDS.find((facts) => facts.kind === "financeLease")?.purchaseOption; // => true
 * ```
 */
export const FINANCING_KINDS: readonly FinancingKindFacts[] = [
  /* @__PURE__ */ facts("cash", "client", "fromDelivery", { credit: false }, []),
  /* @__PURE__ */ facts("loan", "client", "fromDelivery", { credit: true }, []),
  /* @__PURE__ */ facts("financeLease", "lessor", "byOption", { credit: true }, [cmf]),
  /* @__PURE__ */ facts("leaseWithOption", "lessor", "byOption", { credit: true }, [consumer]),
  /* @__PURE__ */ facts("longTermRental", "lessor", "never", { credit: false }, [consumer]),
  /* @__PURE__ */ facts("financialRental", "lessor", "never", { credit: false }, [rental]),
  /* @__PURE__ */ facts("evolvingLease", "lessor", "never", { credit: false }, []),
];

function facts(
  kind: FinancingKind,
  ownerMeanwhile: "client" | "lessor",
  ownership: Ownership,
  { credit }: { readonly credit: boolean },
  sources: readonly Source[],
): FinancingKindFacts {
  return {
    kind,
    title: TITLES[kind],
    ownerMeanwhile,
    ownership,
    purchaseOption: ownership === "byOption",
    consentToTransferOrAlter: ownerMeanwhile === "lessor",
    credit,
    sources,
  };
}
