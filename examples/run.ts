// The main job on sales files: npm start -- [--lang fr|en] [--explain] [--json | --ics] [file…]
// Without files: the example dossiers, then one vigilance case from first remark to valid report, and a portfolio.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Lang } from "bareme/model";
import { caseStory } from "./case.js";
import { fileProblems } from "./check-file.js";
import { dossierText } from "./dossier-text.js";
import { icsOf } from "./ics.js";
import { type Dossier, mainJob } from "./main-job.js";
import { portfolioReport, portfolioText, samplePortfolio } from "./portfolio-report.js";
import { type Refused, schemaProblems, schemaWords, thrownProblem } from "./problems.js";
import { salesFileSchema } from "./sales-file.js";

const EXAMPLES = ["dentist-2003.json", "group-practice-2003.json", "dentist-2026.json"];
const EXAMPLE_FILES: readonly string[] = EXAMPLES.map((name) => fileURLToPath(new URL(name, import.meta.url)));
const USAGE = "npm start -- [--lang fr|en] [--explain] [--json | --ics] [file.json …]";

interface Options {
  readonly lang: Lang;
  readonly explain: boolean;
  readonly json: boolean;
  readonly ics: boolean;
  readonly help: boolean;
  readonly files: readonly string[];
}

function optionsOf(args: readonly string[]): Options | Refused {
  const files: string[] = [];
  const problems: string[] = [];
  const flags = new Set<string>();
  let lang = "fr";
  for (let k = 0; k < args.length; k++) {
    const arg = args[k] ?? "";
    if (arg === "--help" || arg === "-h") flags.add("--help");
    else if (arg === "--lang") lang = args[++k] ?? "";
    else if (arg === "--explain" || arg === "--json" || arg === "--ics") flags.add(arg);
    else if (arg.startsWith("-")) problems.push(`${arg}: unknown option. ${USAGE}`);
    else files.push(arg);
  }
  if (flags.has("--json") && flags.has("--ics")) problems.push(`--json, --ics: one of the two. ${USAGE}`);
  if (lang !== "fr" && lang !== "en") problems.push(`--lang ${lang}: expected fr or en. ${USAGE}`);
  if (problems.length > 0) return { ok: false, problems };
  return {
    lang: lang as Lang,
    explain: flags.has("--explain"),
    json: flags.has("--json"),
    ics: flags.has("--ics"),
    help: flags.has("--help"),
    files: files.length > 0 ? files : EXAMPLE_FILES,
  };
}

function workOut(file: string, lang: Lang): { readonly ok: true; readonly dossier: Dossier } | Refused {
  try {
    const parsed = salesFileSchema.safeParse(readJson(file), schemaWords(lang));
    const problems = parsed.success
      ? fileProblems(parsed.data).map(({ path, message }) => `${path}: ${message[lang]}`)
      : schemaProblems(parsed.error, lang);
    if (!parsed.success || problems.length > 0)
      return { ok: false, problems: problems.map((line) => `${file}: ${line}`) };
    return { ok: true, dossier: mainJob(parsed.data) };
  } catch (thrown) {
    return { ok: false, problems: [`${file}: ${thrownProblem(thrown, lang)}`] };
  }
}

/** The file as JSON; some editors put a byte order mark before it. */
function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
}

/** Everything is worked out before anything is printed: a run prints all dossiers, or all problems. */
function run(args: readonly string[]): number {
  const options = optionsOf(args);
  if ("ok" in options) return refuse(options.problems);
  const { files, lang, explain, json, ics, help } = options;
  if (help) console.log(USAGE);
  if (help) return 0;
  const results = files.map((file) => workOut(file, lang));
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (problems.length > 0) return refuse(problems);
  const dossiers = results.flatMap((result) => (result.ok ? [result.dossier] : []));
  if (ics) console.log(calendarFile(dossiers, lang));
  else if (json) console.log(JSON.stringify(dossiers.length === 1 ? dossiers[0] : dossiers, null, 2));
  else
    console.log(
      [
        ...dossiers.map((dossier) => dossierText(dossier, lang, explain)),
        ...(files === EXAMPLE_FILES ? extras(lang) : []),
      ].join("\n\n\n"),
    );
  return 0;
}

/** What else the library does for the same desk. */
function extras(lang: Lang): readonly string[] {
  const title = (fr: string, en: string): readonly string[] => [lang === "fr" ? fr : en, "=".repeat(100)];
  return [
    [
      ...title(
        "Un cas de pharmacovigilance, du premier mot au dossier valide",
        "A vigilance case, from first remark to valid report",
      ),
      ...caseStory(lang),
    ],
    [
      ...title("Un portefeuille de clients", "A portfolio of clients"),
      ...portfolioText(portfolioReport(samplePortfolio()), lang),
    ],
  ].map((lines) => lines.join("\n"));
}

/** The renewal calendars of all files as one iCalendar file, for the rep's diary. */
function calendarFile(dossiers: readonly Dossier[], lang: Lang): string {
  const contracts = dossiers.flatMap((dossier) => dossier.contracts);
  const asOf = dossiers.map(({ file }) => file.asOf).reduce((a, b) => (a > b ? a : b));
  const names = Object.fromEntries(contracts.map(({ id, title }) => [id, title ?? id]));
  return icsOf(
    dossiers.flatMap(({ calendar }) => calendar),
    { asOf, lang, names },
  );
}

function refuse(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  return 1;
}

process.exitCode = run(process.argv.slice(2));
