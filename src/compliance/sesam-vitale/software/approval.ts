import { isDate } from "../../../model/date.js";
import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { transmit, warning } from "../phases.js";
import { type Fact, isBefore, isIn, isTrue, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { HOUSE, SVIEW } from "../sources.js";
import { answer, every, not, type Tri } from "../tri.js";
import { compareVersions } from "../version.js";

const APPROVAL = "workstation.software.billing.approval";
const SV = "workstation.software.billing.approval.sv";
const AT = ["workstation", "software", "billing", "approval"];

function versionOf({ approval }: WorkstationFacts): Fact<string> {
  return of(approval, "sv") ?? undefined;
}

/** SW-04. Nothing readable says that approvals lapse: it only warns. */
const approvalLapsed: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-04",
  slug: "approval-lapsed",
  title: { fr: "Agrément échu", en: "Approval lapsed" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/sw-03"],
  check: (_, { facts, asOf }) => {
    const validUntil = of(facts.approval, "validUntil");
    return answer(true, isBefore(validUntil, asOf, `${APPROVAL}.validUntil`), {
      fail: "lapsed",
      at: [...AT, "validUntil"],
      data: { validUntil: String(validUntil) },
    });
  },
  messages: {
    lapsed: {
      fr: "L'agrément indiqué allait jusqu'au {validUntil} (qu'un agrément cesse n'a pas pu être vérifié).",
      en: "The approval ran until {validUntil} as stated (that approvals lapse could not be verified).",
    },
  },
  remedy: { fr: "Interroger l'éditeur.", en: "Ask the publisher." },
});

/** SW-05. Nothing readable says that approvals are given per profession: it only warns. */
const approvalProfession: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-05",
  slug: "approval-profession",
  title: { fr: "Profession couverte par l'agrément", en: "Profession covered by the approval" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  each: "tx",
  after: ["sesam-vitale/sw-03"],
  check: ({ profession }, { facts }) =>
    answer(
      true,
      not(
        isIn(profession, of(facts.approval, "professions") ?? undefined, {
          value: "practice.practitioners[].profession",
          list: `${APPROVAL}.professions`,
        }),
      ),
      { fail: "notCovered", data: { profession } },
    ),
  messages: {
    notCovered: {
      fr: "Le module n'est pas annoncé pour cette profession : {profession} (portée par profession non vérifiée).",
      en: "The module is not announced for this profession: {profession} (scope per profession unverified).",
    },
  },
  remedy: { fr: "Interroger l'éditeur.", en: "Ask the publisher." },
});

/** SW-06. The end date comes from the host, who vouches for it. */
const versionWithdrawn: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-06",
  slug: "version-withdrawn",
  title: { fr: "Version retirée", en: "Version withdrawn" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/sw-03"],
  check: (_, { facts, asOf, policy: { versionEnd } }) => {
    const sv = versionOf(facts);
    if (Object.keys(versionEnd).length === 0) return "notApplicable";
    if (typeof sv !== "string") return { missing: [SV] };
    const end = Object.hasOwn(versionEnd, sv) ? versionEnd[sv] : undefined;
    return answer(isDate(end), isDate(end) && asOf > end, {
      fail: "withdrawn",
      at: [...AT, "sv"],
      data: { sv, end: String(end) },
    });
  },
  messages: {
    withdrawn: {
      fr: "La version {sv} est retirée depuis le {end} (date fournie par l'intégrateur).",
      en: "Version {sv} was withdrawn on {end} (date supplied by the integrator).",
    },
  },
  remedy: { fr: "Migrer vers la version en vigueur.", en: "Migrate to the version in force." },
});

/** SW-08. Only for professions that the policy gives a first day: the true dates could not be verified. */
const ccamVersion: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-08",
  slug: "ccam-version",
  title: { fr: "Version capable de coder la CCAM", en: "Version able to code CCAM" },
  basis: "secondary",
  sources: [SVIEW],
  phases: /* @__PURE__ */ warning(),
  each: "tx",
  after: ["sesam-vitale/sw-03"],
  check: ({ profession, billsCcam }, { facts, asOf, policy: { ccamFrom } }) => {
    const from = Object.hasOwn(ccamFrom, profession) ? ccamFrom[profession] : undefined;
    const sv = versionOf(facts);
    const order = typeof sv === "string" ? compareVersions(sv, "1.40") : undefined;
    const older: Tri = order === undefined ? [SV] : order < 0;
    const due: Tri = isDate(from) && from <= asOf;
    return answer(every(due, isTrue(billsCcam, "practice.practitioners[].billsCcam")), older, {
      fail: "tooOld",
      data: { sv: String(sv) },
    });
  },
  messages: {
    tooOld: {
      fr: "La version {sv} ne code pas les actes de la CCAM.",
      en: "Version {sv} cannot code CCAM acts.",
    },
  },
  remedy: { fr: "Migrer vers un module en 1.40.", en: "Migrate to a 1.40 module." },
});

/** Rules on what the approval says. */
export const approvalRules: readonly Rule<SesamVitaleShape>[] = [
  approvalLapsed,
  approvalProfession,
  versionWithdrawn,
  ccamVersion,
];
