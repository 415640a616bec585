// The words of the dossier, in both languages.
import type { MaterialNeed } from "bareme/compliance";
import type { RefusedOffer } from "bareme/finance";
import type { GateStatus, Lang, Ownership, RenewalEvent, Severity, Text } from "bareme/model";

/** Questions that verdicts answer. */
export const GATE_NAMES: Readonly<Record<string, Text>> = {
  offer: { fr: "Le devis peut-il partir ?", en: "May the quote go out?" },
  file: { fr: "Le dossier est-il complet ?", en: "Is the file complete?" },
  transmit: { fr: "Le poste peut-il télétransmettre ?", en: "Can the workstation transmit claims?" },
};

type PlainWord =
  | "colon"
  | "semicolon"
  | "quote"
  | "validThrough"
  | "quoteTitle"
  | "item"
  | "quantity"
  | "unitPrice"
  | "vatRate"
  | "exclVat"
  | "inclVat"
  | "unitInclVat"
  | "excl"
  | "incl"
  | "vat"
  | "totalExclVat"
  | "totalInclVat"
  | "onTop"
  | "toUs"
  | "paidTo"
  | "noRecovery"
  | "marginTitle"
  | "ownRevenue"
  | "othersRevenue"
  | "commissions"
  | "grossMargin"
  | "markupOnCost"
  | "marginOnPrice"
  | "without"
  | "notDefined"
  | "paymentTitle"
  | "installment"
  | "due"
  | "dateUnknown"
  | "financingTitle"
  | "financed"
  | "paymentExcl"
  | "paymentIncl"
  | "residual"
  | "totalForClient"
  | "costOfFinancing"
  | "presentValue"
  | "effectiveRate"
  | "ownership"
  | "calendarTitle"
  | "date"
  | "event"
  | "contract"
  | "amountExcl"
  | "sendBy"
  | "verdictTitle"
  | "problems"
  | "questions"
  | "arrow"
  | "shoppingTitle"
  | "product"
  | "missingCount"
  | "toCheck"
  | "neededTo"
  | "nothingToFinance"
  | "reasonsTitle"
  | "illustrative";

/** All words of one language. */
export interface Words extends Readonly<Record<PlainWord, string>> {
  readonly every: (months: number) => string;
  readonly checked: (passed: number, inForce: number, all: number) => string;
  readonly deduced: (some: number, all: number) => string;
  readonly ownerships: Readonly<Record<Ownership, string>>;
  readonly events: Readonly<Record<RenewalEvent, string>>;
  readonly subjects: Readonly<Record<string, string>>;
  readonly gateStatuses: Readonly<Record<GateStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly needs: Readonly<Record<MaterialNeed, string>>;
  readonly refusals: Readonly<Record<RefusedOffer["reason"], string>>;
  /** What is shown instead of a rate where there is no VAT. */
  readonly untaxed: Readonly<Record<string, string>>;
  readonly notFinanced: (exclVat: string) => string;
}

const FR: Words = {
  colon: "\u00A0: ",
  semicolon: "\u202F; ",
  quote: "Devis",
  validThrough: "valable jusqu'au",
  quoteTitle: "Devis",
  item: "Désignation",
  quantity: "Qté",
  unitPrice: "PU HT",
  vatRate: "TVA",
  exclVat: "Total HT",
  unitInclVat: "PU TTC",
  inclVat: "TTC",
  excl: "HT",
  incl: "TTC",
  vat: "TVA",
  totalExclVat: "TOTAL HT",
  totalInclVat: "TOTAL TTC",
  onTop: "En plus, hors du total\u00A0:",
  toUs: "à nous",
  paidTo: "payé à",
  every: (months: number): string => (months === 1 ? "par mois" : months === 12 ? "par an" : `tous les ${months} mois`),
  noRecovery: "Le client ne récupère pas la TVA : son prix est le prix TTC. La marge se calcule hors taxes.",
  marginTitle: "Marge (interne)",
  ownRevenue: "Chiffre d'affaires propre",
  othersRevenue: "facturé par l'éditeur ou le réseau",
  commissions: "commissions à recevoir",
  grossMargin: "Marge brute",
  markupOnCost: "Taux de marge (sur le coût)",
  marginOnPrice: "taux de marque (sur le prix)",
  without: "Sans les lignes dont le coût n'est pas connu",
  notDefined: "non défini",
  paymentTitle: "Règlement",
  installment: "Échéance",
  due: "Date",
  dateUnknown: "date à fixer",
  financingTitle: "Financements côte à côte",
  financed: "Montant financé",
  paymentExcl: "Loyer HT ou échéance",
  paymentIncl: "Loyer TTC ou échéance",
  residual: "Valeur résiduelle HT",
  totalForClient: "Coût total pour le client",
  costOfFinancing: "dont coût du financement",
  presentValue: "Valeur actuelle",
  effectiveRate: "Taux effectif annuel",
  ownership: "Propriété",
  ownerships: { fromDelivery: "à la livraison", byOption: "si option levée", never: "jamais" } satisfies Record<
    Ownership,
    string
  >,
  calendarTitle: "Contrats : dates à ne pas manquer",
  date: "Date",
  event: "Événement",
  contract: "Contrat",
  amountExcl: "Montant HT",
  sendBy: "envoi au plus tard le",
  events: {
    lastDayForNotice: "dernier jour pour dénoncer",
    renewal: "tacite reconduction",
    end: "fin du contrat",
  },
  verdictTitle: "Verdict",
  subjects: { deal: "affaire", workstation: "poste SESAM-Vitale" },
  gateStatuses: {
    compliant: "OUI",
    nonCompliant: "NON",
    undetermined: "INDÉTERMINÉ",
  },
  checked: (passed: number, inForce: number, all: number): string =>
    `${all} règles examinées, ${inForce} en vigueur ce jour-là, ${passed} satisfaites.`,
  problems: "Ce qui ne va pas",
  questions: "Ce qu'il faut demander",
  severities: { blocking: "bloquant", warning: "avertissement", info: "information" } satisfies Record<
    Severity,
    string
  >,
  arrow: "→",
  shoppingTitle: "Ce qu'il reste à fournir au poste",
  product: "Produit",
  missingCount: "Manquants",
  toCheck: "À vérifier",
  neededTo: "Nécessaire pour",
  needs: { transmit: "télétransmettre", file: "le dossier", recommended: "conseillé" },
  refusals: {
    belowMinimum: "montant sous le minimum du bailleur",
    repaysEarly: "l'échéance arrondie rembourserait avant le terme",
    neverRepays: "l'échéance arrondie ne rembourserait jamais",
  },
  untaxed: { E: "exonéré", O: "hors TVA" },
  nothingToFinance: "Rien à financer.",
  notFinanced: (exclVat: string): string =>
    `Hors financement : ${exclVat} HT sans TVA ou à un autre taux, à régler à part.`,
  reasonsTitle: "Pourquoi ces chiffres",
  illustrative: "* Prix ou données illustratifs : l'exemple les suppose, le dossier d'origine ne les donne pas.",
  deduced: (some: number, all: number): string =>
    `Classe de TVA déduite de la règle générale, non lue dans un texte de l'époque, pour ${some} article(s) sur ${all}.`,
};

const EN: Words = {
  colon: ": ",
  semicolon: "; ",
  quote: "Quote",
  validThrough: "valid through",
  quoteTitle: "Quote",
  item: "Item",
  quantity: "Qty",
  unitPrice: "Unit excl. VAT",
  vatRate: "VAT",
  exclVat: "Excl. VAT",
  unitInclVat: "Unit incl. VAT",
  inclVat: "Incl. VAT",
  excl: "excl. VAT",
  incl: "incl. VAT",
  vat: "VAT",
  totalExclVat: "TOTAL EXCL. VAT",
  totalInclVat: "TOTAL INCL. VAT",
  onTop: "On top, outside the total:",
  toUs: "to us",
  paidTo: "paid to",
  every: (months) => (months === 1 ? "a month" : months === 12 ? "a year" : `every ${months} months`),
  noRecovery:
    "The client does not recover VAT: his price is the price including VAT. Margins are reckoned excluding VAT.",
  marginTitle: "Margin (internal)",
  ownRevenue: "Own turnover",
  othersRevenue: "invoiced by the publisher or network",
  commissions: "commissions to receive",
  grossMargin: "Gross margin",
  markupOnCost: "Markup on cost (taux de marge)",
  marginOnPrice: "margin on price (taux de marque)",
  without: "Without the lines whose cost is not known",
  notDefined: "not defined",
  paymentTitle: "Payment",
  installment: "Installment",
  due: "Date",
  dateUnknown: "date to be set",
  financingTitle: "Financing side by side",
  financed: "Amount financed",
  paymentExcl: "Rent excl. VAT or installment",
  paymentIncl: "Rent incl. VAT or installment",
  residual: "Residual value excl. VAT",
  totalForClient: "Total cost to the client",
  costOfFinancing: "of which financing",
  presentValue: "Present value",
  effectiveRate: "Effective annual rate",
  ownership: "Ownership",
  ownerships: { fromDelivery: "from delivery", byOption: "if option taken", never: "never" },
  calendarTitle: "Contracts: dates not to miss",
  date: "Date",
  event: "Event",
  contract: "Contract",
  amountExcl: "Excl. VAT",
  sendBy: "to be sent by",
  events: { lastDayForNotice: "last day for notice", renewal: "renews by itself", end: "end of the contract" },
  verdictTitle: "Verdict",
  subjects: { deal: "deal", workstation: "SESAM-Vitale workstation" },
  gateStatuses: { compliant: "YES", nonCompliant: "NO", undetermined: "UNDETERMINED" },
  checked: (passed, inForce, all) => `${all} rules looked at, ${inForce} in force on that day, ${passed} passed.`,
  problems: "What is wrong",
  questions: "What to ask",
  severities: { blocking: "blocking", warning: "warning", info: "info" },
  arrow: "→",
  shoppingTitle: "What the workstation still needs",
  product: "Product",
  missingCount: "Missing",
  toCheck: "To check",
  neededTo: "Needed to",
  needs: { transmit: "transmit claims", file: "complete the file", recommended: "recommended" },
  refusals: {
    belowMinimum: "amount under the lessor's minimum",
    repaysEarly: "the rounded installment would repay before the end",
    neverRepays: "the rounded installment would never repay",
  },
  untaxed: { E: "exempt", O: "no VAT" },
  nothingToFinance: "Nothing to finance.",
  notFinanced: (exclVat) => `Not financed: ${exclVat} excl. VAT without VAT or at another rate, paid apart.`,
  reasonsTitle: "Why these figures",
  illustrative: "* Illustrative price or data: assumed by the example, not given by the original file.",
  deduced: (some, all) =>
    `VAT class deduced from the general rule, not read in a text of the time, for ${some} of ${all} items.`,
};

/** The words of a language. */
export function words(lang: Lang): Words {
  return lang === "fr" ? FR : EN;
}
