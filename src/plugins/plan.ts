import type { CalendarDate } from "../model/date.js";
import { inPeriod } from "../model/period.js";
import type { RuleResult, RuleStatus } from "../model/verdict.js";
import type { Context, Phase } from "./rule.js";
import type { PackEntry, RuleEntry } from "./rulebook.js";

/** A rule on the day of its law: its phase, and its usual results made ready (most rules pass, and say so in the same words). */
export interface Planned {
  readonly rule: RuleEntry;
  /** Position in the pack's rules, which is the order of the verdict. */
  readonly position: number;
  readonly phase: Phase;
  /** Positions of the rules whose failure hides it. */
  readonly after: readonly number[];
  readonly pass: RuleResult;
  readonly fail: RuleResult;
  /** Looks at the subject itself, waits for no rule, and none waits for it. */
  readonly alone: boolean;
}

/** The rules of a pack on a day. */
export interface Plan {
  /** In force, each after those it waits for. */
  readonly inForce: readonly Planned[];
  /** Results of all rules as if nothing were in force; evaluation fills the rest in. */
  readonly blank: readonly RuleResult[];
  /** What checks may read on this day, before the pack's facts. */
  readonly ctx: Context;
}

/** Which rules of a pack are in force on a day, and what they read. */
export function planFor(pack: PackEntry, ctx: Omit<Context, "blocks">): Plan {
  const { rules } = pack;
  const { lawDate } = ctx;
  const position = new Map(rules.map(({ id }, k) => [id, k]));
  const named = new Set(rules.flatMap(({ after = [] }) => after));
  const inForce = pack.order.flatMap((k): Planned[] => {
    const rule = rules[k] as RuleEntry;
    const phase = rule.phases.find((one) => inPeriod(one, lawDate));
    if (phase === undefined) return [];
    const after = (rule.after ?? []).map((id) => position.get(id) as number);
    const alone = rule.each === undefined && after.length === 0 && !named.has(rule.id);
    return [
      {
        rule,
        position: k,
        phase,
        after,
        alone,
        pass: resultOf(rule, "pass", phase),
        fail: resultOf(rule, "fail", phase),
      },
    ];
  });
  const gates = new Map(inForce.map(({ rule, phase }) => [rule.id, phase.gates]));
  const blocks = (rule: string, gate: string): boolean => gates.get(rule)?.includes(gate) === true;
  return { inForce, blank: rules.map((rule) => outOfForce(rule, lawDate)), ctx: Object.freeze({ ...ctx, blocks }) };
}

function outOfForce(rule: RuleEntry, lawDate: CalendarDate): RuleResult {
  const { phases, replacedBy } = rule;
  const over = phases.length > 0 && phases.every(({ until }) => until !== undefined && until <= lawDate);
  return resultOf(rule, over && replacedBy !== undefined ? "superseded" : "notInForce");
}

function resultOf({ id, basis }: RuleEntry, status: RuleStatus, phase?: Phase): RuleResult {
  const gates = phase?.gates ?? Object.freeze([]);
  return Object.freeze({ rule: id, status, basis, ...(phase && { severity: phase.severity }), gates });
}
