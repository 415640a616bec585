import type { Source } from "./source.js";
import type { Text } from "./text.js";
import type { Unit } from "./unit.js";

/** A named figure of a step. */
export interface Operand {
  /** Word of the formula, camelCase. */
  readonly id: string;
  readonly label: Text;
  /** A plain value: cents, a fraction, days, an ISO date, a word. */
  readonly value: number | string;
  readonly unit: Unit;
}

/** One step of an explanation, as data. */
export interface Step {
  /** Unique within the explanation, kebab-case. */
  readonly id: string;
  readonly title: Text;
  /** In the words of the operands' ids: `cost × coefficient`. */
  readonly formula: string;
  readonly operands: readonly Operand[];
  readonly result: Operand;
  /** Parameter used, by id. */
  readonly parameter?: string;
  readonly source?: Source;
}

/** A value with the steps that lead to it. */
export interface Explained<T> {
  readonly value: T;
  readonly steps: readonly Step[];
}
