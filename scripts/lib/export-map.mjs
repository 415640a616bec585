// Which entry exports which name, read from the index files without a type checker.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { entries } from "./entries.mjs";

const cache = new Map();

function hasExport(statement) {
  return (
    ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
  );
}

function target(from, specifier) {
  return join(dirname(from), specifier.replace(/\.js$/u, ".ts"));
}

function declared(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((d) =>
      ts.isIdentifier(d.name) ? [[d.name.text, "value"]] : [],
    );
  }
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [[statement.name.text, "type"]];
  return statement.name ? [[statement.name.text, "value"]] : [];
}

function reExported(file, statement) {
  const source = statement.moduleSpecifier ? exportsOf(target(file, statement.moduleSpecifier.text)) : undefined;
  if (!statement.exportClause) return [...(source ?? [])];
  if (!ts.isNamedExports(statement.exportClause)) return [[statement.exportClause.name.text, "value"]];
  return statement.exportClause.elements.map((element) => {
    const typeOnly = statement.isTypeOnly || element.isTypeOnly;
    const kind = source?.get((element.propertyName ?? element.name).text) ?? "value";
    return [element.name.text, typeOnly ? "type" : kind];
  });
}

/** The exported names of a module: name to "value" or "type"; a name that is both counts as a value. */
function exportsOf(file) {
  const known = cache.get(file);
  if (known) return known;
  const names = new Map();
  cache.set(file, names);
  if (!existsSync(file)) return names;
  for (const statement of ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest).statements) {
    const found = ts.isExportDeclaration(statement)
      ? reExported(file, statement)
      : hasExport(statement)
        ? declared(statement)
        : [];
    for (const [name, kind] of found) if (names.get(name) !== "value") names.set(name, kind);
  }
  return names;
}

/**
 * A lookup `(file, name)` giving `{ specifier, kind }` or undefined: the entry of the file's own folder first, then the
 * others, then the file itself (an example of something that is not public).
 */
export function exportMap() {
  const folders = entries.filter(({ name }) => name !== "index").sort((a, b) => b.source.length - a.source.length);
  return (file, name) => {
    const own = folders.filter(({ source }) => file.startsWith(`${dirname(source)}/`));
    for (const { source, specifier } of [...own, ...folders]) {
      const kind = exportsOf(source).get(name);
      if (kind) return { specifier, kind };
    }
    const kind = exportsOf(file).get(name);
    return kind && { specifier: relative("tests/_generated", file).replace(/\.ts$/u, ".js"), kind };
  };
}
