// Bundles what an app would import from dist/ and holds it to the ceilings of budgets.mjs.
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { maxIdle, sizes } from "./budgets.mjs";
import { entries } from "./lib/entries.mjs";
import { packageOf } from "./lib/package-of.mjs";
import { checks } from "./lib/run.mjs";

function bundle(code, minify) {
  return build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "silent",
    tsconfigRaw: {}, // without the paths that point at src/: dist/ is what is measured
  });
}

/** Bytes of the bundle per package. */
function shares({ metafile }) {
  const shares = {};
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (path.startsWith("src/")) throw new Error(`${path} was measured instead of dist/`);
      if (bytesInOutput === 0) continue;
      const owner = packageOf(path);
      shares[owner] = (shares[owner] ?? 0) + bytesInOutput;
    }
  }
  return shares;
}

async function measure({ code, maxGzip, forbid }) {
  const small = await bundle(code, true);
  const readable = (await bundle(code, false)).outputFiles[0].text;
  const gzip = gzipSync(small.outputFiles[0].contents).length;
  const owners = shares(small);
  const problems = forbid
    .filter((name) => name in owners || new RegExp(`\\b${name.replaceAll(".", "\\.")}\\b`, "u").test(readable))
    .map((name) => `holds ${name}`);
  if (gzip > maxGzip) problems.push(`${gzip} bytes gzipped, over ${maxGzip}`);
  const detail = Object.entries(owners).map(([owner, bytes]) => `${owner} ${bytes}`);
  if (problems.length > 0) throw new Error(`${problems.join("; ")} (${detail.join(", ")})`);
  return `${gzip} of ${maxGzip} bytes gzipped (${detail.join(", ")})`;
}

/** Every import has effects: what is left of an entry is what a bundler cannot drop by itself. */
const effects = {
  name: "effects",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.{0,2}\// }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      sideEffects: true,
    })),
};

async function idle(file) {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(resolve(file))}`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    packages: "external",
    legalComments: "none",
    write: false,
    logLevel: "silent",
    plugins: [effects],
    tsconfigRaw: {},
  });
  const { text } = outputFiles[0];
  if (text.length > maxIdle) throw new Error(`${text.length} bytes stay, over ${maxIdle}: ${text.slice(0, 1000)}`);
  return `${text.length} of ${maxIdle} bytes stay`;
}

await checks([
  ...sizes.map((each) => [each.name, () => measure(each)]),
  ...entries.map(({ specifier, built }) => [`${specifier} unused`, () => idle(`${built}.js`)]),
]);
