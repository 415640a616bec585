import type { Rule } from "../../../plugins/rule.js";
import type { WorkstationFacts } from "../facts.js";
import { file, transmit, warning } from "../phases.js";
import { isOneOf, isTrue } from "../read.js";
import { inGroup, onPc, onServer } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { HOUSE, SEED } from "../sources.js";
import { answer, every, not, someOf, type Tri } from "../tri.js";

const POSTS = "workstation.posts";

/** GR-01. */
const groupServer: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/gr-01",
  slug: "group-server",
  title: { fr: "Serveur du groupe", en: "Server of the group" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ file(),
  check: (_, { facts }) =>
    answer(
      onServer(facts),
      not(someOf(facts.posts, POSTS, ({ kind }) => isOneOf(kind, ["server"], `${POSTS}[].kind`))),
      { fail: "none", at: ["workstation", "posts"] },
    ),
  messages: { none: { fr: "Le serveur manque.", en: "The server is missing." } },
  remedy: { fr: "Livrer le serveur.", en: "Deliver the server." },
});

/** GR-02. */
const billingPostForEach: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/gr-02",
  slug: "billing-post-for-each",
  title: { fr: "Un poste de facturation pour chacun", en: "A billing post for each" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ transmit(),
  each: "tx",
  check: ({ id }, { facts }) =>
    answer(
      onPc(facts),
      not(
        someOf(facts.posts, POSTS, ({ billing, usedBy }) =>
          every(
            isTrue(billing, `${POSTS}[].billing`),
            Array.isArray(usedBy) ? usedBy.includes(id) : [`${POSTS}[].usedBy`],
          ),
        ),
      ),
      { fail: "nowhere", data: { person: String(id) } },
    ),
  messages: {
    nowhere: { fr: "{person} n'a pas de poste où facturer.", en: "{person} has no post to bill on." },
  },
  remedy: { fr: "Attribuer un poste de facturation.", en: "Assign a billing post." },
});

/** GR-03. */
const serverPower: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/gr-03",
  slug: "server-power",
  title: { fr: "Protection électrique du serveur", en: "Power protection of the server" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  each: "server",
  check: ({ ups }, { facts }) =>
    answer(inGroup(facts), not(isTrue(ups, `${POSTS}[].ups`)), { fail: "none", at: ["ups"] }),
  messages: { none: { fr: "Le serveur n'a pas de protection électrique.", en: "The server has no power protection." } },
  remedy: { fr: "Ajouter un onduleur.", en: "Add a UPS." },
});

/** GR-04. */
const serverBackup: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/gr-04",
  slug: "server-backup",
  title: { fr: "Sauvegarde automatique du serveur", en: "Automatic backup of the server" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  each: "server",
  check: ({ autoBackup }, { facts }) =>
    answer(inGroup(facts), not(isTrue(autoBackup, `${POSTS}[].autoBackup`)), { fail: "none", at: ["autoBackup"] }),
  messages: {
    none: { fr: "Le serveur n'a pas de sauvegarde automatique.", en: "The server has no automatic backup." },
  },
  remedy: { fr: "Mettre en place la sauvegarde.", en: "Set up the backup." },
});

/** GR-05. */
const clientPosts: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/gr-05",
  slug: "client-posts",
  title: { fr: "Un poste client par personne", en: "A client post per person" },
  basis: "secondary",
  sources: [SEED],
  phases: /* @__PURE__ */ warning(),
  check: (_, { facts }) => {
    const { fails, clients, people } = clientsShort(facts);
    return answer(onServer(facts), fails, { fail: "few", at: ["workstation", "posts"], data: { clients, people } });
  },
  messages: {
    few: {
      fr: "{clients} poste(s) client(s) pour {people} personnes.",
      en: "{clients} client post(s) for {people} people.",
    },
  },
  remedy: { fr: "Ajouter le poste qui manque.", en: "Add the missing post." },
});

function clientsShort(facts: WorkstationFacts): { fails: Tri; clients: number; people: number } {
  const [owners, others] = [facts.titulars, facts.staff];
  if ("missing" in owners || "missing" in others) return { fails: ["practice.practitioners"], clients: 0, people: 0 };
  const people = owners.length + others.length;
  const posts = facts.posts ?? [];
  const clients = posts.filter(({ kind }) => kind === "client").length;
  if (facts.posts === undefined) return { fails: [POSTS], clients, people };
  if (clients >= people) return { fails: false, clients, people };
  const unknown = posts.some(({ kind }) => kind === undefined);
  return { fails: unknown ? [`${POSTS}[].kind`] : true, clients, people };
}

/** Rules on group practices. */
export const groupRules: readonly Rule<SesamVitaleShape>[] = [
  groupServer,
  billingPostForEach,
  serverPower,
  serverBackup,
  clientPosts,
];
