import { defineConfig, type ViteUserConfig } from "vitest/config";
import base from "./vitest.config.js";

// Mutation runs only. Stryker picks tests by title and @fast-check/vitest writes the seed into it: the seed must not change.
const config: ViteUserConfig = defineConfig({
  resolve: base.resolve ?? {},
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/_generated/**", "tests/architecture/**"],
    setupFiles: ["./tests/setup-seed.ts"],
  },
});

export default config;
