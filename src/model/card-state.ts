/**
 * Life of a client card: entered, completed, verified with the client, grown stale, archived. Data are made reliable by going through
 * `verified`, never by editing the state.
 */
export type CardState = "entered" | "complete" | "verified" | "stale" | "archived";

/** From each state, where a card may go. An archived card is not revived: personal data are not kept beyond their purpose. */
export const NEXT_CARD_STATES: Readonly<Record<CardState, readonly CardState[]>> = {
  entered: ["complete", "archived"],
  complete: ["verified", "entered", "archived"],
  verified: ["stale", "archived"],
  stale: ["verified", "archived"],
  archived: [],
};

/**
 * May a card go from one state to another?
 *
 * @example
 * ```ts
 * canMoveCard("stale", "verified"); // => true
 * canMoveCard("archived", "entered"); // => false
 * ```
 */
export function canMoveCard(from: CardState, to: CardState): boolean {
  return NEXT_CARD_STATES[from].includes(to);
}
