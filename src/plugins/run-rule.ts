import type { ItemResult, RuleFinding, RuleResult, RuleStatus } from "../model/verdict.js";
import { findingOf } from "./findings.js";
import { crashed, PASS, type Read, readAnswer } from "./outcome.js";
import type { Item } from "./pack.js";
import type { PackRun } from "./pack-run.js";
import type { Planned } from "./plan.js";
import { readItems } from "./read-items.js";
import type { Context } from "./rule.js";
import { waiverFor } from "./waiver.js";

/** What a rule really answered, waivers apart: what the rules after it go by. */
interface Raw {
  readonly rule: string;
  readonly single?: Read;
  readonly byItem?: ReadonlyMap<string, Read>;
}

/** A read that another rule's failure replaced. */
interface Seen extends Read {
  readonly hiddenBy?: string;
}

/** Everything a rule runs with. */
export interface Run {
  readonly run: PackRun;
  /** The rule that is run now. */
  planned: Planned;
  readonly ctx: Context;
  readonly subject: unknown;
  /** The pack's own trouble (its facts threw): every rule crashes with it. */
  readonly broken: Read | undefined;
  /** By position. */
  readonly raws: Raw[];
  readonly collections: Map<string, readonly Item[] | Read>;
  readonly findings: RuleFinding[];
}

/** From what decides most to what decides least. */
const WEIGHT: readonly RuleStatus[] = ["fail", "crashed", "undetermined", "waived", "pass"];

/** Runs a rule on the subject itself that waits for no rule, and that none waits for: most rules, most often a pass. */
export function runAlone(r: Run): RuleResult {
  const { ready } = r.planned;
  const read = r.broken ?? check(r, undefined);
  return read === PASS ? ready.pass : ready[settle(r, read, undefined)];
}

/** Runs one rule in force on all that it looks at. */
export function runRule(r: Run): RuleResult {
  const { rule, ready, position } = r.planned;
  if (rule.each === undefined) {
    const read = seen(r, undefined);
    r.raws[position] = { rule: rule.id, single: read };
    const status = settle(r, read, undefined);
    return read.hiddenBy === undefined ? ready[status] : { ...ready[status], hiddenBy: read.hiddenBy };
  }
  const items = collection(r, rule.each);
  if ("status" in items) {
    r.raws[position] = { rule: rule.id, single: items };
    return ready[settle(r, items, undefined)];
  }
  const byItem = new Map<string, Read>();
  const results = items.map((item): ItemResult => {
    const read = seen(r, item);
    byItem.set(item.id, read);
    const status = settle(r, read, item);
    return { item: item.id, status, ...(read.hiddenBy === undefined ? {} : { hiddenBy: read.hiddenBy }) };
  });
  r.raws[position] = { rule: rule.id, byItem };
  const status = WEIGHT.find((one) => results.some((result) => result.status === one)) ?? "notApplicable";
  return { ...ready[status], items: results };
}

/** The items of a collection, computed once; or the outcome that stands for all of them. */
function collection({ run, ctx, subject, broken, collections }: Run, each: string): readonly Item[] | Read {
  if (broken) return broken;
  let items = collections.get(each);
  if (items === undefined) {
    items = readItems(() =>
      (run.pack.items as Record<string, (s: unknown, c: Context) => unknown>)[each]?.(subject, ctx),
    );
    collections.set(each, items);
  }
  return items;
}

/** The outcome on one item, after the rules that may hide it. */
function seen(r: Run, item: Item | undefined): Seen {
  if (r.broken) return r.broken;
  let unsure: readonly string[] | undefined;
  for (const position of r.planned.after) {
    const before = r.raws[position];
    const read = before && rawOn(before, item);
    if (read === undefined) continue;
    if (read.status === "fail" || (read as Seen).hiddenBy !== undefined)
      return { status: "notApplicable", hiddenBy: before?.rule ?? "" };
    if (read.status === "undetermined" || read.status === "crashed") unsure = read.missing ?? [before?.rule ?? ""];
  }
  const read = check(r, item);
  return unsure && read.status !== "notApplicable" && read.status !== "crashed"
    ? { status: "undetermined", missing: unsure }
    : read;
}

function rawOn({ single, byItem }: Raw, item: Item | undefined): Read | undefined {
  return single ?? (item && byItem?.get(item.id));
}

function check(r: Run, item: Item | undefined): Read {
  const first = ask(r, item);
  return r.run.guard.twice && JSON.stringify(ask(r, item)) !== JSON.stringify(first) ? crashed("unstable") : first;
}

function ask({ planned: { rule }, ctx, subject }: Run, item: Item | undefined): Read {
  try {
    return readAnswer(rule.check(item ? item.value : subject, ctx, subject), rule.messages);
  } catch (thrown) {
    return crashed("threw", thrown);
  }
}

/** Writes the finding, if there is one to write, and says the status with waivers counted. */
function settle({ run, planned, findings }: Run, read: Read, item: Item | undefined): RuleStatus {
  if (read.status === "pass" || read.status === "notApplicable") return read.status;
  const waiver = read.status === "fail" ? waiverFor(run.waivers, planned.rule.id, item?.id, run.asOf) : undefined;
  findings.push(findingOf(planned, read, item, run.pack.fields ?? {}, waiver));
  return waiver ? "waived" : read.status;
}
