import type { Practitioner } from "../../../model/workstation-practice.js";
import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { file, info, transmit } from "../phases.js";
import { isBefore, isOneOf, isTrue, objectOf, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { CEL, QDM_REMP, SEED, SVIEW } from "../sources.js";
import { answer, every, not, type Tri } from "../tri.js";

const PERSON = "practice.practitioners[]";

const transmits = (person: Practitioner): Tri => isTrue(person.transmits, `${PERSON}.transmits`);

/** RP-01. A limit of a publisher's free profiles: in law a replacement may transmit with his own card. */
const replacementProfile: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/rp-01",
  slug: "replacement-profile",
  title: { fr: "Profil de remplaçant", en: "Replacement profile" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  each: "replacement",
  after: ["sesam-vitale/sw-02"],
  check: (person, { facts }) =>
    answer(
      transmits(person),
      not(
        isTrue(
          of(facts.billing, "replacementProfilesCanTransmit"),
          "workstation.software.billing.replacementProfilesCanTransmit",
        ),
      ),
      { fail: "cannot" },
    ),
  messages: {
    cannot: {
      fr: "Le profil de remplaçant de ce logiciel ne peut pas télétransmettre.",
      en: "The replacement profile of this software cannot transmit.",
    },
  },
  remedy: { fr: "Prendre l'option payante, ou des feuilles papier.", en: "Take the paid option, or paper sheets." },
});

/** RP-02. */
const replacementOnPaper: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/rp-02",
  slug: "replacement-on-paper",
  title: { fr: "Remplacement sur papier", en: "Replacement on paper" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ info(),
  each: "replacement",
  check: (person) => answer(not(transmits(person)), true, { fail: "paper" }),
  messages: {
    paper: { fr: "Feuilles papier pendant le remplacement.", en: "Paper sheets during the replacement." },
  },
  remedy: { fr: "Prévenir le client.", en: "Tell the client." },
});

/** RP-04. */
const replacementSession: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/rp-04",
  slug: "replacement-session",
  title: { fr: "Session de remplacement", en: "Replacement session" },
  basis: "secondary",
  sources: [CEL, SVIEW],
  phases: /* @__PURE__ */ transmit(),
  each: "replacement",
  check: (person, { facts }) =>
    answer(transmits(person), not(replacesTitular(person, facts)), { fail: "nobody", at: ["replaces"] }),
  messages: {
    nobody: {
      fr: "La personne remplacée n'est pas un titulaire du cabinet : pas de session de remplacement possible.",
      en: "The person replaced is not a titular of the practice: no replacement session is possible.",
    },
  },
  remedy: { fr: "Ouvrir la session de la personne remplacée.", en: "Open the session of the person replaced." },
});

function replacesTitular({ replaces }: Practitioner, facts: WorkstationFacts): Tri {
  const all = facts.titulars;
  if ("missing" in all) return all.missing;
  return isOneOf(
    replaces,
    all.map(({ id }) => id),
    `${PERSON}.replaces`,
  );
}

/** RP-05. The license is yearly, renewed each 15 November. */
const replacementLicense: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/rp-05",
  slug: "replacement-license",
  title: { fr: "Licence de remplacement", en: "Replacement license" },
  basis: "secondary",
  sources: [QDM_REMP],
  phases: /* @__PURE__ */ file(),
  each: "replacement",
  after: ["sesam-vitale/cd-01"],
  check: (person, { asOf }) => {
    const { card, replacementLicense } = person;
    const validUntil = of(objectOf(replacementLicense), "validUntil");
    const scope = every(
      transmits(person),
      isOneOf(of(objectOf(card), "type") ?? undefined, ["CPF"], `${PERSON}.card.type`),
    );
    if (validUntil === null) return answer(scope, true, { fail: "none", at: ["replacementLicense"] });
    return answer(scope, isBefore(validUntil, asOf, `${PERSON}.replacementLicense.validUntil`), {
      fail: "lapsed",
      at: ["replacementLicense", "validUntil"],
      data: { validUntil: String(validUntil) },
    });
  },
  messages: {
    none: { fr: "Pas de licence de remplacement.", en: "No replacement license." },
    lapsed: {
      fr: "La licence de remplacement était valable jusqu'au {validUntil}.",
      en: "The replacement license was valid until {validUntil}.",
    },
  },
  remedy: { fr: "La renouveler (chaque 15 novembre).", en: "Renew it (each 15 November)." },
});

/** Rules on replacements. */
export const replacementRules: readonly Rule<SesamVitaleShape>[] = [
  replacementProfile,
  replacementOnPaper,
  replacementSession,
  replacementLicense,
];
