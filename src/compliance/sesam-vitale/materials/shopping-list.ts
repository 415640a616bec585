import type { CalendarDate } from "../../../model/date.js";
import type { Text } from "../../../model/text.js";
import type { RuleResult } from "../../../model/verdict.js";
import type { WorkstationFacts } from "../facts.js";
import { billOfMaterials, MATERIALS, type MaterialNeed, needOn } from "./bill-of-materials.js";
import type { Material } from "./material.js";
import { profileOf } from "./profile.js";

/** One line of what is still to get. Plain data: a price list joins it by `product`. */
export interface ShoppingLine {
  readonly product: string;
  readonly title: Text;
  /** How many are missing, or there but to be replaced. */
  readonly quantity: number;
  /** How many more may be missing: ask first. */
  readonly toCheck?: number;
  readonly need: MaterialNeed;
  /** Rules that ask for it, or that fail on what is there. */
  readonly rules: readonly string[];
}

const NEEDS: readonly MaterialNeed[] = ["transmit", "file", "recommended"];

/** Needed minus present, what is at fault counted as missing; what stops the transmission first. */
export function shoppingLines(
  facts: WorkstationFacts,
  results: readonly RuleResult[],
  asOf: CalendarDate,
): readonly ShoppingLine[] {
  const failing = results.filter(({ status }) => status === "fail");
  const bill = new Map(billOfMaterials(profileOf(facts), asOf).map((line) => [line.product, line]));
  const lines = MATERIALS.flatMap((material): ShoppingLine[] => {
    const needed = bill.get(material.product);
    const faulty =
      material.faults === undefined || failing.length === 0 ? [] : failing.filter(isFault(material.faults));
    const gap = gapOf(material, needed?.quantity ?? 0, facts, faulty);
    if (gap.quantity === 0 && gap.toCheck === undefined) return [];
    const weights = faulty.map(({ rule }) => needOn(rule, asOf));
    const need = NEEDS.find((one) => one === needed?.need || weights.includes(one)) ?? "recommended";
    return [
      { product: material.product, title: material.title, ...gap, need, rules: rulesOf(needed?.rules ?? [], faulty) },
    ];
  });
  return NEEDS.flatMap((need) => lines.filter((line) => line.need === need));
}

function isFault(refs: readonly string[]): (result: RuleResult) => boolean {
  return ({ rule }) => refs.some((ref) => rule === `sesam-vitale/${ref}`);
}

function gapOf(
  { present }: Material,
  needed: number,
  facts: WorkstationFacts,
  faulty: readonly RuleResult[],
): Pick<ShoppingLine, "quantity" | "toCheck"> {
  const { have, unknown } = present(facts);
  const short = Math.max(0, needed - have);
  const toCheck = Math.min(short, unknown);
  const quantity = Math.max(short - toCheck, ...faulty.map(failures));
  return { quantity, ...(toCheck > 0 ? { toCheck } : {}) };
}

/** How many things a rule fails on. */
function failures({ items }: RuleResult): number {
  return items === undefined ? 1 : items.filter(({ status }) => status === "fail").length;
}

function rulesOf(asking: readonly string[], faulty: readonly RuleResult[]): readonly string[] {
  return [...new Set([...asking, ...faulty.map(({ rule }) => rule)])];
}
