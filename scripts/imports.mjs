// Counts what Node loads for each entry of dist/ (bytes, files, packages) and holds it to the ceilings of budgets.mjs.
import { build } from "esbuild";
import { imports } from "./budgets.mjs";
import { entries } from "./lib/entries.mjs";
import { packageOf } from "./lib/package-of.mjs";
import { checks } from "./lib/run.mjs";

/** Everything reachable from a file, dead code included: Node evaluates files whole. */
async function reach(file, format) {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format,
    platform: "node",
    conditions: [format === "esm" ? "import" : "require"],
    mainFields: ["main"],
    treeShaking: false,
    ignoreAnnotations: true,
    logLevel: "silent",
    tsconfigRaw: {},
  });
  const files = Object.entries(metafile.inputs);
  return {
    bytes: files.reduce((total, [, { bytes }]) => total + bytes, 0),
    files: files.length,
    packages: [...new Set(files.map(([path]) => packageOf(path)))],
  };
}

async function measure({ built, name }) {
  const ceiling = imports[name];
  if (!ceiling) throw new Error("no ceiling in scripts/budgets.mjs");
  const both = [await reach(`${built}.js`, "esm"), await reach(`${built}.cjs`, "cjs")];
  const bytes = Math.max(...both.map((each) => each.bytes));
  const files = Math.max(...both.map((each) => each.files));
  const packages = [...new Set(both.flatMap((each) => each.packages))];
  const problems = ceiling.forbid.filter((each) => packages.includes(each)).map((each) => `loads ${each}`);
  if (bytes > ceiling.maxBytes) problems.push(`${bytes} bytes, over ${ceiling.maxBytes}`);
  if (files > ceiling.maxFiles) problems.push(`${files} files, over ${ceiling.maxFiles}`);
  const note = `${bytes} of ${ceiling.maxBytes} bytes, ${files} of ${ceiling.maxFiles} files, ${packages.join(" ")}`;
  if (problems.length > 0) throw new Error(`${problems.join("; ")} (${note})`);
  return note;
}

await checks(entries.map((entry) => [entry.specifier, () => measure(entry)]));
