import { places } from "../items.js";
import { given, isOneOf, isTrue, of } from "../read.js";
import { not, some, someOf } from "../tri.js";
import { countOf, flag, people } from "./count.js";
import type { Material } from "./material.js";
import type { PracticeProfile } from "./profile.js";

const one = (): number => 1;
const onPc = ({ solution }: PracticeProfile): number => (solution === "pc" ? 1 : 0);
const inGroup = ({ kind, titulars, solution }: PracticeProfile): boolean =>
  solution === "pc" && (kind === "group" || kind === "scm") && titulars > 1;
const perServer = (profile: PracticeProfile): number => (inGroup(profile) ? 1 : 0);
const NETWORK = "workstation.network";

/** Hardware and network: what a supplier delivers. */
export const equipment: readonly Material[] = [
  {
    product: "computer",
    title: { fr: "Ordinateur (unité, écran, clavier, souris)", en: "Computer (with screen, keyboard, mouse)" },
    sort: "hardware",
    rules: ["hw-01", "gr-02", "gr-05"],
    quantity: (profile) => (inGroup(profile) ? profile.titulars + profile.staff : onPc(profile)),
    present: ({ posts }) =>
      countOf(posts, ({ kind }) => isOneOf(kind, ["standalone", "client"], "workstation.posts[].kind")),
  },
  {
    product: "server",
    title: { fr: "Serveur", en: "Server" },
    sort: "hardware",
    rules: ["gr-01"],
    quantity: perServer,
    present: ({ posts }) => countOf(posts, ({ kind }) => isOneOf(kind, ["server"], "workstation.posts[].kind")),
  },
  {
    product: "ups",
    title: { fr: "Protection électrique du serveur (onduleur)", en: "Power protection of the server (UPS)" },
    sort: "hardware",
    rules: ["gr-03"],
    quantity: perServer,
    present: ({ posts }) => countOf(posts, ({ ups }) => isTrue(ups, "workstation.posts[].ups")),
  },
  {
    product: "automatic-backup",
    title: { fr: "Sauvegarde automatique", en: "Automatic backup" },
    sort: "hardware",
    rules: ["gr-04"],
    quantity: perServer,
    present: ({ posts }) => countOf(posts, ({ autoBackup }) => isTrue(autoBackup, "workstation.posts[].autoBackup")),
  },
  {
    product: "printer",
    title: { fr: "Imprimante", en: "Printer" },
    sort: "hardware",
    rules: ["hw-02"],
    quantity: onPc,
    present: ({ posts }) => countOf(posts, ({ printer }) => isTrue(printer, "workstation.posts[].printer")),
  },
  {
    product: "card-reader",
    title: { fr: "Lecteur à deux fentes, CPS et Vitale", en: "Two-slot reader, CPS and Vitale" },
    sort: "hardware",
    rules: ["hw-04", "hw-05"],
    faults: ["hw-05", "hw-06", "hw-08", "hw-10", "hw-11", "hw-13", "hw-15", "hw-16"],
    quantity: ({ transmitters, solution }) => (solution === "pc" ? transmitters : 1),
    present: (facts) => {
      const all = places(facts);
      if ("missing" in all) return { have: 0, unknown: 1 };
      return countOf(all, ({ value }) => someOf(value.readers, "workstation.readers", () => true));
    },
  },
  {
    product: "portable-reader",
    title: { fr: "Lecteur portable", en: "Portable reader" },
    sort: "hardware",
    rules: ["hw-19"],
    quantity: ({ homeVisits }) => (homeVisits ? 1 : 0),
    present: ({ readers }) => countOf(readers, ({ mobile }) => isTrue(mobile, "workstation.readers[].mobile")),
  },
  {
    product: "apcv-capture",
    title: {
      fr: "Lecteur de l'application carte Vitale (QR ou NFC)",
      en: "Reader of the Carte Vitale app (QR or NFC)",
    },
    sort: "hardware",
    rules: ["hw-17"],
    quantity: ({ transmitters, solution }) => (solution === "pc" ? transmitters : 1),
    present: (facts) => {
      const all = places(facts);
      if ("missing" in all) return { have: 0, unknown: 1 };
      return countOf(all, ({ value: { post, readers } }) =>
        some(
          post === undefined ? false : isTrue(post.apcvScanner, "workstation.posts[].apcvScanner"),
          someOf(readers, "workstation.readers", ({ apcv }) =>
            isOneOf(apcv, ["qr", "nfc", "qr+nfc"], "workstation.readers[].apcv"),
          ),
        ),
      );
    },
  },
  {
    product: "signing-card",
    title: { fr: "Carte de professionnel de santé", en: "Health professional card" },
    sort: "step",
    rules: ["cd-01", "cd-03"],
    faults: ["cd-01", "cd-02", "cd-05", "cd-06"],
    quantity: ({ transmitters }) => transmitters,
    present: ({ transmitters }) => people(transmitters, ({ card }) => given(card, "practice.practitioners[].card")),
  },
  {
    product: "network-link",
    title: { fr: "Raccordement au réseau", en: "Network link" },
    sort: "service",
    rules: ["nw-01"],
    faults: ["nw-05"],
    quantity: one,
    present: ({ network }) => flag(given(of(network, "kind"), `${NETWORK}.kind`)),
  },
  {
    product: "modem-or-router",
    title: { fr: "Modem ou routeur", en: "Modem or router" },
    sort: "hardware",
    rules: ["nw-02"],
    quantity: one,
    present: ({ network }) => flag(isOneOf(of(network, "equipment"), ["modem", "router"], `${NETWORK}.equipment`)),
  },
  {
    product: "shared-router",
    title: { fr: "Accès partagé (routeur commun)", en: "Shared access (common router)" },
    sort: "hardware",
    rules: ["nw-04"],
    quantity: perServer,
    present: ({ network }) => flag(isTrue(of(network, "shared"), `${NETWORK}.shared`)),
  },
  {
    product: "certified-cabling",
    title: { fr: "Câblage Ethernet de catégorie 5, certifié", en: "Category-5 Ethernet cabling, certified" },
    sort: "service",
    rules: [],
    quantity: perServer,
    // A record does not say how posts are cabled: posts that work together are taken to be.
    present: ({ posts }) => flag(posts === undefined ? ["workstation.posts"] : not(posts.length < 2)),
  },
];
