import type { Finding } from "../../../model/finding.js";
import { SEED } from "../sources.js";

/**
 * Training may only be invoiced by a registered provider: the prefecture gives the number (numéro de déclaration d'activité).
 *
 * @param invoice - Whether it holds training, and the number; `null` = known to be absent, absent = not known.
 * @returns A blocking finding without a number, a warning with the question when it is not known.
 * @example
 * ```ts
 * trainingProviderFindings({ hasTraining: true, registrationNumber: null })[0]?.severity; // => "blocking"
 * ```
 */
export function trainingProviderFindings(invoice: {
  readonly hasTraining: boolean;
  readonly registrationNumber?: string | null;
}): readonly Finding[] {
  const { hasTraining, registrationNumber } = invoice;
  if (!hasTraining || (typeof registrationNumber === "string" && registrationNumber.trim() !== "")) return [];
  const known = registrationNumber !== undefined;
  const message = known
    ? {
        fr: "Pas de numéro d'organisme de formation : la formation ne peut pas être facturée comme telle.",
        en: "No training-provider number: training cannot be invoiced as such.",
      }
    : { fr: "Quel est le numéro d'organisme de formation ?", en: "What is the training-provider number?" };
  return [
    {
      code: known ? "training/no-registration" : "training/registration-not-known",
      severity: known ? "blocking" : "warning",
      message,
      remedy: { fr: "Se déclarer auprès de la préfecture de région.", en: "Register with the prefecture." },
      path: ["registrationNumber"],
      sources: [SEED],
    },
  ];
}
