import { atLeast, given, isFalse, isOneOf, isTrue, of } from "../read.js";
import { DOCTORS, FAMI } from "../scopes.js";
import { every, not, some } from "../tri.js";
import { flag, people } from "./count.js";
import type { Material } from "./material.js";
import type { PracticeProfile } from "./profile.js";

const one = (): number => 1;
const perTitular = ({ titulars }: PracticeProfile): number => titulars;
const SOFTWARE = "workstation.software";
const NETWORK = "workstation.network";
const SERVICES = "workstation.services";
const PERSON = "practice.practitioners[]";

/** Software, services and contracts. */
export const software: readonly Material[] = [
  {
    product: "practice-software",
    title: { fr: "Progiciel de gestion", en: "Practice-management software" },
    sort: "software",
    rules: ["sw-01"],
    quantity: ({ solution }) => (solution === "pc" ? 1 : 0),
    present: ({ management }) => flag(given(management, `${SOFTWARE}.management`)),
  },
  {
    product: "billing-module",
    title: { fr: "Module de facturation agréé par le CNDA", en: "Billing module approved by the CNDA" },
    sort: "software",
    rules: ["sw-02", "sw-03"],
    faults: ["sw-03", "sw-06", "sw-08", "sw-09", "hw-10"],
    quantity: one,
    present: ({ billing }) => flag(given(billing, `${SOFTWARE}.billing`)),
  },
  {
    product: "software-license",
    title: { fr: "Contrat de licence, un par praticien", en: "License contract, one per practitioner" },
    sort: "contract",
    rules: ["ct-01"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ license }) =>
        every(
          isTrue(of(license, "signed"), `${PERSON}.license.signed`),
          not(isFalse(of(license, "inOwnName"), `${PERSON}.license.inOwnName`)),
        ),
      ),
  },
  {
    product: "rss-access",
    title: { fr: "Kit RSS ou fournisseur d'accès agréé", en: "RSS kit or accredited provider" },
    sort: "service",
    rules: ["ct-02"],
    quantity: one,
    present: ({ network }) =>
      flag(
        some(
          isOneOf(of(network, "provider"), ["RSS"], `${NETWORK}.provider`),
          isTrue(of(network, "accredited"), `${NETWORK}.accredited`),
        ),
      ),
  },
  {
    product: "access-contract",
    title: { fr: "Contrat d'accès", en: "Access contract" },
    sort: "contract",
    rules: ["ct-03"],
    quantity: perTitular,
    present: ({ titulars, network }) =>
      people(titulars, ({ accessContract }) =>
        some(
          isTrue(of(network, "groupContract"), `${NETWORK}.groupContract`),
          isTrue(of(accessContract, "signed"), `${PERSON}.accessContract.signed`),
        ),
      ),
  },
  {
    product: "fse-route",
    title: { fr: "Boîte aux lettres FSE ou concentrateur", en: "Mailbox for sheets, or concentrator" },
    sort: "service",
    rules: ["nw-03"],
    quantity: one,
    present: ({ network }) => flag(given(of(network, "fseRoute"), `${NETWORK}.fseRoute`)),
  },
  {
    product: "publisher-assistance",
    title: { fr: "Assistance de l'éditeur et mises à jour", en: "Publisher's assistance and updates" },
    sort: "contract",
    rules: ["ct-05"],
    faults: ["sw-12"],
    quantity: one,
    present: (facts) => flag(isTrue(facts.publisherAssistance, "workstation.publisherAssistance")),
  },
  {
    product: "local-maintenance",
    title: { fr: "Contrat d'assistance locale", en: "Local assistance contract" },
    sort: "contract",
    rules: ["ct-04"],
    quantity: one,
    present: (facts) => flag(isTrue(facts.maintenanceContract, "workstation.maintenanceContract")),
  },
  {
    product: "billing-addendum",
    title: { fr: "Mise à jour du module (addendum)", en: "Update of the module (addendum)" },
    sort: "software",
    rules: ["sw-10", "sw-11"],
    faults: ["sw-10", "sw-11"],
    professions: /* @__PURE__ */ (() => [...DOCTORS, ...FAMI])(),
    quantity: one,
    present: ({ approval }) => flag(atLeast(of(approval, "addendum"), 0, `${SOFTWARE}.billing.approval.addendum`)),
  },
  {
    product: "segur-version",
    title: { fr: "Version référencée Ségur", en: "Version referenced by Ségur" },
    sort: "software",
    rules: ["sw-13", "sw-14"],
    professions: /* @__PURE__ */ (() => [...DOCTORS, "pharmacist" as const])(),
    quantity: one,
    present: ({ management }) => flag(isTrue(of(management, "segur"), `${SOFTWARE}.management.segur`)),
  },
  {
    product: "prescribing-aid",
    title: { fr: "Aide à la prescription certifiée", en: "Certified prescribing aid" },
    sort: "software",
    rules: ["sw-13"],
    professions: DOCTORS,
    quantity: one,
    present: ({ management }) => flag(isTrue(of(management, "lapCertified"), `${SOFTWARE}.management.lapCertified`)),
  },
  {
    product: "dmp-option",
    title: { fr: "Compatibilité DMP", en: "DMP compatibility" },
    sort: "service",
    rules: ["sw-15"],
    professions: FAMI,
    quantity: one,
    present: ({ services }) => flag(isTrue(of(services, "dmpCompatible"), `${SERVICES}.dmpCompatible`)),
  },
  {
    product: "secure-mailbox",
    title: { fr: "Messagerie sécurisée de santé", en: "Secure health mailbox" },
    sort: "service",
    rules: ["sw-15"],
    professions: FAMI,
    quantity: one,
    present: ({ services }) => flag(isTrue(of(services, "mssante"), `${SERVICES}.mssante`)),
  },
  {
    product: "insi-service",
    title: { fr: "Téléservice INSi", en: "INSi service" },
    sort: "service",
    rules: ["dp-05"],
    quantity: one,
    present: ({ services }) => flag(isTrue(of(services, "insi"), `${SERVICES}.insi`)),
  },
  {
    product: "scor-service",
    title: { fr: "SCOR, pièces numérisées", en: "SCOR, digitized documents" },
    sort: "service",
    rules: ["svc-01", "svc-02"],
    professions: ["pharmacist", "nurse", "physio", "speech", "podiatrist", "orthoptist"],
    quantity: one,
    present: ({ services }) => flag(isTrue(of(services, "scor"), `${SERVICES}.scor`)),
  },
];
