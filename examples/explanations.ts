// The reasons printed by --explain.
import { explainNoticeDeadline } from "bareme/contracts";
import type { Explained, Text } from "bareme/model";
import type { Dossier } from "./main-job.js";

/** A figure that a person may question, with its steps. */
export interface Reason {
  readonly title: Text;
  readonly explained: Explained<unknown>;
}

/** Why the figures of a dossier are what they are. */
export function explanations({ contracts, calendar }: Dossier): readonly Reason[] {
  return contracts.flatMap(({ id, title, notice }) => {
    const next = calendar.find(({ contract, event }) => contract === id && event === "lastDayForNotice");
    if (next === undefined || notice == null) return [];
    const answer = explainNoticeDeadline(next.expiry, notice);
    return answer.ok ? [{ title: { fr: title ?? id, en: title ?? id }, explained: answer.value }] : [];
  });
}
