import type { Deal } from "../../model/deal.js";
import { type RuleMaker, rulesFor, type Shape } from "../../plugins/rule.js";

/** One piece of information that a quote or a file must hold, with what is known of it. */
export interface Mention {
  /** `undefined` = not known, `null` or `false` = known to be absent. */
  readonly value: unknown;
  /** Field to ask for. */
  readonly field: string;
}

/** A practitioner of the client, and the license in his name. */
export interface Licensed {
  readonly name: string;
  /** Absent = not known, `null` = none. */
  readonly license?: { readonly contractSigned?: boolean | null } | null;
}

/** What the rules of a deal read. `offer`: may the quote go out? `file`: is the file complete? */
export type DealShape = Shape<{
  kind: "deal";
  subject: Deal;
  gate: "offer" | "file";
  items: { readonly mention: Mention; readonly paper: Mention; readonly practitioner: Licensed };
}>;

/** Makes rules of a deal. */
export const dealRule: RuleMaker<DealShape> = /*@__PURE__*/ rulesFor<DealShape>();
