import { isUsageError, UsageError } from "../model/errors.js";

/** Runs one contract's part of a list: an error of its clauses says which contract it is. */
export function inContract<T>(id: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (!isUsageError(thrown)) throw thrown;
    throw new UsageError(thrown.code, `contract ${id}: ${thrown.received}`, thrown.expected, thrown.hint);
  }
}
