import { UsageError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import { told } from "./finding-text.js";

/** A practice to equip. Whole numbers. */
export interface PracticeSize {
  readonly practitioners: number;
  /** Secretaries and dental assistants with a post of their own. */
  readonly assistants: number;
  /** Do the posts share their data? Absent = as soon as there are two. */
  readonly networked?: boolean;
  /** Screens away from their computer (chairside). */
  readonly remoteScreens?: number;
}

/** What to quote for it. */
export interface Sizing {
  /** Client posts. */
  readonly posts: number;
  readonly servers: number;
  /** One license for each practitioner, also on a shared network. */
  readonly licenses: number;
  /** Accessories that the layout calls for, with their number. */
  readonly accessories: readonly { readonly product: string; readonly quantity: number }[];
}

/**
 * Sizing help: a post for each practitioner and assistant, one server when networked, one license a practitioner, a shielded 5 m cable for
 * each remote screen of a surgery.
 *
 * @throws `sizing/bad-count` for counts that are not whole numbers from 0 to 10 000, or a practice without practitioner.
 * @example
 * ```ts
 * sizePractice({ practitioners: 6, assistants: 2 }); // => { posts: 8, servers: 1, licenses: 6, accessories: [] }
 * ```
 */
export function sizePractice({ practitioners, assistants, networked, remoteScreens = 0 }: PracticeSize): Sizing {
  for (const count of [practitioners, assistants, remoteScreens])
    if (!Number.isInteger(count) || count < 0 || count > 10_000) throw badCount(count);
  if (practitioners === 0) throw badCount(practitioners);
  const posts = practitioners + assistants;
  return {
    posts,
    servers: (networked ?? posts > 1) ? 1 : 0,
    licenses: practitioners,
    accessories: remoteScreens === 0 ? [] : [{ product: "shielded-screen-cable-5m", quantity: remoteScreens }],
  };
}

/**
 * A number of posts outside the usual range of a profession (1 to 6 for dentists): to look at again, never an error.
 *
 * @param range - Both ends included; a convention of the host.
 * @example
 * ```ts
 * unusualPosts(7, { profession: "dentist", from: 1, to: 6 })?.code; // => "sizing/unusual-posts"
 * unusualPosts(6, { profession: "dentist", from: 1, to: 6 }); // => undefined
 * ```
 */
export function unusualPosts(
  posts: number,
  range: { readonly profession: string; readonly from: number; readonly to: number },
): Finding | undefined {
  if (posts >= range.from && posts <= range.to) return undefined;
  return {
    code: "sizing/unusual-posts",
    severity: "warning",
    message: told(
      {
        fr: "{posts} postes : d'ordinaire de {from} à {to} pour cette profession ({profession}).",
        en: "{posts} posts: usually {from} to {to} for this profession ({profession}).",
      },
      { posts, ...range },
    ),
    data: { posts, ...range },
  };
}

function badCount(received: number): UsageError {
  return new UsageError("sizing/bad-count", received, "a whole number from 0 to 10 000, and one practitioner at least");
}
