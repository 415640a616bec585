import type { Rule } from "../../../plugins/rule.js";
import { isTitular } from "../people.js";
import { transmit } from "../phases.js";
import { type Fact, given, isFalse, isOneOf, isTrue, objectOf, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { CEL, DMP_HOMOLOG, FMF_CPF, MEDTX, RDP, SEED } from "../sources.js";
import { answer, every, not, some, type Tri } from "../tri.js";

const CARD = "practice.practitioners[].card";

/** CD-01. A replacement may sign with a CPF; nobody else may, and staff cards and e-CPS are not accepted. */
const ownSigningCard: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-01",
  slug: "own-signing-card",
  title: { fr: "Carte de signature", en: "Signing card" },
  basis: "standard",
  sources: [SEED, CEL],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  check: ({ role, card }) => {
    const held = given(objectOf(card), CARD);
    const type: Fact<string> = of(objectOf(card), "type") ?? undefined;
    const signs = some(
      isOneOf(type, ["CPS"], `${CARD}.type`),
      every(isOneOf(role, ["replacement"], "practice.practitioners[].role"), isOneOf(type, ["CPF"], `${CARD}.type`)),
    );
    return answer(true, not(every(held, signs)), {
      fail: held === false ? "none" : "wrongKind",
      at: ["card"],
      data: { type: type ?? "" },
    });
  },
  messages: {
    none: { fr: "Cette personne ne peut pas signer : pas de carte.", en: "This person cannot sign: no card." },
    wrongKind: {
      fr: "Une carte {type} ne signe pas de feuilles de soins ici.",
      en: "A {type} card does not sign care sheets here.",
    },
  },
  remedy: { fr: "Commander la carte auprès de l'émetteur.", en: "Order the card from the issuer." },
});

/** CD-03. */
const cardPin: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-03",
  slug: "card-pin",
  title: { fr: "Code porteur", en: "PIN of the card" },
  basis: "standard",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }) =>
    answer(true, not(isTrue(of(card, "pinKnown"), `${CARD}.pinKnown`)), { fail: "none", at: ["card"] }),
  messages: { none: { fr: "Le code porteur manque.", en: "The PIN is missing." } },
  remedy: { fr: "Redemander le code à l'émetteur.", en: "Ask the issuer for it again." },
});

/** CD-04. */
const cardLocked: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-04",
  slug: "card-locked",
  title: { fr: "Carte bloquée", en: "Card locked" },
  basis: "standard",
  sources: [MEDTX],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }) =>
    answer(true, isTrue(of(card, "pinBlocked"), `${CARD}.pinBlocked`), { fail: "locked", at: ["card"] }),
  messages: { locked: { fr: "Trois codes faux : la carte est bloquée.", en: "Three wrong PINs: the card is locked." } },
  remedy: {
    fr: "La faire débloquer par l'émetteur (dix fois au plus).",
    en: "Have the issuer unlock it (ten times at most).",
  },
});

/** CD-05. */
const borrowedCard: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-05",
  slug: "borrowed-card",
  title: { fr: "Carte prêtée", en: "Borrowed card" },
  basis: "secondary",
  sources: [FMF_CPF, RDP],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ id, card }) => {
    const holder = of(card, "holderId");
    const other: Tri = typeof holder === "string" ? holder !== id : [`${CARD}.holderId`];
    return answer(true, other, { fail: "borrowed", at: ["card", "holderId"], data: { holder: String(holder) } });
  },
  messages: {
    borrowed: {
      fr: "C'est la carte de {holder} : le prêt de carte est tenu pour une fraude.",
      en: "It is the card of {holder}: lending a card is treated as fraud.",
    },
  },
  remedy: { fr: "Travailler avec sa propre carte.", en: "Work with one's own card." },
});

/** CD-06. */
const testCardInProduction: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-06",
  slug: "test-card-in-production",
  title: { fr: "Carte de test en production", en: "Test card in production" },
  basis: "standard",
  sources: [DMP_HOMOLOG, MEDTX],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }, { facts }) =>
    answer(
      isOneOf(facts.stage ?? undefined, ["production"], "workstation.stage"),
      isTrue(of(card, "isTest"), `${CARD}.isTest`),
      { fail: "test", at: ["card", "isTest"] },
    ),
  messages: {
    test: { fr: "Une carte de test sert en production.", en: "A test card is used in production." },
  },
  remedy: { fr: "Mettre la carte réelle.", en: "Use the real card." },
});

/** CD-08. A replacement's card holds a generic domain: only titulars are looked at. */
const insurerDataOnCard: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-08",
  slug: "insurer-data-on-card",
  title: { fr: "Domaine assurance maladie sur la carte", en: "Insurer data on the card" },
  basis: "standard",
  sources: [MEDTX],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: (person) =>
    answer(isTitular(person), isFalse(of(person.card, "damPresent"), `${CARD}.damPresent`), {
      fail: "none",
      at: ["card", "damPresent"],
    }),
  messages: {
    none: {
      fr: "La carte ne porte pas les données de l'assurance maladie : erreur F004.",
      en: "The card holds no insurer data: error F004.",
    },
  },
  remedy: { fr: "Voir la CPAM, puis l'émetteur.", en: "See the CPAM, then the issuer." },
});

/** Rules on who signs, with which card. */
export const signingRules: readonly Rule<SesamVitaleShape>[] = [
  ownSigningCard,
  cardPin,
  cardLocked,
  borrowedCard,
  testCardInProduction,
  insurerDataOnCard,
];
