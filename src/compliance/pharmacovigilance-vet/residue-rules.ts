import type { Rule } from "../../plugins/rule.js";
import { told } from "../vigilance/ask.js";
import { has } from "../vigilance/identifiable.js";
import { LIBRARY, S2 } from "../vigilance/sources.js";
import { criterion, rule, VALID, type VeterinaryShape, WARNING } from "./shape.js";

/** Residues in food of animal origin: article 73(2)(e) of Regulation (EU) 2019/6. */
export const RESIDUE_RULES: readonly Rule<VeterinaryShape>[] = [
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/res-01",
    slug: "residue-sample",
    title: { fr: "Échantillon identifiable", en: "Identifiable sample" },
    basis: "convention",
    sources: [LIBRARY],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "res-01", ["subject"]),
    messages: {
      notIdentifiable: {
        fr: "Il faut la denrée, et l'échantillon ou l'espèce.",
        en: "The commodity is needed, and the sample or the species.",
      },
    },
    remedy: {
      fr: "Demander la denrée (lait, viande…) et le numéro d'échantillon.",
      en: "Ask for the commodity (milk, meat…) and the sample number.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/res-02",
    slug: "withdrawal-not-respected",
    title: { fr: "Temps d'attente non respecté", en: "Withdrawal period not respected" },
    basis: "law",
    sources: [S2],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "res-02", ["events"]),
    messages: {
      notRespected: {
        fr: "Le temps d'attente n'a pas été respecté : ce n'est pas un événement de l'article 73(2)(e).",
        en: "The withdrawal period was not respected: this is no event of article 73(2)(e).",
      },
    },
    remedy: {
      fr: "Transmettre aux affaires réglementaires.",
      en: "Pass on to regulatory affairs.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/res-03",
    slug: "withdrawal-unknown",
    title: { fr: "Temps d'attente inconnu", en: "Withdrawal period unknown" },
    basis: "convention",
    sources: [LIBRARY],
    phases: WARNING,
    each: "event",
    check: (event) =>
      event.kind === "residue" ? told(has(event.withdrawalRespected), ["withdrawalRespected"]) : "notApplicable",
    messages: {
      missing: {
        fr: "On ne sait pas si le temps d'attente a été respecté ; le cas est gardé en attendant.",
        en: "Whether the withdrawal period was respected is not known; the case is kept meanwhile.",
      },
    },
    remedy: {
      fr: "Demander si le temps d'attente a été respecté.",
      en: "Ask whether the withdrawal period was respected.",
    },
  }),
  /* @__PURE__ */ rule({
    id: "pharmacovigilance-vet/res-04",
    slug: "residue-below-limit",
    title: { fr: "Résidu sous la limite", en: "Residue below the limit" },
    basis: "law",
    sources: [S2],
    phases: VALID,
    check: (_, ctx) => criterion(ctx, "res-04", ["events"]),
    messages: {
      belowLimit: {
        fr: "La limite maximale de résidus n'est pas dépassée.",
        en: "The maximum residue limit is not exceeded.",
      },
    },
    remedy: { fr: "Garder le dossier ; une personne le relit.", en: "Keep the record; a person looks at it." },
  }),
];
