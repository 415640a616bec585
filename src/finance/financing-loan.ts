import type { FinancingRow } from "../model/financing.js";
import { negate, subtract } from "../model/money/arithmetic.js";
import { ZERO } from "../model/money/cents.js";
import { monthsPerPeriod, type OptionDraft } from "./financing-draft.js";
import type { FinancingRequest, LoanOffer } from "./financing-offer.js";
import { taxed, untaxed, untaxedIf } from "./financing-rows.js";
import { assumption } from "./financing-words.js";
import { loanSchedule } from "./loan-schedule.js";
import type { AmortizationSchedule, ScheduleResult } from "./schedule-document.js";

/** The purchase, the money of the bank, then its installments. */
export function loanOption(
  request: FinancingRequest,
  offer: LoanOffer,
): { readonly ok: true; readonly value: OptionDraft } | Extract<ScheduleResult, { readonly ok: false }> {
  const finances = offer.finances ?? (request.recoversVat ? "exclVat" : "inclVat");
  const purchase = taxed(request, "purchase", 0, request.price);
  const principal = subtract(purchase[finances], offer.downPayment ?? ZERO);
  const { kind, id, title, fee, finances: _, downPayment, insurancePerPeriod, ...loan } = offer;
  const schedule = loanSchedule({ ...loan, principal });
  if (!schedule.ok) return schedule;
  const { payment, residual } = schedule.value;
  return {
    ok: true,
    value: {
      rows: [
        purchase,
        untaxed(request, "drawdown", 0, negate(principal)),
        ...untaxedIf(request, "fee", 0, fee),
        ...installmentRows(request, offer, schedule.value),
      ],
      termMonths: offer.periods * monthsPerPeriod(offer.periodsPerYear),
      amountFinanced: principal,
      payment,
      paymentInclVat: payment,
      periodsPerYear: offer.periodsPerYear,
      ...(residual === 0 ? {} : { residualValue: residual }),
      ownership: "fromDelivery",
      assumptions: [
        assumption(finances === "inclVat" ? "financesInclVat" : "financesExclVat"),
        assumption(offer.compounding === "effective" ? "effectiveRate" : "proportionalRate"),
        ...(residual === 0 ? [] : [assumption("balloonPaid")]),
      ],
    },
  };
}

/** Installments, each with its insurance; a balloon falls due with the last. */
function installmentRows(
  request: FinancingRequest,
  { insurancePerPeriod, periodsPerYear }: LoanOffer,
  { rows, residual }: AmortizationSchedule,
): FinancingRow[] {
  const step = monthsPerPeriod(periodsPerYear);
  const installments = rows.flatMap(({ n, payment, interest, balance }) => [
    untaxed(request, "installment", n * step, payment, { interest, balance }),
    ...untaxedIf(request, "insurance", n * step, insurancePerPeriod),
  ]);
  return [...installments, ...untaxedIf(request, "balloon", rows.length * step, residual)];
}
