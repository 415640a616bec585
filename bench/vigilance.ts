// 1,000 different reports through all veterinary rules; then ten of them beside json-rules-engine and zod refinements, in one run.
// All three must name the same failing rules of every report.
//   node scripts/run-ts.mjs bench/vigilance.ts
import { type VigilanceConclusion, veterinaryPack, veterinaryPharmacovigilance } from "bareme/compliance";
import { date, type SafetyReport } from "bareme/model";
import { compose, definePack, definePlugin, evaluator } from "bareme/plugins";
import { Engine } from "json-rules-engine";
import { z } from "zod";
import { COMPLETE_VET, change } from "../tests/compliance/vigilance/reports.js";
import { random } from "../tests/support/random.js";

const COUNT = 1000;
const asOf = date("2026-03-20");
const source = random(8);

/** The ten rules, and the places of which one at least must hold something. */
const TEN: Readonly<Record<string, readonly string[]>> = {
  "rep-02": ["reporter.category"],
  "rep-03": ["reporter.country"],
  "rep-04": ["reporter.phone", "reporter.email", "reporter.address"],
  "ani-03": ["subject.numberAffected"],
  "ani-04": ["subject.numberTreated"],
  "prd-04": ["products.0.batch"],
  "prd-05": ["products.0.maNumber"],
  "evt-03": ["events.0.onsetOn"],
  "evt-08": ["narrative"],
  "prd-02": ["products.0.name"],
};
const places = Object.values(TEN).flat();
const names = Object.keys(TEN).sort();

function subject(k: number): SafetyReport {
  const gone = places.filter(() => source.below(3) === 0).map((place) => [place, undefined]);
  return change(COMPLETE_VET, { id: `R-${k}`, "products.0.batch": `B${k}`, ...Object.fromEntries(gone) });
}

const at = (report: unknown, place: string): unknown =>
  place.split(".").reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], report);

const reports = Array.from({ length: COUNT }, (_, k) => subject(k));

const few = definePack({
  ...veterinaryPack,
  rules: veterinaryPack.rules.filter(({ id }) => names.some((name) => id.endsWith(`/${name}`))),
});
const ten = evaluator(compose([definePlugin({ id: "ten", version: "1.0.0", packs: [few] })]), "veterinaryReport", {
  asOf,
});
const all = evaluator(compose([veterinaryPharmacovigilance]), "veterinaryReport", { asOf });

const schema = z.looseObject({}).superRefine((report, ctx) => {
  for (const name of names)
    if (!(TEN[name] ?? []).some((place) => at(report, place) !== undefined))
      ctx.addIssue({ code: "custom", message: name, path: (TEN[name]?.[0] ?? "").split(".") });
});

const engine = new Engine([], { allowUndefinedFacts: true });
engine.addOperator("isAbsent", (value: unknown, _: unknown) => value === undefined);
for (const name of names)
  engine.addRule({
    conditions: {
      all: (TEN[name] ?? []).map((place) => {
        const [fact = "", ...rest] = place.split(".");
        const path = `$${rest.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("")}`;
        return { fact, operator: "isAbsent", value: true, ...(rest.length > 0 ? { path } : {}) };
      }),
    },
    event: { type: name },
  });

const ours = (report: SafetyReport): string[] => {
  const failed = (ten(report).conclusions["pharmacovigilance-vet"] as VigilanceConclusion).failedRules;
  return failed.map((id) => id.slice(id.indexOf("/") + 1)).sort();
};
const withZod = (report: SafetyReport): string[] =>
  (schema.safeParse(report).error?.issues ?? []).map(({ message }) => message).sort();
const withEngine = async (report: SafetyReport): Promise<string[]> => {
  const { events } = await engine.run({ ...report });
  return events.map(({ type }) => type).sort();
};

function print(name: string, rules: number, seconds: number): void {
  console.log(
    `${name}: ${COUNT} reports x ${rules} rules in ${(seconds * 1000).toFixed(0)} ms, ${((seconds * 1e6) / COUNT).toFixed(0)} µs each`,
  );
}

function time(name: string, rules: number, judge: (report: SafetyReport) => unknown): number {
  for (const report of reports.slice(0, 200)) judge(report);
  const start = performance.now();
  for (const report of reports) judge(report);
  const seconds = (performance.now() - start) / 1000;
  print(name, rules, seconds);
  return seconds;
}

for (const report of reports.slice(0, 100)) {
  const [a, b, c] = [ours(report), withZod(report), await withEngine(report)].map((list) => list.join());
  if (a !== b || b !== c) throw new Error(`different answers: ${a} / ${b} / ${c}`);
}
time("bareme, every rule with conclusion", veterinaryPack.rules.length, all);
const mine = time("bareme, ten rules with conclusion", 10, ours);
const zod = time("zod refinements", 10, withZod);
const start = performance.now();
for (const report of reports) await withEngine(report);
const seconds = (performance.now() - start) / 1000;
print("json-rules-engine", 10, seconds);
console.log(`ten rules: ${(seconds / mine).toFixed(1)} x json-rules-engine, ${(zod / mine).toFixed(2)} x zod`);
