import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sesamVitale, type WorkstationPolicy } from "bareme/compliance";
import { date, type Verdict, type WorkstationCase } from "bareme/model";
import { compose, evaluator, type Rulebook } from "bareme/plugins";

const book: Rulebook<{ readonly workstation: WorkstationCase }> = compose([sesamVitale]);

export interface Options {
  readonly records?: "open" | "closed";
  readonly policy?: Partial<WorkstationPolicy>;
}

/** One verdict; `sesam-vitale/hw-05` is said `HW-05`. */
export function check(subject: unknown, asOf: string, { records = "closed", policy = {} }: Options = {}): Verdict {
  const key = JSON.stringify([asOf, records, policy]);
  const ready =
    evaluators.get(key) ??
    evaluator(book, "workstation", { asOf: date(asOf), records, policy: { "sesam-vitale": policy } });
  evaluators.set(key, ready);
  return ready(subject as WorkstationCase);
}

const evaluators = new Map<string, (subject: WorkstationCase) => Verdict>();

export const ref = (id: string): string => id.replace("sesam-vitale/", "").toUpperCase();

export interface Summary {
  readonly missing: readonly string[];
  readonly warnings: readonly string[];
  readonly undetermined: readonly string[];
  readonly gates: Verdict["gates"];
}

/** The verdict in the words of the fixtures: sorted ids. */
export function summary(verdict: Verdict): Summary {
  const ids = (status: string, severity?: string): string[] =>
    verdict.rules
      .filter((rule) => rule.status === status && (severity === undefined || rule.severity === severity))
      .map(({ rule }) => ref(rule));
  return {
    missing: ids("fail", "blocking"),
    warnings: ids("fail", "warning"),
    undetermined: ids("undetermined"),
    gates: verdict.gates,
  };
}

/** Status of one rule: `HW-05`. */
export function statusOf(verdict: Verdict, rule: string): string | undefined {
  return verdict.rules.find((result) => ref(result.rule) === rule)?.status;
}

export type Edit = { readonly remove: string } | { readonly set: string; readonly to: unknown };

/** A copy of a document with JSON pointers removed or set; `*` is every element of a list. */
export function edited<T>(document: T, edits: readonly Edit[], removed: "delete" | "null" = "delete"): T {
  const copy = structuredClone(document);
  for (const edit of edits) {
    const keys = ("remove" in edit ? edit.remove : edit.set).split("/").slice(1);
    const last = keys.pop() as string;
    for (const parent of targets(copy, keys)) {
      if ("set" in edit) parent[last] = structuredClone(edit.to);
      else if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (removed === "null") parent[last] = null;
      else delete parent[last];
    }
  }
  return copy;
}

function targets(root: unknown, keys: readonly string[]): Record<string, unknown>[] {
  let found: unknown[] = [root];
  for (const key of keys)
    found = found.flatMap((one) =>
      key === "*" ? Object.values(one as object) : [(one as Record<string, unknown>)[key]],
    );
  return found as Record<string, unknown>[];
}

export interface WorkstationFixture {
  readonly id: string;
  readonly description: string;
  readonly asOf: string;
  readonly options: { readonly records: "open" | "closed"; readonly policy?: Partial<WorkstationPolicy> };
  readonly practice: WorkstationCase["practice"];
  readonly workstation: WorkstationCase["workstation"];
  readonly expected: Summary & { readonly complete: boolean; readonly canTransmit: boolean };
  readonly removals?: readonly {
    readonly component: string;
    readonly edits: readonly Edit[];
    readonly fires: {
      readonly missing: readonly string[];
      readonly warnings: readonly string[];
      readonly cleared?: readonly string[];
    };
  }[];
}

export const fixtures: readonly WorkstationFixture[] = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../fixtures/sesam-vitale-workstations.json", import.meta.url)), "utf8"),
);
