import type { Lang } from "../../../model/text.js";

/** What a cue word hints at. */
export type CueClass =
  | "reaction"
  | "lackOfEfficacy"
  | "humanExposure"
  | "environment"
  | "residue"
  | "infectious"
  | "humanMedicine"
  | "antimicrobial"
  | "quality"
  | "commercial"
  | "question";

/** Words that take a sign away again. */
export interface Negations {
  /** "pas", "sans". */
  readonly words: readonly string[];
  /** Words between a negation and what it negates: "de", "eu". */
  readonly links: readonly string[];
  /** "effet", "réaction"… negated together with an adjective. */
  readonly nouns: readonly string[];
  /** "indésirable"…; `*` at the end matches the start of a word. */
  readonly adjectives: readonly string[];
  /** Nouns that are negated without an adjective too: "réaction", but not "effet" ("sans effet" says that it did not work). */
  readonly alone: readonly string[];
  /** Words that say "nothing to report": "RAS". */
  readonly nothing: readonly string[];
}

/** The cue words of one language: plugin data, a company adds brands and local words. */
export interface CueList {
  readonly lang: Lang;
  readonly negations: Negations;
  /** Words separated by `|`: whole words, or the start of one with `*`; several words must follow each other. */
  readonly cues: Readonly<Partial<Record<CueClass, string>>>;
}

/** French cues. All are conventions: a person confirms. */
export const FRENCH_CUES: CueList = {
  lang: "fr",
  negations: {
    words: ["pas", "sans", "aucun", "aucune", "ni", "jamais"],
    links: ["de", "d", "des", "du", "eu", "signe", "signes", "trace", "traces"],
    nouns: [
      "effet",
      "effets",
      "reaction",
      "reactions",
      "signe",
      "signes",
      "probleme",
      "problemes",
      "symptome",
      "symptomes",
    ],
    adjectives: ["indesirable*", "secondaire*", "clinique*", "anormal*", "anormaux", "particulier*"],
    alone: ["reaction", "reactions", "signe", "signes", "symptome", "symptomes"],
    nothing: ["ras"],
  },
  cues: {
    reaction:
      "vomi*|diarrh*|convuls*|tremb*|ataxi*|collaps*|choc|anaphyla*|gonfl*|oedem*|abces|prurit*|gratt*|alopec*|letharg*|abatt*|anorex*|fievre*|avort*|boiteu*|boiterie*|boitait|boiter|boitent|dyspn*|mort|morte|morts|mortes|mortalite*|mourir|meurt|decede*|deces|euthanas*|paraly*|allerg*|brulur*|saign*|urticaire*|colique*|troubles|trouble digestif*|trouble nerveu*|trouble respiratoire*|trouble locomoteur*|trouble cutane*|effet indesirable*|effets indesirables|effet secondaire*|effets secondaires",
    lackOfEfficacy:
      "pas d effet|sans effet|inefficac*|ne marche pas|rechut*|toujours des puces|resistan*|echec*|non gueri*|pas gueri*|n a rien fait",
    humanExposure:
      "je me suis pique*|piqure*|me piquant|s est pique*|projection*|oeil|avale par|enfant*|mon doigt|contact avec la peau|eleveur malade|mal de tete",
    environment: "poisson*|abeille*|riviere*|etang*|ruisseau*|deversement*|oiseau mort|oiseaux morts",
    residue: "residu*|lmr|antibiotique dans le lait|inhibiteur*|attente non respecte",
    infectious: "contamin*|lot contamine|virus dans",
    humanMedicine: "medicament humain|a usage humain",
    antimicrobial: "antibio*|penicillin*|amoxicillin*|tetracyclin*|cephalosporin*|mammite resistante",
    quality:
      "particule*|couleur|trouble|depot au fond|depot blanc|depot dans|precipit*|flacon casse*|flacons casse*|flacon fele|bouchon*|fuite du flacon|etiquette*|notice manquante|lot defectueux|lot suspect|rappel de lot|perime*|seringue cassee|comprime casse|odeur*|moisi*|mauvais produit dans la boite",
    commercial:
      "livraison*|livre en retard|facture*|facturation|prix|tarif*|remise*|commande*|rupture de stock|en rupture|delegue*|contrat*|un avoir|mon avoir|notre avoir|votre avoir|cet avoir|demande d avoir|note d avoir|facture d avoir",
    question:
      "peut on|puis je|peut il|peut elle|est ce que je peux|quelle dose|quelle posologie|quel est le temps d attente|quel delai d attente|compatible avec",
  },
};

/** English cues, chosen not to meet French words. All are conventions: a person confirms. */
export const ENGLISH_CUES: CueList = {
  lang: "en",
  negations: {
    words: ["no", "without", "not", "never", "nor"],
    links: ["any", "a", "an", "had", "sign", "signs", "trace", "traces", "of"],
    nouns: ["effect", "effects", "reaction", "reactions", "sign", "signs", "symptom", "symptoms", "event", "events"],
    adjectives: [],
    alone: [
      "reaction",
      "reactions",
      "sign",
      "signs",
      "symptom",
      "symptoms",
      "side effect",
      "side effects",
      "adverse reaction",
      "adverse reactions",
      "adverse event",
      "adverse events",
      "adverse effect",
      "adverse effects",
      "clinical signs",
    ],
    nothing: [],
  },
  cues: {
    reaction:
      "vomit*|seizure*|fits|trembling|shaking|collapse*|shock|swell*|swollen|edema*|abscess*|itch*|scratching|hair loss|letharg*|off food|not eating|fever*|miscarr*|stillb*|limping|limps|lame|lameness|breathless*|trouble breathing|dead|died|dies|dying|death*|killed|kills|euthani*|put to sleep|rash|rashes|hives|bleeding|burned|burns|side effect*|adverse reaction*|adverse event*|adverse effect*",
    lackOfEfficacy:
      "no effect|not effective|ineffective|did not work|does not work|didn t work|doesn t work|still has fleas|relaps*|not cured|failed to",
    humanExposure:
      "pricked myself|injected myself|needlestick*|needle stick*|splashed|in my eye|my finger|child swallowed|children|swallowed by",
    environment: "fish kill*|dead fish|dead bees|bees|river|pond|stream|spill*",
    residue: "residue*|mrl|inhibitor*|withdrawal period not respected",
    infectious: "contaminat*|virus in",
    humanMedicine: "human medicine|for human use",
    antimicrobial: "antibiotic*|penicillin*|amoxicillin*|tetracycline*|cephalosporin*",
    quality:
      "particles|cloudy|discolored|discoloured|sediment|broken vial*|broken bottle*|cracked vial*|leaking|leaks|missing leaflet|defective batch|batch recall|expired|broken syringe*|broken tablet*|mold*|mouldy|smells|wrong product",
    commercial:
      "delivery|delivered late|invoice*|price|prices|discount*|order number|my order|out of stock|contract|credit note*|refund*",
    question: "can i give|may i give|can it be|what dose|which dose|what is the withdrawal|compatible with|is it safe",
  },
};
