import type { CalendarDate } from "../model/date.js";
import { addDays } from "../model/date-arithmetic.js";
import type { Finding } from "../model/finding.js";
import type { Quote } from "../model/quote.js";
import { no, ok, type Result } from "../model/result.js";
import { told } from "./finding-text.js";

/**
 * Can the quote be accepted on a day? Its last day counts; after it, prices must be worked out again.
 *
 * @returns the last day, or `expired`, `notYetIssued`, `validityNotStated` (a quote that does not say how long it stands).
 * @example
 * ```ts
 * acceptable({ issuedOn: date("2003-03-20"), validThrough: date("2003-04-19") }, date("2003-04-19")); // => { ok: true, value: "2003-04-19" }
 * acceptable({ issuedOn: date("2003-03-20"), validThrough: date("2003-04-19") }, date("2003-04-20")); // => { ok: false, reason: "expired" }
 * ```
 */
export function acceptable(
  { issuedOn, validThrough }: Pick<Quote, "issuedOn" | "validThrough">,
  on: CalendarDate,
): Result<CalendarDate, "expired" | "notYetIssued" | "validityNotStated"> {
  if (on < issuedOn) return no("notYetIssued");
  if (validThrough === undefined) return no("validityNotStated");
  return on <= validThrough ? ok(validThrough) : no("expired");
}

/**
 * The finding of an expired quote: reprice before it is accepted. Nothing while it stands.
 *
 * @example
 * ```ts
 * expiredQuote({ id: "Q1", issuedOn: date("2003-03-20"), validThrough: date("2003-04-19") }, date("2003-05-01"))?.code; // => "quote/expired"
 * ```
 */
export function expiredQuote(
  quote: Pick<Quote, "id" | "issuedOn" | "validThrough">,
  on: CalendarDate,
): Finding | undefined {
  const answer = acceptable(quote, on);
  if (answer.ok || answer.reason !== "expired") return undefined;
  const data = { id: quote.id, validThrough: quote.validThrough ?? "" };
  return {
    code: "quote/expired",
    severity: "blocking",
    message: told(
      {
        fr: "Le devis {id} était valable jusqu'au {validThrough} : il a expiré.",
        en: "Quote {id} stood until {validThrough} and has expired.",
      },
      data,
    ),
    remedy: {
      fr: "Recalculer les prix et émettre un nouveau devis.",
      en: "Work the prices out again and issue a new quote.",
    },
    data,
  };
}

/**
 * The day on which the offer must be looked at again (prices move: about once a month).
 *
 * @param everyDays - 30 by usage.
 * @example
 * ```ts
 * nextOfferReview(date("2003-03-20")); // => "2003-04-19"
 * ```
 */
export function nextOfferReview(reviewedOn: CalendarDate, everyDays = 30): CalendarDate {
  return addDays(reviewedOn, everyDays);
}
