import type { Text } from "../model/text.js";
import type { Verdict } from "../model/verdict.js";
import type { Field } from "../plugins/pack.js";

/** A question to ask, with what the answer would help to decide. */
export interface DecidingQuestion {
  /** Dotted name of the field: `practice.practitioners[].card.validUntil`. */
  readonly field: string;
  /** Absent when the pack has no question for the field. */
  readonly question?: Text;
  /** Gates that are undetermined, and that rules waiting for this fact decide. */
  readonly gates: readonly string[];
  /** Rules that wait for it. */
  readonly rules: readonly string[];
}

/**
 * What to ask about an undetermined verdict, the question that decides most first: the one that most rules of still open gates wait for,
 * then most blocking rules, then most rules.
 *
 * @param fields - The pack's fields, for the words of the questions.
 * @example
 * ```ts
 * const practice = { kind: "solo", practitioners: [] } as const;
 * const subject = { practice, workstation: { solution: "pc", stage: "production" } } as const;
 * const verdict = evaluate(compose([sesamVitale]), "workstation", subject, { asOf: date("2026-06-01") });
 * nextQuestions(verdict, sesamVitalePack)[0]?.question?.en; // => "Which posts?"
 * ```
 */
export function nextQuestions(
  verdict: Pick<Verdict, "gates" | "findings">,
  { fields = {} }: { readonly fields?: Readonly<Record<string, Field>> },
): readonly DecidingQuestion[] {
  const waiting = new Map<string, Waiting>();
  for (const { status, missing = [], code, severity, gates } of verdict.findings) {
    if (status !== "undetermined") continue;
    const open = gates.filter((gate) => verdict.gates[gate] === "undetermined");
    for (const field of missing) {
      const entry = waiting.get(field) ?? { rules: new Set(), gates: new Set(), deciding: 0, blocking: 0 };
      waiting.set(field, entry);
      if (!entry.rules.has(code)) {
        entry.deciding += open.length;
        entry.blocking += severity === "blocking" ? 1 : 0;
      }
      entry.rules.add(code);
      for (const gate of open) entry.gates.add(gate);
    }
  }
  return [...waiting].sort(byWeight).map(([field, { rules, gates }]) => {
    const question = Object.hasOwn(fields, field) ? fields[field]?.question : undefined;
    return { field, ...(question ? { question } : {}), gates: [...gates].sort(), rules: [...rules].sort() };
  });
}

interface Waiting {
  readonly rules: Set<string>;
  readonly gates: Set<string>;
  deciding: number;
  blocking: number;
}

/** Equals keep the order in which rules asked. */
function byWeight([, a]: [string, Waiting], [, b]: [string, Waiting]): number {
  return b.deciding - a.deciding || b.blocking - a.blocking || b.rules.size - a.rules.size;
}
