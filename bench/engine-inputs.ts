// 1,000 offers, and ten rules of a sales desk about them, as plain functions that every contestant shares or repeats.
import { type CalendarDate, date } from "bareme/model";
import { random } from "../tests/support/random.js";

export interface Offer {
  readonly client: { readonly kind: "doctor" | "dentist" | "veterinarian"; readonly practitioners: number };
  readonly price: {
    readonly exclVat: number;
    readonly cost: number;
    readonly discount: number;
    readonly approved: boolean;
  };
  readonly deposit: number;
  readonly validityDays: number;
  readonly licenses: number;
  readonly financing: { readonly kind: "cash" | "lease"; readonly months: number; readonly residual: number };
  readonly contract: { readonly years: number; readonly noticeMonths: number };
  readonly delivery: { readonly weeks: number; readonly installed: boolean };
}

/** What a rule says of an offer: nothing, or a message key with its figures. */
export interface Failure {
  readonly fail: string;
  readonly at: readonly string[];
  readonly data: Readonly<Record<string, number>>;
}

export interface OfferRule {
  readonly id: string;
  readonly check: (offer: Offer) => "pass" | Failure;
  readonly fr: string;
  readonly en: string;
}

export const asOf: CalendarDate = date("2026-11-21");
export const from: CalendarDate = date("2020-01-01");

export const rules: readonly OfferRule[] = [
  {
    id: "priced",
    check: ({ price }) =>
      price.exclVat > 0 ? "pass" : { fail: "low", at: ["price", "exclVat"], data: { value: price.exclVat, limit: 0 } },
    fr: "Prix HT de {value} : il doit dépasser {limit}.",
    en: "Price of {value} excl. VAT: it must exceed {limit}.",
  },
  {
    id: "discount",
    check: ({ price }) =>
      price.discount <= 20 || price.approved
        ? "pass"
        : { fail: "low", at: ["price", "discount"], data: { value: price.discount, limit: 20 } },
    fr: "Remise de {value} % sans accord : le plafond est de {limit} %.",
    en: "Discount of {value}% without approval: the ceiling is {limit}%.",
  },
  {
    id: "cost",
    check: ({ price }) =>
      price.exclVat >= price.cost || price.approved
        ? "pass"
        : { fail: "low", at: ["price", "cost"], data: { value: price.exclVat, limit: price.cost } },
    fr: "Vente à perte : {value} pour un coût de {limit}.",
    en: "Sold at a loss: {value} for a cost of {limit}.",
  },
  {
    id: "deposit",
    check: ({ deposit, financing }) =>
      financing.kind === "lease" || deposit >= 30
        ? "pass"
        : { fail: "low", at: ["deposit"], data: { value: deposit, limit: 30 } },
    fr: "Acompte de {value} % : il en faut {limit} % au comptant.",
    en: "Deposit of {value}%: {limit}% is needed for a cash sale.",
  },
  {
    id: "validity",
    check: ({ validityDays }) =>
      validityDays >= 15 && validityDays <= 90
        ? "pass"
        : { fail: "low", at: ["validityDays"], data: { value: validityDays, limit: 15 } },
    fr: "Validité de {value} jours : de {limit} à 90.",
    en: "Valid for {value} days: {limit} to 90.",
  },
  {
    id: "licenses",
    check: ({ licenses, client }) =>
      licenses >= client.practitioners
        ? "pass"
        : { fail: "low", at: ["licenses"], data: { value: licenses, limit: client.practitioners } },
    fr: "{value} licence(s) pour {limit} praticien(s).",
    en: "{value} license(s) for {limit} practitioner(s).",
  },
  {
    id: "months",
    check: ({ financing }) =>
      financing.kind === "cash" || (financing.months >= 24 && financing.months <= 63)
        ? "pass"
        : { fail: "low", at: ["financing", "months"], data: { value: financing.months, limit: 24 } },
    fr: "Location sur {value} mois : de {limit} à 63.",
    en: "Lease over {value} months: {limit} to 63.",
  },
  {
    id: "residual",
    check: ({ financing }) =>
      financing.kind === "cash" || financing.residual <= 5
        ? "pass"
        : { fail: "low", at: ["financing", "residual"], data: { value: financing.residual, limit: 5 } },
    fr: "Valeur résiduelle de {value} % : {limit} % au plus.",
    en: "Residual value of {value}%: {limit}% at most.",
  },
  {
    id: "notice",
    check: ({ contract }) =>
      contract.years <= 5 && contract.noticeMonths >= 1
        ? "pass"
        : { fail: "low", at: ["contract", "noticeMonths"], data: { value: contract.noticeMonths, limit: 1 } },
    fr: "Préavis de {value} mois : {limit} au moins.",
    en: "Notice of {value} months: {limit} at least.",
  },
  {
    id: "delivery",
    check: ({ delivery, client }) =>
      delivery.weeks <= 8 || (client.kind === "veterinarian" && delivery.installed)
        ? "pass"
        : { fail: "low", at: ["delivery", "weeks"], data: { value: delivery.weeks, limit: 8 } },
    fr: "Livraison en {value} semaines : {limit} au plus.",
    en: "Delivery in {value} weeks: {limit} at most.",
  },
];

const source = random(2026);
const oneIn = (n: number): boolean => source.below(n) === 0;
/** About one rule in twenty fails. */
export const offers: readonly Offer[] = Array.from({ length: 1000 }, (): Offer => {
  const exclVat = oneIn(50) ? 0 : 1_000 + source.below(20_000);
  const practitioners = 1 + source.below(6);
  return {
    client: { kind: (["doctor", "dentist", "veterinarian"] as const)[source.below(3)] ?? "doctor", practitioners },
    price: {
      exclVat,
      cost: oneIn(12) ? exclVat + 100 : Math.floor(exclVat / 2),
      discount: oneIn(10) ? 25 : source.below(20),
      approved: oneIn(3),
    },
    deposit: oneIn(10) ? 10 : 30 + source.below(20),
    validityDays: oneIn(20) ? 5 : 15 + source.below(70),
    licenses: oneIn(20) ? practitioners - 1 : practitioners,
    financing: { kind: oneIn(2) ? "cash" : "lease", months: oneIn(10) ? 12 : 36, residual: oneIn(10) ? 10 : 2 },
    contract: { years: 1 + source.below(5), noticeMonths: oneIn(20) ? 0 : 3 },
    delivery: { weeks: oneIn(12) ? 12 : 1 + source.below(8), installed: oneIn(2) },
  };
});

export const sources: readonly { readonly id: string; readonly title: string }[] = [
  { id: "house", title: "House rules" },
];
export const title = (id: string): { fr: string; en: string } => ({ fr: `Règle ${id}`, en: `Rule ${id}` });
export const remedy: { readonly fr: string; readonly en: string } = { fr: "Corriger l'offre.", en: "Mend the offer." };
