import { subtract, sum } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { requireAmount } from "../require.js";

/** What a client owes or will owe. All in cents incl. VAT, zero or above. */
export interface ClientExposureInput {
  /** Invoices not yet paid, due or not. */
  readonly unpaidInvoices: Cents;
  /** Orders in progress, not yet invoiced. */
  readonly openOrders: Cents;
  /** Deposits received on those orders. */
  readonly depositsReceived: Cents;
  /** Bills drawn on the client and discounted at the bank, not yet due: they come back if he does not pay. */
  readonly discountedBills?: Cents;
  /** Credit notes not yet used. */
  readonly creditNotes?: Cents;
}

/**
 * Exposure on a client (*encours client*) in cents incl. VAT: unpaid invoices + open orders + discounted bills - deposits - credit notes.
 * Below zero when the client is in credit.
 *
 * @throws `finance/negative-amount`.
 * @example
 * ```ts
 * clientExposure({ unpaidInvoices: euros(4000), openOrders: euros(3000), depositsReceived: euros(900) }); // => 610000
 * ```
 */
export function clientExposure(input: ClientExposureInput): Cents {
  const { unpaidInvoices, openOrders, depositsReceived, discountedBills = ZERO, creditNotes = ZERO } = input;
  const owed = sum([
    requireAmount("unpaidInvoices", unpaidInvoices),
    requireAmount("openOrders", openOrders),
    requireAmount("discountedBills", discountedBills),
  ]);
  const received = sum([
    requireAmount("depositsReceived", depositsReceived),
    requireAmount("creditNotes", creditNotes),
  ]);
  return subtract(owed, received);
}
