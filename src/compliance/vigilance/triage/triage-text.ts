import type { Text } from "../../../model/text.js";
import { ROUTES, type Route } from "../routes.js";
import { type CueIndex, cueFinder, cueIndex } from "./cue-index.js";
import { type CueClass, type CueList, ENGLISH_CUES, FRENCH_CUES } from "./cue-lists.js";
import { follows, negated } from "./negation.js";
import { type Token, tokensOf } from "./tokens.js";

/** Word lists made ready for triage. */
export interface TriageWords {
  readonly lists: readonly CueList[];
  readonly index: CueIndex;
}

/**
 * Makes cue lists ready; without an argument, the French and English ones. Company words come as further lists.
 *
 * @example
 * ```ts
 * const words = triageWords([FRENCH_CUES, { ...FRENCH_CUES, cues: { humanMedicine: "exemplamine" } }]);
 * triageText("Exemplamine donnée au chat", words).classes; // => ["humanMedicine"]
 * ```
 */
export function triageWords(lists: readonly CueList[] = [FRENCH_CUES, ENGLISH_CUES]): TriageWords {
  return { lists, index: cueIndex(lists) };
}

const DEFAULT: TriageWords = /* @__PURE__ */ triageWords();

/** A cue that was found. */
export interface FoundCue {
  readonly class: CueClass;
  /** As the list writes it. */
  readonly cue: string;
  /** Position in the text (after Unicode normalization). */
  readonly at: number;
}

/** What a text hints at. */
export interface TextTriage {
  /** Every route that matches; pharmacovigilance when nothing does. */
  readonly routes: readonly Route[];
  readonly classes: readonly CueClass[];
  /** The first fifty. */
  readonly cues: readonly FoundCue[];
  /** `low`: nothing matched, the route is the default. `medium`: one cue. `high`: several. */
  readonly confidence: "low" | "medium" | "high";
  /** What to do with it: a person always confirms. */
  readonly advice: Text;
}

const ROUTES_OF: Readonly<Record<CueClass, readonly Route[]>> = {
  reaction: ["pharmacovigilance"],
  lackOfEfficacy: ["pharmacovigilance"],
  humanExposure: ["pharmacovigilance"],
  environment: ["pharmacovigilance"],
  residue: ["pharmacovigilance"],
  infectious: ["pharmacovigilance", "quality-defect"],
  humanMedicine: ["pharmacovigilance"],
  antimicrobial: [],
  quality: ["quality-defect"],
  commercial: ["commercial-complaint"],
  question: ["medical-information"],
};

const MOST_CUES = 50;
const CONFIRM: Text = {
  fr: "Tri par mots repères : une personne confirme avant tout classement.",
  en: "Sorted by cue words: a person confirms before anything is filed.",
};

/** Words before "boite" that make it a box. */
const BEFORE_A_BOX = /* @__PURE__ */ (() =>
  new Set("la l une cette chaque sa ma notre votre de par en dans deux trois".split(" ")))();
const ORGANS = /^(?:digestif|nerveu|respiratoire|locomoteur|cutane)/;

/** Words that mean two things: is this reading of them the right one? */
function readsAs(cue: CueClass, name: string, tokens: readonly Token[], k: number): boolean {
  return !(cue === "quality" && name === "trouble" && ORGANS.test(tokens[k + 1]?.word.slice(0, 20) ?? ""));
}

/** "La jument boite" limps; "la boite", "boîte" and "boites" are boxes. */
function limps(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  return token?.word === "boite" && !token.box && !BEFORE_A_BOX.has(tokens[k - 1]?.word ?? "");
}

/**
 * Sorts a free text by cue words, French and English. Linear in the length of the text; a megabyte is fine.
 *
 * @example
 * ```ts
 * triageText("Livraison en retard, le chien a des convulsions faute de traitement.").routes; // => ["pharmacovigilance", "commercial-complaint"]
 * ```
 */
export function triageText(text: string, { lists, index }: TriageWords = DEFAULT): TextTriage {
  const negations = lists.map((list) => list.negations);
  const all = tokensOf(text);
  const gone = negated(all, negations);
  const tokens = all.map((token, k) => (gone.has(k) ? { ...token, word: "" } : token));
  const cuesAt = cueFinder(index, tokens);
  const classes = new Set<CueClass>();
  const cues: FoundCue[] = [];
  let count = 0;
  const found = (one: CueClass, cue: string, k: number): void => {
    classes.add(one);
    count++;
    if (cues.length < MOST_CUES) cues.push({ class: one, cue, at: tokens[k]?.at ?? 0 });
  };
  const denied = (k: number): boolean => negations.some((list) => follows(tokens, k, list));
  for (let k = 0; k < tokens.length; k++) {
    if (limps(tokens, k) && !denied(k)) found("reaction", "boite", k);
    for (const { class: one, name } of cuesAt(k))
      if (readsAs(one, name, tokens, k) && !(one === "reaction" && denied(k))) found(one, name, k);
  }
  const sorted = (Object.keys(ROUTES_OF) as CueClass[]).filter((one) => classes.has(one));
  const byDefault = !sorted.some((one) => ROUTES_OF[one].length > 0);
  const confidence = byDefault ? "low" : count === 1 ? "medium" : "high";
  return { routes: routesOfClasses(sorted), classes: sorted, cues, confidence, advice: CONFIRM };
}

/** Where classes lead; pharmacovigilance when they lead nowhere. */
function routesOfClasses(classes: readonly CueClass[]): readonly Route[] {
  const routes = new Set<Route>(classes.flatMap((one) => ROUTES_OF[one]));
  if (classes.includes("antimicrobial") && classes.includes("lackOfEfficacy")) routes.add("amr-signal");
  return routes.size === 0 ? ["pharmacovigilance"] : ROUTES.filter((route) => routes.has(route));
}
