// One page per rule in both languages, from the rules themselves: `npm run rule-pages` writes docs/rules and docs/fr/rules,
// `npm run rule-pages -- --check` fails when a page is missing, stale or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as compliance from "bareme/compliance";
import { formatDate } from "bareme/format";
import { addDays, type CalendarDate, type Lang, type Source } from "bareme/model";
import { type Catalogue, catalogue, compose, type PackData, type Plugin, type RuleEntryData } from "bareme/plugins";

const WORDS = {
  en: {
    colon: ":",
    count: "rules",
    rules: "Rules",
    rule: "Rule",
    phases: "In force",
    from: "from",
    to: "to",
    decides: "decides",
    severity: { blocking: "blocking", warning: "warning", info: "information" },
    unverified: "dates or text not read: never blocks",
    basis: "Basis",
    bases: { law: "law", standard: "standard", secondary: "secondary source", convention: "convention of the library" },
    each: "Looks at each",
    after: "Hidden by a failure of",
    followed: "Followed by",
    messages: "What it says",
    remedy: "What to do",
    sources: "Sources",
    back: "All rules of the pack",
  },
  fr: {
    colon: "\u00a0:",
    count: "règles",
    rules: "Règles",
    rule: "Règle",
    phases: "En vigueur",
    from: "depuis le",
    to: "jusqu'au",
    decides: "décide de",
    severity: { blocking: "bloquante", warning: "avertissement", info: "information" },
    unverified: "dates ou texte non lus\u00a0: ne bloque jamais",
    basis: "Fondement",
    bases: {
      law: "loi",
      standard: "norme",
      secondary: "source secondaire",
      convention: "convention de la bibliothèque",
    },
    each: "Examine chaque élément",
    after: "Masquée par l'échec de",
    followed: "Suivie de",
    messages: "Ce qu'elle dit",
    remedy: "Que faire",
    sources: "Sources",
    back: "Toutes les règles du jeu",
  },
} as const;

function isPlugin(value: unknown): value is Plugin {
  return typeof value === "object" && value !== null && "packs" in value && "version" in value;
}

const built: Catalogue = catalogue(compose(Object.values(compliance).filter(isPlugin) as never) as never);
const pages = new Map<string, string>();
for (const lang of ["en", "fr"] as const) {
  const root = lang === "en" ? "docs/rules" : "docs/fr/rules";
  pages.set(join(root, "index.md"), indexPage(lang));
  for (const pack of built.packs) {
    pages.set(join(root, pack.id, "index.md"), packPage(pack, lang));
    for (const rule of pack.rules) pages.set(join(root, pack.id, `${rule.slug}.md`), rulePage(pack, rule, lang));
  }
}

function indexPage(lang: Lang): string {
  const packs = built.packs.map(
    ({ id, title, rules }) =>
      `- [${title[lang]}](./${id}/index.md)${WORDS[lang].colon} ${rules.length} ${WORDS[lang].count}`,
  );
  return lines(`# ${WORDS[lang].rules}`, "", ...packs);
}

function packPage(pack: PackData, lang: Lang): string {
  const rows = pack.rules.map(({ id, slug, title }) => `| [\`${id}\`](./${slug}.md) | ${cell(title[lang])} |`);
  return lines(
    `# ${pack.title[lang]}`,
    "",
    `\`${pack.id}\`${WORDS[lang].colon} ${pack.gates.map((gate) => `\`${gate}\``).join(", ")}`,
    "",
    `| ${WORDS[lang].rule} | |`,
    "|---|---|",
    ...rows,
  );
}

function rulePage(pack: PackData, rule: RuleEntryData, lang: Lang): string {
  const w = WORDS[lang];
  const phases = rule.phases.map(({ from, until, severity, gates, verified }) => {
    const end = until === undefined ? "" : ` ${w.to} ${formatDate(addDays(until as CalendarDate, -1), lang)}`;
    const decides = gates.length === 0 ? "" : `, ${w.decides} ${gates.map((gate) => `\`${gate}\``).join(", ")}`;
    return `- ${w.from} ${formatDate(from as CalendarDate, lang)}${end}${w.colon} ${w.severity[severity]}${decides}${verified === false ? ` (${w.unverified})` : ""}`;
  });
  return lines(
    `# ${rule.title[lang]}`,
    "",
    `\`${rule.id}\` · ${w.basis}${w.colon} ${w.bases[rule.basis]}`,
    "",
    `## ${w.phases}`,
    "",
    ...phases,
    "",
    ...(rule.each === undefined ? [] : [`${w.each}${w.colon} \`${rule.each}\`.`, ""]),
    ...(rule.after === undefined
      ? []
      : [`${w.after}${w.colon} ${rule.after.map((id) => `\`${id}\``).join(", ")}.`, ""]),
    ...(rule.replacedBy === undefined ? [] : [`${w.followed}${w.colon} \`${rule.replacedBy}\`.`, ""]),
    `## ${w.messages}`,
    "",
    ...Object.entries(rule.messages).map(([key, text]) => `- \`${key}\`${w.colon} ${prose(text[lang])}`),
    "",
    `## ${w.remedy}`,
    "",
    prose(rule.remedy[lang]),
    "",
    `## ${w.sources}`,
    "",
    ...rule.sources.map(sourceLine),
    "",
    `[${w.back}](./index.md)`,
  ).replaceAll("{pack}", pack.id);
}

function sourceLine({ title, url, locator }: Source): string {
  const place = locator === undefined ? "" : `, ${prose(locator)}`;
  return `- ${url === undefined ? prose(title) : `[${prose(title)}](${url})`}${place}`;
}

/** Braces are interpolation in the site's Markdown: they stand as entities. */
function prose(text: string): string {
  return text.replaceAll("{", "&#123;").replaceAll("}", "&#125;").replaceAll("<", "&lt;");
}

function cell(text: string): string {
  return prose(text).replaceAll("|", "\\|");
}

function lines(...all: readonly string[]): string {
  return `${all
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

function existing(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const roots = ["docs/rules", "docs/fr/rules"];
const leftOver = roots.flatMap(existing).filter((path) => !pages.has(path));
const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
if (process.argv.includes("--check")) {
  for (const path of leftOver) console.error(`left over: ${path}`);
  for (const [path] of stale) console.error(`stale: ${path}`);
  if (leftOver.length + stale.length > 0) {
    console.error("run: npm run rule-pages");
    process.exit(1);
  }
} else {
  for (const path of leftOver) rmSync(path);
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
console.log(`${pages.size} pages of ${built.packs.reduce((n, { rules }) => n + rules.length, 0)} rules`);
