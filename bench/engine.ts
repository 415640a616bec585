// 1,000 offers through ten rules, not strict: the engine, a table written by hand that gives the same verdicts, json-rules-engine.
//   node scripts/run-ts.mjs bench/engine.ts
import { isDeepStrictEqual } from "node:util";
import { compose, definePack, evaluator, rulesFor, type Shape } from "bareme/plugins";
import { asOf, from, type Offer, offers, remedy, rules, sources, title } from "./engine-inputs.js";
import { byHand, jsonEngine } from "./engine-peers.js";

type OfferShape = Shape<{ kind: "offer"; subject: Offer; gate: "send" }>;
const offerRule = rulesFor<OfferShape>();
const pack = definePack<OfferShape>({
  id: "bench",
  kind: "offer",
  title: title("price"),
  gates: ["send"],
  policy: {},
  rules: rules.map(({ id, check, fr, en }) =>
    offerRule({
      id: `bench/${id}`,
      slug: id,
      title: title(id),
      basis: "convention",
      sources,
      phases: [{ from, severity: "blocking", gates: ["send"] }],
      check: check as (offer: Offer) => "pass" | { fail: "low" },
      messages: { low: { fr, en } },
      remedy,
    }),
  ),
});
const check = evaluator(compose([{ id: "bench", version: "1.0.0", packs: [pack] as const }]), "offer", { asOf });
const issues = jsonEngine();

let differing = 0;
let otherIssues = 0;
let failures = 0;
for (const offer of offers) {
  const verdict = check(offer);
  const twin = byHand(offer);
  if (!isDeepStrictEqual(verdict, twin)) differing += 1;
  failures += verdict.findings.length;
  const codes = (await issues(offer)).map(({ code }) => code).sort();
  if (codes.join() !== verdict.findings.map(({ code }) => code).join()) otherIssues += 1;
}

/** Milliseconds for all offers: the best of rounds that alternate, so that a busy machine disturbs all alike. */
const best = { engine: Number.POSITIVE_INFINITY, "by hand": Number.POSITIVE_INFINITY };
const runs = { engine: check, "by hand": byHand };
let kept = 0;
for (let round = 0; round < 400; round += 1)
  for (const name of ["engine", "by hand"] as const) {
    const run = runs[name];
    const start = performance.now();
    for (const offer of offers) kept += run(offer).findings.length;
    best[name] = Math.min(best[name], performance.now() - start);
  }
let json = Number.POSITIVE_INFINITY;
for (let round = 0; round < 5; round += 1) {
  const start = performance.now();
  for (const offer of offers) kept += (await issues(offer)).length;
  json = Math.min(json, performance.now() - start);
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);
console.log(`${offers.length} offers x ${rules.length} rules, ${failures} findings (${kept} read)`);
console.log(`engine            ${best.engine.toFixed(3)} ms; verdicts that differ from the table: ${differing}`);
console.log(
  `table by hand     ${best["by hand"].toFixed(3)} ms; engine / table: ${ratio(best.engine, best["by hand"])} (goal <= 1.2)`,
);
console.log(
  `json-rules-engine ${json.toFixed(1)} ms; offers with other issues: ${otherIssues}; ${ratio(json, best.engine)} x (goal >= 700)`,
);
