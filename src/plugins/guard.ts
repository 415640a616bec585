import type { RuleFinding } from "../model/verdict.js";

/** How far plugins are distrusted during an evaluation. */
export interface Guard {
  /** Called once per subject, before the rules. */
  readonly enter: <T>(subject: T) => Watch<T>;
  /** Each check is asked twice, and must answer the same. */
  readonly twice: boolean;
}

/** One evaluation under guard. */
export interface Watch<T> {
  /** The subject as plugins see it. */
  readonly subject: T;
  /** Called after the rules: what was noticed meanwhile. */
  readonly leave: () => readonly RuleFinding[];
}

const nothing = (): readonly RuleFinding[] => [];

/** The default: plugins are trusted not to change the subject; everything else is still checked. */
export const OPEN_GUARD: Guard = { enter: (subject) => ({ subject, leave: nothing }), twice: false };
