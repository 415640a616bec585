import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { transmit, unverified, warning } from "../phases.js";
import { given, isOneOf, isTrue, of, startsWith } from "../read.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { HOUSE, SEED, SILICON } from "../sources.js";
import { answer, not, some, type Tri } from "../tri.js";

const NETWORK = "workstation.network";
const AT = ["workstation", "network"];

/** NW-01. */
const networkLink: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/nw-01",
  slug: "network-link",
  title: { fr: "Raccordement au réseau", en: "Network link" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  check: (_, { facts }) =>
    answer(true, not(given(of(facts.network, "kind"), `${NETWORK}.kind`)), { fail: "none", at: AT }),
  messages: { none: { fr: "Il n'y a pas de raccordement.", en: "There is no link." } },
  remedy: { fr: "Faire installer un raccordement.", en: "Have one installed." },
});

/** NW-02. A fiber, ADSL or 4G box is a router; a 4G key is a modem. It has no end date. */
const modemOrRouter: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/nw-02",
  slug: "modem-or-router",
  title: { fr: "Modem ou routeur", en: "Modem or router" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/nw-01"],
  check: (_, { facts }) =>
    answer(true, not(isOneOf(of(facts.network, "equipment"), ["modem", "router"], `${NETWORK}.equipment`)), {
      fail: "none",
      at: [...AT, "equipment"],
    }),
  messages: {
    none: { fr: "Rien ne relie le poste à la ligne.", en: "Nothing connects the post to the link." },
  },
  remedy: {
    fr: "Fournir un modem ou un routeur (une box compte pour un routeur, une clé 4G pour un modem).",
    en: "Supply a modem or a router (a box counts as a router, a 4G key as a modem).",
  },
});

/** NW-03. */
const routeToCaisses: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/nw-03",
  slug: "route-to-caisses",
  title: { fr: "Chemin vers les caisses", en: "Route to the insurers" },
  basis: "secondary",
  sources: [SILICON, SEED],
  phases: /* @__PURE__ */ transmit(),
  after: ["sesam-vitale/nw-01"],
  check: (_, { facts }) =>
    answer(true, not(given(of(facts.network, "fseRoute"), `${NETWORK}.fseRoute`)), {
      fail: "none",
      at: [...AT, "fseRoute"],
    }),
  messages: {
    none: {
      fr: "Ni boîte aux lettres ni concentrateur pour les lots et les retours.",
      en: "No mailbox nor concentrator for lots and returns.",
    },
  },
  remedy: { fr: "Ouvrir le compte.", en: "Open the account." },
});

/** NW-04. */
const sharedAccess: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/nw-04",
  slug: "shared-access",
  title: { fr: "Accès partagé", en: "Shared access" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  after: ["sesam-vitale/nw-01"],
  check: (_, { facts }) =>
    answer(severalClients(facts), not(isTrue(of(facts.network, "shared"), `${NETWORK}.shared`)), {
      fail: "notShared",
      at: [...AT, "shared"],
    }),
  messages: {
    notShared: {
      fr: "Plusieurs postes clients, un accès non partagé : certains ne peuvent pas envoyer.",
      en: "Several client posts and no shared access: some cannot send.",
    },
  },
  remedy: { fr: "Installer un routeur partagé.", en: "Install a shared router." },
});

function severalClients({ posts }: WorkstationFacts): Tri {
  if (posts === undefined) return ["workstation.posts"];
  const clients = posts.filter(({ kind }) => kind === "client").length;
  if (clients >= 2) return true;
  return posts.some(({ kind }) => kind === undefined) ? ["workstation.posts[].kind"] : false;
}

/** NW-05. No date of the end of dial-up could be verified: the phase is a convention. */
const retiredLink: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/nw-05",
  slug: "retired-link",
  title: { fr: "Raccordement en fin de vie", en: "Link being retired" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ unverified(/* @__PURE__ */ warning("2020-01-01")),
  after: ["sesam-vitale/nw-01"],
  check: (_, { facts }) => {
    const kind = of(facts.network, "kind");
    return answer(
      true,
      some(startsWith(kind, "modem", `${NETWORK}.kind`), isOneOf(kind, ["isdn"], `${NETWORK}.kind`)),
      { fail: "retired", at: [...AT, "kind"], data: { kind: String(kind) } },
    );
  },
  messages: {
    retired: {
      fr: "Ce raccordement ({kind}) est en cours de retrait (date non vérifiée).",
      en: "This link ({kind}) is being retired (date unverified).",
    },
  },
  remedy: { fr: "Passer au haut débit.", en: "Move to broadband." },
});

/** Rules on the way out. */
export const linkRules: readonly Rule<SesamVitaleShape>[] = [
  networkLink,
  modemOrRouter,
  routeToCaisses,
  sharedAccess,
  retiredLink,
];
