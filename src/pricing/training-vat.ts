import type { CalendarDate } from "../model/date.js";
import type { Finding } from "../model/finding.js";
import type { Vat } from "../model/vat.js";
import { told } from "./finding-text.js";

/** How a training is taxed, and what to know about it. */
export interface TrainingVat {
  readonly vat: Vat;
  readonly finding?: Finding;
}

/**
 * VAT of a training: exempt from the day the provider's attestation works (CGI art. 261-4-4 a: form 3511, effective on receipt of the
 * request, not retroactive), otherwise taxed as passed in.
 *
 * - `attestationFrom`: First day of the attestation; absent = none.
 * - `taxed`: VAT without exemption, looked up by the caller.
 * @example
 * ```ts
 * const taxed = { category: "S", rate: 0.2 } as const;
 * trainingVat({ suppliedOn: date("2026-03-01"), attestationFrom: date("2026-03-01"), taxed }).vat.category; // => "E"
 * trainingVat({ suppliedOn: date("2026-02-28"), attestationFrom: date("2026-03-01"), taxed }).vat.rate; // => 0.2
 * ```
 */
export function trainingVat(training: {
  readonly suppliedOn: CalendarDate;
  readonly attestationFrom?: CalendarDate;
  readonly taxed: Vat;
}): TrainingVat {
  const { suppliedOn, attestationFrom, taxed } = training;
  if (attestationFrom === undefined) return { vat: taxed };
  if (attestationFrom <= suppliedOn) return { vat: { category: "E", rate: 0, exemptionReason: "CGI art. 261-4-4° a" } };
  return {
    vat: taxed,
    finding: {
      code: "vat/training-before-attestation",
      severity: "warning",
      message: told(
        {
          fr: "La formation du {suppliedOn} précède l'attestation, effective le {attestationFrom} : elle est taxée.",
          en: "The training of {suppliedOn} comes before the attestation of {attestationFrom}: it is taxed.",
        },
        { suppliedOn, attestationFrom },
      ),
      data: { suppliedOn, attestationFrom },
    },
  };
}
