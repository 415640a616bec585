import type { Cents } from "../../model/money/cents.js";
import type {
  ConformityCheck,
  HardwareRequirement,
  Proposal,
  ProposalPaper,
  ProposalPractitioner,
  ProposalProduct,
  TechnicalService,
} from "../../model/proposal.js";
import { type Outcome, type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** One thing that must be there. */
export interface Asked<K extends string> {
  readonly key: K;
  /** `undefined` = not known. */
  readonly value: unknown;
  /** Field to ask for. */
  readonly field: string;
}

/** Choices of a desk. What has no default must be supplied by the host: the source gives no figure. */
export interface CommercialPolicy {
  /** By category; a category that is absent is free. */
  readonly approvedBrands: Readonly<Record<string, readonly string[]>>;
  /** Days after which a cost must be checked again. */
  readonly costDays: number;
  /** The same for volatile costs. */
  readonly volatileCostDays?: number;
  /** Days that an offer with volatile costs may stand. */
  readonly volatileValidityDays?: number;
  /** Days after which the offer is reviewed. */
  readonly reviewDays: number;
  /** From this total on, in cents excluding VAT, the sales director approves. */
  readonly approvalFrom?: Cents;
  readonly maintenanceCopies: number;
  /** Copies of the publisher's contract per practitioner. */
  readonly licenseCopies: number;
}

/** What the commercial rules read. `send`: may the proposal go out? `order`: may it be ordered? */
export type CommercialShape = Shape<{
  kind: "proposal";
  subject: Proposal;
  gate: "send" | "order";
  policy: CommercialPolicy;
  items: {
    readonly paper: Asked<ProposalPaper>;
    readonly service: Asked<TechnicalService>;
    readonly conformity: Asked<ConformityCheck>;
    readonly practitioner: ProposalPractitioner;
    readonly product: ProposalProduct;
    readonly requirement: HardwareRequirement;
  };
}>;

/** Makes commercial rules. */
export const commercialRule: RuleMaker<CommercialShape> = /*@__PURE__*/ rulesFor<CommercialShape>();

/** There, known to be absent, or not known. */
export function present<K extends string>({ key, value, field }: Asked<K>): Outcome<K> {
  if (value === undefined) return { missing: [field] };
  return value === null || value === false || value === "" || value === 0 ? { fail: key } : "pass";
}
