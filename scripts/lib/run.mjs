// Small helpers for scripts that start other programs.
import { spawnSync } from "node:child_process";

/** Runs a program; returns its output, or throws with everything it printed. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) {
    throw new Error(
      `${command} ${args.join(" ")} ended with ${done.status ?? done.signal}\n${done.stdout}${done.stderr}`,
    );
  }
  return done.stdout;
}

/** Runs named checks one after the other, prints each, ends the process with 1 if one failed. */
export async function checks(list) {
  let failed = 0;
  for (const [name, check] of list) {
    try {
      const note = await check();
      console.log(`ok    ${name}${note ? `: ${note}` : ""}`);
    } catch (error) {
      failed += 1;
      console.error(`FAIL  ${name}\n${error instanceof Error ? error.message : error}`);
    }
  }
  if (failed > 0) process.exitCode = 1;
}
