/** Freezes plain data all the way down, without recursion. */
export function freezeDeep<T>(root: T): T {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const part of Object.values(value)) stack.push(part);
  }
  return root;
}
