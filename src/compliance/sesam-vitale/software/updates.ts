import { isDate } from "../../../model/date.js";
import { daysBetween } from "../../../model/date-arithmetic.js";
import type { Rule } from "../../../plugins/rule.js";
import { warning } from "../phases.js";
import { atLeast, isTrue, of } from "../read.js";
import { DOCTORS, FAMI, titularIs } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { CEG_FS, D365, FSPF14, IZY, LABOITE, OLAQIN, SEED } from "../sources.js";
import { answer, not, some } from "../tri.js";

const ADDENDUM = "workstation.software.billing.approval.addendum";
const TABLES = "workstation.software.billing.tablesDate";
const MANAGEMENT = "workstation.software.management";
const AT = ["workstation", "software", "billing", "approval", "addendum"];

/** SW-10. */
const addendum8: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-10",
  slug: "addendum-8",
  title: { fr: "Addendum 8 (médecins)", en: "Addendum 8 (doctors)" },
  basis: "secondary",
  sources: [CEG_FS],
  phases: /* @__PURE__ */ warning("2024-01-01"),
  after: ["sesam-vitale/sw-03"],
  check: (_, { facts }) =>
    answer(titularIs(facts, DOCTORS), not(atLeast(of(facts.approval, "addendum"), 8, ADDENDUM)), {
      fail: "below",
      at: AT,
    }),
  messages: {
    below: {
      fr: "Sans l'addendum 8, l'aide à l'équipement est perdue.",
      en: "Without addendum 8 the equipment incentive is lost.",
    },
  },
  remedy: { fr: "Installer l'addendum 8.", en: "Install addendum 8." },
});

/** SW-11. */
const famiAddendum: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-11",
  slug: "fami-addendum",
  title: { fr: "Addendum du forfait FAMI", en: "Addendum for the FAMI lump sum" },
  basis: "secondary",
  sources: [IZY],
  phases: /* @__PURE__ */ warning("2023-01-01"),
  after: ["sesam-vitale/sw-03"],
  check: (_, { facts, policy }) =>
    answer(titularIs(facts, FAMI), not(atLeast(of(facts.approval, "addendum"), policy.famiMinAddendum, ADDENDUM)), {
      fail: "below",
      at: AT,
      data: { least: policy.famiMinAddendum },
    }),
  messages: {
    below: {
      fr: "Sous l'addendum {least}, le forfait FAMI est perdu.",
      en: "Below addendum {least} the FAMI lump sum is lost.",
    },
  },
  remedy: { fr: "Mettre à jour le module.", en: "Update the module." },
});

/** SW-12. */
const actTablesAge: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-12",
  slug: "act-tables-age",
  title: { fr: "Âge des tables d'actes", en: "Age of the act tables" },
  basis: "convention",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/sw-02"],
  check: (_, { facts, asOf, policy: { tablesMaxAgeDays } }) => {
    const tables = of(facts.billing, "tablesDate");
    const at = ["workstation", "software", "billing", "tablesDate"];
    if (tables === null) return { fail: "absent", at };
    if (!isDate(tables)) return { missing: [TABLES] };
    const days = daysBetween(tables, asOf);
    return answer(true, days > tablesMaxAgeDays, { fail: "old", at, data: { tables, days } });
  },
  messages: {
    absent: { fr: "La date des tables d'actes n'est pas connue.", en: "The act tables have no date." },
    old: {
      fr: "Les tables d'actes du {tables} ont {days} jours.",
      en: "The act tables of {tables} are {days} days old.",
    },
  },
  remedy: { fr: "Installer la mise à jour réglementaire.", en: "Install the regulatory update." },
});

/** SW-13. */
const segurDoctors: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-13",
  slug: "segur-doctors",
  title: { fr: "Ségur et aide à la prescription (médecins)", en: "Ségur and prescribing aid (doctors)" },
  basis: "secondary",
  sources: [CEG_FS, OLAQIN],
  phases: /* @__PURE__ */ warning("2024-01-01"),
  after: ["sesam-vitale/sw-01"],
  check: (_, { facts }) =>
    answer(
      titularIs(facts, DOCTORS),
      some(
        not(isTrue(of(facts.management, "segur"), `${MANAGEMENT}.segur`)),
        not(isTrue(of(facts.management, "lapCertified"), `${MANAGEMENT}.lapCertified`)),
      ),
      { fail: "lost", at: ["workstation", "software", "management"] },
    ),
  messages: {
    lost: {
      fr: "Sans logiciel référencé Ségur et aide à la prescription certifiée, l'aide est perdue.",
      en: "Without software referenced by Ségur and a certified prescribing aid, the incentive is lost.",
    },
  },
  remedy: { fr: "Passer à la version référencée.", en: "Move to the referenced version." },
});

/** SW-14. */
const segurPharmacists: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-14",
  slug: "segur-pharmacists",
  title: { fr: "Ségur (pharmaciens)", en: "Ségur (pharmacists)" },
  basis: "secondary",
  sources: [FSPF14],
  phases: /* @__PURE__ */ warning("2023-01-01"),
  after: ["sesam-vitale/sw-01"],
  check: (_, { facts }) =>
    answer(titularIs(facts, ["pharmacist"]), not(isTrue(of(facts.management, "segur"), `${MANAGEMENT}.segur`)), {
      fail: "lost",
      at: ["workstation", "software", "management"],
    }),
  messages: {
    lost: {
      fr: "Sans logiciel référencé Ségur, l'aide est perdue.",
      en: "Without referenced software the incentive is lost.",
    },
  },
  remedy: { fr: "Passer à la version référencée.", en: "Move to the referenced version." },
});

/** SW-15. */
const famiServices: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-15",
  slug: "fami-services",
  title: { fr: "DMP et messagerie sécurisée (FAMI)", en: "DMP and secure mail (FAMI)" },
  basis: "secondary",
  sources: [D365, LABOITE],
  phases: /* @__PURE__ */ warning("2023-01-01"),
  check: (_, { facts }) =>
    answer(
      titularIs(facts, FAMI),
      some(
        not(isTrue(of(facts.services, "dmpCompatible"), "workstation.services.dmpCompatible")),
        not(isTrue(of(facts.services, "mssante"), "workstation.services.mssante")),
      ),
      { fail: "lost", at: ["workstation", "services"] },
    ),
  messages: {
    lost: {
      fr: "Sans compatibilité DMP et messagerie sécurisée, le forfait FAMI est perdu.",
      en: "Without DMP compatibility and a secure mailbox the FAMI lump sum is lost.",
    },
  },
  remedy: {
    fr: "Ouvrir les options DMP et messagerie sécurisée.",
    en: "Subscribe to the DMP and secure mail options.",
  },
});

/** Rules on updates that incentives ask for. */
export const updateRules: readonly Rule<SesamVitaleShape>[] = [
  addendum8,
  famiAddendum,
  actTablesAge,
  segurDoctors,
  segurPharmacists,
  famiServices,
];
