import { fc } from "@fast-check/vitest";

// Loaded in mutation runs only; see vitest.stryker.config.ts. Ordinary runs explore a new seed each time.
fc.configureGlobal({ seed: 20260101 });
