import type { CardReader } from "../../../model/workstation-hardware.js";
import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { transmit, unverified, warning } from "../phases.js";
import { type Fact, isFalse, isIn, isOneOf, of } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { MGF, QDM_140, QDP_LECT, SEED, SILICON } from "../sources.js";
import { answer, every, not, some, type Tri } from "../tri.js";

const READERS = "workstation.readers[]";
const SV = "workstation.software.billing.approval.sv";

/** A reader that needs homologation: transparent PC/SC readers need none. */
function homologable({ mode }: CardReader): Tri {
  return isOneOf(mode, ["galss-tl", "standalone"], `${READERS}.mode`);
}

function versionIn(
  list: Fact<readonly string[]>,
  { approval }: WorkstationFacts,
  field: "homologatedFor" | "conformsByWaiver",
): Tri {
  return isIn(of(approval, "sv") ?? undefined, list, { value: SV, list: `${READERS}.${field}` });
}

function versionData({ approval }: WorkstationFacts): { sv: string } {
  return { sv: String(of(approval, "sv") ?? "?") };
}

/** HW-08. */
const readerHomologated: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-08",
  slug: "reader-homologated",
  title: { fr: "Lecteur homologué", en: "Reader homologated" },
  basis: "secondary",
  sources: [SEED, QDM_140],
  phases: /* @__PURE__ */ transmit(),
  each: "reader",
  after: ["sesam-vitale/sw-03"],
  check: (reader, { facts }) =>
    answer(
      homologable(reader),
      not(
        some(
          versionIn(reader.homologatedFor, facts, "homologatedFor"),
          versionIn(reader.conformsByWaiver, facts, "conformsByWaiver"),
        ),
      ),
      { fail: "notHomologated", data: versionData(facts) },
    ),
  messages: {
    notHomologated: {
      fr: "Ce lecteur n'est pas homologué pour la version {sv}.",
      en: "This reader is not homologated for version {sv}.",
    },
  },
  remedy: { fr: "Mettre à jour ou remplacer le lecteur.", en: "Update or replace the reader." },
});

/** HW-09. The year of the first homologations for 1.40 is inferred: the phase is marked unverified. */
const readerByWaiver: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-09",
  slug: "reader-by-waiver",
  title: { fr: "Lecteur toléré par dérogation", en: "Reader tolerated by waiver" },
  basis: "secondary",
  sources: [QDM_140],
  phases: /* @__PURE__ */ unverified(/* @__PURE__ */ warning("2004-06-09")),
  each: "reader",
  after: ["sesam-vitale/sw-03"],
  check: (reader, { facts }) =>
    answer(
      homologable(reader),
      every(
        versionIn(reader.conformsByWaiver, facts, "conformsByWaiver"),
        not(versionIn(reader.homologatedFor, facts, "homologatedFor")),
      ),
      { fail: "tolerated", data: versionData(facts) },
    ),
  messages: {
    tolerated: {
      fr: "Ce lecteur ancien est toléré pour la version {sv} : il ne lit pas les cartes Vitale 2 et ne peut plus être vendu (année déduite).",
      en: "This old reader is tolerated for version {sv}: it cannot read Vitale 2 cards and may not be sold again (year inferred).",
    },
  },
  remedy: { fr: "Prévoir son remplacement.", en: "Plan its replacement." },
});

/** HW-10. */
const readerModeDriven: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-10",
  slug: "reader-mode-driven",
  title: { fr: "Mode du lecteur piloté par le logiciel", en: "Reader mode driven by the software" },
  basis: "secondary",
  sources: [MGF],
  phases: /* @__PURE__ */ transmit(),
  each: "reader",
  after: ["sesam-vitale/sw-02"],
  check: ({ mode }, { facts }) =>
    answer(
      true,
      not(
        isIn(mode, of(facts.billing, "readerModes"), {
          value: `${READERS}.mode`,
          list: "workstation.software.billing.readerModes",
        }),
      ),
      { fail: "notDriven", at: ["mode"], data: { mode: mode ?? "?" } },
    ),
  messages: {
    notDriven: {
      fr: "Le logiciel ne sait pas piloter ce lecteur (mode {mode}).",
      en: "The software cannot drive this reader (mode {mode}).",
    },
  },
  remedy: { fr: "Changer de mode ou de logiciel.", en: "Change the mode or the software." },
});

/** HW-16. */
const readsVitale2: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-16",
  slug: "reads-vitale-2",
  title: { fr: "Lecture des cartes Vitale 2", en: "Reads Vitale 2 cards" },
  basis: "secondary",
  sources: [QDP_LECT, SILICON],
  phases: /* @__PURE__ */ warning("2007-01-01"),
  each: "reader",
  check: ({ readsVitale2 }) =>
    answer(true, isFalse(readsVitale2, `${READERS}.readsVitale2`), { fail: "refused", at: ["readsVitale2"] }),
  messages: { refused: { fr: "Les cartes récentes sont refusées.", en: "Newer cards are refused." } },
  remedy: { fr: "Installer le logiciel de lecteur 3.0.", en: "Install reader software 3.0." },
});

/** Rules on what a reader was approved for. */
export const homologationRules: readonly Rule<SesamVitaleShape>[] = [
  readerHomologated,
  readerByWaiver,
  readerModeDriven,
  readsVitale2,
];
