// Runs a TypeScript program of this repository on a bare Node: `node scripts/run-ts.mjs examples/run.ts --lang fr`.
// Node 20 does not read TypeScript, and the examples must run without a build.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [program, ...args] = process.argv.slice(2);
if (program === undefined) {
  console.error("usage: node scripts/run-ts.mjs <program.ts> [arguments]");
  process.exit(2);
}

// The bundle lives elsewhere: keep import.meta.url saying where the source file is.
const sourceUrl = {
  name: "source-url",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

const out = join(".tmp", "run", `${basename(program, ".ts")}-${process.pid}.mjs`);
const { outputFiles } = await build({
  entryPoints: [program],
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external", // `bareme/…` is found in src through the paths of tsconfig.json
  sourcemap: "inline",
  logLevel: "error",
  plugins: [sourceUrl],
});
mkdirSync(join(".tmp", "run"), { recursive: true });
writeFileSync(out, outputFiles[0].contents);
process.on("exit", () => rmSync(out, { force: true }));
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(program), ...args];
await import(pathToFileURL(resolve(out)).href);
