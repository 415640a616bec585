// Runs the main job on every example, in both languages, as text, explained and as JSON; bad input must be refused.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { checks } from "./lib/run.mjs";

function start(...args) {
  const { status, stdout, stderr } = spawnSync("npm", ["start", "--silent", "--", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function succeeds(...args) {
  const { status, stdout, stderr } = start(...args);
  if (status !== 0) throw new Error(`ended with ${status}\n${stderr}`);
  if (stdout.trim() === "") throw new Error("printed nothing");
  if (/\b(?:NaN|Infinity|undefined|\[object)\b/u.test(stdout)) throw new Error(`printed nonsense:\n${stdout}`);
  return stdout;
}

function refuses(text) {
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(".tmp/bad-input.json", text);
  const { status, stderr } = start(".tmp/bad-input.json");
  if (status === 0) throw new Error(`accepted ${text}`);
  if (stderr.trim() === "") throw new Error("said nothing on stderr");
  if (/^\s+at /mu.test(stderr)) throw new Error(`printed a stack trace:\n${stderr}`);
}

// Sales files hold a quote; the portfolio is read by its own report.
const examples = readdirSync("examples").filter(
  (name) => name.endsWith(".json") && "quote" in JSON.parse(readFileSync(`examples/${name}`, "utf8")),
);

await checks([
  ["no argument", () => void succeeds()],
  ...examples.flatMap((name) =>
    [["--lang", "fr"], ["--lang", "en"], ["--explain"], ["--json"]].map((options) => [
      `${name} ${options.join(" ")}`,
      () => {
        const printed = succeeds(...options, `examples/${name}`);
        if (options[0] === "--json") JSON.parse(printed);
      },
    ]),
  ),
  ["refuses a file that is no JSON", () => refuses("{")],
  ["refuses an empty object", () => refuses("{}")],
  ["refuses a list", () => refuses("[1]")],
]);
