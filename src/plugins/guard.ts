import type { RuleFinding } from "../model/verdict.js";

/**
 * How far plugins are distrusted during an evaluation. Without a guard they are trusted not to change what they are shown;
 * everything else is still checked.
 */
export interface Guard {
  /** The subject and the related cases as plugins see them. */
  readonly protect: <T>(value: T) => T;
  /** Called once per subject, before the rules; the function it returns is called after them, and tells what was noticed meanwhile. */
  readonly enter: () => () => readonly RuleFinding[];
  /** Each check is asked twice, and must answer the same. */
  readonly twice: boolean;
}
