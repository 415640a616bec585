import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

interface Page {
  readonly path: string;
  readonly text: string;
}

/** A page that is missing is empty: the tests name it. */
function page(path: string): Page {
  return { path, text: existsSync(path) ? readFileSync(path, "utf8") : "" };
}

function pagesOf(folder: string): readonly Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => page(join(folder, name)));
}

const twins: readonly (readonly [Page, Page])[] = [
  ["README.md", "docs/fr/README.md"],
  ["docs/glossary.md", "docs/fr/glossary.md"],
  ...readdirSync("docs/guide").map((name) => [`docs/guide/${name}`, `docs/fr/guide/${name}`]),
].map(([english = "", french = ""]) => [page(english), page(french)]);

const french: readonly Page[] = twins.map(([, page]) => page);
const fence = /^(`{3,}).*\n[\s\S]*?^\1$/gmu;

function prose(text: string): string {
  return text.replaceAll(fence, "");
}

/** Headings by their level, fences by their words, rows of tables: what a translation keeps in its order. */
function skeleton(text: string): readonly string[] {
  const marks = text.replaceAll(fence, (block) => block.split("\n", 1)[0] ?? "").split("\n");
  return marks.map((line) => /^(?:#+ |`{3,}.*|\|)/u.exec(line)?.[0] ?? "").filter((mark) => mark !== "");
}

function deadLinks({ path, text }: Page): readonly string[] {
  const targets = [...prose(text).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/gu)].map(([, target = ""]) => target);
  const dead = targets.filter((target) => !/^https?:/u.test(target) && !existsSync(join(dirname(path), target)));
  return dead.map((target) => `${path}: ${target}`);
}

/** Where a line of French could break before a sign, or a sign has no space at all. */
function looseSigns({ path, text }: Page): readonly string[] {
  const words = prose(text)
    .replaceAll(/`[^`\n]*`/gu, "x")
    .replaceAll(/\]\([^)]*\)/gu, "]");
  const loose = /.{0,20}(?: [:;!?»€%]|« |\d \d{3}(?!\d)|[\p{L}\d)»][;!?](?=\s|$)|[\p{L}\d)»]:(?=\s|$))/gu;
  return [...words.matchAll(loose)].map(([found]) => `${path}: ${found}`);
}

test("every page of the guide has its French twin, and the other way round", () => {
  const names = (folder: string) => readdirSync(folder).sort();
  expect(names("docs/fr/guide")).toEqual(names("docs/guide"));
});

test.each(twins.map(([english, french]) => [english.path, french.path, english, french] as const))(
  "%s and %s have the same headings, fences and tables",
  (_english, _french, english, french) => {
    expect(skeleton(french.text)).toEqual(skeleton(english.text));
  },
);

test("links between pages lead somewhere", () => {
  const pages = [...twins.flat(), page("CONTRIBUTING.md"), ...pagesOf("docs/decisions")];
  expect(pages.flatMap(deadLinks)).toEqual([]);
});

test("French signs keep to their words: no ordinary space before them, and one that does not break", () => {
  expect(french.flatMap(looseSigns)).toEqual([]);
});

test("the checks see what they look for", () => {
  const bad = (text: string) => ({ path: "docs/bad.md", text });
  expect(skeleton("# A\n\n```ts\n# no\n```\n\n| b |\n")).toEqual(["# ", "```ts", "|"]);
  expect(deadLinks(bad("[a](gone.md#x) [b](glossary.md)"))).toEqual(["docs/bad.md: gone.md"]);
  for (const text of ["où ?", "où?", "« oui", "1 000 euros", "30 %", "ceci: cela"])
    expect(looseSigns(bad(text)), text).toHaveLength(1);
  expect(
    looseSigns(bad("où\u202F? `a ? b` 1\u202F000\u00A0€, « oui »".replaceAll("« oui »", "«\u00A0oui\u00A0»"))),
  ).toEqual([]);
});
