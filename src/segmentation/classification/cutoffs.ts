import { UsageError } from "../../model/errors.js";
import { type Cents, cents } from "../../model/money/cents.js";
import { word } from "../check.js";

/** Classes by fixed amounts. */
export interface CutoffOptions {
  /** Cents, falling. */
  readonly cutoffs: readonly Cents[];
  /** Names from the highest class down: one more than the cutoffs. */
  readonly labels: readonly string[];
  /** Where an amount equal to a cutoff goes: "above 20 000" is `lowerClass`, "from 20 000" is `upperClass`. */
  readonly atCutoff: "upperClass" | "lowerClass";
}

/**
 * Classes by fixed amounts, in input order.
 *
 * @throws `cutoffs/invalid` when the cutoffs do not fall or the labels do not fit.
 * @example
 * ```ts
 * const options = { cutoffs: [euros(20000)], labels: ["big", "small"], atCutoff: "lowerClass" as const };
 * classesByCutoff([euros(20000), euros("20000.01")], options); // => ["small", "big"]
 * ```
 */
export function classesByCutoff(amounts: readonly Cents[], options: CutoffOptions): readonly string[] {
  const { cutoffs, labels, atCutoff } = options;
  word(atCutoff, ["upperClass", "lowerClass"], "atCutoff");
  const falling = cutoffs.every((cutoff, k) => k === 0 || cents(cutoff) < (cutoffs[k - 1] as number));
  if (!falling || labels.length !== cutoffs.length + 1)
    throw new UsageError("cutoffs/invalid", cutoffs, "falling cutoffs, and one label more than cutoffs");
  return amounts.map((amount) => {
    cents(amount);
    const under = cutoffs.filter((cutoff) => (atCutoff === "upperClass" ? amount < cutoff : amount <= cutoff));
    return labels[under.length] as string;
  });
}

/** A client of a crossed matrix: `turnover` absent for a prospect. */
export interface CrossedClient {
  readonly id: string;
  readonly turnover?: Cents;
  readonly potential: Cents;
}

/** A cell of the crossed matrix. */
export interface CrossedCell {
  /** Class on turnover, or `prospect`. */
  readonly row: string;
  /** Class on potential. */
  readonly column: string;
  readonly clients: readonly string[];
}

/**
 * Crossed ABC matrix (matrice ABC croisée): class on turnover × class on potential, both by fixed amounts, prospects included.
 * Every cell is listed, empty ones too.
 *
 * @example
 * ```ts
 * const axis = { cutoffs: [euros(10000)], atCutoff: "upperClass" as const };
 * const matrix = crossedMatrix([{ id: "p1", potential: euros(50000) }], {
 *   turnover: { ...axis, labels: ["A", "B"] },
 *   potential: { ...axis, labels: ["1", "2"] },
 * });
 * matrix.find((cell) => cell.clients.length > 0); // => { row: "prospect", column: "1", clients: ["p1"] }
 * ```
 */
export function crossedMatrix(
  clients: readonly CrossedClient[],
  axes: { readonly turnover: CutoffOptions; readonly potential: CutoffOptions },
): readonly CrossedCell[] {
  const potentials = clients.map((client) => client.potential);
  const columns = classesByCutoff(potentials, axes.potential);
  const rows = clients.map(({ turnover }) =>
    turnover === undefined ? "prospect" : (classesByCutoff([turnover], axes.turnover)[0] as string),
  );
  return [...axes.turnover.labels, "prospect"].flatMap((row) =>
    axes.potential.labels.map((column) => ({
      row,
      column,
      clients: clients.filter((_, k) => rows[k] === row && columns[k] === column).map((client) => client.id),
    })),
  );
}
