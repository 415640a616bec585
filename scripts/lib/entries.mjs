// The exports map of package.json is the one list of entries; every script reads it here.
import { readFileSync } from "node:fs";

export const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** `{ name: "model", specifier: "bareme/model", source: "src/model/index.ts", built: "dist/model/index" }`, root first. */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([subpath, target]) => {
    const path = target.import.default.replace(/^\.\/dist\/(.+)\.js$/, "$1");
    return {
      name: subpath === "." ? "index" : subpath.slice(2),
      specifier: subpath === "." ? manifest.name : `${manifest.name}/${subpath.slice(2)}`,
      source: `src/${path}.ts`,
      built: `dist/${path}`,
    };
  });
