import type {
  Checklist,
  GroupAgreement,
  HouseTerms,
  LessorTerms,
  NetworkTerms,
  PriceList,
  PublisherTerms,
} from "../../model/provider.js";
import type { Rulebook } from "../../plugins/rulebook.js";

/** The sorts of contributions that this library knows, and what each holds. */
export interface ProviderSorts {
  readonly publishers: PublisherTerms;
  readonly lessors: LessorTerms;
  readonly networks: NetworkTerms;
  readonly groupAgreements: GroupAgreement;
  readonly houseTerms: HouseTerms;
  readonly priceLists: PriceList;
  readonly checklists: Checklist;
}

/**
 * The providers of a sort that the plugins of a rulebook bring, by id. Their shape is the plugins' promise: `compose` checks the ids alone.
 *
 * @example
 * ```ts
 * const [lessor] = providersOf(compose([leasecom(), visiodent()]), "lessors");
 * lessor?.programs[0]?.minimumAmount; // => 45000
 * providersOf(compose([]), "networks"); // => []
 * ```
 */
export function providersOf<K, S extends keyof ProviderSorts>(
  rulebook: Rulebook<K>,
  sort: S,
): readonly ProviderSorts[S][] {
  return (rulebook.contributions.get(sort) ?? []).map(({ value }) => value as ProviderSorts[S]);
}
