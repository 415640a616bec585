import type { ClientKind } from "../model/client.js";
import { add } from "../model/money/arithmetic.js";
import { type Cents, ZERO } from "../model/money/cents.js";
import type { PaymentKind } from "../model/quote-payment.js";
import { no, ok, type Result } from "../model/result.js";

/**
 * What a sum paid in advance is when the contract does not say: arrhes with a consumer (code de la consommation L214-1); nothing is presumed
 * with a professional.
 *
 * @returns `contractMustSay` for professionals and legal persons.
 * @example
 * ```ts
 * presumedDeposit("consumer"); // => { ok: true, value: "forfeitableDeposit" }
 * presumedDeposit("professional"); // => { ok: false, reason: "contractMustSay" }
 * ```
 */
export function presumedDeposit(client: ClientKind): Result<Exclude<PaymentKind, "installment">, "contractMustSay"> {
  return client === "consumer" ? ok("forfeitableDeposit") : no("contractMustSay");
}

/** What each party has in the end, in cents. */
export interface WithdrawalOutcome {
  /** Kept by the supplier. */
  readonly kept: Cents;
  /** Paid back to the client, the deposit included. */
  readonly paidBack: Cents;
}

/**
 * Who pays what when a party withdraws after a payment in advance. Arrhes: the client loses them, the supplier gives back double (code civil
 * art. 1590). Acompte: the sale is firm, no party may withdraw.
 *
 * @returns `firmSale` for an acompte: performance or damages, which no formula gives.
 * @example
 * ```ts
 * withdrawal("forfeitableDeposit", euros(300), "client"); // => { ok: true, value: { kept: 30000, paidBack: 0 } }
 * withdrawal("forfeitableDeposit", euros(300), "supplier"); // => { ok: true, value: { kept: 0, paidBack: 60000 } }
 * withdrawal("deposit", euros(300), "client"); // => { ok: false, reason: "firmSale" }
 * ```
 */
export function withdrawal(
  kind: PaymentKind,
  amount: Cents,
  by: "client" | "supplier",
): Result<WithdrawalOutcome, "firmSale"> {
  if (kind !== "forfeitableDeposit") return no("firmSale");
  return ok(by === "client" ? { kept: amount, paidBack: ZERO } : { kept: ZERO, paidBack: add(amount, amount) });
}
