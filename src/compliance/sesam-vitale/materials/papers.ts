import { given, isTrue, of } from "../read.js";
import { every } from "../tri.js";
import { flag, people } from "./count.js";
import type { Material } from "./material.js";
import type { PracticeProfile } from "./profile.js";

const one = (): number => 1;
const perTitular = ({ titulars }: PracticeProfile): number => titulars;
const PERSON = "practice.practitioners[]";
const COMMISSIONING = "workstation.commissioning";

/** Papers that the client gives, and steps of the commissioning. */
export const papers: readonly Material[] = [
  {
    product: "crossed-prescription",
    title: { fr: "Ordonnance barrée", en: "Crossed-out prescription" },
    sort: "paper",
    rules: ["cf-01"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ dossier }) =>
        isTrue(of(dossier, "crossedPrescription"), `${PERSON}.dossier.crossedPrescription`),
      ),
  },
  {
    product: "crossed-care-sheet",
    title: { fr: "Feuille de soins barrée", en: "Crossed-out care sheet" },
    sort: "paper",
    rules: ["cf-02"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ dossier }) => isTrue(of(dossier, "crossedCareSheet"), `${PERSON}.dossier.crossedCareSheet`)),
  },
  {
    product: "card-copy",
    title: { fr: "Copie ou numéro de la carte", en: "Copy or number of the card" },
    sort: "paper",
    rules: ["cf-03"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ dossier }) => isTrue(of(dossier, "cpsCopyOrNumber"), `${PERSON}.dossier.cpsCopyOrNumber`)),
  },
  {
    product: "cnil-declaration",
    title: { fr: "Déclaration à la CNIL", en: "Declaration to the CNIL" },
    sort: "paper",
    rules: ["dp-01"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ dataProtection }) =>
        given(of(dataProtection, "cnilDeclaredOn"), `${PERSON}.dataProtection.cnilDeclaredOn`),
      ),
  },
  {
    product: "gdpr-record",
    title: { fr: "Registre des traitements", en: "Record of processing" },
    sort: "paper",
    rules: ["dp-02"],
    quantity: perTitular,
    present: ({ titulars }) =>
      people(titulars, ({ dataProtection }) =>
        isTrue(of(dataProtection, "gdprRecord"), `${PERSON}.dataProtection.gdprRecord`),
      ),
  },
  {
    product: "finess-number",
    title: { fr: "Numéro FINESS", en: "FINESS number" },
    sort: "paper",
    rules: ["id-03"],
    faults: ["id-03"],
    professions: ["pharmacist"],
    quantity: one,
    present: ({ practice }) => flag(given(of(practice, "finess"), "practice.finess")),
  },
  {
    product: "cpam-validation",
    title: { fr: "Validation par la CPAM", en: "Validation by the CPAM" },
    sort: "step",
    rules: ["co-01"],
    quantity: one,
    present: ({ cpamValidatedOn }) => flag(given(cpamValidatedOn, `${COMMISSIONING}.cpamValidatedOn`)),
  },
  {
    product: "test-lot",
    title: { fr: "Lot d'essai", en: "Test lot" },
    sort: "step",
    rules: ["co-02"],
    quantity: one,
    present: ({ testLot }) => flag(given(testLot, `${COMMISSIONING}.testLot`)),
  },
  {
    product: "positive-arl",
    title: { fr: "ARL positif", en: "Positive ARL" },
    sort: "step",
    rules: ["co-03"],
    faults: ["co-04", "co-05"],
    quantity: one,
    present: ({ arl }) => flag(given(arl, `${COMMISSIONING}.arl`)),
  },
  {
    product: "acceptance-record",
    title: { fr: "Recette signée par les deux", en: "Acceptance record signed by both" },
    sort: "step",
    rules: ["co-06"],
    faults: ["co-06", "co-07"],
    quantity: one,
    present: ({ technicianSignedOn, clientSignedOn }) =>
      flag(
        every(
          given(technicianSignedOn, `${COMMISSIONING}.acceptance.technicianSignedOn`),
          given(clientSignedOn, `${COMMISSIONING}.acceptance.clientSignedOn`),
        ),
      ),
  },
];
