import type { Assumption, FinancingKind } from "../model/financing.js";
import type { Text } from "../model/text.js";

/** How each kind is called. */
export const TITLES: Readonly<Record<FinancingKind, Text>> = {
  cash: { fr: "Achat comptant", en: "Cash purchase" },
  loan: { fr: "Crédit bancaire", en: "Bank loan" },
  financeLease: { fr: "Crédit-bail", en: "Finance lease (crédit-bail)" },
  leaseWithOption: { fr: "Location avec option d'achat (LOA)", en: "Lease with purchase option (LOA)" },
  longTermRental: { fr: "Location longue durée (LLD)", en: "Long-term rental (LLD)" },
  financialRental: { fr: "Location financière", en: "Financial rental" },
  evolvingLease: { fr: "Location évolutive", en: "Evolving lease" },
};

/** What an option may take for granted. */
export type AssumptionWord =
  | "vatNotRecovered"
  | "vatRecovered"
  | "financesInclVat"
  | "financesExclVat"
  | "leaseFinancesExclVat"
  | "optionExercised"
  | "residualForLessor"
  | "proportionalRate"
  | "effectiveRate"
  | "givenRent"
  | "firstRentReplaces"
  | "firstRentAdds"
  | "depositWithoutInterest"
  | "balloonPaid";

const texts: Readonly<Record<AssumptionWord, Text>> = {
  vatNotRecovered: {
    fr: "Le client ne récupère pas la TVA : il compare TVA comprise.",
    en: "The client does not recover VAT: totals including VAT are compared.",
  },
  vatRecovered: {
    fr: "Le client récupère la TVA : il compare hors TVA, sans délai de récupération.",
    en: "The client recovers VAT: totals excluding VAT are compared, recovered without delay.",
  },
  financesInclVat: { fr: "Le prêt finance le prix TVA comprise.", en: "The loan finances the price including VAT." },
  financesExclVat: {
    fr: "Le prêt finance le prix hors TVA ; la TVA est payée à la livraison.",
    en: "The loan finances the price excluding VAT; the VAT is paid at delivery.",
  },
  leaseFinancesExclVat: {
    fr: "Le bailleur finance le prix hors TVA ; chaque loyer porte la TVA de son échéance.",
    en: "The lessor finances the price excluding VAT; each rent carries the VAT of its due date.",
  },
  optionExercised: {
    fr: "L'option d'achat est levée à la fin ; son prix est compté.",
    en: "The purchase option is exercised at the end; its price is counted.",
  },
  residualForLessor: {
    fr: "La valeur résiduelle reste au bailleur ; le matériel est rendu.",
    en: "The residual value stays with the lessor; the equipment is returned.",
  },
  proportionalRate: {
    fr: "Taux annuel proportionnel : divisé par le nombre d'échéances par an.",
    en: "Proportional yearly rate: divided by the number of payments a year.",
  },
  effectiveRate: { fr: "Taux annuel actuariel : intérêts composés.", en: "Effective yearly rate: by compounding." },
  givenRent: { fr: "Loyer donné par le bailleur.", en: "Rent given by the lessor." },
  firstRentReplaces: {
    fr: "Le premier loyer majoré tient lieu du premier loyer.",
    en: "The increased first rent takes the place of the first rent.",
  },
  firstRentAdds: {
    fr: "Le premier loyer majoré s'ajoute aux loyers.",
    en: "The increased first rent comes on top of the rents.",
  },
  depositWithoutInterest: {
    fr: "Le dépôt de garantie est rendu à la fin, sans intérêt.",
    en: "The security deposit is given back at the end, without interest.",
  },
  balloonPaid: {
    fr: "Le capital restant est payé avec la dernière échéance.",
    en: "What stays owed is paid with the last installment.",
  },
};

/** An assumption by its code, in camelCase here and in kebab-case in the document. */
export function assumption(code: AssumptionWord): Assumption {
  return { code: code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), text: texts[code] };
}
