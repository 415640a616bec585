// Turns the ```ts fences of README.md, docs/ and the TSDoc @example blocks of src/ into test files that tsc checks and vitest runs.
//
//   f(x) // => value          f(x) must strictly equal value (also on the line below; may go on over comment lines)
//   const y = f(x) // => v    y must strictly equal v
//   f(bad) // throws code     f(bad) must throw a UsageError with that code
//
// An example that asserts nothing is an error, unless its fence says `no-run`.
// `ts continue` runs in one test with the fence before it; imports carry over to the fences below them.
// A TSDoc example needs no import: what bareme exports is imported for it.
// A page of docs/fr/ must hold the examples of the English page that it translates; equal, they need not run again.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleTest } from "./lib/example-test.mjs";
import { exportMap } from "./lib/export-map.mjs";
import { docFences, tsdocFences } from "./lib/fences.mjs";
import { originalOf, twinProblems } from "./lib/twins.mjs";

const out = "tests/_generated";
const skipped = new Set(["docs/api", "docs/.vitepress"]);

function files(folder, ending) {
  const listed = readdirSync(folder, { withFileTypes: true, recursive: true });
  return listed
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => ![...skipped].some((folder) => path.startsWith(`${folder}/`)))
    .sort();
}

function existing(folder, ending) {
  try {
    return files(folder, ending);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

const pages = ["README.md", ...existing("docs", ".md")];
const exported = exportMap();
const problems = [];
let count = 0;

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

function write(path, fence, pageImports, autoImport) {
  const where = `${path}:${fence.line}`;
  try {
    if (fence.problem) throw new Error(fence.problem);
    const name = where.replaceAll(/[^\w]+/gu, "_");
    writeFileSync(join(out, `${name}.test.ts`), exampleTest({ where, code: fence.code, pageImports, autoImport }));
    count += 1;
  } catch (error) {
    problems.push(`${where}: ${error.message}`);
  }
}

for (const path of pages) {
  const text = readFileSync(path, "utf8");
  const original = originalOf(path);
  if (original !== path && pages.includes(original)) {
    const found = twinProblems({ path, text }, { path: original, text: readFileSync(original, "utf8") });
    problems.push(...found);
    continue;
  }
  const pageImports = new Map();
  for (const fence of docFences(text)) write(path, fence, pageImports);
}
for (const path of existing("src", ".ts")) {
  const lookup = (name) => exported(path, name);
  for (const fence of tsdocFences(readFileSync(path, "utf8"))) write(path, fence, new Map(), lookup);
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  console.error(`${problems.length} of ${count + problems.length} examples cannot be checked`);
  process.exit(1);
}
console.log(`${count} examples`);
