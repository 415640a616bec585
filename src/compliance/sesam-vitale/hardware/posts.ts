import type { Rule } from "../../../plugins/rule.js";
import { fileThenWarning, transmit, warning } from "../phases.js";
import { below, isBefore, isOneOf, isTrue } from "../read.js";
import { onPc } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { HOUSE, MGF, SEED } from "../sources.js";
import { answer, every, not, someOf } from "../tri.js";

const POSTS = "workstation.posts";

/** HW-01. */
const computer: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-01",
  slug: "computer",
  title: { fr: "Ordinateur", en: "Computer" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  check: (_, { facts }) =>
    answer(
      onPc(facts),
      not(someOf(facts.posts, POSTS, ({ kind }) => isOneOf(kind, ["standalone", "client"], `${POSTS}[].kind`))),
      { fail: "none", at: ["workstation", "posts"] },
    ),
  messages: { none: { fr: "Il n'y a pas d'ordinateur de travail.", en: "There is no computer to work on." } },
  remedy: {
    fr: "Livrer un poste : unité, écran, clavier, souris.",
    en: "Deliver a post: computer, screen, keyboard, mouse.",
  },
});

/** HW-02. After 2006 paper duplicates are no longer part of the file: it only warns. */
const printer: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-02",
  slug: "printer",
  title: { fr: "Imprimante", en: "Printer" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ fileThenWarning("2007-01-01"),
  check: (_, { facts }) =>
    answer(onPc(facts), not(someOf(facts.posts, POSTS, ({ printer }) => isTrue(printer, `${POSTS}[].printer`))), {
      fail: "none",
      at: ["workstation", "posts"],
    }),
  messages: {
    none: {
      fr: "Aucun poste n'a d'imprimante : ni documents, ni double papier quand l'envoi échoue.",
      en: "No post has a printer: no documents, and no paper duplicate when sending fails.",
    },
  },
  remedy: { fr: "Ajouter une imprimante.", en: "Add a printer." },
});

/** HW-07. */
const usbPorts: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-07",
  slug: "usb-ports",
  title: { fr: "Ports USB", en: "USB ports" },
  basis: "secondary",
  sources: [MGF],
  phases: /* @__PURE__ */ transmit(),
  each: "post",
  after: ["sesam-vitale/hw-04"],
  check: (post, { facts }) => {
    const { billing, usbPorts, readerIds } = post;
    const needed = facts.readers?.filter(({ id }) => Array.isArray(readerIds) && readerIds.includes(id)).length;
    return answer(
      every(onPc(facts), isTrue(billing, `${POSTS}[].billing`)),
      needed === undefined ? ["workstation.readers"] : below(usbPorts, needed, `${POSTS}[].usbPorts`),
      { fail: "few", at: ["usbPorts"], data: { usbPorts: usbPorts ?? 0, readers: needed ?? 0 } },
    );
  },
  messages: {
    few: {
      fr: "{usbPorts} port(s) USB pour {readers} lecteurs.",
      en: "{usbPorts} USB port(s) for {readers} readers.",
    },
  },
  remedy: {
    fr: "Ajouter un concentrateur USB, ou un seul lecteur à deux fentes.",
    en: "Add a USB hub, or use one reader with two slots.",
  },
});

/** SW-16. */
const osSupport: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/sw-16",
  slug: "os-support",
  title: { fr: "Système d'exploitation maintenu", en: "Operating system still supported" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  each: "post",
  check: ({ osSupportEnd }, { asOf }) =>
    answer(true, isBefore(osSupportEnd, asOf, `${POSTS}[].osSupportEnd`), {
      fail: "ended",
      at: ["osSupportEnd"],
      data: { osSupportEnd: String(osSupportEnd) },
    }),
  messages: {
    ended: {
      fr: "Le système de ce poste n'est plus maintenu depuis le {osSupportEnd}.",
      en: "The system of this post has not been supported since {osSupportEnd}.",
    },
  },
  remedy: { fr: "Mettre à niveau le système ou le poste.", en: "Upgrade the system or the post." },
});

/** Rules on the posts. */
export const postRules: readonly Rule<SesamVitaleShape>[] = [computer, printer, usbPorts, osSupport];
