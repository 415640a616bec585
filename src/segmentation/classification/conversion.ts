import { no, ok, type Result } from "../../model/result.js";
import { count } from "../check.js";

/** Calls or contacts of a segment and what came of them. */
export interface SegmentCounts {
  readonly id: string;
  readonly contacts: number;
  readonly sales: number;
}

/** The rate of a segment. Absent figures: no contact in the segment, or no sale at all. */
export interface SegmentConversion {
  readonly id: string;
  readonly rate?: number;
  /** 100 = the rate of the whole. */
  readonly index?: number;
}

/** Conversion by segment (taux de transformation), and of the whole. */
export interface ConversionBySegment {
  readonly overall: number;
  readonly segments: readonly SegmentConversion[];
}

/**
 * Conversion rate of each segment and its index against the whole: what predictive segmentation weighs its criteria with.
 *
 * @returns `noContacts` when there is none at all; `salesOverContacts` when a segment sold more than it contacted.
 * @example
 * ```ts
 * const calls = [{ id: "dentists", contacts: 100, sales: 10 }, { id: "doctors", contacts: 200, sales: 10 }];
 * const found = conversionBySegment(calls);
 * found.ok && found.value.segments.map((segment) => segment.index); // => [150, 75]
 * ```
 */
export function conversionBySegment(
  segments: readonly SegmentCounts[],
): Result<ConversionBySegment, "noContacts" | "salesOverContacts"> {
  for (const segment of segments)
    if (count(segment.sales, "sales") > count(segment.contacts, "contacts")) return no("salesOverContacts");
  const contacts = segments.reduce((all, segment) => all + segment.contacts, 0);
  const sales = segments.reduce((all, segment) => all + segment.sales, 0);
  if (contacts === 0) return no("noContacts");
  const rated = segments.map((segment) => {
    if (segment.contacts === 0) return { id: segment.id };
    const rate = segment.sales / segment.contacts;
    if (sales === 0) return { id: segment.id, rate };
    return { id: segment.id, rate, index: (100 * segment.sales * contacts) / (segment.contacts * sales) };
  });
  return ok({ overall: sales / contacts, segments: rated });
}
