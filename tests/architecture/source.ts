import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A file of `src/`, parsed. */
export interface SourceFile {
  /** Path from the root of the project, as in `src/model/date.ts`. */
  readonly path: string;
  /** First folder below `src/`; `""` for `src/index.ts`. */
  readonly folder: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

function parsed(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const [, folder = ""] = /^src\/([^/]+)\//.exec(path) ?? [];
  return { path, folder, text, tree };
}

/** A file that is not on disk, to show that a check sees what it looks for. */
export function snippet(path: string, text: string): SourceFile {
  return parsed(path, text);
}

/** Every TypeScript file of `src/`. */
export const sources: readonly SourceFile[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join("src", path).replaceAll("\\", "/"))
  .map((path) => parsed(path, readFileSync(path, "utf8")));

/** Where `found` holds, as `path:line text`. */
export function places(file: SourceFile, found: (node: ts.Node) => boolean): readonly string[] {
  const hits: string[] = [];
  const visit = (node: ts.Node): void => {
    if (found(node)) {
      const line = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
      hits.push(`${file.path}:${line} ${node.getText(file.tree).split("\n")[0]}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return hits;
}

/** What a file imports or re-exports: package names, and paths from the root of the project for its own files. */
export function imports(file: SourceFile): readonly string[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith(".") ? join(file.path, "..", fileName).replaceAll("\\", "/").replace(/\.js$/, ".ts") : fileName,
  );
}
