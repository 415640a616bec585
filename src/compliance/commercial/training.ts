import { date } from "../../model/date.js";
import type { Rule } from "../../plugins/rule.js";
import { type CommercialShape, commercialRule } from "./shape.js";
import { PRACTICE_FROM, resellerPractice, trainingExemption } from "./sources.js";

/** Training is sold by a declared provider: the prefecture gives the number (numéro de déclaration d'activité). */
export const trainingNumber: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/training-number",
  slug: "training-provider-number",
  title: { fr: "Numéro d'organisme de formation", en: "Training-provider number" },
  basis: "secondary",
  sources: [resellerPractice],
  phases: [{ from: PRACTICE_FROM, severity: "blocking", gates: ["send"] }],
  check: ({ training, trainingProvider }) => {
    if (training === null) return "notApplicable";
    if (training === undefined) return { missing: ["training"] };
    const number = trainingProvider === null ? null : trainingProvider?.number;
    if (number === undefined) return { missing: ["trainingProvider.number"] };
    return number === null || number.trim() === "" ? { fail: "none", at: ["trainingProvider", "number"] } : "pass";
  },
  messages: { none: { fr: "Formation sans numéro d'organisme.", en: "Training without a provider number." } },
  remedy: { fr: "Déclarer l'activité à la préfecture.", en: "Declare the activity to the prefecture." },
});

/** Training goes out without VAT only from the first day of the attestation (form 3511): it is not retroactive. */
export const trainingAttestation: Rule<CommercialShape> = /*@__PURE__*/ commercialRule({
  id: "commercial/training-attestation",
  slug: "training-vat-attestation",
  title: { fr: "Attestation d'exonération de TVA de la formation", en: "VAT attestation for training" },
  basis: "law",
  sources: [trainingExemption],
  // First day attested by the source; the exemption is older.
  phases: [{ from: /*@__PURE__*/ date("2020-01-01"), severity: "blocking", gates: ["send"] }],
  check: ({ training, trainingProvider }) => {
    if (training === null || training?.vatExempt === false) return "notApplicable";
    if (training?.vatExempt === undefined) return { missing: ["training.vatExempt"] };
    const from = trainingProvider === null ? null : trainingProvider?.attestationFrom;
    if (from === null) return { fail: "none", at: ["trainingProvider", "attestationFrom"] };
    if (from === undefined) return { missing: ["trainingProvider.attestationFrom"] };
    if (training.suppliedOn === undefined) return { missing: ["training.suppliedOn"] };
    return from <= training.suppliedOn
      ? "pass"
      : { fail: "early", at: ["training", "suppliedOn"], data: { from, suppliedOn: training.suppliedOn } };
  },
  messages: {
    none: { fr: "Formation sans TVA, sans attestation.", en: "Training without VAT, without an attestation." },
    early: {
      fr: "Formation du {suppliedOn} sans TVA, attestation à partir du {from}.",
      en: "Training of {suppliedOn} without VAT, attestation from {from} on.",
    },
  },
  remedy: {
    fr: "Facturer avec TVA, ou demander l'attestation (formulaire 3511).",
    en: "Invoice with VAT, or ask for the attestation (form 3511).",
  },
});
