import type { Text } from "../../../model/text.js";
import type { CausalityCode, CausalityOpinion, SafetyReport } from "../../../model/vigilance.js";

/** The classes of causality (imputabilité) in words. A validator checks the code; it never computes it. */
export const CAUSALITY_CLASSES: Readonly<Record<CausalityCode, Text>> = {
  A: { fr: "Probable", en: "Probable" },
  B: { fr: "Possible", en: "Possible" },
  O1: { fr: "Non concluant", en: "Inconclusive: data there, no conclusion possible" },
  O: { fr: "Non classable", en: "Unclassifiable: not enough data" },
  N: { fr: "Improbable", en: "Unlikely" },
};

/** The six factors that are looked at. "Yes" on the first four points to A or B; the last two may lower it. */
export const CAUSALITY_FACTORS: readonly Text[] = [
  { fr: "Association dans le temps ou le lieu", en: "Association in time or site" },
  { fr: "Explication pharmacologique ou immunologique", en: "Pharmacological or immunological explanation" },
  { fr: "Signes cliniques ou lésions caractéristiques", en: "Characteristic clinical or pathological phenomena" },
  { fr: "Cas semblables déjà connus", en: "Previous knowledge of similar reports" },
  { fr: "Autres causes possibles", en: "Other possible causes" },
  { fr: "Fiabilité des données", en: "Reliability of the data" },
];

/** Is a text one of the classes? */
export function isCausalityCode(code: unknown): code is CausalityCode {
  return typeof code === "string" && Object.hasOwn(CAUSALITY_CLASSES, code);
}

/** Where each opinion goes in VICH GL42. */
const ELEMENTS = { company: "B.2.1.5", authority: "B.2.1.6", "attending-vet": "B.5.1", reporter: "B.5.1" } as const;

/** What was thought of one product. */
export interface ProductCausality {
  /** Position in `products`; absent for an opinion on no product in particular. */
  readonly productIndex?: number;
  readonly opinions: readonly {
    readonly by: NonNullable<CausalityOpinion["by"]>;
    readonly code: CausalityCode;
    readonly element: string;
  }[];
}

/**
 * The opinions on causality by product, wrong codes left out.
 *
 * @example
 * ```ts
 * causalityByProduct({ causality: [{ by: "company", productIndex: 0, code: "B" }] });
 * // => [{ productIndex: 0, opinions: [{ by: "company", code: "B", element: "B.2.1.5" }] }]
 * ```
 */
export function causalityByProduct({ causality }: SafetyReport): readonly ProductCausality[] {
  const groups = new Map<number | undefined, ProductCausality["opinions"][number][]>();
  for (const { by, code, productIndex } of causality ?? []) {
    if (!isCausalityCode(code) || !by || !Object.hasOwn(ELEMENTS, by)) continue;
    const index = productIndex ?? undefined;
    groups.set(index, [...(groups.get(index) ?? []), { by, code, element: ELEMENTS[by] }]);
  }
  return [...groups]
    .sort(([a = -1], [b = -1]) => a - b)
    .map(([productIndex, opinions]) => ({ ...(productIndex === undefined ? {} : { productIndex }), opinions }));
}
