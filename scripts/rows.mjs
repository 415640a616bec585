// Which rows of the feature inventory (docs/inventory-rows.json) a test names (`row 17` in its title), which have a
// written reason, which are open. With --strict open rows are an error; --all lists the named rows too, --brief only counts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const rows = JSON.parse(readFileSync("docs/inventory-rows.json", "utf8"));
const strict = process.argv.includes("--strict");
const all = process.argv.includes("--all");
const brief = process.argv.includes("--brief");

function testFiles() {
  const listed = readdirSync("tests", { recursive: true, withFileTypes: true });
  return listed
    .filter((entry) => entry.isFile() && /\.(?:test|test-d)\.ts$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith("tests/_generated/"));
}

/** `test`, `test.each([…])`, `describe.concurrent`… as the list of its names; undefined for other calls. */
function testNames(callee) {
  if (ts.isIdentifier(callee)) return /^(?:test|it|describe|fcTest)$/u.test(callee.text) ? [callee.text] : undefined;
  if (ts.isCallExpression(callee)) return testNames(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return testNames(callee.tag);
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const names = testNames(callee.expression);
  return names && [...names, callee.name.text];
}

function literalText(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return "";
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(" ");
}

/** Titles of the tests of a file that run: what is skipped or still to do names nothing. */
function titles(path) {
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.arguments.length > 0) {
      const names = testNames(node.expression);
      if (names?.some((name) => name === "skip" || name === "todo")) return;
      if (names) found.push(literalText(node.arguments[0]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest));
  return found;
}

const named = new Map();
for (const path of testFiles()) {
  for (const title of titles(path)) {
    for (const [, number] of title.matchAll(/\brow (\d+)\b/gu)) {
      const row = Number(number);
      named.set(row, (named.get(row) ?? new Set()).add(path));
    }
  }
}

const known = new Set(rows.map(({ row }) => row));
const unknown = [...named].filter(([row]) => !known.has(row));
const reasoned = rows.filter(({ row, reason }) => reason && !named.has(row));
const open = rows.filter(({ row, reason }) => !reason && !named.has(row));
const contradicted = rows.filter(({ row, reason }) => reason && named.has(row));

if (all)
  for (const { row, title } of rows)
    if (named.has(row)) console.log(`named     ${row} ${title} (${[...named.get(row)].join(", ")})`);
for (const { row, title, reason } of brief ? [] : reasoned) console.log(`reasoned  ${row} ${title}: ${reason}`);
for (const { row, area, title } of brief ? [] : open) console.log(`open      ${row} ${title} [${area}]`);
for (const { row, title } of contradicted)
  console.error(`row ${row} ${title}: a test names it, yet it has a reason for not being done`);
for (const [row, paths] of unknown) console.error(`row ${row} does not exist, but ${[...paths].join(", ")} names it`);
console.log(
  `${rows.length - reasoned.length - open.length} named, ${reasoned.length} reasoned, ${open.length} open of ${rows.length} rows`,
);

if (unknown.length > 0 || contradicted.length > 0 || (strict && open.length > 0)) process.exit(1);
