import type { Text } from "../../../model/text.js";
import type { Route } from "../routes.js";

/** How a route is served: who takes it, what is done, what the client is told. */
export interface Procedure {
  readonly route: Route;
  readonly department: Text;
  readonly steps: Text;
  /** What happens next, for the client. */
  readonly tellClient: Text;
}

const procedure = (route: Route, department: Text, steps: Text, tellClient: Text): Procedure => ({
  route,
  department,
  steps,
  tellClient,
});

/** The procedures of the six routes. The departments are conventions: a company names its own in the policy's directory. */
export const PROCEDURES: Readonly<Record<Route, Procedure>> = /* @__PURE__ */ (() => ({
  pharmacovigilance: procedure(
    "pharmacovigilance",
    { fr: "Pharmacovigilance", en: "Pharmacovigilance" },
    {
      fr: "Relayer tout de suite, même incomplet ; compléter les critères ; déclarer dans le délai.",
      en: "Relay at once, even incomplete; complete the criteria; submit in time.",
    },
    {
      fr: "Votre signalement est transmis ; un spécialiste peut vous rappeler.",
      en: "Your report is passed on; a specialist may call you back.",
    },
  ),
  "quality-defect": procedure(
    "quality-defect",
    { fr: "Assurance qualité", en: "Quality assurance" },
    {
      fr: "Relever le lot, garder l'échantillon, transmettre ; le titulaire évalue un rappel.",
      en: "Note the batch, keep the sample, pass on; the holder assesses a recall.",
    },
    {
      fr: "Conservez le produit sans l'utiliser ; nous revenons vers vous.",
      en: "Keep the product without using it; we will come back to you.",
    },
  ),
  "amr-signal": procedure(
    "amr-signal",
    { fr: "Pharmacovigilance, antibiorésistance", en: "Pharmacovigilance, antimicrobial resistance" },
    {
      fr: "Demander un antibiogramme et la dose réellement donnée.",
      en: "Ask for a susceptibility test and the dose really given.",
    },
    {
      fr: "Un prélèvement aidera à choisir la suite du traitement.",
      en: "A sample will help to choose the next treatment.",
    },
  ),
  "commercial-complaint": procedure(
    "commercial-complaint",
    { fr: "Service clients", en: "Customer service" },
    {
      fr: "Vérifier commande, livraison ou facture ; proposer une solution.",
      en: "Check order, delivery or invoice; propose a solution.",
    },
    { fr: "Nous vérifions et vous répondons.", en: "We check and answer you." },
  ),
  "medical-information": procedure(
    "medical-information",
    { fr: "Information médicale", en: "Medical information" },
    {
      fr: "Répondre à la question précise, RCP à l'appui, sans promotion.",
      en: "Answer the precise question from the summary of product characteristics, without promotion.",
    },
    { fr: "Un vétérinaire ou un pharmacien vous répond.", en: "A veterinarian or pharmacist will answer you." },
  ),
  "other-regulatory": procedure(
    "other-regulatory",
    { fr: "Affaires réglementaires", en: "Regulatory affairs" },
    {
      fr: "Transmettre ; ce n'est pas un cas de pharmacovigilance.",
      en: "Pass on; it is no case of pharmacovigilance.",
    },
    {
      fr: "Votre signalement est transmis au service compétent.",
      en: "Your report is passed on to the department in charge.",
    },
  ),
}))();
