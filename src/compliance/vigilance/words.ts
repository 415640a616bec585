import { foldTerm, foldText, foldWords } from "./fold.js";

/** Lists of words by which a report is read. They are conventions: a company adds its own. */
export interface VigilanceWordLists {
  /** Texts that say nothing ("?", "n/a", "inconnu"): the whole field, whatever its case and accents. */
  readonly placeholders: readonly string[];
  /** The shorter list for initials: real people are called N.C. */
  readonly initialsPlaceholders: readonly string[];
  /** A product name made only of these is a class, not a name. */
  readonly genericProductWords: readonly string[];
  /** A term equal to one of these is no event. */
  readonly vagueEventTerms: readonly string[];
  /** A term that only says how it ended (human domain). */
  readonly outcomeOnlyTerms: readonly string[];
  /** Names of special situations, which are no reaction by themselves (human domain). */
  readonly situationTerms: readonly string[];
  /** Words for several patients of whom none is singled out. */
  readonly severalPatients: readonly string[];
}

const list = (text: string): readonly string[] => text.split("|");

/** The lists of the reference, French and English. */
export const DEFAULT_WORDS: VigilanceWordLists = /* @__PURE__ */ (() => ({
  placeholders: list(
    "?|-|--|x|xx|xxx|00|n/a|na|nc|n.c.|inconnu|inconnue|inconnu(e)|unknown|non communiqué|néant|aucun|aucune|aucun(e)|none|ne sait pas|ni|unk|asku|nask",
  ),
  initialsPlaceholders: list("?|-|--|unk|asku|nask"),
  genericProductWords: list(
    "un|une|le|la|les|du|des|de|vermifuge|antibiotique|vaccin|antiparasitaire|anti|inflammatoire|produit|injection|comprimé|médicament|pipette|traitement|vermifuges|antibiotiques|vaccins|antiparasitaires|inflammatoires|produits|injections|comprimés|médicaments|pipettes|traitements|a|an|the|some|dewormer|wormer|antibiotic|antibiotics|vaccine|vaccines|antiparasitic|inflammatory|product|tablet|tablets|medicine|treatment",
  ),
  vagueEventTerms: list(
    "problème|problèmes|réaction|réactions|effet indésirable|effets indésirables|effet secondaire|effets secondaires|side effect|side effects|adverse reaction|adverse reactions|problem|problems",
  ),
  outcomeOnlyTerms: list(
    "mort|décès|décédé|décédée|death|died|fatal|hospitalisation|hospitalisé|hospitalisée|hospitalization|hospitalized|hospitalised",
  ),
  situationTerms: list(
    "surdosage|abus|mésusage|erreur médicamenteuse|exposition professionnelle|usage hors AMM|exposition pendant la grossesse|exposition pendant l'allaitement|manque d'efficacité|inefficacité|overdose|abuse|misuse|medication error|occupational exposure|off-label use|exposure during pregnancy|pregnancy exposure|exposure during breastfeeding|breastfeeding exposure|lack of efficacy|lack of effect|inefficacy",
  ),
  severalPatients: list(
    "plusieurs patients|plusieurs patientes|plusieurs personnes|several patients|several persons|several people",
  ),
}))();

/** Word lists made ready for comparing. */
export interface VigilanceWords {
  readonly placeholders: ReadonlySet<string>;
  readonly initialsPlaceholders: ReadonlySet<string>;
  readonly genericProductWords: ReadonlySet<string>;
  readonly vagueEventTerms: ReadonlySet<string>;
  readonly outcomeOnlyTerms: ReadonlySet<string>;
  readonly situationTerms: ReadonlySet<string>;
  readonly severalPatients: readonly string[];
}

/**
 * The lists by which reports are read, with a company's own words added: the `words` option of the policy.
 *
 * @example
 * ```ts
 * vigilanceWords({ genericProductWords: ["collier"] }).genericProductWords.has("collier"); // => true
 * ```
 */
export function vigilanceWords(more: Partial<VigilanceWordLists> = {}): VigilanceWords {
  const all = (key: keyof VigilanceWordLists): readonly string[] => [...DEFAULT_WORDS[key], ...(more[key] ?? [])];
  return {
    placeholders: new Set(all("placeholders").map(foldText)),
    initialsPlaceholders: new Set(all("initialsPlaceholders").map(foldText)),
    genericProductWords: new Set(all("genericProductWords").flatMap(foldWords)),
    vagueEventTerms: new Set(all("vagueEventTerms").map(foldTerm)),
    outcomeOnlyTerms: new Set(all("outcomeOnlyTerms").map(foldTerm)),
    situationTerms: new Set(all("situationTerms").map(foldTerm)),
    severalPatients: all("severalPatients").map(foldTerm),
  };
}
