import type { Rule } from "../../../plugins/rule.js";
import { warning } from "../phases.js";
import { isOneOf, isTrue } from "../read.js";
import { anyPerson } from "../scopes.js";
import { rule, type SesamVitaleShape } from "../shape.js";
import { APCV_PRU, HOUSE } from "../sources.js";
import { answer, not, some, someOf } from "../tri.js";

const READERS = "workstation.readers";

/** HW-17. */
const apcvCapture: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-17",
  slug: "apcv-capture",
  title: { fr: "Lecture de l'application carte Vitale", en: "Reads the Carte Vitale app" },
  basis: "secondary",
  sources: [APCV_PRU],
  phases: /* @__PURE__ */ warning("2025-11-18"),
  each: "place",
  after: ["sesam-vitale/hw-04"],
  check: ({ post, readers }) => {
    const reader = someOf(readers, READERS, ({ apcv }) => isOneOf(apcv, ["qr", "nfc", "qr+nfc"], `${READERS}[].apcv`));
    const scanner = post === undefined ? false : isTrue(post.apcvScanner, "workstation.posts[].apcvScanner");
    return answer(true, not(some(reader, scanner)), { fail: "none" });
  },
  messages: {
    none: {
      fr: "Les patients qui n'ont que l'application carte Vitale ne peuvent pas être lus.",
      en: "Patients who only have the Carte Vitale app cannot be read.",
    },
  },
  remedy: { fr: "Ajouter un lecteur de QR code ou un lecteur NFC.", en: "Add a QR scanner or an NFC reader." },
});

/** HW-19. It looks at all readers, in use or not. */
const portableReader: Rule<SesamVitaleShape> = /* @__PURE__ */ rule({
  id: "sesam-vitale/hw-19",
  slug: "portable-reader",
  title: { fr: "Lecteur portable pour les visites", en: "Portable reader for visits" },
  basis: "convention",
  sources: [HOUSE],
  phases: /* @__PURE__ */ warning(),
  check: (_, { facts }) =>
    answer(
      anyPerson(facts.transmitters, ({ homeVisits }) => isTrue(homeVisits, "practice.practitioners[].homeVisits")),
      not(someOf(facts.readers, READERS, ({ mobile }) => isTrue(mobile, `${READERS}[].mobile`))),
      { fail: "none", at: ["workstation", "readers"] },
    ),
  messages: {
    none: {
      fr: "Les feuilles des visites ne peuvent pas être sécurisées sur place.",
      en: "The sheets of visits cannot be secured on site.",
    },
  },
  remedy: { fr: "Ajouter un lecteur portable.", en: "Add a portable reader." },
});

/** Rules on what readers capture. */
export const captureRules: readonly Rule<SesamVitaleShape>[] = [apcvCapture, portableReader];
