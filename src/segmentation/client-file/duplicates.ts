import { UsageError } from "../../model/errors.js";
import { no, ok, type Result } from "../../model/result.js";
import { fieldText } from "./field.js";
import { type SimilarityMethod, similarity } from "./similarity.js";
import { type KeyKind, keyOf } from "./text-key.js";

/** How duplicates are looked for. Strong identifiers first: RPPS, SIRET, then telephone, e-mail, then name with postal code. */
export interface DuplicateOptions {
  /** Each rule is a list of dotted paths that must *all* match; the rules are data, and their order is the order of trust. */
  readonly rules: readonly (readonly string[])[];
  /** Kind of each field; by default told from its name: phone, email, name, siret and rpps, plain text for the others. */
  readonly kinds?: Readonly<Record<string, KeyKind>>;
  /** Words left out of names, upper case. */
  readonly dropWords?: readonly string[];
}

/** Why two records are in one group. */
export interface DuplicateLink {
  /** Positions of the records. */
  readonly a: number;
  readonly b: number;
  /** The rule that matched, and the key in common. */
  readonly rule: readonly string[];
  readonly key: string;
}

/** Records that seem to be one. */
export interface DuplicateGroup {
  /** Positions, rising. */
  readonly records: readonly number[];
  readonly links: readonly DuplicateLink[];
}

/** Duplicates of a file. */
export interface Duplicates {
  readonly groups: readonly DuplicateGroup[];
  /** Records that are left when each group counts once. */
  readonly distinct: number;
  /** Records beyond the first of their group. */
  readonly surplus: number;
  /** surplus / records. */
  readonly rate: number;
}

/**
 * Duplicates of a file by exact keys after normalization (dédoublonnage). Matches are chained into groups; an empty key never matches.
 * A shared telephone joins partners of one practice, and a name alone is too greedy: report, and let a person merge.
 *
 * @returns `empty` without records.
 * @example
 * ```ts
 * const file = [{ phone: "02 96 33 11 22" }, { phone: "+33 2 96 33 11 22" }, { phone: "" }];
 * const found = duplicates(file, { rules: [["phone"]] });
 * found.ok && found.value.groups[0]?.records; // => [0, 1]
 * ```
 */
export function duplicates(records: readonly unknown[], options: DuplicateOptions): Result<Duplicates, "empty"> {
  const { rules, dropWords = [] } = options;
  if (rules.length === 0 || rules.some((rule) => rule.length === 0))
    throw new UsageError("duplicates/rules", rules, "rules of one field or more");
  if (records.length === 0) return no("empty");
  const links = rules.flatMap((rule) => linksOf(records, rule, (field) => kindOf(field, options), dropWords));
  const groups = chained(records.length, links);
  const surplus = groups.reduce((all, group) => all + group.records.length - 1, 0);
  return ok({ groups, distinct: records.length - surplus, surplus, rate: surplus / records.length });
}

function linksOf(
  records: readonly unknown[],
  rule: readonly string[],
  kind: (field: string) => KeyKind,
  dropWords: readonly string[],
): readonly DuplicateLink[] {
  const first = new Map<string, number>();
  return records.flatMap((record, b) => {
    const keys = rule.map((field) => keyOf(fieldText(record, field) ?? "", kind(field), dropWords));
    if (keys.includes(undefined)) return [];
    const same = JSON.stringify(keys);
    const a = first.get(same);
    if (a === undefined) first.set(same, b);
    return a === undefined ? [] : [{ a, b, rule, key: keys.join(" | ") }];
  });
}

function kindOf(field: string, { kinds = {} }: DuplicateOptions): KeyKind {
  if (Object.hasOwn(kinds, field)) return kinds[field] ?? "text";
  const name = field.slice(field.lastIndexOf(".") + 1);
  const known: Readonly<Record<string, KeyKind>> = {
    name: "name",
    firstName: "name",
    town: "name",
    street: "name",
    phone: "phone",
    email: "email",
    siret: "digits",
    rpps: "digits",
  };
  return Object.hasOwn(known, name) ? (known[name] ?? "text") : "text";
}

/** Groups of records joined by links, directly or through others. */
function chained(n: number, links: readonly DuplicateLink[]): readonly DuplicateGroup[] {
  const parent = Array.from({ length: n }, (_, k) => k);
  const root = (k: number): number => {
    let at = k;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const { a, b } of links) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, { readonly records: number[]; readonly links: DuplicateLink[] }>();
  for (const link of links) {
    const at = root(link.a);
    const group = groups.get(at) ?? { records: [], links: [] };
    group.links.push(link);
    groups.set(at, group);
  }
  for (let k = 0; k < n; k++) groups.get(root(k))?.records.push(k);
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Two records that look alike. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  /** From 0 to 1. */
  readonly likeness: number;
}

/** How likely pairs are looked for. */
export interface LikelyPairOptions {
  /** Field whose names are compared, by normalized key. */
  readonly field: string;
  /** Only records with the same key here are compared: a postal code. */
  readonly within: string;
  readonly method: SimilarityMethod;
  /** Pairs at or above this likeness. */
  readonly atLeast: number;
  readonly dropWords?: readonly string[];
  /** Most pairs to compare: 1 000 000 unless told. */
  readonly maxComparisons?: number;
}

/**
 * Pairs of records whose names look alike within one place: proposals for a person, the likest first. Equal names are pairs of likeness 1.
 *
 * @throws `duplicates/too-many` when more pairs than `maxComparisons` would be compared: choose a narrower `within`.
 * @example
 * ```ts
 * const file = [{ name: "Kerautret", town: "Brest" }, { name: "Kerautrey", town: "Brest" }];
 * likelyPairs(file, { field: "name", within: "town", method: "jaroWinkler", atLeast: 0.9 }).length; // => 1
 * ```
 */
export function likelyPairs(records: readonly unknown[], options: LikelyPairOptions): readonly LikelyPair[] {
  const { dropWords = [], maxComparisons = 1_000_000 } = options;
  const places = new Map<string, { readonly position: number; readonly name: string }[]>();
  for (const [position, record] of records.entries()) {
    const name = keyOf(fieldText(record, options.field) ?? "", "name", dropWords);
    const place = keyOf(fieldText(record, options.within) ?? "", kindOf(options.within, { rules: [] }), []);
    if (name !== undefined && place !== undefined)
      places.set(place, [...(places.get(place) ?? []), { position, name }]);
  }
  const work = [...places.values()].reduce((all, one) => all + (one.length * (one.length - 1)) / 2, 0);
  if (work > maxComparisons)
    throw new UsageError(
      "duplicates/too-many",
      work,
      `${maxComparisons} comparisons at most`,
      "Choose a narrower within.",
    );
  const pairs = [...places.values()].flatMap((inside) =>
    inside.flatMap((one, k) =>
      inside.slice(k + 1).map((other) => ({
        a: one.position,
        b: other.position,
        likeness: similarity(one.name, other.name, options),
      })),
    ),
  );
  return pairs
    .filter((pair) => pair.likeness >= options.atLeast)
    .sort((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
}
