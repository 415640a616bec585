import { foldText } from "../fold.js";

/** A word of a text, or a border (`, ; . ! ? :`) that no cue and no negation crosses. */
export interface Token {
  /** Folded; empty for a border. */
  readonly word: string;
  /** Written "boîte", with its circumflex: a box. */
  readonly box: boolean;
  /** Position in the normalized text. */
  readonly at: number;
}

const MOST_WORDS = 20_000;
const PIECE = /[\p{L}\p{N}]+|[,;.!?:]/gu;

/** Cuts a text into words and borders, in one pass. */
export function tokensOf(text: string): Token[] {
  const lower = text.normalize("NFC").toLowerCase();
  const tokens: Token[] = [];
  const folded = new Map<string, string>(); // texts repeat their words
  for (const match of lower.matchAll(PIECE)) {
    const [piece] = match;
    const border = piece.length === 1 && ",;.!?:".includes(piece);
    let word = border ? "" : folded.get(piece);
    if (word === undefined) {
      word = foldText(piece);
      if (folded.size < MOST_WORDS) folded.set(piece, word);
    }
    tokens.push({ word, box: piece.startsWith("boîte"), at: match.index });
  }
  return tokens;
}
