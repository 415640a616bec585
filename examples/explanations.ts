// The reasons printed by --explain.
import { explainNoticeDeadline } from "bareme/contracts";
import { explainLeaseRent } from "bareme/finance";
import type { Explained, Quote, Text } from "bareme/model";
import { explainQuote } from "bareme/pricing";
import { type Dossier, financedPrice, quoteRequestOf } from "./main-job.js";
import type { SalesFile } from "./sales-file.js";

/** A figure that a person may question, with its steps. */
export interface Reason {
  readonly title: Text;
  readonly explained: Explained<unknown>;
}

/** Why the figures of a dossier are what they are. */
export function explanations({ file, quote: priced, contracts, calendar }: Dossier): readonly Reason[] {
  const quote = explainQuote(quoteRequestOf(file).request, { asOf: file.asOf });
  const notices = contracts.flatMap(({ id, title, notice }): Reason[] => {
    const next = calendar.find(({ contract, event }) => contract === id && event === "lastDayForNotice");
    if (next === undefined || notice == null) return [];
    const answer = explainNoticeDeadline(next.expiry, notice);
    return answer.ok ? [{ title: { fr: title ?? id, en: title ?? id }, explained: answer.value }] : [];
  });
  return [{ title: { fr: "Devis", en: "Quote" }, explained: quote }, ...rentReasons(file, priced), ...notices];
}

/** Why the rent is what it is, where there is something to finance. */
function rentReasons({ financing }: SalesFile, quote: Quote): readonly Reason[] {
  const { annualRate, rents, residualRate } = financing;
  const price = financedPrice(quote);
  if (price <= 0) return [];
  const rate = { annualRate, periodsPerYear: 12, compounding: "proportional" } as const;
  const explained = explainLeaseRent({ price, rents, timing: "inAdvance", residualRate, ...rate });
  return [{ title: { fr: "Loyer de crédit-bail", en: "Rent of the finance lease" }, explained }];
}
