// 10,000 different workstations through all the SESAM-Vitale rules, in one run.
//   node scripts/run-ts.mjs bench/workstations.ts
import { sesamVitale, sesamVitalePack } from "bareme/compliance";
import { date, type WorkstationCase } from "bareme/model";
import { compose, evaluator } from "bareme/plugins";
import { groupReference, professions, reference } from "../tests/compliance/sesam-vitale/reference.js";
import { random } from "../tests/support/random.js";

const COUNT = 10_000;
const asOf = date("2026-06-01");
const source = random(7);

function subject(k: number): WorkstationCase {
  const profession = professions[k % professions.length] ?? "gp";
  const whole = k % 4 === 0 ? groupReference(profession, asOf) : reference(profession, asOf);
  const { workstation } = whole;
  const faults: readonly Partial<WorkstationCase["workstation"]>[] = [
    {},
    { posts: [] },
    { readers: [] },
    { network: null },
    { commissioning: null },
    { services: null },
  ];
  return { ...whole, workstation: { ...workstation, ...faults[source.below(faults.length)] } };
}

const subjects = Array.from({ length: COUNT }, (_, k) => subject(k));
for (const records of ["open", "closed"] as const) {
  const check = evaluator(compose([sesamVitale]), "workstation", { asOf, records });
  for (const one of subjects.slice(0, 500)) check(one);
  const start = performance.now();
  let complete = 0;
  for (const one of subjects) if (check(one).gates["file"] === "compliant") complete += 1;
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${records}: ${COUNT} workstations x ${sesamVitalePack.rules.length} rules in ${seconds.toFixed(2)} s, ` +
      `${((seconds * 1e6) / COUNT).toFixed(0)} µs each; ${complete} files are complete`,
  );
}
