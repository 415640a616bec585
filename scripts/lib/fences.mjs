// Finds the ```ts fences of a text.

function indentation(line) {
  return line.length - line.trimStart().length;
}

/** Every ts fence that must run: `{ line, code }`, with the line of its first line of code. What a `continue` fence goes on with runs once. */
function fences(text, firstLine = 1) {
  const found = [];
  const lines = text.split(/\r?\n/u);
  let before = [];
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^\s*(`{3,})\s*([\w-]*)(.*)$/u.exec(lines[at]);
    if (!open) continue;
    const start = at + 1;
    do at += 1;
    while (at < lines.length && lines[at].trim() !== open[1]);
    if (!["ts", "typescript"].includes(open[2]) || /\bno-run\b/u.test(open[3])) continue;
    const code = lines
      .slice(start, at)
      .map((line) => line.slice(Math.min(indentation(lines[start - 1]), indentation(line))));
    const goesOn = /\bcontinue\b/u.test(open[3]) && found.length > 0;
    if (goesOn) found.pop();
    before = goesOn ? [...before, ...code] : code;
    found.push({ line: firstLine + start, code: before.join("\n") });
  }
  return found;
}

/** The examples of a Markdown page. */
export function docFences(text) {
  return fences(text);
}

/** The examples of the doc comments of a source file; an `@example` without a fence is a problem. */
export function tsdocFences(text) {
  const found = [];
  for (const comment of text.matchAll(/\/\*\*(?!\/)[\s\S]*?\*\//gu)) {
    const body = comment[0].replaceAll(/^[ \t]*\*(?!\/) ?/gmu, "");
    const line = text.slice(0, comment.index).split("\n").length;
    for (const example of body.matchAll(/^[ \t]*(?:\/\*\*)?[ \t]*@example\b[\s\S]*?(?=^[ \t]*@[a-z]|\*\/$)/gmu)) {
      const at = line + body.slice(0, example.index).split("\n").length - 1;
      const blocks = fences(example[0], at);
      const fenced = /^\s*```/mu.test(example[0]);
      if (fenced) found.push(...blocks);
      else found.push({ line: at, code: "", problem: "an @example needs a ```ts fence" });
    }
  }
  return found;
}
