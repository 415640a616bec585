// One cast for all tests and docs: whoever reads one has met them all. Invented people; identifiers are published test values.
import {
  type CalendarDate,
  type Client,
  type ContractParty,
  date,
  euros,
  type QuoteItem,
  type Seller,
} from "bareme/model";

/** A solo dentist in Côtes-d'Armor, two chairs: pays VAT and does not get it back. */
export const drMartin: Client = {
  id: "dr-martin",
  name: "Dr Martin",
  kind: "professional",
  recoversVat: false,
  profession: "dentist",
  practice: "solo",
  department: "22",
};

/** A general practitioner in a group of six. */
export const drLeGoff: Client = {
  id: "dr-le-goff",
  name: "Dr Le Goff",
  kind: "professional",
  recoversVat: false,
  profession: "general-practitioner",
  practice: "scm",
  department: "35",
};

/** A mixed veterinary clinic, small animals and cattle: it recovers VAT. */
export const clinicOfTheBay: Client = {
  id: "clinic-of-the-bay",
  name: "Clinique vétérinaire de la Baie",
  kind: "professional",
  recoversVat: true,
  profession: "veterinarian",
  practice: "clinic",
  siret: "12345678200010",
  department: "56",
};

/** The reseller that everything is seen from. */
export const reseller: Seller = {
  tradeName: "Armor Santé Informatique",
  address: "12 rue du Port, 22000 Saint-Brieuc",
  siret: "73282932000074",
  legalForm: "SARL",
  shareCapital: euros("7622.45"), // 50,000 F
};

/** Who leases the equipment. */
export const lessor: ContractParty = { id: "lessor", name: "Ouest Bail", role: "lessor" };

/** Who publishes the practice software. */
export const publisher: ContractParty = { id: "publisher", name: "VISIODENT", role: "publisher" };

/** VAT on equipment and services in mainland France, 1 April 2000 to 31 December 2013 (CGI, art. 278). */
const vat = { category: "S", rate: 0.196 } as const;

/** The two worked examples of the source document: 300.00 sold 390.00, and 1,500.00 less 30 % sold 1,365.00. */
export const cardReader: QuoteItem = {
  id: "reader",
  label: "Lecteur bi-fente GEMPLUS",
  vat,
  supply: { kind: "costPlus", cost: euros(300), priceFrom: { coefficient: 1.3 } },
};
export const license: QuoteItem = {
  id: "license",
  label: "VISIODENT, licence monoposte",
  vat,
  supply: { kind: "resale", listPrice: euros(1500), resellerDiscount: 0.3, priceFrom: { coefficient: 1.3 } },
};

/** The day on which the examples of 2003 stand. */
export const marchDay2003: CalendarDate = date("2003-03-20");
