import type { Finding } from "../../model/finding.js";
import { add, subtract } from "../../model/money/arithmetic.js";
import { type Cents, ZERO } from "../../model/money/cents.js";
import { requireAmount, requireCount, requirePositive } from "../require.js";

/** A new order of a client, and the limit set for him. */
export interface CreditLimitInput {
  /** Exposure before the order, cents incl. VAT: see {@link clientExposure}. */
  readonly exposure: Cents;
  /** Credit limit (*plafond de crédit*), cents incl. VAT, zero or above. */
  readonly limit: Cents;
  /** New order, cents incl. VAT, above zero. */
  readonly order: Cents;
  /** Deposit that comes with the order, cents; none by default. */
  readonly deposit?: Cents;
  /** Days by which the oldest unpaid invoice is overdue; 0 or absent = nothing overdue. */
  readonly oldestOverdueDays?: number;
  /** More overdue days than this block the order, whatever the limit; absent = they do not. */
  readonly maxOverdueDays?: number;
}

/** May the order be taken on credit? */
export interface CreditLimitCheck {
  readonly accepted: boolean;
  /** Exposure with the order, less its deposit. */
  readonly exposureAfter: Cents;
  /** Credit left before the order: limit - exposure, below zero when already passed. */
  readonly available: Cents;
  /** By how much the limit would be passed; 0 when it is kept. */
  readonly excess: Cents;
  /** Deposit with which the order would just fit, no more than the order itself. */
  readonly depositToFit: Cents;
  readonly findings: readonly Finding[];
}

/**
 * Checks a new order against the credit limit. Reaching the limit exactly is allowed.
 *
 * @throws `finance/negative-amount`, `finance/not-positive`, `finance/bad-count`.
 * @example
 * ```ts
 * const check = checkCreditLimit({ exposure: euros(6100), limit: euros(10000), order: euros(5000), deposit: euros(500) });
 * [check.accepted, check.excess, check.depositToFit]; // => [false, 60000, 110000]
 * ```
 */
export function checkCreditLimit(input: CreditLimitInput): CreditLimitCheck {
  const { exposure, limit, deposit = ZERO } = input;
  const order = requirePositive("order", input.order);
  const withOrder = add(exposure, order);
  const exposureAfter = subtract(withOrder, requireAmount("deposit", deposit));
  const excess = aboveZero(subtract(exposureAfter, requireAmount("limit", limit)));
  const needed = aboveZero(subtract(withOrder, limit));
  const findings = [...overLimit(excess, limit), ...overdue(input)];
  return {
    accepted: findings.length === 0,
    exposureAfter,
    available: subtract(limit, exposure),
    excess,
    depositToFit: needed < order ? needed : order,
    findings,
  };
}

function aboveZero(amount: Cents): Cents {
  return amount > 0 ? amount : ZERO;
}

function overLimit(excess: Cents, limit: Cents): Finding[] {
  if (excess === 0) return [];
  const message = {
    fr: "La commande ferait dépasser le plafond de crédit du client.",
    en: "The order would take the client over the credit limit.",
  };
  const remedy = {
    fr: "Demander un acompte, encaisser les factures échues ou faire relever le plafond.",
    en: "Ask for a deposit, collect the invoices that are due, or have the limit raised.",
  };
  return [{ code: "credit/over-limit", severity: "blocking", message, remedy, data: { excess, limit } }];
}

function overdue({ oldestOverdueDays = 0, maxOverdueDays }: CreditLimitInput): Finding[] {
  const days = requireCount("oldestOverdueDays", oldestOverdueDays, 0, 1_000_000);
  if (maxOverdueDays === undefined || days <= requireCount("maxOverdueDays", maxOverdueDays, 0, 1_000_000)) return [];
  const message = {
    fr: "Une facture du client est impayée depuis trop longtemps.",
    en: "An invoice of the client has been unpaid for too long.",
  };
  const remedy = {
    fr: "Obtenir le règlement, ou régler le litige, avant toute nouvelle commande.",
    en: "Obtain the payment, or settle the dispute, before any new order.",
  };
  return [
    {
      code: "credit/overdue",
      severity: "blocking",
      message,
      remedy,
      data: { oldestOverdueDays: days, maxOverdueDays },
    },
  ];
}
