import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "./vitest.config.js";

// Mutation runs only (`scripts/mutation.mjs`): an area's own tests. Stryker picks tests by title and @fast-check/vitest writes the seed
// into it: the seed must not change.
const folder: string = process.env["MUTATION_TESTS"] ?? "";
const config: ViteUserConfig = defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: [`tests/${folder === "" ? "" : `${folder}/`}**/*.test.ts`],
    exclude: ["tests/_generated/**", "tests/architecture/**"],
    setupFiles: ["./tests/setup-seed.ts"],
    isolate: false,
  },
});

export default config;
