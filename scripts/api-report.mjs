// Writes the public API of each entry to etc/<entry>.api.md; without --local it only compares, and drift is an error.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { entries } from "./lib/entries.mjs";
import { checks } from "./lib/run.mjs";

const localBuild = process.argv.includes("--local");
const silent = { default: { logLevel: ExtractorLogLevel.None } };

function config({ name, built }) {
  const file = resolve(`${built}.d.ts`);
  return ExtractorConfig.prepare({
    packageJsonFullPath: resolve("package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: file,
      newlineKind: "lf",
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve("etc"),
        reportTempFolder: resolve(".tmp/api"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [file],
        },
      },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          ...silent,
          // A folder's functions speak of the types of model, which bareme itself exports: only there must all be named.
          ...(name === "index" ? { "ae-forgotten-export": { logLevel: ExtractorLogLevel.Error } } : {}),
        },
        tsdocMessageReporting: silent,
      },
    },
  });
}

function report(entry) {
  const problems = [];
  const { succeeded, apiReportChanged } = Extractor.invoke(config(entry), {
    localBuild,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
    },
  });
  if (apiReportChanged && !localBuild) {
    problems.push(
      `the public API differs from etc/${entry.name}.api.md: run "npm run build && npm run api -- --local" and read the diff`,
    );
  }
  if (!succeeded || problems.length > 0) throw new Error(problems.join("\n") || "api-extractor failed");
  return apiReportChanged ? "updated" : undefined;
}

mkdirSync("etc", { recursive: true });
if (!existsSync("dist")) throw new Error('no dist/: run "npm run build" first');
await checks(entries.map((entry) => [entry.specifier, () => report(entry)]));
