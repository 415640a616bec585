import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SafetyReport } from "bareme/model";

/** A case of pharmacovigilance-cases.json. */
export interface FixtureCase {
  readonly id: string;
  readonly domain: "veterinary" | "human";
  readonly description: string;
  readonly report: SafetyReport;
  readonly expected: {
    readonly valid: boolean;
    readonly missing: readonly string[];
    readonly serious: boolean | null;
    readonly dueOn: string | null;
    readonly dueReason: string | null;
    readonly kinds: readonly string[];
    readonly routes: readonly string[];
    readonly failedRulesInclude?: readonly string[];
  };
}

const path = fileURLToPath(new URL("../../fixtures/pharmacovigilance-cases.json", import.meta.url));
const file = JSON.parse(readFileSync(path, "utf8")) as {
  readonly cases: readonly FixtureCase[];
  readonly triageTexts: readonly { readonly id: string; readonly text: string; readonly routes: readonly string[] }[];
};

/** `null` means not known in these files: the adapter drops it. */
function dropNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(dropNulls) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(entries.map(([key, part]) => [key, dropNulls(part)])) as T;
}

export const cases: readonly FixtureCase[] = file.cases.map((one) => ({ ...one, report: dropNulls(one.report) }));
export const triageTexts: typeof file.triageTexts = file.triageTexts;
