import type { Proposal } from "../../model/proposal.js";
import type { Item } from "../../plugins/pack.js";
import { definePack, type Field, type Pack } from "../../plugins/pack.js";
import { definePlugin, type Plugin } from "../../plugins/plugin.js";
import { largeDeal, negotiation } from "./approval.js";
import { bundle, PROPOSAL_PAPERS } from "./bundle.js";
import { licenseCopies, maintenanceCopies } from "./copies.js";
import { partialOffer, requirementCovered } from "./installed-hardware.js";
import { cnilDeclaration, gdprRecord } from "./patient-file.js";
import { licenseOrder, personalization } from "./practitioner-papers.js";
import { approvedBrand, costFresh, offerReviewed, volatileValidity } from "./prices.js";
import type { Asked, CommercialShape } from "./shape.js";
import { trainingAttestation, trainingNumber } from "./training.js";
import { conformity, signOff } from "./validation.js";

const absent = (fr: string, en: string): Field => ({ whenAbsent: "absent", question: { fr, en } });
const unknown = (fr: string, en: string): Field => ({ whenAbsent: "unknown", question: { fr, en } });
const fine = (fr: string, en: string): Field => ({ whenAbsent: "fine", question: { fr, en } });

const fields: Readonly<Record<string, Field>> = /* @__PURE__ */ (() => ({
  papers: absent("Quelles pièces sont jointes ?", "Which papers are in the bundle?"),
  maintenanceCopies: absent("Combien d'exemplaires de maintenance ?", "How many copies of the maintenance contract?"),
  practitioners: unknown("Quels praticiens exercent au cabinet ?", "Which practitioners work in the practice?"),
  "practitioners[].name": absent("Quel est le nom du praticien ?", "What is the practitioner's name?"),
  "practitioners[].professionalNumber": absent(
    "Quel est son numéro professionnel ?",
    "What is the professional number?",
  ),
  "practitioners[].licenseCopies": absent("Combien d'exemplaires de licence ?", "How many copies of the license?"),
  "practitioners[].personalization": absent("Quels documents a-t-il remis ?", "Which documents were handed in?"),
  "practitioners[].dataProtection": absent(
    "Le fichier est-il déclaré ou au registre ?",
    "Is the file declared or on record?",
  ),
  products: unknown("Que contient l'offre ?", "What does the offer hold?"),
  "products[].brand": unknown("Quelle marque ?", "Which brand?"),
  "products[].costCheckedOn": unknown("Quand le coût a-t-il été vérifié ?", "When was the cost checked?"),
  requirements: unknown("Que demande l'éditeur ?", "What does the publisher require?"),
  installed: unknown("Quel matériel le client a-t-il ?", "Which hardware does the client have?"),
  "installed[].figures": unknown("Quelles en sont les caractéristiques ?", "What are its figures?"),
  preparedOn: unknown("De quand date l'offre ?", "When was the offer made?"),
  validThrough: absent("Jusqu'à quand l'offre vaut-elle ?", "Until when does the offer stand?"),
  reviewedOn: absent("Quand l'offre a-t-elle été revue ?", "When was the offer reviewed?"),
  exclVat: unknown("Quel est le total hors TVA ?", "What is the total excluding VAT?"),
  negotiation: unknown("L'offre est-elle dans les marges de manœuvre ?", "Is the offer within the bounds?"),
  approval: absent("Qui a donné son accord ?", "Who approved?"),
  signOffs: absent("Quels services ont validé ?", "Which services have signed off?"),
  conformity: absent("L'offre a-t-elle été relue ?", "Was the offer checked?"),
  training: fine("L'offre contient-elle de la formation ?", "Does the offer hold training?"),
  trainingProvider: absent("Quel organisme de formation ?", "Which training provider?"),
  "policy.volatileCostDays": unknown("Âge maximal d'un coût volatil ?", "Greatest age of a volatile cost?"),
  "policy.volatileValidityDays": unknown("Validité avec des coûts volatils ?", "Validity with volatile costs?"),
  "policy.approvalFrom": unknown(
    "À partir de quel montant faut-il un accord ?",
    "From which amount on is approval needed?",
  ),
}))();

function asked<K extends string>(
  group: string,
  keys: readonly K[],
  values: Readonly<Partial<Record<K, unknown>>> | null | undefined,
): readonly Item<Asked<K>>[] {
  return keys.map((key) => ({
    id: key,
    value: { key, value: values === null ? null : values?.[key], field: `${group}.${key}` },
    path: [group, key],
  }));
}

type Listed = "practitioners" | "products" | "requirements";

function listed<K extends Listed>(
  proposal: Proposal,
  name: K,
  idOf: (one: NonNullable<Proposal[K]>[number]) => string,
): readonly Item<NonNullable<Proposal[K]>[number]>[] | { readonly missing: readonly string[] } {
  const list = proposal[name] as readonly NonNullable<Proposal[K]>[number][] | undefined;
  if (list === undefined) return { missing: [name] };
  return list.map((value, k) => ({ id: idOf(value), value, path: [name, k] }));
}

/** Rules of a proposal: may it go out, may it be ordered? */
export const commercialPack: Pack<CommercialShape> = /*@__PURE__*/ definePack<CommercialShape>({
  id: "commercial",
  kind: "proposal",
  title: { fr: "Proposition commerciale", en: "Commercial proposal" },
  gates: ["send", "order"],
  policy: {
    approvedBrands: { printer: ["HP", "BROTHER", "CANON"], laptop: ["TOSHIBA"] },
    costDays: 30,
    reviewDays: 30,
    maintenanceCopies: 2,
    licenseCopies: 2,
  },
  options: ["volatileCostDays", "volatileValidityDays", "approvalFrom"],
  fields,
  items: {
    paper: ({ kind, papers }) => asked("papers", PROPOSAL_PAPERS[kind], papers),
    service: ({ signOffs }) => asked("signOffs", ["assembly", "maintenance", "network", "cabling"], signOffs),
    conformity: (proposal) => asked("conformity", ["format", "need", "procedures", "regulation"], proposal.conformity),
    practitioner: (proposal) => listed(proposal, "practitioners", ({ id }) => id),
    product: (proposal) => listed(proposal, "products", ({ id }) => id),
    requirement: (proposal) => listed(proposal, "requirements", ({ category }) => category),
  },
  rules: [
    bundle,
    maintenanceCopies,
    licenseCopies,
    personalization,
    licenseOrder,
    requirementCovered,
    partialOffer,
    approvedBrand,
    costFresh,
    volatileValidity,
    offerReviewed,
    negotiation,
    largeDeal,
    signOff,
    conformity,
    trainingNumber,
    trainingAttestation,
    cnilDeclaration,
    gdprRecord,
  ],
});

/**
 * The plugin that brings {@link commercialPack}.
 *
 * @example
 * ```ts
 * compose([commercialRules]).packs.map((pack) => pack.id); // => ["commercial"]
 * ```
 */
export const commercialRules: Plugin<readonly [Pack<CommercialShape>]> = /*@__PURE__*/ definePlugin({
  id: "commercial-rules",
  version: "0.1.0",
  packs: [commercialPack],
});
