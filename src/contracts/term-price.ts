import type { Contract } from "../model/contract.js";
import type { CalendarDate } from "../model/date.js";
import { mulRound } from "../model/money/arithmetic.js";
import type { Cents } from "../model/money/cents.js";
import { ratioOver } from "../model/money/ratio-ops.js";
import { whole } from "./limits.js";
import { type TermPlan, termMonths, termNumberAt, termPlan } from "./terms.js";

/** Price of term n, excluding VAT, rounded once; nothing without price, or for an open-ended term. */
export function termPrice({ price }: Contract, plan: TermPlan, n: number): Cents | undefined {
  if (price === undefined || n > plan.count) return undefined;
  return mulRound(price.amount, ratioOver(termMonths(plan, n), whole(price.everyMonths, "everyMonths", 1, 120)));
}

/** What is at stake at the next expiry: the price of the term that would follow, or, in the last term, of that term again. */
export function nextTermPrice(contract: Contract, asOf: CalendarDate): Cents | undefined {
  const plan = termPlan(contract.duration);
  const current = Math.max(1, termNumberAt(plan, asOf));
  return termPrice(contract, plan, Math.min(current + 1, plan.count));
}
