import { matches, patternOf } from "./cue-index.js";
import type { Negations } from "./cue-lists.js";
import type { Token } from "./tokens.js";

const LINKS_AT_MOST = 3;
const OF = new Set(["de", "d", "des", "du", "of"]);

/** Finds negated phrases ("aucun effet indésirable", "sans réaction") and tells which tokens they cover. */
export function negated(tokens: readonly Token[], lists: readonly Negations[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const list of lists) {
    const words = new Set(list.words);
    const nothing = new Set(list.nothing);
    for (const [k, { word }] of tokens.entries()) {
      if (nothing.has(word)) covered.add(k);
      if (!words.has(word)) continue;
      const end = phraseEnd(tokens, k + 1, list);
      for (let j = k; j < end; j++) covered.add(j);
    }
  }
  return covered;
}

/** The first token after a negated phrase whose negation stands just before `from`; 0 when it is none. */
function phraseEnd(tokens: readonly Token[], from: number, { links, nouns, adjectives, alone }: Negations): number {
  const word = (k: number): string => tokens[k]?.word ?? "";
  for (let noun = from; noun <= from + LINKS_AT_MOST; noun++) {
    if (nouns.includes(word(noun)) && adjectives.some((one) => matches(patternOf(one), word(noun + 1))))
      return noun + 2;
    for (const phrase of alone) {
      const parts = phrase.split(" ");
      const next = noun + parts.length;
      if (parts.every((part, j) => word(noun + j) === part) && !OF.has(word(next))) return next;
    }
    if (!links.includes(word(noun))) return 0;
  }
  return 0;
}

/** Does a negation stand right before this token, links such as "de" or "signe de" skipped? */
export function follows(tokens: readonly Token[], k: number, { words, links }: Negations): boolean {
  let before = k - 1;
  while (before >= 0 && k - before <= LINKS_AT_MOST && links.includes(tokens[before]?.word ?? "")) before--;
  return before >= 0 && words.includes(tokens[before]?.word ?? "");
}
