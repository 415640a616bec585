// Loads the browser bundle in headless Chromium and checks what it computes: `node scripts/browser-smoke.mjs chromium`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { manifest } from "./lib/entries.mjs";
import { run } from "./lib/run.mjs";
import { smoke } from "./lib/smoke.mjs";

const [browser = "chromium"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "bareme-browser-"));
mkdirSync(join(folder, "profile"));
const page = join(folder, "page.html");
writeFileSync(join(folder, "bareme.js"), readFileSync(manifest.unpkg));
writeFileSync(
  page,
  `<!doctype html><meta charset="utf-8"><title>smoke</title><p id="result">nothing</p><script src="bareme.js"></script>
<script>document.querySelector("#result").textContent = String(${smoke.expression.replaceAll("bareme", "Bareme")});</script>`,
);
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const dom = run(
  browser,
  [...flags, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", pathToFileURL(page).href],
  {
    timeout: 60_000,
  },
);
rmSync(folder, { recursive: true, force: true });

const [, result] = /<p id="result">(.*?)<\/p>/u.exec(dom) ?? [];
if (result !== String(smoke.expected)) {
  console.error(`${smoke.expression} gave ${result} in ${browser}, not ${smoke.expected}`);
  process.exit(1);
}
console.log(`${smoke.expression} is ${result} in ${browser}`);
