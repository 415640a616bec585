// Holds the examples of a French page equal to those of the English page that it translates: same code and values, other comments.
import ts from "typescript";
import { exampleTest } from "./example-test.mjs";
import { docFences } from "./fences.mjs";

const printer = ts.createPrinter({ removeComments: true });

/** The test of an example without its comments, or why it makes none. */
function doing(code, pageImports) {
  try {
    const test = exampleTest({ where: "", code, pageImports });
    return printer.printFile(ts.createSourceFile("example.ts", test, ts.ScriptTarget.Latest));
  } catch (error) {
    return error.message;
  }
}

/** What the examples of a page do, with the line where each stands. */
function examples(text) {
  const pageImports = new Map();
  return docFences(text).map(({ line, code }) => ({ line, does: doing(code, pageImports) }));
}

/** The page that a French page translates. */
export function originalOf(path) {
  return path === "docs/fr/README.md" ? "README.md" : path.replace(/^docs\/fr\//u, "docs/");
}

/** Where the examples of a French page differ from those of its original, in words. */
export function twinProblems(french, original) {
  const ours = examples(french.text);
  const theirs = examples(original.text);
  if (ours.length !== theirs.length)
    return [`${french.path}: ${ours.length} examples, ${original.path} has ${theirs.length}`];
  return ours.flatMap(({ line, does }, at) =>
    does === theirs[at].does
      ? []
      : [`${french.path}:${line}: not the example of ${original.path}:${theirs[at].line} (only comments may differ)`],
  );
}
