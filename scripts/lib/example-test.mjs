// Writes the test file of one example.
import ts from "typescript";

const marker = /^\/\/\s*(=>|throws\b)\s*(.*)$/u;

function parse(code) {
  const file = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const [error] = file.parseDiagnostics;
  if (error) throw new Error(`does not parse: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`);
  return file;
}

function isExpression(text) {
  const file = ts.createSourceFile("value.ts", `(\n${text}\n)`, ts.ScriptTarget.Latest, true);
  return file.parseDiagnostics.length === 0 && file.statements.length === 1;
}

/** The `// =>` or `// throws` behind a statement or on the line below it; a value may go on over the next comment lines. */
function markAfter(lines, line, rest) {
  const behind = marker.exec(rest.trim());
  const at = behind ? line : line + 1;
  const found = behind ?? marker.exec((lines[at] ?? "").trim());
  if (!found) return undefined;
  const [, kind, first] = found;
  if (kind === "throws") return { kind, text: first.split(/\s/u)[0], last: at };
  let text = first;
  let last = at;
  while (!isExpression(text) && /^\s*\/\//u.test(lines[last + 1] ?? "") && !marker.test(lines[last + 1].trim())) {
    last += 1;
    text += `\n${lines[last].trim().slice(2)}`;
  }
  if (!isExpression(text))
    throw new Error(`"// => ${first}" is not followed by a value; write prose behind a second //`);
  return { kind, text, last };
}

/** The statement without `export`: it moves into the body of a test. */
function statementText(statement, file) {
  return statement.getText(file).replace(/^export\s+(?!default\b)/u, "");
}

/** What a statement computes: its text, and whether it declares a name first. */
function subject(statement, file) {
  if (ts.isExpressionStatement(statement)) return { expression: statement.expression.getText(file) };
  if (!ts.isVariableStatement(statement)) return undefined;
  const [only, ...more] = statement.declarationList.declarations;
  if (more.length > 0 || !ts.isIdentifier(only.name) || !only.initializer) return undefined;
  return { declared: only.name.text, expression: only.initializer.getText(file) };
}

function asserted(statement, file, { kind, text }) {
  const what = subject(statement, file);
  if (!what) throw new Error("`// =>` and `// throws` go behind an expression or the declaration of one name");
  if (kind === "=>") {
    const declaration = what.declared ? `${statementText(statement, file)}\n` : "";
    return `${declaration}__expect(${what.declared ?? what.expression}).toStrictEqual(\n${text}\n);`;
  }
  if (!text) throw new Error("`// throws` needs the code of the UsageError");
  const error = `__expect.objectContaining({ name: "UsageError", code: ${JSON.stringify(text)} })`;
  const call = /\bawait\b/u.test(what.expression)
    ? `await __expect((async () => ${what.expression})()).rejects.toThrow`
    : `__expect(() => ${what.expression}).toThrow`;
  return `${call}(${error});`;
}

/** Names an example uses and does not declare itself. */
function freeNames(file) {
  const used = new Set();
  const own = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const declares =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isTypeAliasDeclaration(parent) ||
          ts.isInterfaceDeclaration(parent) ||
          ts.isTypeParameterDeclaration(parent)) &&
        parent.name === node;
      const label =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
          parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node);
      if (declares) own.add(node.text);
      else if (!label) used.add(node.text);
    }
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(file);
  return [...used].filter((name) => !own.has(name));
}

/** The imports of an example, remembered under the name they give it. */
function importedNames(statement, file) {
  const { importClause, moduleSpecifier } = statement;
  if (!importClause) return [];
  const from = `from ${moduleSpecifier.getText(file)};`;
  const type = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type " : "";
  const { name, namedBindings } = importClause;
  const names = name ? [[name.text, `import ${type}${name.text} ${from}`]] : [];
  if (!namedBindings) return names;
  if (ts.isNamespaceImport(namedBindings))
    return [...names, [namedBindings.name.text, `import ${type}${namedBindings.getText(file)} ${from}`]];
  return [
    ...names,
    ...namedBindings.elements.map((e) => [e.name.text, `import ${type}{ ${e.getText(file)} } ${from}`]),
  ];
}

function line(file, position) {
  return file.getLineAndCharacterOfPosition(position).line;
}

/**
 * The text of the test file.
 * @param example `{ where, code, pageImports, autoImport }`: pageImports is filled with this example's imports for the next ones.
 */
export function exampleTest({ where, code, pageImports, autoImport }) {
  const file = parse(code);
  const lines = code.split("\n");
  const body = [];
  const values = [];
  const own = new Set();
  let marks = 0;
  let through = -1; // last line already copied
  for (const statement of file.statements) {
    const first = line(file, statement.getStart(file));
    const last = line(file, statement.end);
    if (ts.isImportDeclaration(statement)) {
      for (const [name, text] of importedNames(statement, file)) {
        pageImports.set(name, text);
        own.add(name);
      }
      through = last;
      continue;
    }
    body.push(...lines.slice(through + 1, first).filter((l) => !marker.test(l.trim())));
    const mark = markAfter(lines, last, lines[last].slice(file.getLineAndCharacterOfPosition(statement.end).character));
    if (mark) {
      marks += 1;
      if (mark.kind === "=>") values.push(mark.text);
    }
    body.push(mark ? asserted(statement, file, mark) : statementText(statement, file));
    through = mark ? mark.last : last;
  }
  const written = lines.filter((l) => /\/\/\s*(?:=>|throws\b)/u.test(l)).length;
  const importsOnly = file.statements.length > 0 && file.statements.every(ts.isImportDeclaration);
  const importedValues = [...own].filter((name) => !/^import (?:type |\{ type )/u.test(pageImports.get(name)));
  if (importsOnly) body.push(...importedValues.map((name) => `__expect(${name}).toBeDefined();`));
  else if (marks === 0)
    throw new Error("asserts nothing: add `// => value` or `// throws code`, or mark the fence `no-run`");
  if (written !== marks)
    throw new Error(`${written - marks} of its ${written} assertions stand behind no statement of the example`);
  const free = freeNames(parse([code, ...values.map((v) => `(\n${v}\n);`)].join("\n;")));
  const imports = importsOnly ? importedValues.map((name) => pageImports.get(name)) : [];
  for (const name of free) {
    const found = autoImport?.(name);
    if (pageImports.has(name)) imports.push(pageImports.get(name));
    else if (found)
      imports.push(`import ${found.kind === "type" ? "type " : ""}{ ${name} } from "${found.specifier}";`);
  }
  return [
    `// Generated from ${where}: edit that file.`,
    `import { expect as __expect, test as __test } from "vitest";`,
    ...new Set(imports),
    `__test(${JSON.stringify(where)}, async () => {`,
    ...body,
    "});",
    "",
  ].join("\n");
}
