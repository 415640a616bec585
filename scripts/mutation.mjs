// Mutation score of one area, by its own tests alone: `npm run mutation -- contracts` (or money, finance, plugins; a file may follow).
import { spawnSync } from "node:child_process";

const areas = {
  money: { source: "src/model/money", tests: "model/money" },
  finance: { source: "src/finance", tests: "finance" },
  contracts: { source: "src/contracts", tests: "contracts" },
  plugins: { source: "src/plugins", tests: "plugins" },
};
const [name = "", file] = process.argv.slice(2);
const area = areas[name];
if (area === undefined) {
  console.error(`usage: npm run mutation -- ${Object.keys(areas).join("|")} [file]`);
  process.exit(2);
}
const mutate = file ?? `${area.source}/**/*.ts,!src/**/index.ts`;
const { status } = spawnSync("npx", ["stryker", "run", "--mutate", mutate], {
  stdio: "inherit",
  env: { ...process.env, MUTATION_TESTS: area.tests },
});
process.exit(status ?? 1);
