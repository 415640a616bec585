import type { CalendarDate } from "../model/date.js";
import { inPeriod } from "../model/period.js";
import type { RuleResult, RuleStatus } from "../model/verdict.js";
import type { Context, Phase } from "./rule.js";
import type { PackEntry, RuleEntry } from "./rulebook.js";
import { type Template, template } from "./template.js";

/** A rule on the day of its law: its phase, and its plain results made ready (most rules pass, and say so in the same words). */
export interface Planned {
  readonly rule: RuleEntry;
  /** Position in the pack's rules, which is the order of the verdict. */
  readonly position: number;
  readonly phase: Phase;
  /** Positions of the rules whose failure hides it. */
  readonly after: readonly number[];
  readonly ready: Readonly<Record<RuleStatus, RuleResult>>;
  /** Looks at the subject itself, waits for no rule, and none waits for it. */
  readonly alone: boolean;
  readonly templates: ReadonlyMap<string, Template>;
}

/** The rules of a pack on a day. */
export interface Plan {
  /** In force, each after those it waits for. */
  readonly inForce: readonly Planned[];
  /** Does a rule in force decide a gate? */
  readonly blocks: (rule: string, gate: string) => boolean;
  /** Results of all rules as if nothing were in force; evaluation fills the rest in. */
  readonly blank: readonly RuleResult[];
  /** What checks may read on this day, when the pack computes no facts; made by the first subject. */
  context?: Context;
}

const STATUSES: readonly RuleStatus[] = [
  "pass",
  "fail",
  "undetermined",
  "notApplicable",
  "notInForce",
  "superseded",
  "waived",
  "crashed",
];

/** Which rules of a pack are in force on a day. */
export function planFor(pack: PackEntry, lawDate: CalendarDate): Plan {
  const position = new Map(pack.rules.map((rule, k) => [rule.id, k]));
  const named = new Set(pack.rules.flatMap((rule) => rule.after ?? []));
  const inForce = pack.order.flatMap((k): Planned[] => {
    const rule = pack.rules[k] as RuleEntry;
    const phase = rule.phases.find((one) => inPeriod(one, lawDate));
    if (phase === undefined) return [];
    const after = (rule.after ?? []).map((id) => position.get(id) as number);
    const alone = rule.each === undefined && after.length === 0 && !named.has(rule.id);
    const templates = new Map(Object.entries(rule.messages).map(([key, text]) => [key, template(text)]));
    return [{ rule, position: k, phase, after, ready: ready(rule, phase), alone, templates }];
  });
  const gates = new Map(inForce.map(({ rule, phase }) => [rule.id, phase.gates]));
  const blocks = (rule: string, gate: string): boolean => gates.get(rule)?.includes(gate) === true;
  return { inForce, blocks, blank: pack.rules.map((rule) => outOfForce(rule, lawDate)) };
}

function ready(rule: RuleEntry, phase: Phase): Record<RuleStatus, RuleResult> {
  const { id, basis } = rule;
  const result = (status: RuleStatus): RuleResult =>
    Object.freeze({
      rule: id,
      status,
      basis,
      severity: phase.severity,
      gates: Object.freeze([...phase.gates]) as readonly string[],
    });
  return Object.fromEntries(STATUSES.map((status) => [status, result(status)])) as Record<RuleStatus, RuleResult>;
}

function outOfForce({ id, basis, phases, replacedBy }: RuleEntry, lawDate: CalendarDate): RuleResult {
  const over = phases.length > 0 && phases.every(({ until }) => until !== undefined && until <= lawDate);
  const status = over && replacedBy !== undefined ? "superseded" : "notInForce";
  return Object.freeze({ rule: id, status, basis, gates: Object.freeze([]) as readonly string[] });
}
