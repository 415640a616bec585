import type { CalendarDate } from "../model/date.js";
import { compareRatios } from "../model/money/ratio-ops.js";
import type { Text } from "../model/text.js";
import { contractDate, whole } from "./limits.js";

/** What was ordered. */
export interface OrderedLine {
  readonly id: string;
  /** Whole units. */
  readonly quantity: number;
  /** Day by which it is due. */
  readonly dueOn?: CalendarDate;
}

/** What was delivered. */
export interface DeliveredLine {
  readonly id: string;
  readonly quantity: number;
  readonly on: CalendarDate;
}

/** A contract or an order, and what came of it. */
export interface ExecutionFacts {
  readonly ordered: readonly OrderedLine[];
  readonly delivered: readonly DeliveredLine[];
  readonly asOf: CalendarDate;
  /** Client's score, and the score under which something is to be done. */
  readonly satisfaction?: { readonly score: number | string; readonly actBelow: number | string };
}

/** One line, ordered against delivered by that day. */
export interface ExecutionLine {
  readonly id: string;
  readonly ordered: number;
  readonly delivered: number;
  /** Still to deliver, 0 or more. */
  readonly missing: number;
  /** Delivered beyond the order, 0 or more. */
  readonly extra: number;
  /** Something is missing after its due day. */
  readonly late: boolean;
}

/** How a contract is carried out. */
export interface Execution {
  readonly status: "none" | "partial" | "complete";
  readonly lines: readonly ExecutionLine[];
  /** What to do, in the order of the lines. */
  readonly actions: readonly {
    readonly code: "deliver" | "chaseDelivery" | "takeBack" | "callClient";
    readonly line?: string;
    readonly text: Text;
  }[];
}

const TEXTS = {
  deliver: { fr: "Livrer ce qui manque.", en: "Deliver what is missing." },
  chaseDelivery: {
    fr: "Livraison en retard : relancer et prévenir le client.",
    en: "Delivery is late: chase it and tell the client.",
  },
  takeBack: {
    fr: "Livré en trop ou non commandé : reprendre ou facturer.",
    en: "Delivered in excess or not ordered: take back or invoice.",
  },
  callClient: { fr: "Client insatisfait : l'appeler.", en: "The client is not satisfied: call." },
} as const satisfies Record<string, Text>;

/**
 * Follow-up of a contract (suivi de l'exécution): ordered against delivered, satisfaction, and what to correct.
 * Deliveries after `asOf` are not counted.
 *
 * @throws `contract/bad-length` for a quantity that is no whole number; `contract/date-out-of-range`.
 * @example
 * ```ts
 * const found = contractExecution({ ordered: [{ id: "reader", quantity: 2 }], delivered: [{ id: "reader", quantity: 1, on: date("2026-11-02") }], asOf: date("2026-11-21") });
 * [found.status, found.lines[0]?.missing, found.actions[0]?.code]; // => ["partial", 1, "deliver"]
 * ```
 */
export function contractExecution({ ordered, delivered, asOf, satisfaction }: ExecutionFacts): Execution {
  contractDate(asOf, "asOf");
  const received = delivered.filter(({ on }) => contractDate(on, "a delivery") <= asOf);
  const ids = [...new Set([...ordered, ...received].map(({ id }) => id))];
  const lines = ids.map((id) => lineOf(id, ordered, received, asOf));
  const missing = lines.some((line) => line.missing > 0);
  const started = lines.some((line) => line.delivered > 0);
  const unhappy = satisfaction !== undefined && compareRatios(satisfaction.score, satisfaction.actBelow) < 0;
  return {
    status: !missing ? "complete" : started ? "partial" : "none",
    lines,
    actions: [
      ...lines.flatMap(actionsOf),
      ...(unhappy ? [{ code: "callClient" as const, text: TEXTS.callClient }] : []),
    ],
  };
}

function lineOf(
  id: string,
  ordered: readonly OrderedLine[],
  received: readonly DeliveredLine[],
  asOf: CalendarDate,
): ExecutionLine {
  const wanted = ordered.filter((line) => line.id === id);
  const quantity = total(wanted);
  const got = total(received.filter((line) => line.id === id));
  const due = total(wanted.filter(({ dueOn }) => dueOn !== undefined && dueOn < asOf));
  const missing = Math.max(0, quantity - got);
  return { id, ordered: quantity, delivered: got, missing, extra: Math.max(0, got - quantity), late: got < due };
}

function actionsOf({ id, missing, extra, late }: ExecutionLine): Execution["actions"][number][] {
  const code = missing > 0 ? (late ? "chaseDelivery" : "deliver") : extra > 0 ? "takeBack" : undefined;
  return code === undefined ? [] : [{ code, line: id, text: TEXTS[code] }];
}

function total(lines: readonly { readonly quantity: number }[]): number {
  return lines.reduce((sum, { quantity }) => sum + whole(quantity, "a quantity", 0, 1_000_000), 0);
}
