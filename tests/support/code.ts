import { isUsageError } from "bareme/model";

/** Code of the UsageError that a call throws; "none" when it returns. Anything else thrown is passed on. */
export function code(call: () => unknown): string {
  try {
    call();
  } catch (thrown) {
    if (isUsageError(thrown)) return thrown.code;
    throw thrown;
  }
  return "none";
}
