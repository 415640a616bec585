import type { Finding } from "../model/finding.js";
import type { Text } from "../model/text.js";
import { copyPlain } from "./copy-plain.js";
import { isLate, shortly } from "./outcome.js";
import type { Rulebook } from "./rulebook.js";

/** What a calculator answered, and who answered. */
export interface Calculated<O> {
  readonly value: O;
  /** The plugin, or nothing when the built-in calculation was used. */
  readonly owner?: string;
  /** A plugin that threw or returned nothing is a finding; its place is taken by the built-in calculation. */
  readonly findings: readonly Finding[];
}

/**
 * Runs a calculation that a plugin may replace. The plugin gets the input and the built-in calculation; if it throws or returns nothing, the
 * built-in one answers, with a finding.
 *
 * @param name - `leaseRent`, as the plugin names it.
 * @param builtIn - What answers without a plugin.
 * @example
 * ```ts
 * const half = definePlugin({ id: "acme", version: "1.0.0", calculators: { rent: (input: number) => input / 2 } });
 * calculate(compose([half]), "rent", 10, (input) => input).value; // => 5
 * calculate(compose([]), "rent", 10, (input) => input).value; // => 10
 * ```
 */
export function calculate<K, I, O>(
  rulebook: Rulebook<K>,
  name: string,
  input: I,
  builtIn: (input: I) => O,
): Calculated<O> {
  const found = rulebook.calculators.get(name);
  if (found === undefined) return { value: builtIn(input), findings: [] };
  const { owner, value } = found;
  const run = value as unknown as (input: I, fallback: (input: I) => O) => O | undefined;
  let reason: Text = { fr: "pas de réponse", en: "no answer" };
  try {
    const answer = run(copyPlain(input), builtIn);
    const value = (isLate(answer) ? undefined : copyPlain(answer)) as O;
    if (isAnswer(value)) return { value, owner, findings: [] };
  } catch (thrown) {
    const told = shortly(thrown);
    reason = { fr: told, en: told };
  }
  return { value: builtIn(input), findings: [broken(name, owner, reason)] };
}

/** Nothing is no answer, and neither is anything that holds NaN or Infinity. */
function isAnswer(answer: unknown): boolean {
  if (typeof answer === "number") return Number.isFinite(answer);
  if (typeof answer !== "object" || answer === null) return answer !== undefined && answer !== null;
  return Object.values(answer).every((part) => part === null || isAnswer(part));
}

function broken(name: string, owner: string, reason: Text): Finding {
  return {
    code: "plugins/calculator-failed",
    severity: "warning",
    message: {
      fr: `Le calcul « ${name} » de ${owner} a échoué (${reason.fr}) ; le calcul de la bibliothèque le remplace.`,
      en: `The calculation "${name}" of ${owner} failed (${reason.en}); the built-in one takes its place.`,
    },
    data: { name, owner, reason: reason.en },
  };
}
