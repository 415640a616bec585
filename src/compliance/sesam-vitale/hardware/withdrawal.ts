import { date } from "../../../model/date.js";
import type { CardReader } from "../../../model/workstation-hardware.js";
import type { Rule } from "../../../plugins/rule.js";
import { info, transmit, warning } from "../phases.js";
import { isBefore, isOneOf, startsWith } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { MAGNOLIA, MGF, VITALFACT } from "../sources.js";
import { answer, every, not, type Tri } from "../tri.js";

const READERS = "workstation.readers[]";
const isTla = ({ type }: CardReader): Tri => isOneOf(type, ["tla"], `${READERS}.type`);

/** HW-12. */
const galssWithdrawal: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-12",
  slug: "galss-withdrawal",
  title: { fr: "Retrait du GALSS", en: "Withdrawal of GALSS" },
  basis: "secondary",
  sources: [VITALFACT],
  phases: /* @__PURE__ */ warning("2019-02-01"),
  each: "reader",
  check: ({ mode }) => answer(true, startsWith(mode, "galss", `${READERS}.mode`), { fail: "galss", at: ["mode"] }),
  messages: { galss: { fr: "Le GALSS est en cours de retrait.", en: "GALSS is being withdrawn." } },
  remedy: { fr: "Passer en PC/SC.", en: "Move to full PC/SC." },
});

/** HW-13. It blocks on one commercial page, and says so: switch it off if the GIE says otherwise. */
const tlaUnusable: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-13",
  slug: "tla-unusable",
  title: { fr: "Terminal autonome hors d'usage", en: "Stand-alone terminal no longer usable" },
  basis: "secondary",
  sources: [MAGNOLIA],
  phases: /* @__PURE__ */ transmit("2025-07-01"),
  each: "reader",
  check: (reader) => answer(true, isTla(reader), { fail: "tla", at: ["type"] }),
  messages: {
    tla: {
      fr: "D'après une seule page commerciale, les terminaux autonomes (TLA) ne servent plus à télétransmettre depuis le 1er juillet 2025.",
      en: "According to one commercial page only, stand-alone terminals (TLA) can no longer be used to transmit since 1 July 2025.",
    },
  },
  remedy: {
    fr: "Prendre un lecteur PC/SC ou une application mobile ; désactiver cette règle si le GIE dit autre chose.",
    en: "Take a PC/SC reader or a mobile application; switch this rule off if the GIE says otherwise.",
  },
});

/** HW-14. */
const tlaSalesStop: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-14",
  slug: "tla-sales-stop",
  title: { fr: "Terminal autonome plus vendu", en: "Stand-alone terminal no longer sold" },
  basis: "secondary",
  sources: [MAGNOLIA],
  phases: /* @__PURE__ */ warning("2023-07-01", "2025-07-01"),
  each: "reader",
  check: (reader) => answer(true, isTla(reader), { fail: "tla", at: ["type"] }),
  messages: {
    tla: {
      fr: "Les terminaux autonomes (TLA) ne sont plus vendus.",
      en: "Stand-alone terminals (TLA) are no longer sold.",
    },
  },
  remedy: { fr: "Prévoir son remplacement.", en: "Plan a replacement." },
});

const PCSC_ONLY = /* @__PURE__ */ date("2022-01-01");

/** HW-15. */
const lateNonPcscPurchase: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-15",
  slug: "late-non-pcsc-purchase",
  title: { fr: "Achat tardif hors PC/SC", en: "Late purchase outside PC/SC" },
  basis: "secondary",
  sources: [MAGNOLIA],
  phases: /* @__PURE__ */ warning("2022-01-01"),
  each: "reader",
  check: ({ mode, installedOn }) =>
    answer(
      true,
      every(
        isOneOf(mode, ["galss-tl", "standalone"], `${READERS}.mode`),
        installedOn === null ? false : not(isBefore(installedOn, PCSC_ONLY, `${READERS}.installedOn`)),
      ),
      { fail: "late", at: ["installedOn"], data: { installedOn: String(installedOn) } },
    ),
  messages: {
    late: {
      fr: "Lecteur hors PC/SC installé le {installedOn}, après la fin des homologations de ce genre.",
      en: "Reader outside PC/SC installed on {installedOn}, after such readers ceased to be homologated.",
    },
  },
  remedy: { fr: "Le remplacer par un lecteur PC/SC.", en: "Replace it with a PC/SC reader." },
});

/** HW-18. */
const mixedBankTerminal: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-18",
  slug: "mixed-bank-terminal",
  title: { fr: "Terminal mixte bancaire et santé", en: "Mixed bank and health terminal" },
  basis: "secondary",
  sources: [MGF],
  phases: /* @__PURE__ */ info("2019-02-01"),
  each: "reader",
  check: ({ type }) => answer(true, isOneOf(type, ["mixed-eft"], `${READERS}.type`), { fail: "mixed", at: ["type"] }),
  messages: {
    mixed: {
      fr: "Les terminaux mixtes, bancaires et santé, disparaissent.",
      en: "Terminals for both bank and health cards are disappearing.",
    },
  },
  remedy: { fr: "Prendre un terminal bancaire séparé.", en: "Take a separate bank terminal." },
});

/** Rules on kinds of readers that are going away. */
export const withdrawalRules: readonly Rule<SesamVitaleShape>[] = [
  galssWithdrawal,
  tlaUnusable,
  tlaSalesStop,
  lateNonPcscPurchase,
  mixedBankTerminal,
];
