// Installs, tests, builds and imports the packed library on other versions of Node: `npm run node-matrix [22 24 26]`.
// The versions come from the npm packages `node@…`. What is tested is the last commit, in an empty folder.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { checks, run } from "./lib/run.mjs";

const releases = { 22: "22.23.3", 24: "24.21.0", 26: "26.10.0" };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(releases);

const work = mkdtempSync(join(tmpdir(), "bareme-nodes-"));

function installNode(major) {
  const folder = join(work, `node-${major}`);
  mkdirSync(folder);
  run("npm", ["init", "-y"], { cwd: folder });
  run("npm", ["install", "--no-audit", "--no-fund", "--silent", `node@${releases[major]}`], { cwd: folder });
  return join(folder, "node_modules", "node", "bin", "node");
}

function steps(major) {
  const folder = join(work, `bareme-${major}`);
  let env = process.env;
  const inFolder = (command, ...args) => run(command, args, { cwd: folder, env });
  return [
    [
      "install Node",
      () => {
        const node = installNode(major);
        const version = run(node, ["--version"]).trim();
        if (version !== `v${releases[major]}`) throw new Error(`${version} was installed`);
        env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
        run("git", ["clone", "--quiet", "--no-hardlinks", process.cwd(), folder]);
        return version;
      },
    ],
    ["npm ci", () => void inFolder("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline")],
    ["runs on it", () => inFolder("node", "--version").trim()],
    ["tests", () => void inFolder("npm", "test")],
    ["build", () => void inFolder("npm", "run", "build")],
    ["packed import", () => void inFolder("npm", "run", "check-package")],
  ].map(([name, step]) => [`Node ${major}: ${name}`, step]);
}

for (const major of wanted) {
  if (!(major in releases)) throw new Error(`Node ${major} is not in the table: ${Object.keys(releases).join(", ")}`);
  await checks(steps(major));
}
rmSync(work, { recursive: true, force: true });
