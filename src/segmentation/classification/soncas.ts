import type { Text } from "../../model/text.js";
import { word } from "../check.js";

/** A motive of purchase. */
export type SoncasMotive = "security" | "pride" | "novelty" | "comfort" | "money" | "sympathy";

/**
 * Motives of the SONCAS method, in the order of its letters. The expansion of the letters is *unverified*: the source document names the
 * method only.
 */
export const SONCAS: readonly { readonly id: SoncasMotive; readonly label: Text }[] = [
  { id: "security", label: { fr: "Sécurité", en: "Security" } },
  { id: "pride", label: { fr: "Orgueil", en: "Pride" } },
  { id: "novelty", label: { fr: "Nouveauté", en: "Novelty" } },
  { id: "comfort", label: { fr: "Confort", en: "Comfort" } },
  { id: "money", label: { fr: "Argent", en: "Money" } },
  { id: "sympathy", label: { fr: "Sympathie", en: "Sympathy" } },
];

/** What was heard in the meetings. */
export interface SoncasTally {
  readonly heard: number;
  /** Every motive, in the order of the letters; no share when nothing was heard. */
  readonly motives: readonly { readonly id: SoncasMotive; readonly times: number; readonly share?: number }[];
  /** Most heard; several when they tie, none when nothing was heard. */
  readonly leading: readonly SoncasMotive[];
}

/**
 * Counts the motives heard in meetings (méthode SONCAS).
 *
 * @example
 * ```ts
 * soncasTally(["money", "security", "money"]).leading; // => ["money"]
 * ```
 */
export function soncasTally(heard: readonly SoncasMotive[]): SoncasTally {
  const ids = SONCAS.map(({ id }) => id);
  for (const motive of heard) word(motive, ids, "motive");
  const motives = ids.map((id) => {
    const times = heard.filter((motive) => motive === id).length;
    return { id, times, ...(heard.length === 0 ? {} : { share: times / heard.length }) };
  });
  const most = Math.max(1, ...motives.map(({ times }) => times));
  return { heard: heard.length, motives, leading: motives.filter(({ times }) => times === most).map(({ id }) => id) };
}
