// The reasons printed by --explain.
import { explainNoticeDeadline } from "bareme/contracts";
import { explainLeaseRent } from "bareme/finance";
import type { Explained, Text } from "bareme/model";
import { explainQuote } from "bareme/pricing";
import { type Dossier, financedPrice, quoteRequestOf } from "./main-job.js";

/** A figure that a person may question, with its steps. */
export interface Reason {
  readonly title: Text;
  readonly explained: Explained<unknown>;
}

/** Why the figures of a dossier are what they are. */
export function explanations({ file, quote: priced, contracts, calendar }: Dossier): readonly Reason[] {
  const quote = explainQuote(quoteRequestOf(file).request, { asOf: file.asOf });
  const { annualRate, rents, residualRate } = file.financing;
  const rent = explainLeaseRent({
    price: financedPrice(priced),
    rents,
    timing: "inAdvance",
    residualRate,
    annualRate,
    periodsPerYear: 12,
    compounding: "proportional",
  });
  const notices = contracts.flatMap(({ id, title, notice }): Reason[] => {
    const next = calendar.find(({ contract, event }) => contract === id && event === "lastDayForNotice");
    if (next === undefined || notice == null) return [];
    const answer = explainNoticeDeadline(next.expiry, notice);
    return answer.ok ? [{ title: { fr: title ?? id, en: title ?? id }, explained: answer.value }] : [];
  });
  return [
    { title: { fr: "Devis", en: "Quote" }, explained: quote },
    { title: { fr: "Loyer de crédit-bail", en: "Rent of the finance lease" }, explained: rent },
    ...notices,
  ];
}
