import type { PracticeForm } from "./client.js";
import type { Result } from "./result.js";

/** How a professional works. */
export type PracticeMode = "selfEmployed" | "salaried" | "mixed";

/** Convention sector of a practitioner: fees at tariff (1), free (2), outside the convention (3). */
export type FeeSector = 1 | 2 | 3;

/** A health professional as a sales file knows him. Absent = not known. */
export interface Professional {
  readonly id: string;
  readonly name: string;
  /** `dentist`, `general-practitioner`, `veterinarian`. */
  readonly profession: string;
  readonly specialty?: string;
  readonly mode?: PracticeMode;
  readonly sector?: FeeSector;
  /** Id of the practice. */
  readonly practice?: string;
}

/** A practice: who works there, and who speaks for it. Absent = not known. */
export interface PracticeGroup {
  readonly id: string;
  readonly form: PracticeForm;
  /** Ids of its professionals. */
  readonly members: readonly string[];
  /** Who presides or manages it, where its form has one (the "président" of an SCM). */
  readonly president?: string;
}

/**
 * Who decides for a practice: the one professional of a solo practice, the president of a group.
 *
 * @example
 * ```ts
 * decisionMaker({ id: "p", form: "solo", members: ["martin"] }); // => { ok: true, value: "martin" }
 * decisionMaker({ id: "p", form: "scm", members: ["a", "b"] }); // => { ok: false, reason: "presidentUnknown" }
 * ```
 */
export function decisionMaker({
  form,
  members,
  president,
}: PracticeGroup): Result<string, "presidentUnknown" | "noMember"> {
  const [only] = members;
  if (only === undefined) return { ok: false, reason: "noMember" };
  if (president !== undefined) return { ok: true, value: president };
  return form === "solo" && members.length === 1
    ? { ok: true, value: only }
    : { ok: false, reason: "presidentUnknown" };
}
