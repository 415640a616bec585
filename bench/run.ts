// Every benchmark, one after the other, each in a process of its own: npm run bench [-- name …]
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/** Measured apart, on request: minutes, not seconds. */
const LONG = ["kernel-long"];
/** Parts of a benchmark, not benchmarks. */
const PARTS = /-(?:inputs|peers|twins)$|^naive-|^run$/;

const asked = process.argv.slice(2);
const all = readdirSync("bench")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.slice(0, -3))
  .filter((name) => !PARTS.test(name));
const names = asked.length > 0 ? asked : all.filter((name) => !LONG.includes(name));

let failed = 0;
for (const name of names) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("node", ["scripts/run-ts.mjs", `bench/${name}.ts`], {
    stdio: "inherit",
    env: { ...process.env, TZ: "UTC" },
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
