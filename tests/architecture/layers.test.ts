import { expect, test } from "vitest";
import layers from "./layers.json" with { type: "json" };
import { imports, type SourceFile, snippet, sources } from "./source.js";

const allowed: Readonly<Record<string, readonly string[]>> = layers;

/** Where a package may be imported; a package that is not listed may be imported nowhere. */
const packages: Readonly<Record<string, (file: SourceFile) => boolean>> = {
  zod: ({ folder }) => folder === "schemas",
  "decimal.js": ({ path }) => path === "src/finance/decimal.ts",
  "date-fns": ({ folder }) => folder === "format",
  "ts-pattern": ({ folder }) => folder !== "model" && folder !== "plugins",
};

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function problem(file: SourceFile, target: string): string | undefined {
  if (!target.startsWith("src/")) return packages[packageName(target)]?.(file) ? undefined : "package out of place";
  if (file.folder === "") return undefined;
  if (target.endsWith("/index.ts")) return "folder index imported";
  const [, folder = ""] = /^src\/([^/]+)\//.exec(target) ?? [];
  return folder === file.folder || allowed[file.folder]?.includes(folder) ? undefined : "folder out of bounds";
}

function problems(file: SourceFile): readonly string[] {
  return imports(file).flatMap((target) => {
    const found = problem(file, target);
    return found === undefined ? [] : [`${file.path} -> ${target}: ${found}`];
  });
}

test("files import their own folder, the folders below it, and packages where they belong", () => {
  expect(sources.flatMap(problems)).toEqual([]);
});

test("every folder of src is in the table", () => {
  const folders = new Set(sources.map(({ folder }) => folder).filter((folder) => folder !== ""));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
});

test.each([
  ["src/model/a.ts", 'import { b } from "../pricing/b.js";', "folder out of bounds"],
  ["src/pricing/a.ts", 'export * from "../finance/b.js";', "folder out of bounds"],
  ["src/format/a.ts", 'import type { B } from "../plugins/b.js";', "folder out of bounds"],
  ["src/compliance/a.ts", 'import { b } from "../providers/b.js";', "folder out of bounds"],
  ["src/pricing/a.ts", 'import { b } from "../model/index.js";', "folder index imported"],
  ["src/plugins/a.ts", 'import { z } from "zod";', "package out of place"],
  ["src/finance/rent.ts", 'import { Decimal } from "decimal.js";', "package out of place"],
  ["src/model/a.ts", 'import { format } from "date-fns/format";', "package out of place"],
  ["src/model/a.ts", 'import { match } from "ts-pattern";', "package out of place"],
  ["src/schemas/a.ts", 'import { readFileSync } from "node:fs";', "package out of place"],
])("%s with %s: %s", (path, text, expected) => {
  expect(problems(snippet(path, text))).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ["src/model/money/a.ts", 'import { b } from "../date.js";'],
  ["src/providers/france/a.ts", 'import { b } from "../../compliance/b.js";'],
  ["src/schemas/a.ts", 'import * as z from "zod/mini";'],
  ["src/finance/decimal.ts", 'import { Decimal } from "decimal.js";'],
  ["src/index.ts", 'export * from "./model/index.js";'],
])("%s with %s: fine", (path, text) => {
  expect(problems(snippet(path, text))).toEqual([]);
});
