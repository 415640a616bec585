import { countWorkingDays } from "../../../model/calendar/working-days.js";
import { type CalendarDate, isDate } from "../../../model/date.js";
import { addDays } from "../../../model/date-arithmetic.js";
import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { file, fileThenWarning, warning } from "../phases.js";
import { below, given, isNumber, isOneOf, isTrue, of } from "../read.js";
import { rule, type SesamVitaleShape, type WorkstationPolicy } from "../shape.js";
import { CPAM24, HOUSE, R161_47 } from "../sources.js";
import { answer, every, not, some, type Tri } from "../tri.js";

const COMMISSIONING = "workstation.commissioning";
const AT = ["workstation", "commissioning"];

/** CO-05. */
const arlMatchesLot: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-05",
  slug: "arl-matches-lot",
  title: { fr: "ARL du bon lot", en: "ARL of the right lot" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ file(),
  after: ["sesam-vitale/co-03"],
  check: (_, { facts }) => {
    const number = not(sameLot(facts));
    return answer(true, some(number, not(inOrder(facts))), {
      fail: number === true ? "otherLot" : "badDates",
      at: [...AT, "arl"],
    });
  },
  messages: {
    otherLot: {
      fr: "L'ARL ne prouve rien : son numéro de lot n'est pas celui du lot envoyé, ou l'un des deux manque.",
      en: "The ARL proves nothing: its lot number is not that of the lot sent, or one is missing.",
    },
    badDates: {
      fr: "L'ARL ne prouve rien : il est daté d'avant l'envoi, ou l'une des deux dates manque.",
      en: "The ARL proves nothing: it is dated before the sending, or one of the dates is missing.",
    },
  },
  remedy: { fr: "Classer le bon ARL.", en: "File the right one." },
});

function sameLot({ testLot, arl }: WorkstationFacts): Tri {
  const [sent, acknowledged] = [of(testLot, "lotNumber"), of(arl, "lotNumber")];
  const both = every(
    given(sent, `${COMMISSIONING}.testLot.lotNumber`),
    given(acknowledged, `${COMMISSIONING}.arl.lotNumber`),
  );
  return both === true ? sent === acknowledged : both;
}

function inOrder({ sentOn, receivedOn }: WorkstationFacts): Tri {
  const both = every(
    given(sentOn, `${COMMISSIONING}.testLot.sentOn`),
    given(receivedOn, `${COMMISSIONING}.arl.receivedOn`),
  );
  return isDate(sentOn) && isDate(receivedOn) ? sentOn <= receivedOn : both;
}

/** CO-07. */
const signedAfterArl: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-07",
  slug: "signed-after-arl",
  title: { fr: "Signature après l'ARL", en: "Signed after the ARL" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/co-03", "sesam-vitale/co-06"],
  check: (_, { facts: { arl, receivedOn, clientSignedOn } }) =>
    answer(
      every(
        isOneOf(of(arl, "status") ?? undefined, ["positive"], `${COMMISSIONING}.arl.status`),
        given(receivedOn, `${COMMISSIONING}.arl.receivedOn`),
      ),
      isDate(clientSignedOn) && isDate(receivedOn)
        ? clientSignedOn < receivedOn
        : [`${COMMISSIONING}.acceptance.clientSignedOn`],
      { fail: "tooEarly", at: [...AT, "acceptance", "clientSignedOn"] },
    ),
  messages: { tooEarly: { fr: "La recette est signée avant l'ARL.", en: "The acceptance was signed before the ARL." } },
  remedy: { fr: "Faire signer de nouveau.", en: "Have it signed again." },
});

/** CO-08. It counts from the day after the sending. */
const arlLate: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-08",
  slug: "arl-late",
  title: { fr: "ARL en retard", en: "ARL late" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/co-02"],
  check: (_, { facts: { arl, sentOn }, asOf, policy }) => {
    if (arl) return "notApplicable";
    const days = isDate(sentOn) ? workingDaysSince(sentOn, asOf, policy) : undefined;
    const late = days === undefined ? [`${COMMISSIONING}.testLot.sentOn`] : days > policy.arlTimeoutWorkingDays;
    return answer(
      every(not(given(arl, `${COMMISSIONING}.arl`)), given(sentOn, `${COMMISSIONING}.testLot.sentOn`)),
      late,
      { fail: "late", at: AT, data: { days: days ?? 0 } },
    );
  },
  messages: {
    late: {
      fr: "Pas d'ARL {days} jours ouvrés après l'envoi.",
      en: "No ARL {days} working days after the sending.",
    },
  },
  remedy: { fr: "Appeler la caisse.", en: "Call the insurer." },
});

function workingDaysSince(
  sentOn: CalendarDate,
  asOf: CalendarDate,
  { holidays }: WorkstationPolicy,
): number | undefined {
  const counted = countWorkingDays({ from: addDays(sentOn, 1), until: addDays(asOf, 1) }, holidays);
  return counted.ok ? counted.value : undefined;
}

/** CO-11. The interval is already counted in working days. */
const sendingInterval: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-11",
  slug: "sending-interval",
  title: { fr: "Délai d'envoi", en: "Sending interval" },
  basis: "law",
  sources: [R161_47, CPAM24],
  phases: /* @__PURE__ */ warning(),
  check: (_, { facts }) => {
    const days = of(facts.network, "sendIntervalWorkingDays");
    return answer(true, tooLong(facts), {
      fail: "late",
      at: ["workstation", "network", "sendIntervalWorkingDays"],
      data: { days: days ?? 0 },
    });
  },
  messages: {
    late: {
      fr: "Un envoi tous les {days} jours ouvrés dépasse le délai légal : 3, ou 8 en tiers payant.",
      en: "One sending every {days} working days exceeds the legal time: 3, or 8 with third-party payment.",
    },
  },
  remedy: { fr: "Envoyer chaque jour.", en: "Send every day." },
});

function tooLong({ network, practice }: WorkstationFacts): Tri {
  const days = of(network, "sendIntervalWorkingDays");
  if (days === null) return false;
  if (!isNumber(days)) return ["workstation.network.sendIntervalWorkingDays"];
  return every(days > 3, some(days > 8, not(isTrue(of(practice, "mostlyThirdParty"), "practice.mostlyThirdParty"))));
}

/** CO-12. It blocks only while the text that was read was in force. */
const duplicateRetention: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/co-12",
  slug: "duplicate-retention",
  title: { fr: "Conservation des doubles", en: "Retention of duplicates" },
  basis: "law",
  sources: [R161_47],
  phases: /* @__PURE__ */ fileThenWarning("2003-04-30"),
  after: ["sesam-vitale/sw-02"],
  check: (_, { facts }) => {
    const days = of(facts.billing, "retentionDays");
    return answer(true, below(days, 90, "workstation.software.billing.retentionDays"), {
      fail: "short",
      at: ["workstation", "software", "billing", "retentionDays"],
      data: { days: days ?? 0 },
    });
  },
  messages: {
    short: {
      fr: "Les doubles sont gardés {days} jours, moins que 90 (texte lu : version de 1998).",
      en: "Duplicates are kept {days} days, fewer than 90 (text read: 1998 version).",
    },
  },
  remedy: { fr: "Changer le réglage.", en: "Change the setting." },
});

/** Rules on dates and delays. */
export const timingRules: readonly Rule<SesamVitaleShape>[] = [
  arlMatchesLot,
  signedAfterArl,
  arlLate,
  sendingInterval,
  duplicateRetention,
];
