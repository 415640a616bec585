// Packs the library and the example plugin as their authors would publish them. The plugin's tests run in its own folder against
// the packed library; then an empty project installs both and composes them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checks, run } from "./lib/run.mjs";

const example = "./examples/plugin-acme-lessor";
const temp = mkdtempSync(join(tmpdir(), "bareme-plugin-"));
const plugin = join(temp, "plugin");
const consumer = join(temp, "consumer");

function pack(folder) {
  // npm's own output may follow that of the lifecycle scripts: the name of the tarball is its last line.
  const printed = run("npm", ["pack", folder, "--pack-destination", temp, "--silent"]);
  return join(temp, printed.trim().split("\n").at(-1));
}

const npmInstall = ["install", "--no-save", "--no-audit", "--no-fund", "--prefer-offline", "--silent"];
const install = (cwd, ...what) => run("npm", [...npmInstall, ...what], { cwd });

const library = pack(".");
await checks([
  [
    "its own tests, against the packed library",
    () => {
      cpSync(resolve(example), plugin, { recursive: true });
      install(plugin, library);
      const printed = run("npm", ["test", "--silent", "--", "--test-reporter=tap"], { cwd: plugin });
      const passed = Number(/^# pass (\d+)$/mu.exec(printed)?.[1] ?? 0);
      if (passed === 0) throw new Error(`no test ran\n${printed}`);
      return `${passed} tests`;
    },
  ],
  [
    "an empty project installs both",
    () => {
      mkdirSync(consumer);
      writeFileSync(
        join(consumer, "package.json"),
        JSON.stringify({ name: "consumer", version: "1.0.0", private: true }),
      );
      install(consumer, library, pack(example));
      const use = `
        import { compose } from "bareme/plugins";
        import { acmeLessor } from "bareme-plugin-acme-lessor";
        const { id } = compose([acmeLessor]).plugins[0];
        if (id !== "acme-lessor") throw new Error(id);
      `;
      writeFileSync(join(consumer, "use.mjs"), use);
      run(process.execPath, ["use.mjs"], { cwd: consumer });
    },
  ],
]);
rmSync(temp, { recursive: true, force: true });
