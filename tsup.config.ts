import { existsSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

const decimal = "src/finance/decimal.ts";
const built = Object.values(manifest.exports).flatMap((target) =>
  typeof target === "string" ? [] : [target.import.default.replace(/^\.\/dist\/(.+)\.js$/, "$1")],
);
// decimal.js stays behind an entry of its own, so that bundlers drop it from every calculation that needs no power.
const entry = Object.fromEntries([
  ...built.map((name) => [name, `src/${name}.ts`]),
  ...(existsSync(decimal) ? [["finance/decimal", decimal]] : []),
]) as Record<string, string>;

const config: Options[] = [
  {
    entry,
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    // tsup injects a baseUrl that TypeScript 6 deprecates.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    sourcemap: true,
    treeshake: true,
    splitting: true,
    tsconfig: "tsconfig.build.json",
  },
  {
    entry: { "browser/bareme": "src/index.ts" },
    format: ["iife"],
    globalName: "Bareme",
    target: "es2020",
    platform: "browser",
    minify: true,
    sourcemap: false,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".min.js" }),
    tsconfig: "tsconfig.build.json",
  },
];

export default defineConfig(config) as Options[];
