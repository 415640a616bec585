// Packs the library, installs the tarball in an empty folder and uses it as its users do:
// ES modules, CommonJS, TypeScript, a bare script engine; then publint and are-the-types-wrong.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { entries, manifest } from "./lib/entries.mjs";
import { checks, run } from "./lib/run.mjs";
import { smoke } from "./lib/smoke.mjs";

const bin = (name) => resolve("node_modules", ".bin", name);
const consumer = mkdtempSync(join(tmpdir(), "bareme-consumer-"));
const write = (name, text) => writeFileSync(join(consumer, name), text);
const inConsumer = (command, ...args) => run(command, args, { cwd: consumer });
const install = (...what) =>
  inConsumer("npm", "install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", "--silent", ...what);

const needsZod = ({ name }) => name === "schemas";
const calculations = entries.filter((entry) => !needsZod(entry));
const specifiers = JSON.stringify(calculations.map(({ specifier }) => specifier));
const assertSmoke = `if ((${smoke.expression}) !== ${smoke.expected}) throw new Error("wrong: " + ${smoke.expression});`;

mkdirSync(".tmp", { recursive: true });
// npm's own output may follow that of the lifecycle scripts: the name of the tarball is its last line.
const packed = run("npm", ["pack", "--pack-destination", ".tmp", "--silent"]).trim().split("\n").at(-1);
const tarball = resolve(".tmp", packed);

const typescript = {
  compilerOptions: {
    module: "nodenext",
    moduleResolution: "nodenext",
    target: "es2022",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  },
  files: ["use.mts", "use.cts"],
};

function typeUse(how) {
  const lines = entries.map(({ specifier }, i) => how(`entry${i}`, specifier));
  const names = entries.map((_, i) => `entry${i}`).join(", ");
  const model = entries.findIndex(({ name }) => name === "model");
  const typed = `export const price: number = ${smoke.expression.replaceAll("bareme", `entry${model}`)};`;
  return [...lines, `export const all = [${names}];`, typed, ""].join("\n");
}

await checks([
  [
    "tarball: files",
    () => {
      const listed = run("tar", ["-tzf", tarball]).trim().split("\n").sort();
      const unexpected = listed.filter(
        (path) => !/^package\/(?:dist\/|(?:package\.json|LICENSE|README\.md|CHANGELOG\.md)$)/u.test(path),
      );
      if (unexpected.length > 0) throw new Error(`unexpected in the tarball: ${unexpected.join(", ")}`);
      if (listed.some((path) => path.startsWith("package/dist/browser/") && path.endsWith(".map"))) {
        throw new Error("the source map of the browser bundle is published");
      }
      return `${listed.length} files`;
    },
  ],
  [
    "install in an empty folder, without zod",
    () => {
      write("package.json", JSON.stringify({ name: "consumer", version: "1.0.0", private: true }));
      install(tarball);
    },
  ],
  [
    "ES modules",
    () => {
      write(
        "use.mjs",
        `for (const specifier of ${specifiers}) await import(specifier);\nconst bareme = await import("bareme");\n${assertSmoke}\n`,
      );
      inConsumer(process.execPath, "use.mjs");
    },
  ],
  [
    "CommonJS",
    () => {
      write(
        "use.cjs",
        `for (const specifier of ${specifiers}) require(specifier);\nconst bareme = require("bareme");\n${assertSmoke}\n`,
      );
      inConsumer(process.execPath, "use.cjs");
    },
  ],
  [
    "schemas, with zod installed",
    () => {
      install(tarball, `zod@${manifest.devDependencies.zod}`);
      write("schemas.mjs", 'await import("bareme/schemas");\n');
      write("schemas.cjs", 'require("bareme/schemas");\n');
      inConsumer(process.execPath, "schemas.mjs");
      inConsumer(process.execPath, "schemas.cjs");
    },
  ],
  [
    "TypeScript nodenext, skipLibCheck false",
    () => {
      write("tsconfig.json", JSON.stringify(typescript));
      write(
        "use.mts",
        typeUse((name, from) => `import * as ${name} from "${from}";`),
      );
      write(
        "use.cts",
        typeUse((name, from) => `import ${name} = require("${from}");`),
      );
      inConsumer(bin("tsc"), "-p", "tsconfig.json");
    },
  ],
  [
    "browser bundle in a bare script engine",
    () => {
      const context = createContext(Object.create(null));
      const bundle = readFileSync(join(consumer, "node_modules/bareme", manifest.unpkg), "utf8");
      runInContext(bundle, context);
      const result = runInContext(smoke.expression.replaceAll("bareme", "Bareme"), context);
      if (result !== smoke.expected) throw new Error(`${smoke.expression} gave ${result}, not ${smoke.expected}`);
      return `${bundle.length} bytes`;
    },
  ],
  ["publint --strict", () => void run(bin("publint"), ["--strict"])],
  ["are the types wrong", () => void run(bin("attw"), [tarball, "--profile", "node16", "--no-emoji"])],
]);

rmSync(consumer, { recursive: true, force: true });
rmSync(tarball, { force: true });
