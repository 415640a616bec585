import { foldText } from "../fold.js";
import type { CueClass, CueList } from "./cue-lists.js";
import type { Token } from "./tokens.js";

/** A cue as folded words. */
export interface Pattern {
  readonly word: string;
  readonly prefix: boolean;
}

/** A cue made ready: its words in a row. */
export interface Cue {
  readonly name: string;
  readonly class: CueClass;
  readonly lang: CueList["lang"];
  readonly words: readonly Pattern[];
}

/** Cues by the first word they start with, and by the start of it. */
export interface CueIndex {
  readonly exact: ReadonlyMap<string, readonly Cue[]>;
  readonly prefix: ReadonlyMap<string, readonly Cue[]>;
  readonly longest: number;
}

const MOST_WORDS = 20_000;
const NONE: readonly Cue[] = [];

/** A pattern word: whole, or a start with `*`. */
export function patternOf(word: string): Pattern {
  const prefix = word.endsWith("*");
  return { word: foldText(prefix ? word.slice(0, -1) : word), prefix };
}

/** Is this word what the pattern asks? */
export function matches(pattern: Pattern | undefined, word: string): boolean {
  if (pattern === undefined || word === "") return false;
  return pattern.prefix ? word.startsWith(pattern.word) : word === pattern.word;
}

/** Makes lists ready: looking a text up then takes one step per word and per cue that starts like it. */
export function cueIndex(lists: readonly CueList[]): CueIndex {
  const exact = new Map<string, Cue[]>();
  const prefix = new Map<string, Cue[]>();
  let longest = 0;
  for (const { lang, cues } of lists)
    for (const [name, list] of Object.entries(cues))
      for (const text of list.split("|")) {
        const words = text
          .split(/[^\p{L}\p{N}*]+/u)
          .filter((word) => word !== "" && word !== "*")
          .map(patternOf);
        const [first] = words;
        if (first === undefined) continue;
        const map = first.prefix ? prefix : exact;
        longest = Math.max(longest, first.word.length);
        map.set(first.word, [...(map.get(first.word) ?? []), { name: text, class: name as CueClass, lang, words }]);
      }
  return { exact, prefix, longest };
}

/** Finds the cues that start at a token; what a word may start is remembered while one text is read. */
export function cueFinder(
  { exact, prefix, longest }: CueIndex,
  tokens: readonly Token[],
): (k: number) => readonly Cue[] {
  const known = new Map<string, readonly Cue[]>();
  const startingLike = (word: string): readonly Cue[] => {
    const starts = [...(exact.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, longest); length++)
      starts.push(...(prefix.get(word.slice(0, length)) ?? []));
    if (known.size < MOST_WORDS) known.set(word, starts);
    return starts;
  };
  return (k) => {
    const word = tokens[k]?.word ?? "";
    if (word === "") return NONE;
    const starts = known.get(word) ?? startingLike(word);
    if (starts.length === 0) return NONE;
    return starts.filter(({ words }) => words.every((pattern, j) => matches(pattern, tokens[k + j]?.word ?? "")));
  };
}
