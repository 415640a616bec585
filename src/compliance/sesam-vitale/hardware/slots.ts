import type { CardReader } from "../../../model/workstation-hardware.js";
import type { Rule } from "../../../plugins/rule.js";
import { transmit } from "../phases.js";
import { atLeast, isOneOf, of, startsWith } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { MEDTX, MGF, SEED } from "../sources.js";
import { answer, every, not, some, someOf, type Tri } from "../tri.js";

const READERS = "workstation.readers";
const MODE = "workstation.readers[].mode";

const cpsSlot = ({ slots }: CardReader): Tri => atLeast(of(slots, "cps") ?? undefined, 1, `${READERS}[].slots.cps`);
const vitaleSlot = ({ slots }: CardReader): Tri =>
  atLeast(of(slots, "vitale") ?? undefined, 1, `${READERS}[].slots.vitale`);
const terminal = ({ mode }: CardReader): Tri => isOneOf(mode, ["galss-tl"], MODE);

/** HW-04. */
const readerAttached: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-04",
  slug: "reader-attached",
  title: { fr: "Lecteur relié", en: "Reader attached" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  each: "place",
  check: ({ readers }) => answer(true, not(someOf(readers, READERS, () => true)), { fail: "none" }),
  messages: {
    none: { fr: "Rien ne lit les cartes à cet endroit.", en: "Nothing reads the cards at this place." },
  },
  remedy: { fr: "Relier un lecteur.", en: "Attach a reader." },
});

/** HW-05. */
const twoSlotReader: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-05",
  slug: "two-slot-reader",
  title: { fr: "Lecteur bi-fente, ou deux lecteurs", en: "Two-slot reader, or two readers" },
  basis: "secondary",
  sources: [SEED, MGF],
  phases: /* @__PURE__ */ transmit(),
  each: "place",
  after: ["sesam-vitale/hw-04"],
  check: ({ readers }) => {
    const cps = someOf(readers, READERS, cpsSlot);
    const vitale = someOf(readers, READERS, vitaleSlot);
    return answer(true, some(not(cps), not(vitale)), {
      fail: cps === false && vitale === false ? "noSlot" : cps === false ? "noCpsSlot" : "noVitaleSlot",
    });
  },
  messages: {
    noSlot: { fr: "Aucune fente, ni CPS ni Vitale.", en: "No slot, neither CPS nor Vitale." },
    noCpsSlot: {
      fr: "Aucune fente CPS : il faut les deux cartes pour facturer.",
      en: "No CPS slot: both cards are needed to bill.",
    },
    noVitaleSlot: {
      fr: "Aucune fente Vitale : il faut les deux cartes pour facturer.",
      en: "No Vitale slot: both cards are needed to bill.",
    },
  },
  remedy: {
    fr: "Poser un lecteur bi-fente, ou un second lecteur.",
    en: "Install a two-slot reader, or a second reader.",
  },
});

/** HW-06. */
const galssSameReader: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-06",
  slug: "galss-same-reader",
  title: { fr: "Les deux fentes sur le même lecteur GALSS", en: "Both slots on the same GALSS reader" },
  basis: "standard",
  sources: [MEDTX],
  phases: /* @__PURE__ */ transmit(),
  each: "place",
  after: ["sesam-vitale/hw-05"],
  check: ({ readers }) =>
    answer(
      someOf(readers, READERS, terminal),
      not(someOf(readers, READERS, (reader) => every(terminal(reader), cpsSlot(reader), vitaleSlot(reader)))),
      { fail: "twoReaders" },
    ),
  messages: {
    twoReaders: {
      fr: "En mode GALSS terminal lecteur, les deux cartes doivent être dans le même lecteur : erreur F101.",
      en: "In GALSS terminal mode both cards must be in the same reader: error F101.",
    },
  },
  remedy: {
    fr: "Poser un lecteur bi-fente, ou passer en mode PC/SC.",
    en: "Install a two-slot reader, or move to PC/SC mode.",
  },
});

/** HW-11. */
const oneAccessMode: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-11",
  slug: "one-access-mode",
  title: { fr: "Un seul mode d'accès aux lecteurs", en: "One access mode for the readers" },
  basis: "secondary",
  sources: [MGF],
  phases: /* @__PURE__ */ transmit(),
  each: "place",
  after: ["sesam-vitale/hw-04"],
  check: ({ readers }) =>
    answer(
      true,
      every(
        someOf(readers, READERS, ({ mode }) => startsWith(mode, "galss", MODE)),
        someOf(readers, READERS, ({ mode }) => isOneOf(mode, ["full-pcsc"], MODE)),
      ),
      { fail: "mixed" },
    ),
  messages: {
    mixed: {
      fr: "Un lecteur GALSS et un lecteur PC/SC au même endroit : les deux modes s'excluent.",
      en: "A GALSS reader and a PC/SC reader at the same place: the two modes exclude each other.",
    },
  },
  remedy: { fr: "Garder un seul mode.", en: "Keep one mode." },
});

/** Rules on what is attached where. */
export const slotRules: readonly Rule<SesamVitaleShape>[] = [
  readerAttached,
  twoSlotReader,
  galssSameReader,
  oneAccessMode,
];
