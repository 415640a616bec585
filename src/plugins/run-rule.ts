import type { ItemResult, RuleFinding, RuleResult, RuleStatus } from "../model/verdict.js";
import { crashed, PASS, type Read } from "./outcome.js";
import type { Item } from "./pack.js";
import type { Planned } from "./plan.js";
import type { Question } from "./question.js";
import type { Context } from "./rule.js";
import type { Attempt, PackEntry } from "./rulebook.js";
import { waiverFor } from "./waiver.js";

/** Everything that the rules of a pack run with, on one subject. */
export interface Run {
  readonly question: Question;
  readonly pack: PackEntry;
  readonly ctx: Context;
  readonly subject: unknown;
  /** The pack's own trouble (its facts threw): every rule crashes with it. */
  readonly broken: Read | undefined;
  readonly findings: RuleFinding[];
  /** What rules really answered, waivers apart, by position and item id: what the rules after them go by. */
  raws?: ReadonlyMap<string | undefined, Read>[];
  /** Items of collections, computed once. */
  collections?: Map<string, Attempt<readonly Item[]>>;
}

/** From what decides most to what decides least. */
const WEIGHT: readonly RuleStatus[] = ["fail", "crashed", "undetermined", "waived", "pass"];

/** Runs a rule on the subject itself that waits for no rule, and that none waits for: most rules, most often a pass. */
export function runAlone(run: Run, planned: Planned): RuleResult {
  const read = run.broken ?? check(run, planned, undefined);
  if (read === PASS) return planned.pass;
  const status = settle(run, planned, read, undefined);
  return status === "fail" ? planned.fail : { ...planned.pass, status };
}

/** Runs one rule in force on all that it looks at. */
export function runRule(run: Run, planned: Planned): RuleResult {
  const { rule, position, pass } = planned;
  const reads = new Map<string | undefined, Read>();
  run.raws ??= [];
  run.raws[position] = reads;
  const { value: items, broken = run.broken } = rule.each ? collection(run, rule.each) : WHOLE;
  const outcome = (item: Item | undefined): Omit<ItemResult, "item"> => {
    const read = broken ?? seen(run, planned, item);
    reads.set(item?.id, read);
    const status = settle(run, planned, read, item);
    return { status, ...(read.hiddenBy && { hiddenBy: read.hiddenBy }) };
  };
  if (!items || broken) return { ...pass, ...outcome(undefined) };
  const results = items.map((item): ItemResult => ({ item: item.id, ...outcome(item) }));
  const status = WEIGHT.find((one) => results.some((each) => each.status === one)) ?? "notApplicable";
  return { ...pass, status, items: results };
}

/** The subject itself is no collection. */
const WHOLE: { readonly value?: undefined; readonly broken?: undefined } = {};

function collection(run: Run, each: string): Attempt<readonly Item[]> {
  run.collections ??= new Map();
  let items = run.collections.get(each);
  if (items === undefined) {
    items = run.pack.items[each]?.(run.subject, run.ctx) ?? { value: [] };
    run.collections.set(each, items);
  }
  return items;
}

/** The outcome on one item, after the rules that may hide it. */
function seen(run: Run, planned: Planned, item: Item | undefined): Read {
  let unsure: readonly string[] | undefined;
  for (const position of planned.after) {
    const before = run.raws?.[position];
    const read = before?.get(item?.id) ?? before?.get(undefined);
    if (read === undefined) continue;
    const { id } = run.pack.rules[position] as { id: string };
    if (read.status === "fail" || read.hiddenBy) return { status: "notApplicable", hiddenBy: id };
    if (read.status === "undetermined" || read.status === "crashed") unsure = read.missing ?? [id];
  }
  const read = check(run, planned, item);
  return unsure && read.status !== "notApplicable" && read.status !== "crashed"
    ? { status: "undetermined", missing: unsure }
    : read;
}

function check(run: Run, planned: Planned, item: Item | undefined): Read {
  const first = ask(run, planned, item);
  return run.question.guard?.twice && JSON.stringify(ask(run, planned, item)) !== JSON.stringify(first)
    ? crashed("unstable")
    : first;
}

function ask({ ctx, subject }: Run, { rule }: Planned, item: Item | undefined): Read {
  try {
    const answer = rule.check(item ? item.value : subject, ctx, subject);
    return answer === "pass" ? PASS : rule.read(answer);
  } catch (thrown) {
    return crashed("threw", thrown);
  }
}

/** Writes the finding, if there is one to write, and says the status with waivers counted. */
function settle({ question, findings }: Run, { rule, phase }: Planned, read: Read, item: Item | undefined): RuleStatus {
  const { status } = read;
  if (status === "pass" || status === "notApplicable") return status;
  const { waivers, asOf } = question;
  const waiver = status === "fail" && waivers.length > 0 ? waiverFor(waivers, rule.id, item?.id, asOf) : undefined;
  findings.push(rule.report(read, phase, item, waiver));
  return waiver ? "waived" : status;
}
