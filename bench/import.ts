// Time to import each entry of the built package, over an empty process: npm run build first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const ENTRIES = [
  "model",
  "pricing",
  "finance",
  "contracts",
  "segmentation",
  "plugins",
  "compliance",
  "providers",
  "format",
  "schemas",
];
const RUNS = 15;

function median(code: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    spawnSync("node", ["--input-type=module", "-e", code]);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

if (!existsSync("dist/model/index.js")) {
  console.error("no build: run npm run build first");
  process.exitCode = 1;
} else {
  const empty = median("");
  console.log(`empty process  ${empty.toFixed(1)} ms`);
  for (const entry of ENTRIES) {
    const time = median(`await import(${JSON.stringify(`${process.cwd()}/dist/${entry}/index.js`)})`);
    console.log(`${entry.padEnd(14)} +${(time - empty).toFixed(1)} ms`);
  }
}
