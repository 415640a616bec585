import { isDate } from "../../../model/date.js";
import { addDays } from "../../../model/date-arithmetic.js";
import type { Rule } from "../../../plugins/rule.js";
import { file, transmit, warning } from "../phases.js";
import { given, isBefore, isFalse, isOneOf, isTrue, objectOf, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { HOUSE, MEDTX, MUST_CPX, SEED } from "../sources.js";
import { answer, every, not, type Tri } from "../tri.js";

const CARD = "practice.practitioners[].card";

/** CD-02. */
const cardExpired: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-02",
  slug: "card-expired",
  title: { fr: "Carte périmée", en: "Card expired" },
  basis: "standard",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }, { asOf }) => {
    const validUntil = of(card, "validUntil") ?? undefined;
    return answer(true, isBefore(validUntil, asOf, `${CARD}.validUntil`), {
      fail: "expired",
      at: ["card", "validUntil"],
      data: { validUntil: String(validUntil) },
    });
  },
  messages: {
    expired: { fr: "La carte était valable jusqu'au {validUntil}.", en: "The card was valid until {validUntil}." },
  },
  remedy: { fr: "Renouveler la carte.", en: "Renew the card." },
});

/** CD-09. */
const cardExpiresSoon: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-09",
  slug: "card-expires-soon",
  title: { fr: "Carte bientôt périmée", en: "Card expires soon" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }, { asOf, policy: { cardExpiryNoticeDays } }) => {
    const validUntil = of(card, "validUntil");
    const soon: Tri = isDate(validUntil)
      ? asOf <= validUntil && validUntil <= addDays(asOf, cardExpiryNoticeDays)
      : [`${CARD}.validUntil`];
    return answer(true, soon, { fail: "soon", at: ["card", "validUntil"], data: { validUntil: String(validUntil) } });
  },
  messages: {
    soon: { fr: "La carte est valable jusqu'au {validUntil}.", en: "The card is valid until {validUntil}." },
  },
  remedy: { fr: "Commander la nouvelle carte sans attendre.", en: "Order the new card early." },
});

/** CD-10. */
const cardMatchesPractice: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-10",
  slug: "card-matches-practice",
  title: { fr: "Carte à jour du cabinet", en: "Card up to date with the practice" },
  basis: "standard",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  each: "tx",
  after: ["sesam-vitale/cd-01"],
  check: ({ card }) =>
    answer(true, isFalse(of(card, "situationMatches"), `${CARD}.situationMatches`), {
      fail: "differs",
      at: ["card", "situationMatches"],
    }),
  messages: {
    differs: {
      fr: "La carte n'est pas à jour de la situation du cabinet.",
      en: "The card is not up to date with the practice.",
    },
  },
  remedy: { fr: "Faire mettre la carte à jour.", en: "Have the card updated." },
});

/** CD-11. The standard is silent on secretaries: it only warns. */
const staffCard: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-11",
  slug: "staff-card",
  title: { fr: "Carte du personnel", en: "Staff card" },
  basis: "secondary",
  sources: [MUST_CPX],
  phases: /* @__PURE__ */ warning(),
  each: "staff",
  check: ({ preparesFse, card }) =>
    answer(
      isTrue(preparesFse, "practice.practitioners[].preparesFse"),
      not(
        every(given(objectOf(card), CARD), isOneOf(of(objectOf(card), "type") ?? undefined, ["CPE"], `${CARD}.type`)),
      ),
      { fail: "none", at: ["card"] },
    ),
  messages: {
    none: {
      fr: "Le personnel travaille sous la carte de quelqu'un d'autre.",
      en: "Staff works under somebody else's card.",
    },
  },
  remedy: { fr: "Commander une carte de personnel (CPE).", en: "Order a staff card (CPE)." },
});

/** CD-07. */
const mixedCardKinds: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/cd-07",
  slug: "mixed-card-kinds",
  title: { fr: "Cartes de test et réelles mêlées", en: "Test and real cards mixed" },
  basis: "standard",
  sources: [MEDTX],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/co-02"],
  check: (_, { facts }) =>
    answer(true, isOneOf(of(facts.testLot, "cardsKind"), ["mixed"], "workstation.commissioning.testLot.cardsKind"), {
      fail: "mixed",
      at: ["workstation", "commissioning", "testLot", "cardsKind"],
    }),
  messages: {
    mixed: {
      fr: "Une carte de test et une carte réelle : erreur F026.",
      en: "One test card and one real card: error F026.",
    },
  },
  remedy: { fr: "Prendre deux cartes de même nature.", en: "Use two cards of the same kind." },
});

/** Rules on the state of cards. */
export const validityRules: readonly Rule<SesamVitaleShape>[] = [
  cardExpired,
  cardExpiresSoon,
  cardMatchesPractice,
  staffCard,
  mixedCardKinds,
];
