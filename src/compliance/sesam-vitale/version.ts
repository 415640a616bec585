/**
 * Compares two versions part by part: `1.31` is before `1.40`, `1.4` before `1.31`.
 *
 * @returns below 0, 0 or above 0; nothing when one of them is no version.
 */
export function compareVersions(a: string, b: string): number | undefined {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left === undefined || right === undefined) return undefined;
  const length = Math.max(left.length, right.length);
  for (let k = 0; k < length; k++) {
    const difference = (left[k] ?? 0) - (right[k] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(version: string): number[] | undefined {
  return /^\d{1,6}(?:\.\d{1,6}){0,5}$/.test(version) ? version.split(".").map(Number) : undefined;
}
