import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

const src = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

const config: ViteUserConfig = defineConfig({
  resolve: {
    alias: [
      { find: /^bareme\/testing$/, replacement: src("plugins/testing/index.ts") },
      { find: /^bareme\/(.+)$/, replacement: `${src("")}$1/index.ts` },
      { find: /^bareme$/, replacement: src("index.ts") },
    ],
  },
  test: {
    // Property tests and big inputs on a slow machine: a bound, not a measure.
    testTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/index.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: { statements: 95, branches: 95, functions: 95, lines: 95 },
    },
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/_generated/**"] } },
      // A file per example: without isolation the hundreds of small files share one worker and start in seconds.
      { extends: true, test: { name: "docs", include: ["tests/_generated/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
    ],
  },
});

export default config;
