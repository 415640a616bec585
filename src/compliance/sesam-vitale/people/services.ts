import { compareRatios, ratioTimes } from "../../../model/money/ratio-ops.js";
import type { Rule } from "../../../plugins/rule.js";
import { unverified, warning } from "../phases.js";
import { below, type Fact, isNumber, isTrue, of } from "../read.js";
import { DOCTORS, FAMI, titularIs } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { CEG_FS, D365, IZY, LABOITE, OLAQIN, QDP_SCOR } from "../sources.js";
import { answer, not, type Tri } from "../tri.js";

const SCOR = "workstation.services.scor";
const RATE = ["practice", "fseRate"];

/** SVC-01. */
const scorParamedical: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/svc-01",
  slug: "scor-paramedical",
  title: { fr: "SCOR (paramédicaux)", en: "SCOR (paramedical)" },
  basis: "secondary",
  sources: [IZY, LABOITE],
  phases: /* @__PURE__ */ warning("2019-01-01"),
  check: (_, { facts }) =>
    answer(
      titularIs(facts, ["nurse", "physio", "speech", "podiatrist", "orthoptist"]),
      not(isTrue(of(facts.services, "scor"), SCOR)),
      { fail: "none", at: ["workstation", "services"] },
    ),
  messages: {
    none: {
      fr: "Sans SCOR : forfait perdu, ordonnances sur papier.",
      en: "Without SCOR: lump sum lost, prescriptions on paper.",
    },
  },
  remedy: { fr: "Mettre SCOR en service.", en: "Put SCOR into service." },
});

/** SVC-02. The year of its start is editorial. */
const scorPharmacy: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/svc-02",
  slug: "scor-pharmacy",
  title: { fr: "SCOR (pharmacie)", en: "SCOR (pharmacy)" },
  basis: "convention",
  sources: [QDP_SCOR],
  phases: /* @__PURE__ */ unverified(/* @__PURE__ */ warning("2013-01-01")),
  check: (_, { facts }) =>
    answer(titularIs(facts, ["pharmacist"]), not(isTrue(of(facts.services, "scor"), SCOR)), {
      fail: "none",
      at: ["workstation", "services"],
    }),
  messages: { none: { fr: "Sans SCOR, le forfait est perdu.", en: "Without SCOR the lump sum is lost." } },
  remedy: { fr: "Mettre SCOR en service.", en: "Put SCOR into service." },
});

/** SVC-03. */
const fseRateFami: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/svc-03",
  slug: "fse-rate-fami",
  title: { fr: "Taux de FSE (FAMI)", en: "Share of electronic sheets (FAMI)" },
  basis: "secondary",
  sources: [D365, IZY],
  phases: /* @__PURE__ */ warning("2018-01-01"),
  check: (_, { facts }) => {
    const rate = of(facts.practice, "fseRate");
    return answer(titularIs(facts, FAMI), below(rate, 0.7, "practice.fseRate"), {
      fail: "low",
      at: RATE,
      data: { rate: rate ?? 0 },
    });
  },
  messages: {
    low: {
      fr: "Forfait FAMI perdu : {rate} des feuilles sont électroniques, il faut 0,70.",
      en: "FAMI lump sum lost: {rate} of the sheets are electronic, 0.70 is needed.",
    },
  },
  remedy: { fr: "Envoyer plus de feuilles électroniques.", en: "Send more electronic sheets." },
});

/** SVC-04. More than two thirds. */
const fseRateDoctors: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/svc-04",
  slug: "fse-rate-doctors",
  title: { fr: "Taux de FSE (médecins)", en: "Share of electronic sheets (doctors)" },
  basis: "secondary",
  sources: [CEG_FS],
  phases: /* @__PURE__ */ warning("2024-01-01", "2026-01-01"),
  check: (_, { facts }) => {
    const rate = of(facts.practice, "fseRate");
    return answer(titularIs(facts, DOCTORS), atMostTwoThirds(rate), {
      fail: "low",
      at: RATE,
      data: { rate: rate ?? 0 },
    });
  },
  messages: {
    low: {
      fr: "Forfait structure perdu : {rate} des feuilles sont électroniques, il en faut plus des deux tiers.",
      en: "Forfait structure lost: {rate} of the sheets are electronic, more than two thirds are needed.",
    },
  },
  remedy: { fr: "Envoyer plus de feuilles électroniques.", en: "Send more electronic sheets." },
});

function atMostTwoThirds(rate: Fact<number>): Tri {
  if (rate === null) return false;
  return isNumber(rate) ? compareRatios(ratioTimes(rate, 3), 2) <= 0 : ["practice.fseRate"];
}

/** SVC-05. 60 %, then 80 % from 2028; 2027 by continuity. */
const teleserviceUsage: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/svc-05",
  slug: "teleservice-usage",
  title: { fr: "Usage des téléservices (DONUM)", en: "Use of online services (DONUM)" },
  basis: "secondary",
  sources: [OLAQIN],
  phases: /* @__PURE__ */ warning("2026-01-01"),
  check: (_, { facts, lawDate }) => {
    const rate = of(facts.practice, "teleserviceUsageRate");
    const least = lawDate < "2028-01-01" ? 0.6 : 0.8;
    return answer(titularIs(facts, DOCTORS), below(rate, least, "practice.teleserviceUsageRate"), {
      fail: "low",
      at: ["practice", "teleserviceUsageRate"],
      data: { rate: rate ?? 0, least },
    });
  },
  messages: {
    low: {
      fr: "DONUM perdue : usage des téléservices de {rate}, il faut {least}.",
      en: "DONUM lost: online services are used at {rate}, {least} is needed.",
    },
  },
  remedy: { fr: "Utiliser les téléservices.", en: "Use online services." },
});

/** Rules on what incentives ask of the practice. */
export const serviceRules: readonly Rule<SesamVitaleShape>[] = [
  scorParamedical,
  scorPharmacy,
  fseRateFami,
  fseRateDoctors,
  teleserviceUsage,
];
