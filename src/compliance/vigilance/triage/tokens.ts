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

const PIECE = /[\p{L}\p{N}]+|[,;.!?:]/gu;

/** Cuts a text into words and borders, in one pass. */
export function tokensOf(text: string): Token[] {
  const lower = text.normalize("NFC").toLowerCase();
  const tokens: Token[] = [];
  for (const match of lower.matchAll(PIECE)) {
    const [piece] = match;
    const border = piece.length === 1 && ",;.!?:".includes(piece);
    tokens.push({ word: border ? "" : foldText(piece), box: piece.startsWith("boîte"), at: match.index });
  }
  return tokens;
}
