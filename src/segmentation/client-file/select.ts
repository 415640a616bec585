import type { ClientCard } from "../../model/client-card.js";
import type { CardCondition, CardFilter } from "../../model/client-card-filter.js";
import { meets } from "./condition.js";
import { fieldValues } from "./field.js";
import { checkFilter } from "./filter-shape.js";

/** A condition that was looked at on a card, and what was found there. */
export interface SelectionReason {
  readonly condition: CardCondition;
  /** `unknown`: the card says nothing about the field. */
  readonly outcome: "met" | "notMet" | "unknown";
  /** Plain values found. */
  readonly found: readonly (string | number | boolean)[];
}

/** A card looked at. */
export interface SelectedCard {
  readonly id: string;
  /** `unknown`: it depends on facts that are not on the card: the question to ask next. */
  readonly selected: "yes" | "no" | "unknown";
  readonly reasons: readonly SelectionReason[];
}

type Truth = "yes" | "no" | "unknown";

/**
 * Runs a multi-criteria selection over cards, in input order. Each card says why: conditions met, not met, or not known. A fact that is not
 * on the card makes its condition unknown, whatever the filter says ("not computerized" is not "nobody asked").
 *
 * @throws `filter/shape` for a filter that is none of the forms, or deeper than 20 levels.
 * @example
 * ```ts
 * const cards: ClientCard[] = [
 *   { id: "c1", status: "prospect", identity: { name: "Le Goff", department: "22" }, computerized: false },
 *   { id: "c2", status: "prospect", identity: { name: "Lefèvre", department: "22" } },
 * ];
 * const filter: CardFilter = { all: [{ field: "identity.department", is: "22" }, { field: "computerized", is: false }] };
 * selectCards(cards, filter).map((card) => card.selected); // => ["yes", "unknown"]
 * ```
 */
export function selectCards(cards: readonly ClientCard[], filter: CardFilter): readonly SelectedCard[] {
  checkFilter(filter);
  return cards.map((card) => {
    const reasons: SelectionReason[] = [];
    return { id: card.id, selected: evaluate(card, filter, reasons), reasons };
  });
}

function evaluate(record: unknown, filter: CardFilter, reasons: SelectionReason[]): Truth {
  const inside = (one: CardFilter): Truth => evaluate(record, one, reasons);
  if ("all" in filter) return weakest(filter.all.map(inside), ["no", "unknown", "yes"]);
  if ("any" in filter) return weakest(filter.any.map(inside), ["yes", "unknown", "no"]);
  if ("not" in filter) return negated(inside(filter.not));
  if ("some" in filter) {
    const items = fieldValues(record, filter.some);
    if (items.length === 0) return "unknown";
    return weakest(
      items.map((item) => evaluate(item, filter.where, reasons)),
      ["yes", "unknown", "no"],
    );
  }
  return judge(record, filter, reasons);
}

/** The first of these answers that occurs; the last one when none does. */
function weakest(answers: readonly Truth[], order: readonly [Truth, Truth, Truth]): Truth {
  return order.find((answer) => answers.includes(answer)) ?? order[2];
}

function negated(answer: Truth): Truth {
  return answer === "unknown" ? answer : answer === "yes" ? "no" : "yes";
}

function judge(record: unknown, condition: CardCondition, reasons: SelectionReason[]): Truth {
  const found = fieldValues(record, condition.field).filter(isPlain);
  const known = fieldValues(record, condition.field).length > 0;
  const answer: Truth =
    "known" in condition
      ? truth(known === condition.known)
      : known
        ? truth(found.some((value) => meets(value, condition)))
        : "unknown";
  reasons.push({ condition, outcome: answer === "yes" ? "met" : answer === "no" ? "notMet" : "unknown", found });
  return answer;
}

function truth(value: boolean): Truth {
  return value ? "yes" : "no";
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
