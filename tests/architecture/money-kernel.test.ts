import ts from "typescript";
import { expect, test } from "vitest";
import { places, type SourceFile, snippet, sources } from "./source.js";

/** `x as Cents`, `x as Cents<"FRF">`, `<Cents>x`, and casts to types that hold Cents such as `Cents[]`. */
function castsToCents(file: SourceFile): readonly string[] {
  if (file.path.startsWith("src/model/money/")) return [];
  return places(
    file,
    (node) =>
      (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && /\bCents\b/.test(node.type.getText(file.tree)),
  );
}

test("only the kernel makes Cents", () => {
  expect(sources.flatMap(castsToCents)).toEqual([]);
});

test.each(["0.2 as Cents;", '1 as Cents<"FRF">;', "[1] as readonly Cents[];", "<Cents>2;"])("seen: %s", (text) => {
  expect(castsToCents(snippet("src/pricing/a.ts", text))).toHaveLength(1);
  expect(castsToCents(snippet("src/model/money/a.ts", text))).toHaveLength(0);
});

test("decimal.js is imported by src/finance/decimal.ts alone", () => {
  const importers = sources.filter(({ text }) => /from\s+["']decimal\.js["']/.test(text)).map(({ path }) => path);
  expect(importers.filter((path) => path !== "src/finance/decimal.ts")).toEqual([]);
});
