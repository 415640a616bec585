import type { Operand, Step } from "./explain.js";
import type { Text } from "./text.js";
import type { Unit } from "./unit.js";

/** French and English label of each word of a formula, and its unit. */
export type Words<Id extends string> = Readonly<Record<Id, readonly [fr: string, en: string, unit: Unit]>>;

/** Figures under the words of one explanation: its own table, so that an app that explains one thing carries no other words. */
export function wordsOf<Id extends string>(words: Words<Id>): (id: Id, value: number | string) => Operand {
  return (id, value) => {
    const [fr, en, unit] = words[id];
    return { id, label: { fr, en }, value, unit };
  };
}

/** A step: its formula is in the words of its operands. */
export function step(id: string, title: Text, formula: string, operands: readonly Operand[], result: Operand): Step {
  return { id, title, formula, operands, result };
}
