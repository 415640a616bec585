const layers = require("./tests/architecture/layers.json");

// A folder may import itself and the folders listed for it; everything else under src/ is out of bounds.
const folderRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

// A package is imported from one place only.
const only = (name, from) => ({
  name: `${name.replace("\\", "")}-in-one-place`,
  severity: "error",
  from: { path: "^src/", pathNot: from },
  to: { path: `node_modules/${name}/` },
});

module.exports = {
  forbidden: [
    ...folderRules,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-folder-index",
      comment: "Files import files. Only src/index.ts gathers the folders.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/index\\.ts$" },
      to: { path: "/index\\.ts$" },
    },
    only("zod", "^src/schemas/"),
    only("decimal\\.js", "^src/finance/decimal\\.ts$"),
    only("date-fns", "^src/format/"),
    {
      name: "no-ts-pattern-in-model-nor-engine",
      severity: "error",
      from: { path: "^src/(model|plugins)/" },
      to: { path: "node_modules/ts-pattern/" },
    },
    {
      name: "no-zod-behind-a-calculation",
      comment: "Whoever does not import bareme/schemas must not need the optional peer.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/schemas/" },
      to: { path: "node_modules/zod/", reachable: true },
    },
    { name: "no-platform", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "no-dev-dependency",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "declared-packages-only",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "undetermined"], dependencyTypesNot: ["npm-peer"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-tests", severity: "error", from: { path: "^src/" }, to: { path: "^(tests|bench|examples|scripts)/" } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};
