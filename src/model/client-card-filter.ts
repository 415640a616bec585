/** A plain value that a condition compares with. */
export type FilterValue = string | number | boolean;

/**
 * A condition on one field of a card, named by a dotted path (`identity.department`, `equipment.installedOn`). On a list, one item that
 * meets the condition is enough.
 *
 * - `is`, `isNot`: strict equality. `oneOf`: any of a list. `atLeast`, `atMost`: numbers, both included.
 * - `before`, `from`: ISO dates, `from` included. `contains`: text, whatever the case and the accents.
 * - `known`: is the field filled, or not?
 */
export type CardCondition =
  | { readonly field: string; readonly is: FilterValue }
  | { readonly field: string; readonly isNot: FilterValue }
  | { readonly field: string; readonly oneOf: readonly FilterValue[] }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly atMost: number }
  | { readonly field: string; readonly before: string }
  | { readonly field: string; readonly from: string }
  | { readonly field: string; readonly contains: string }
  | { readonly field: string; readonly known: boolean };

/**
 * A multi-criteria selection (requête multicritères) as plain data: it can be stored, sent and explained.
 *
 * `some` looks at the items of one list, so that several conditions hold of the *same* item.
 */
export type CardFilter =
  | CardCondition
  | { readonly all: readonly CardFilter[] }
  | { readonly any: readonly CardFilter[] }
  | { readonly not: CardFilter }
  | { readonly some: string; readonly where: CardFilter };
