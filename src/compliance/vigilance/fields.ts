import type { Field, WhenAbsent } from "../../plugins/pack.js";
import { QUESTIONS } from "./questions.js";

/** What stays unknown in the closed reading too: criteria of seriousness and what would take an event out of scope. */
const OPEN: ReadonlySet<string> = /* @__PURE__ */ new Set(["seriousness", "events[].withdrawalRespected"]);

/** The facts that can be asked for, with their question. What nobody wrote down is not there in the closed reading. */
export const FIELDS: Readonly<Record<string, Field>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, { question }]) => {
      const whenAbsent: WhenAbsent = OPEN.has(name) ? "unknown" : "absent";
      return [name, { whenAbsent, question }];
    }),
  ))();
