import ts from "typescript";
import { expect, test } from "vitest";
import { places, type SourceFile, snippet, sources } from "./source.js";

/** Names of the host (window and document are ordinary words here, and unknown to the type checker as globals): clock, chance, locale, environment, network; engines that load plain JavaScript have none of them. */
const worldly = new Set(
  (
    "process console globalThis navigator crypto performance fetch XMLHttpRequest WebSocket " +
    "setTimeout setInterval setImmediate queueMicrotask structuredClone TextEncoder TextDecoder URL require Buffer " +
    "localStorage __dirname __filename eval"
  ).split(" "),
);
const localeMethods = /^(?:toLocale\w*|localeCompare)$/;

function isName(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  const label =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
      parent.name === node);
  return !label;
}

/** `Math.random`, or `Math["random"]`. */
function member(node: ts.Node, object: string): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.expression.getText() === object) return node.name.text;
  if (!ts.isElementAccessExpression(node) || node.expression.getText() !== object) return undefined;
  return node.argumentExpression.getText().replaceAll(/["'`]/g, "");
}

/** Format converts from and to Date, so it may build one from given arguments; nobody reads the clock. */
function readsDate(node: ts.Node, folder: string): boolean {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date")
    return folder !== "format" || (node.arguments ?? []).length === 0;
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return true;
  const used = member(node, "Date");
  return used !== undefined && used !== "UTC";
}

/** Code from text: `new Function("return 1")`, with or without `new`. */
function compiles(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Function";
}

function isImpure(node: ts.Node, folder: string): boolean {
  if (isName(node)) return worldly.has(node.text) || (node.text === "Intl" && folder !== "format");
  if (ts.isPropertyAccessExpression(node) && localeMethods.test(node.name.text)) return true;
  return (
    readsDate(node, folder) ||
    compiles(node) ||
    member(node, "Math") === "random" ||
    ts.isMetaProperty(node) ||
    (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

function impurities(file: SourceFile): readonly string[] {
  return places(file, (node) => isImpure(node, file.folder));
}

test("src has no clock, no chance, no locale, no environment", () => {
  expect(sources.flatMap(impurities)).toEqual([]);
});

test.each([
  "Date.now();",
  "new Date();",
  'new Date("2026-01-01");',
  "Date();",
  'Date.parse("2026-01-01");',
  "Math.random();",
  'Math["random"]();',
  'console.log("x");',
  "process.env;",
  "(12).toLocaleString();",
  '"a".localeCompare("b");',
  'new Intl.NumberFormat("fr");',
  "performance.now();",
  "import.meta.url;",
  'await import("x");',
  'fetch("x");',
  'new Function("return 1");',
  "structuredClone({});",
])("seen outside format: %s", (text) => {
  expect(impurities(snippet("src/model/a.ts", text)).length).toBeGreaterThan(0);
});

test.each(["new Date();", "Date.now();", "(12).toLocaleString();"])("seen in format too: %s", (text) => {
  expect(impurities(snippet("src/format/a.ts", text)).length).toBeGreaterThan(0);
});

test.each([
  ["src/format/a.ts", "new Date(2026, 0, 1);"],
  ["src/model/a.ts", "Date.UTC(2026, 0, 1);"],
  ["src/model/a.ts", "const business = { process: 1 }; business.process;"],
  ["src/model/a.ts", '"Date.now() console.log";'],
  ["src/plugins/a.ts", "Function.prototype.call;"],
])("fine in %s: %s", (path, text) => {
  expect(impurities(snippet(path, text))).toEqual([]);
});
