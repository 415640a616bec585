import ts from "typescript";
import { expect, test } from "vitest";
import { places, type SourceFile, snippet, sources } from "./source.js";

/** Tables of data that may be longer than 200 lines; each says what it lists. */
const tables: readonly string[] = [
  "src/compliance/sesam-vitale/sources.ts",
  "src/providers/france/sources.ts",
  "src/providers/france/series/legal-interest-rates.ts",
  "src/providers/france/series/public-holiday-rules.ts",
  "src/providers/france/series/syntec-index.ts",
  "src/providers/france/series/vat-item-class.ts",
  "src/providers/france/series/vat-rates.ts",
];

const longest = 200;
const silencers = /@ts-(?:ignore|nocheck|expect-error)|biome-ignore-all/;

function lines({ text }: SourceFile): number {
  return text.trimEnd().split("\n").length;
}

function anyTypes(file: SourceFile): readonly string[] {
  return places(file, (node) => node.kind === ts.SyntaxKind.AnyKeyword);
}

/** Classes other than the one error of the library. */
function classes(file: SourceFile): readonly string[] {
  return places(file, (node) => ts.isClassLike(node) && node.name?.text !== "UsageError");
}

test(`files have at most ${longest} lines, save the tables`, () => {
  const long = sources.filter((file) => lines(file) > longest && !tables.includes(file.path));
  expect(long.map((file) => `${file.path}: ${lines(file)} lines`)).toEqual([]);
});

test("every table in the list exists and is long", () => {
  const long = sources.filter((file) => lines(file) > longest).map(({ path }) => path);
  expect(tables.filter((path) => !long.includes(path))).toEqual([]);
});

test("no any", () => {
  expect(sources.flatMap(anyTypes)).toEqual([]);
  expect(anyTypes(snippet("src/a.ts", "const x: any = 1;"))).toHaveLength(1);
});

test("no class but UsageError", () => {
  expect(sources.flatMap(classes)).toEqual([]);
  expect(classes(snippet("src/a.ts", "class Quote {}"))).toHaveLength(1);
});

test("nothing silences the compiler", () => {
  expect(sources.filter(({ text }) => silencers.test(text)).map(({ path }) => path)).toEqual([]);
});
